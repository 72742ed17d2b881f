/// Files of a build that wait on the disk until they are written where they belong; removed with the last one who
/// holds the spool.
package final class FileSpool: Sendable {
  private let folder: ScratchFolder

  /// - Throws: `ProgramError`.
  package init() throws(ProgramError) { folder = try ScratchFolder() }

  /// - Parameter name: of our own making, without `/`.
  package func keep(_ bytes: [UInt8], as name: String) throws(ProgramError) {
    try folder.write(bytes, to: name)
  }

  /// The bytes that were kept under a name.
  package func bytes(of name: String) throws(ProgramError) -> [UInt8] {
    guard let bytes = try folder.bytes(of: name, limit: .max) else {
      throw .refused(
        program: "colophon", words: "'\(name)' is not among the temporary files any more")
    }
    return bytes
  }
}
