package import Syntax

/// What a page knows about a text's links and pictures, and the interface's words: asked by `BodyRenderer`.
package protocol BodyContext {
  /// Where a link leads; nil when its words alone are shown.
  func target(of link: Link) -> BodyTarget?
  /// What a picture is; nil when its alternative is shown as text.
  func image(for picture: Picture) -> BodyImage?
  /// The label over an alert: `Caution`.
  func title(of alert: AlertKind) -> String
  /// The number of a note as the text's language writes it: `1`, `۱`.
  func mark(ofNote number: Int) -> String
  /// How a mark is read out: `Note 1`.
  func label(ofNote number: Int) -> String
  /// How the way back from a note is read out: `Back to the text of note 1`. `occurrence` counts from 1 when
  /// more than one mark refers to the note, else it is nil.
  func backLabel(ofNote number: Int, occurrence: Int?) -> String
  /// Whether the spaces before `?` and its like keep a line together (`FrenchSpacing`).
  var isFrench: Bool { get }
  /// Which way the language of the text runs.
  var direction: TextDirection { get }
  /// What a table that may be wider than the page is called: `Table`.
  var tableLabel: String { get }
  /// What the notes are called: `Notes`.
  var notesLabel: String { get }
}

extension BodyContext {
  package func mark(ofNote number: Int) -> String { String(number) }
  package var isFrench: Bool { false }
  package var direction: TextDirection { .leftToRight }
}

/// A link's resolved address.
package struct BodyTarget: Sendable, Hashable {
  /// As it goes into `href`; bytes that no address has are percent-encoded by the renderer.
  package let href: String
  /// Whether it leaves the site: it gets `rel="noopener"`.
  package let isExternal: Bool
  /// Words that say more, shown on hovering; empty for none.
  package let title: String

  package init(href: String, isExternal: Bool, title: String = "") {
    self.href = href
    self.isExternal = isExternal
    self.title = title
  }
}

/// A picture's resolved address and size.
package struct BodyImage: Sendable, Hashable {
  package let source: String
  /// In pixels; nil when unknown.
  package let width: Int?
  package let height: Int?
  /// Further widths, for `srcset`; empty for none.
  package let sourceSet: String
  /// The same in WebP; empty for none.
  package let webP: String
  /// How wide the page shows it, for `sizes`.
  package let sizes: String
  /// The style of the place where the picture will be, until it is there; empty for none.
  package let placeholder: String

  package init(
    source: String, width: Int?, height: Int?, sourceSet: String = "", webP: String = "",
    sizes: String = "", placeholder: String = ""
  ) {
    self.source = source
    self.width = width
    self.height = height
    self.sourceSet = sourceSet
    self.webP = webP
    self.sizes = sizes
    self.placeholder = placeholder
  }

  /// Whether it is so high for its width that it would be higher than a screen or a sheet.
  var isTall: Bool {
    guard let width, let height else { return false }
    return height > width * 3 / 2
  }
}
