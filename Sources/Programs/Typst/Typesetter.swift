extension String {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// Sets books with Typst: in a folder of their own, without packages, without a network, under limits.
package struct Typesetter: Sendable {
  package let program: TypstProgram
  private let limits: ChildProcess.Limits

  /// - Parameters:
  ///   - seconds: how long one book may take.
  ///   - megabytes: how many addresses it may have, which is more than it uses.
  package init(_ program: TypstProgram, seconds: Int = 600, megabytes: Int = 6_000) {
    self.program = program
    limits = ChildProcess.Limits(seconds: seconds, kilobytes: megabytes * 1_000)
  }

  /// A file that a book is made of, by its name below the folder.
  package struct File {
    let name: String
    let bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The largest book that is read back, in bytes.
  private static let largest = 1_000_000_000
  private static let root = "root"
  private static let output = "book.pdf"
  private static let nowhere = "nowhere"

  /// The book as tagged PDF.
  ///
  /// - Parameters:
  ///   - main: the file that Typst starts with.
  ///   - fontFolders: where fonts lie.
  ///   - timestamp: what the book says of when it was made, in seconds since 1970.
  ///   - isAccessible: whether it is to be PDF/UA-1, which a book with a picture that nobody described cannot be.
  /// - Throws: `ProgramError`.
  package func pdf(
    _ files: [File], main: String, fontFolders: [String], timestamp: Int64,
    isAccessible: Bool = true
  ) throws(ProgramError) -> [UInt8] {
    let folder = try ScratchFolder()
    for file in files { try folder.write(file.bytes, to: Self.root + "/" + file.name) }
    let root = folder.path + "/" + Self.root
    let target = folder.path + "/" + Self.output
    let nowhere = folder.path + "/" + Self.nowhere
    let standard = isAccessible ? "ua-1" : "1.7"
    let command: [String] =
      switch program {
      case .python(let path):
        [
          path, "-I", "-c", TypstScript.text, root + "/" + main, target, root, nowhere,
          String(timestamp), standard,
        ] + fontFolders
      case .program(let path):
        [
          path, "compile", "--root", root, "--ignore-system-fonts", "--pdf-standard", standard,
          "--creation-timestamp", String(timestamp), "--package-path", nowhere,
          "--package-cache-path", nowhere,
        ] + fontFolders.flatMap { ["--font-path", $0] } + [root + "/" + main, target]
      }
    let end = try ChildProcess.run(
      "Typst", command, environment: HelperEnvironment.bare(folder.path), in: folder, limits: limits
    )
    guard end.status == 0, let bytes = try folder.bytes(of: Self.output, limit: Self.largest)
    else {
      throw .refused(program: "Typst", words: Self.shortened(end.words))
    }
    return bytes
  }

  /// The version that was found; nil where it does not answer.
  package var version: String? {
    switch program {
    case .python(let path): ChildProcess.version("Typst", [path, "-I", "-c", TypstScript.version])
    case .program(let path): ChildProcess.version("Typst", program: path)
    }
  }

  /// The first error and where it is, in one line: what follows are excerpts of the source, which say nothing to a
  /// teacher.
  static func shortened(_ words: String) -> String {
    let lines = words.split(separator: "\n").map { String($0).trimmed }
    let sign = "error: "
    guard let first = lines.first(where: { $0.hasPrefix(sign) }) ?? lines.first else {
      return "it did not say why"
    }
    let said = first.hasPrefix(sign) ? String(first.dropFirst(sign.count)) : first
    let place = lines.first { $0.contains(".typ:") }.flatMap { line in
      line.split { $0.isWhitespace }.last.map(String.init)
    }
    let inside = place.map { $0.hasPrefix(root + "/") ? String($0.dropFirst(root.count + 1)) : $0 }
    return String(said.prefix(300)) + (inside.map { " (\($0))" } ?? "")
  }
}
