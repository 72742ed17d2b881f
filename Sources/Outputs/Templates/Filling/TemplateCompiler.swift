/// Makes templates ready to be filled. They were checked (`TemplateChecker`): nothing in them is unknown.
struct TemplateCompiler {
  private let pieces: [String: [TemplateText.Piece]]
  private var template = CompiledTemplate()
  /// Whether the last instruction is a text that another one may join.
  private var isJoining = false
  /// The contexts around, the innermost last.
  private var scope: [ContextSchema] = []

  /// Instructions of one page, past which its partials include one another too often.
  static let mostInstructions = 200_000

  init(_ trees: [String: TemplateTree]) { pieces = trees.mapValues { TemplateText.pieces(of: $0) } }

  /// - Returns: nil for a template that would be too long.
  func compile(_ name: String, _ schema: ContextSchema) -> CompiledTemplate? {
    var own = self
    own.scope = [schema]
    return own.add(name) ? own.template : nil
  }

  private mutating func add(_ name: String) -> Bool {
    /// What closes with each open section.
    var open: [(instruction: Int, isContext: Bool)] = []
    for piece in pieces[name] ?? [] {
      guard template.instructions.count < Self.mostInstructions,
        template.literals.count < Self.mostInstructions * 16
      else { return false }
      switch piece {
      case .literal(let bytes): add(bytes)
      case .show(let tag):
        if tag.name == "." { append(.current) } else { append(.show, place(of: tag)) }
      case .open(let tag, let isInverted):
        let place = place(of: tag)
        append(isInverted ? .unless : .section, place)
        let inner = isInverted ? nil : place.inner
        if let inner { scope.append(inner) }
        open.append((template.instructions.count - 1, inner != nil))
      case .close:
        guard let section = open.popLast() else { continue }
        template.instructions[section.instruction].end = Int32(template.instructions.count)
        if section.isContext { scope.removeLast() }
        isJoining = false
      case .partial(let tag): if !add(TemplateChecker.key(partial: tag.name)) { return false }
      }
    }
    return true
  }

  private mutating func add(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let last = template.instructions.count - 1
    if isJoining {
      template.instructions[last].count += Int32(bytes.count)
    } else {
      template.instructions.append(
        CompiledTemplate.Instruction(
          code: .literal, start: Int32(template.literals.count), count: Int32(bytes.count)))
      isJoining = true
    }
    template.literals += bytes
  }

  /// Where a name leads: how far out, through which fields, and to what names of its own.
  private struct Place {
    var up = 0
    var fields: [Int32] = []
    var inner: ContextSchema?
  }

  private mutating func append(
    _ code: CompiledTemplate.Instruction.Code, _ place: Place = Place()
  ) {
    template.instructions.append(
      CompiledTemplate.Instruction(
        code: code, up: Int32(place.up), start: Int32(template.fields.count),
        count: Int32(place.fields.count)))
    template.fields += place.fields
    isJoining = false
  }

  private mutating func place(of tag: TemplateTag) -> Place {
    let names = tag.name.split(separator: ".").map(String.init)
    guard let first = names.first,
      let up = scope.reversed().enumerated().first(where: { $1[first] != nil })
    else { preconditionFailure("'\(tag.name)' of a template was not checked") }
    if up.offset == scope.count - 1 { template.names.insert(first) }
    var place = Place(up: up.offset)
    var schema: ContextSchema? = up.element
    for name in names {
      guard let around = schema, let field = around.place(of: name) else {
        preconditionFailure("'\(tag.name)' of a template was not checked")
      }
      place.fields.append(Int32(field))
      switch around.fields[field].type {
      case .object(let inner), .list(let inner): schema = inner
      case .text, .html, .flag: schema = nil
      }
    }
    place.inner = schema
    return place
  }
}
