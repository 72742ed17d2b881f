package import SourceModel

/// A picture cannot be shown.
package enum PictureLeftOut {
  package static let explanation = Explanation(
    "picture-left-out", .warning,
    what: "A picture cannot be shown as it is, and the page is made without it.",
    why: """
      Anybody may send a picture, so only kinds that can be read to the last byte are shown: PNG, JPEG,
      WebP, GIF (its first picture), HEIC and simple SVG. What the camera wrote about place and time is taken out.
      Open the picture in any picture program and save it anew as PNG or JPEG.
      """,
    wrong: "![Five glasses](glasses.tiff)\n",
    right: "![Five glasses](glasses.png)\n")

  /// - Parameter shown: where a text shows it.
  static func diagnostic(
    _ path: RepoPath, _ fault: PictureFault, shownAt shown: Place
  ) -> Diagnostic {
    Diagnostic(
      explanation.id, explanation.severity,
      Message(
        "the picture '{path}' is left out: {why}", ["path": path.string],
        parts: ["why": fault.words]),
      at: Place(path), notes: [Diagnostic.Note("it is shown here", at: shown)], help: fault.help)
  }
}

/// Why a picture is not shown.
package enum PictureFault: Error, Hashable, Sendable {
  /// The end of the name says nothing that we know.
  case unknownKind(String)
  /// What the name says, and what the bytes are, where that can be told.
  case otherKind(named: String, found: String?)
  case damaged(String)
  case tooManyPixels
  case tooLarge(limit: Int)
  /// It wanted more memory or time than a picture gets.
  case tooMuchWork
  /// What an SVG may not hold.
  case unsafe(String)
  case unreadable(String)
  /// The program that makes pictures failed: what is said of it.
  case notMade(String)

  var words: Message {
    switch self {
    case .unknownKind(let name):
      Message("'.{name}' pictures cannot be shown", ["name": name])
    case .otherKind(let named, let found?):
      Message(
        "its name says '{named}', but it is a {found} file", ["named": named, "found": found])
    case .otherKind(let named, nil): Message("it is not a {named} file", ["named": named])
    case .damaged(let what): Message("it is damaged: {what}", ["what": what])
    case .tooManyPixels: "it has more than 50 million pixels"
    case .tooLarge(let limit):
      Message("it is larger than {limit} MB", ["limit": String(limit / 1_000_000)])
    case .tooMuchWork: "reading it takes too much memory or time"
    case .unsafe(let what): Message("it holds {what}", ["what": what])
    case .unreadable(let why): Message("{why}", ["why": why])
    case .notMade(let why):
      Message("the program 'colophon-pictures' cannot read it: {why}", ["why": why])
    }
  }

  var help: Message {
    switch self {
    case .unknownKind: "save it as PNG or JPEG"
    case .otherKind: "give it the right ending, or save it anew"
    case .damaged, .unreadable: "open it in a picture program and save it anew"
    case .tooManyPixels, .tooLarge, .tooMuchWork: "make it smaller; 2,000 pixels are wide enough"
    case .unsafe: "save it as plain SVG, or as PNG"
    case .notMade: "try again; if it stays so, 'colophon doctor' says more"
    }
  }

  /// Whether the same picture may be shown another time, on a machine with more room.
  var isByChance: Bool {
    switch self {
    case .tooMuchWork, .unreadable, .notMade: true
    case .unknownKind, .otherKind, .damaged, .tooManyPixels, .tooLarge, .unsafe: false
    }
  }
}
