import SourceModel

/// Holds the tags of every template against the names that its page declares, before anything is
/// rendered.
///
/// A partial is checked where it is included, once for each place: what it may ask for depends on what
/// is around it.
struct TemplateChecker {
  let trees: [String: TemplateTree]
  let partialNames: [String]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var included: Set<String> = []
  private var page = ""
  private var told: Set<SourceFileSpan> = []
  private var visits = 0

  /// Partials visited, over all pages, before it is said that they include one another too often.
  private static let mostVisits = 5_000

  private struct SourceFileSpan: Hashable {
    let path: RepoPath
    let span: SourceSpan
  }

  private enum Context {
    case names(ContextSchema)
    case text

    var names: ContextSchema? { if case .names(let schema) = self { schema } else { nil } }
    var isText: Bool { names == nil }
  }

  /// What is around a tag, innermost last: contexts, or a text.
  private struct Scope {
    var contexts: [Context]
    /// Partials on the way here, outermost first, and where each was included.
    var partials: [(name: String, place: Place)] = []
  }

  init(trees: [String: TemplateTree], partialNames: [String]) {
    self.trees = trees
    self.partialNames = partialNames
  }

  /// What a partial's tree is kept under: no page has that name.
  static func key(partial name: String) -> String { "partials/" + name }

  /// Checks one page with the names it has.
  mutating func check(page name: String, schema: ContextSchema) {
    guard let tree = trees[name] else { return }
    page = name
    check(tree.nodes, of: tree, in: Scope(contexts: [.names(schema)]))
  }

  private mutating func check(_ nodes: [TemplateNode], of tree: TemplateTree, in scope: Scope) {
    for node in nodes {
      switch node {
      case .text: continue
      case .variable(let tag, let isUnescaped): show(tag, isUnescaped, tree, scope)
      case .section(let tag, let isInverted, let inner):
        section(tag, isInverted, inner, tree, scope)
      case .partial(let tag): include(tag, tree, scope)
      }
    }
  }

  private mutating func show(
    _ tag: TemplateTag, _ isUnescaped: Bool, _ tree: TemplateTree, _ scope: Scope
  ) {
    if tag.name == "." {
      guard let around = scope.contexts.last, around.isText else {
        complain(.noText, tag, tree)
        return
      }
      return
    }
    switch type(of: tag, tree, scope) {
    case nil: return
    case .text: if isUnescaped { complain(.notHTML(tag.name), tag, tree) }
    case .html: return
    case .flag, .object, .list: complain(.notAText(tag.name), tag, tree)
    }
  }

  private mutating func section(
    _ tag: TemplateTag, _ isInverted: Bool, _ inner: [TemplateNode], _ tree: TemplateTree,
    _ scope: Scope
  ) {
    var scope = scope
    if tag.name == "." {
      complain(.noText, tag, tree)
    } else if let type = type(of: tag, tree, scope), !isInverted {
      switch type {
      case .flag: break
      case .text, .html: scope.contexts.append(.text)
      case .object(let schema), .list(let schema): scope.contexts.append(.names(schema))
      }
    }
    check(inner, of: tree, in: scope)
  }

  private mutating func include(_ tag: TemplateTag, _ tree: TemplateTree, _ scope: Scope) {
    let place = Place(tree.file.path, tag.nameSpan)
    guard partialNames.contains(tag.name) else {
      if isNew(place) {
        diagnostics.append(
          TemplateUnknownPartial.diagnostic(tag.name, names: partialNames, at: place))
      }
      return
    }
    included.insert(tag.name)
    guard let partial = trees[Self.key(partial: tag.name)] else { return }
    visits += 1
    if let first = scope.partials.firstIndex(where: { $0.name == tag.name }) {
      complain(.includesItself(scope.partials[first...].map(\.name) + [tag.name]), tag, tree)
    } else if visits > Self.mostVisits {
      if visits == Self.mostVisits + 1 { complain(.tooManyParts, tag, tree) }
    } else {
      var scope = scope
      scope.partials.append((tag.name, place))
      check(partial.nodes, of: partial, in: scope)
    }
  }

  /// The type of the name in a tag, looked up as the library does; nil after a message.
  private mutating func type(
    of tag: TemplateTag, _ tree: TemplateTree, _ scope: Scope
  ) -> ContextSchema.FieldType? {
    let parts = tag.name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return nil }
    let contexts = scope.contexts.reversed().compactMap(\.names)
    guard var type = contexts.lazy.compactMap({ $0[first] }).first else {
      let names = contexts.flatMap { $0.fields.map(\.name) }
      unknown(first, at: 0, names: names, tag, tree, scope)
      return nil
    }
    var offset = first.utf8.count + 1
    for part in parts.dropFirst() {
      guard case .object(let schema) = type else {
        complain(.noNames(tag.name.split(separator: ".").first.map(String.init) ?? ""), tag, tree)
        return nil
      }
      guard let next = schema[part] else {
        unknown(part, at: offset, names: schema.fields.map(\.name), tag, tree, scope)
        return nil
      }
      type = next
      offset += part.utf8.count + 1
    }
    return type
  }

  private mutating func unknown(
    _ name: String, at offset: Int, names: [String], _ tag: TemplateTag, _ tree: TemplateTree,
    _ scope: Scope
  ) {
    let start = tag.nameSpan.lower + offset
    let place = Place(tree.file.path, SourceSpan(start, start + name.utf8.count))
    guard isNew(place) else { return }
    diagnostics.append(
      TemplateUnknownName.diagnostic(
        name, names: names, page: page, at: place,
        notes: scope.partials.reversed().map { Diagnostic.Note("included from here", at: $0.place) }
      ))
  }

  private mutating func complain(
    _ fault: TemplateMalformed.Fault, _ tag: TemplateTag, _ tree: TemplateTree
  ) {
    let place = Place(tree.file.path, tag.span)
    if isNew(place) { diagnostics.append(TemplateMalformed.diagnostic(fault, at: place)) }
  }

  /// A partial that several pages include is reported once.
  private mutating func isNew(_ place: Place) -> Bool {
    guard let path = place.path, let span = place.span else { return true }
    return told.insert(SourceFileSpan(path: path, span: span)).inserted
  }
}
