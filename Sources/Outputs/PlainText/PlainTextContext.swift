import Syntax

/// What a plain text knows about a text's links, and the words that it adds: asked by `PlainTextRenderer`.
protocol PlainTextContext {
  /// The address of what a link leads to; nil when its words alone are shown.
  func address(of link: Link) -> String?
  /// The label over an alert: `Caution`.
  func title(of alert: AlertKind) -> String
  /// The number of a note as the text's language writes it: `1`, `۱`.
  func mark(ofNote number: Int) -> String
  /// What stands for a picture: `[Picture: five glasses]`.
  func picture(_ alternative: String) -> String
  /// What the notes are called: `Notes`.
  var notesLabel: String { get }
  /// What the list of addresses is called: `Addresses`.
  var addressesLabel: String { get }
  /// What stands between a label and its text: `: `.
  var colon: String { get }
}
