import SourceModel

extension BodyWriter {
  /// Text that holds a `^`: references to notes are taken out of it.
  mutating func appendText(_ text: String, _ span: SourceSpan, to inlines: inout [Inline]) {
    let literal = Array(text.utf8)
    var aligned = LiteralPlaces(literal, source: source, span: span)
    var start = 0
    var index = 0
    func flush(_ end: Int, _ aligned: inout LiteralPlaces, _ inlines: inout [Inline]) {
      guard end > start else { return }
      let piece = String(decoding: literal[start..<end], as: UTF8.self)
      let upper = end == literal.count ? span.upper : aligned.place(of: end)
      let lower = start == 0 ? span.lower : aligned.startOfRest
      inlines.append(Inline(.text(piece), span: SourceSpan(lower, upper)))
    }
    while index + 3 < literal.count {
      guard literal[index] == 0x5B, literal[index + 1] == 0x5E,
        let close = Self.labelEnd(literal, from: index + 2)
      else {
        index += 1
        continue
      }
      // `\[^1]` is text.
      guard let place = aligned.verbatimPlace(of: index, count: close + 1 - index) else {
        index += 1
        continue
      }
      let label = String(decoding: literal[(index + 2)..<close], as: UTF8.self)
      let reference = SourceSpan(place, place + close + 1 - index)
      if let number = notes.refer(to: label, at: reference) {
        flush(index, &aligned, &inlines)
        aligned.startOfRest = reference.upper
        start = close + 1
        inlines.append(
          Inline(
            .footnoteReference(note: number.note, occurrence: number.occurrence), span: reference))
      }
      index = close + 1
    }
    flush(literal.count, &aligned, &inlines)
  }

  /// The index of the `]` of a label without spaces; at most 100 bytes on.
  private static func labelEnd(_ literal: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < literal.count, index - start <= 100 {
      switch literal[index] {
      case 0x5D: return index > start ? index : nil
      case ...0x20, 0x5B: return nil
      default: index += 1
      }
    }
    return nil
  }
}

/// Finds the place in the file of a byte of a text whose escapes and entities libcmark undid.
///
/// Asked for growing offsets; goes over the source once. When it loses its way (an entity that stands for
/// two characters), it answers nil, or the end.
struct LiteralPlaces {
  private let literal: [UInt8]
  private let source: [UInt8]
  private let end: Int
  private var offset = 0
  private var place: Int
  private var isLost = false
  /// After the last reference taken out.
  var startOfRest: Int

  init(_ literal: [UInt8], source: [UInt8], span: SourceSpan) {
    self.literal = literal
    self.source = source
    place = span.lower
    end = min(span.upper, source.count)
    startOfRest = span.lower
  }

  mutating func place(of goal: Int) -> Int {
    advance(to: goal)
    return isLost ? end : place
  }

  /// The place of bytes that stand in the file as they are; nil when an escape stands among them.
  mutating func verbatimPlace(of goal: Int, count: Int) -> Int? {
    advance(to: goal)
    guard !isLost, place + count <= end,
      source[place..<(place + count)].elementsEqual(literal[goal..<(goal + count)])
    else { return nil }
    return place
  }

  private mutating func advance(to goal: Int) {
    while !isLost, offset < goal {
      guard place < end else {
        isLost = true
        return
      }
      let byte = source[place]
      if byte == 0x5C, place + 1 < end, source[place + 1] == literal[offset],
        literal[offset] != 0x5C
          || source[place + 1] == 0x5C
      {
        place += 2
        offset += 1
      } else if byte == 0x26, let close = entityEnd() {
        place = close + 1
        offset += 1
        while offset < literal.count, literal[offset] & 0xC0 == 0x80 { offset += 1 }
      } else if byte == literal[offset] {
        place += 1
        offset += 1
      } else {
        isLost = true
      }
    }
  }

  /// The `;` of an entity that was undone here; nil when `&` is itself.
  private func entityEnd() -> Int? {
    guard let close = source[place..<min(place + 34, end)].firstIndex(of: 0x3B) else { return nil }
    let written = source[place...close]
    let isAmpersand = ["&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;"].contains {
      written.elementsEqual($0.utf8)
    }
    if isAmpersand { return close }
    return literal[offset...].starts(with: written) ? nil : close
  }
}
