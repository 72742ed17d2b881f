import Syntax

/// The words that a radio script adds, and what is an address: asked by `RadioRenderer`.
protocol RadioContext {
  /// Whether the words of a link are an address, which nobody could write down while listening.
  func isAddress(_ link: Link) -> Bool
  /// The label over an alert: `Caution`.
  func title(of alert: AlertKind) -> String
  /// The number before an item of a list.
  func mark(ofItem number: Int) -> String
  /// What is said of a passage that cannot be spoken.
  func words(for gap: RadioGap) -> String
  /// What stands around a note, between a label and its cell, between cells, after the last one.
  var brackets: (open: String, close: String) { get }
  var colon: String { get }
  var betweenCells: String { get }
  var fullStop: String { get }
}

/// What a script leaves out, and says so.
enum RadioGap: String, CaseIterable {
  /// An address in the text.
  case address
  /// A note that is too long to be spoken inside a sentence.
  case note
  /// Signs that are no words: an example of code.
  case example
}
