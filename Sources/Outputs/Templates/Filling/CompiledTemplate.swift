/// A template ready to be filled: names are places among values, partials stand where they were included.
///
/// Templates are Mustache, in the part of it that `TemplateTree` reads. A library for all of Mustache looks
/// each name up by its letters, in every context around, and makes a text of every piece: it took a fifth of
/// a build. What a name stands for is known before anything is filled, since every context declares its
/// names; so it is settled once (`TemplateCompiler`), and filling is a walk along a list.
struct CompiledTemplate: Sendable {
  struct Instruction: BitwiseCopyable {
    enum Code: UInt8, BitwiseCopyable {
      /// Bytes of the template itself.
      case literal
      /// A text, escaped, or finished HTML.
      case show
      /// The text that opened the innermost section.
      case current
      /// What follows up to `end`: once, or for each item, if there is a value.
      case section
      /// What follows up to `end`, if there is none.
      case unless
    }

    let code: Code
    /// How many contexts further out the first name stands.
    var up: Int32 = 0
    /// A run of `literals`, or of `fields`: a name and the names inside it.
    var start: Int32
    var count: Int32
    /// Of a section: the instruction after its last one.
    var end: Int32 = 0

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  var instructions: [Instruction] = []
  var literals: [UInt8] = []
  /// Places of names in the schemas of their contexts.
  var fields: [Int32] = []
  /// The names of the page's own context that are shown or asked about.
  var names: Set<String> = []

  /// Fills the template with the values of its page.
  func fill(_ object: TemplateObject) -> [UInt8] {
    var filling = Filling(template: self, stack: [object])
    filling.out.reserveCapacity(literals.count + 4_096)
    filling.run(0, instructions.count)
    return filling.out
  }
}

/// One walk along a template.
private struct Filling {
  let template: CompiledTemplate
  /// The contexts around, the innermost last.
  var stack: [TemplateObject]
  /// What `{{.}}` stands for.
  var current: TemplateValue?
  var out: [UInt8] = []

  mutating func run(_ start: Int, _ end: Int) {
    var at = start
    while at < end {
      let instruction = template.instructions[at]
      at += 1
      switch instruction.code {
      case .literal: out += template.literals[instruction.range]
      case .show: show(value(instruction))
      case .current: show(current)
      case .section:
        section(value(instruction), at, Int(instruction.end))
        at = Int(instruction.end)
      case .unless:
        if value(instruction)?.isNothing ?? true { run(at, Int(instruction.end)) }
        at = Int(instruction.end)
      }
    }
  }

  private func value(_ instruction: CompiledTemplate.Instruction) -> TemplateValue? {
    let range = instruction.range
    let around = stack[stack.count - 1 - Int(instruction.up)]
    var value = around[at: Int(template.fields[range.lowerBound])]
    for place in range.dropFirst() {
      guard case .object(let object) = value else { return nil }
      value = object[at: Int(template.fields[place])]
    }
    return value
  }

  private mutating func show(_ value: TemplateValue?) {
    switch value {
    case .text(let text): HTMLText.append(text, to: &out)
    case .html(let html): out += html.utf8
    case .page(let bytes): out += bytes
    case .flag, .object, .list, nil: return
    }
  }

  private mutating func section(_ value: TemplateValue?, _ start: Int, _ end: Int) {
    guard let value, !value.isNothing else { return }
    switch value {
    case .flag: run(start, end)
    case .object(let object): run(start, end, in: object)
    case .list(let items): for item in items { run(start, end, in: item) }
    case .text, .html, .page:
      let outer = current
      current = value
      run(start, end)
      current = outer
    }
  }

  private mutating func run(_ start: Int, _ end: Int, in object: TemplateObject) {
    stack.append(object)
    run(start, end)
    stack.removeLast()
  }
}
