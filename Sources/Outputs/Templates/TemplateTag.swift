import SourceModel

/// One tag of a template and its place, as written.
struct TemplateTag {
  enum Kind {
    case variable, unescaped, section, inverted, close, partial, comment
    /// Something of Mustache that templates here may not use; what it is, for the message.
    case refused(String)
    /// No `}}` follows.
    case unclosed
  }

  let kind: Kind
  let name: String
  /// From `{{` to `}}`.
  let span: SourceSpan
  let nameSpan: SourceSpan
}

/// A template cut into texts and tags.
enum TemplatePiece {
  case text(SourceSpan)
  case tag(TemplateTag)
}

/// Cuts a template at its tags: linear, never fails, keeps every place.
///
/// The template library has no positions; so this reads the same syntax first, and gives it only what
/// it found good.
struct TemplateScanner {
  private let bytes: [UInt8]
  private var at = 0

  static func pieces(of file: SourceFile) -> [TemplatePiece] {
    var scanner = TemplateScanner(bytes: Array(file.text.utf8))
    return scanner.scan()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var textStart = 0
    while at < bytes.count {
      guard bytes[at] == 0x7B, at + 1 < bytes.count, bytes[at + 1] == 0x7B else {
        at += 1
        continue
      }
      if textStart < at { pieces.append(.text(SourceSpan(textStart, at))) }
      pieces.append(.tag(tag()))
      textStart = at
    }
    if textStart < bytes.count { pieces.append(.text(SourceSpan(textStart, bytes.count))) }
    return pieces
  }

  private mutating func tag() -> TemplateTag {
    let start = at
    at += 2
    let mark = at < bytes.count ? bytes[at] : 0
    let kind: TemplateTag.Kind
    switch mark {
    case 0x7B: kind = .unescaped
    case 0x26: kind = .unescaped
    case 0x23: kind = .section
    case 0x5E: kind = .inverted
    case 0x2F: kind = .close
    case 0x3E: kind = .partial
    case 0x21: kind = .comment
    case 0x3C, 0x24: kind = .refused("a layout block")
    case 0x3D: kind = .refused("a change of the tag marks")
    case 0x25: kind = .refused("a pragma")
    default: kind = .variable
    }
    if case .variable = kind {} else { at += 1 }
    let end = mark == 0x7B ? [0x7D, 0x7D, 0x7D] as [UInt8] : [0x7D, 0x7D]
    guard let close = find(end, from: at) else {
      at = bytes.count
      return TemplateTag(
        kind: .unclosed, name: "", span: SourceSpan(start, start + 2),
        nameSpan: SourceSpan(start, start + 2))
    }
    var (lower, upper) = (at, close)
    while lower < upper, isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, isSpace(bytes[upper - 1]) { upper -= 1 }
    at = close + end.count
    return TemplateTag(
      kind: kind, name: String(decoding: bytes[lower..<upper], as: UTF8.self),
      span: SourceSpan(start, at), nameSpan: SourceSpan(lower, upper))
  }

  /// A tag that holds another `{{` before its end was not closed.
  private func find(_ end: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + end.count <= bytes.count {
      if bytes[index] == 0x7B, bytes[index + 1] == 0x7B { return nil }
      if bytes[index..<index + end.count].elementsEqual(end) { return index }
      index += 1
    }
    return nil
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
