/// Makes the index that a search box on a site asks, with Pagefind: under limits, from a folder that holds nothing else.
package struct Pagefind: Sendable {
  private let program: String
  private let limits = ChildProcess.Limits(seconds: 600, kilobytes: 8_000_000)

  /// Its extended build, which knows the words of Chinese and Japanese.
  private static let name = "pagefind_extended"

  init(program: String) { self.program = program }

  /// Looks where helpers are looked for (`ToolFolders`); nil where it is nowhere.
  package static func find() -> Pagefind? {
    ToolFolders.standing.find(
      [
        "bin/" + name, "pagefind/pagefind_bin_extended/" + name,
      ], onPath: name
    ).map(Pagefind.init)
  }

  package var path: String { program }

  /// Stands for this very program.
  package var mark: String { "pagefind:\(program):" + (FileMark.of(program) ?? "") }

  /// A page of an index, by its name below the folder of pages.
  package struct Page {
    let name: String
    let bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Makes one index.
  ///
  /// - Parameters:
  ///   - pages: HTML, named as the pages that they stand for.
  ///   - target: an absolute path where nothing is yet: the folder of the index.
  /// - Throws: `ProgramError`; something may then stand at the target.
  package func index(
    _ pages: some Sequence<Page>, into target: String
  ) throws(ProgramError) {
    let folder = try ScratchFolder()
    for page in pages { try folder.write(page.bytes, to: "pages/" + page.name) }
    let end = try ChildProcess.run(
      "Pagefind",
      [program, "--silent", "--site", folder.path + "/pages", "--output-path", target],
      environment: HelperEnvironment.bare(folder.path), in: folder, limits: limits)
    guard end.status == 0 else { throw .refused(program: "Pagefind", words: end.firstLine) }
  }

  /// The version that was found; nil where it does not answer.
  package var version: String? { ChildProcess.version("Pagefind", program: program) }
}
