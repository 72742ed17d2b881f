import SourceModel

/// What is read of a workspace, and as what: the same for a commit and for a working tree.
enum Reading {
  /// The folders at the root that are opened.
  static let folders = ["stories", "templates"]

  /// Whether a name is passed over: a dot-file that is not for us (`.gitignore`, `.DS_Store`).
  static func isHidden(_ name: some StringProtocol) -> Bool {
    name.utf8.first == 0x2E && !name.utf8.elementsEqual(".mailmap".utf8)
  }

  /// Whether a file is read as text; anything else is asked for when it is needed.
  static func isText(_ path: RepoPath) -> Bool {
    switch path.fileExtension {
    case "md", "yml", "yaml", "mustache", "css", "js", "typ", "txt", "json", "csv": true
    default: path.name == ".mailmap"
    }
  }

  /// What the bytes of a text are: the text, or why not.
  static func text(_ bytes: [UInt8], at path: RepoPath, id: ObjectID) -> Snapshot.Item {
    if isLargeFilePointer(bytes) { return .refused(.largeFilePointer) }
    let firstNUL = bytes.firstIndex(of: 0)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let offset = validLength(bytes)
      if let firstNUL, firstNUL < offset { return .refused(.containsNUL(offset: firstNUL)) }
      return .refused(.notUTF8(offset: offset))
    }
    if let firstNUL { return .refused(.containsNUL(offset: firstNUL)) }
    return .text(SourceFile(path: path, text: text), id)
  }

  /// Whether a file is the note that Git LFS leaves in a file's stead.
  static func isLargeFilePointer(_ bytes: [UInt8]) -> Bool {
    bytes.count < Limits.largeFilePointer
      && bytes.starts(with: "version https://git-lfs.github.com/spec/v1".utf8)
  }

  /// How many bytes at the start are valid UTF-8.
  private static func validLength(_ bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { length += scalar.count }
    return length
  }
}
