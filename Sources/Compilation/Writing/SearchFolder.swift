/// The folder `search` of an output: of another program's making, so that no manifest names it.
///
/// A build removes what it finds there as it removes everything foreign, and the index is made anew.
struct SearchFolder {
  private let output: OutputFolder

  static let name = "search"
  static let newName = ".search-new"

  /// What Pagefind puts there for pages that it furnishes itself.
  private static let unused = [
    "pagefind-component-ui.css", "pagefind-component-ui.js", "pagefind-highlight.js",
    "pagefind-modular-ui.css", "pagefind-modular-ui.js", "pagefind-ui.css", "pagefind-ui.js",
  ]

  init(_ output: OutputFolder) { self.output = output }

  /// Puts a new folder in place of the old one, when it is whole.
  ///
  /// - Parameter make: given the absolute path of an empty folder.
  /// - Throws: `WriteError`, and what `make` throws.
  func replace(_ make: (String) throws -> Void) throws {
    let parent = try output.openParent(.plain)
    guard let tree = try parent.folder(output.name) else { return }
    try tree.removeAll(Self.newName)
    let new = try tree.makeFolder(Self.newName)
    do {
      try make(output.wholePath + "/" + Self.newName)
      for language in try new.names() {
        guard let folder = try new.folder(Folder.text(language)) else { continue }
        for name in Self.unused { try folder.removeAll(name) }
      }
    } catch {
      try tree.removeAll(Self.newName)
      throw error
    }
    try tree.removeAll(Self.name)
    try tree.rename(Self.newName, to: Self.name)
  }
}
