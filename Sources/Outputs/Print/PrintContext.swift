import Syntax

/// Where a link of a printed text leads.
enum PrintTarget: Equatable {
  /// A place in the book, by its id.
  case place(String)
  /// An address, with its scheme.
  case web(String)
}

/// A picture as it lies beside the source of a book.
struct PrintPicture: Equatable {
  /// An absolute path inside the root.
  let path: String
  /// In pixels.
  let width: Int
  let height: Int
}

/// What a printed text knows about its links and pictures, and the words that it adds: asked by `PrintRenderer`.
protocol PrintContext {
  /// Where a link leads; nil when its words alone are shown.
  func target(of link: Link) -> PrintTarget?
  /// What a picture is; nil when its alternative is shown as text.
  func picture(_ picture: Picture) -> PrintPicture?
  /// The label over an alert: `Caution`.
  func title(of alert: AlertKind) -> String
  /// What the list of addresses is called: `Addresses`.
  var addressesLabel: String { get }
  /// Which way the language of the text runs.
  var direction: TextDirection { get }
  /// Whether the spaces before `?` and its like keep a line together (`FrenchSpacing`).
  var isFrench: Bool { get }
}
