import SourceModel
import Syntax

/// TEMPORARY stand-in for the parser of Syntax: the YAML that the tests here write, no more.
struct SmallYAML {
  let bytes: [UInt8]
  var lines: [(indent: Int, start: Int, end: Int)] = []
  var line = 0

  static func mapping(_ text: String, from: Int = 0, to: Int? = nil) -> Node.Mapping {
    var parser = SmallYAML(bytes: Array(text.utf8))
    var start = from
    let end = to ?? parser.bytes.count
    while start < end {
      let stop = parser.bytes[start..<end].firstIndex(of: 0x0A) ?? end
      let indent = parser.bytes[start..<stop].prefix { $0 == 0x20 }.count
      if start + indent < stop, parser.bytes[start + indent] != 0x23 {
        parser.lines.append((indent, start + indent, stop))
      }
      start = stop + 1
    }
    if case .mapping(let mapping) = parser.block(0) { return mapping }
    return Node.Mapping(pairs: [], span: SourceSpan(from, from))
  }

  mutating func block(_ indent: Int) -> Node {
    guard line < lines.count else { return .mapping(.init(pairs: [], span: .start)) }
    let first = lines[line]
    if bytes[first.start] == 0x2D, first.start + 1 == first.end || bytes[first.start + 1] == 0x20 {
      var items: [Node] = []
      let indent = first.indent
      while line < lines.count, lines[line].indent == indent, bytes[lines[line].start] == 0x2D {
        var inner = lines[line]
        let gap = bytes[(inner.start + 1)..<inner.end].prefix { $0 == 0x20 }.count
        inner.start += 1 + gap
        inner.indent += 1 + gap
        lines[line] = inner
        if inner.start < inner.end, keyEnd(inner) != nil {
          items.append(block(inner.indent))
        } else {
          items.append(value(inner.start, inner.end))
          line += 1
        }
      }
      return .sequence(
        .init(items: items, span: SourceSpan(first.start, items.last?.span.upper ?? first.end)))
    }
    var pairs: [Node.Pair] = []
    let own = first.indent
    while line < lines.count, lines[line].indent == own, let colon = keyEnd(lines[line]) {
      let current = lines[line]
      let key = scalar(current.start, colon)
      let rest = skip(colon + 1, current.end)
      line += 1
      if rest < current.end, bytes[rest] != 0x23 {
        pairs.append(.init(key: key, value: value(rest, current.end)))
      } else if line < lines.count,
        lines[line].indent > own || (lines[line].indent == own && bytes[lines[line].start] == 0x2D)
      {
        pairs.append(.init(key: key, value: block(lines[line].indent)))
      } else {
        pairs.append(
          .init(
            key: key,
            value: .scalar(.init(text: "", isQuoted: false, span: SourceSpan(colon + 1, colon + 1)))
          ))
      }
    }
    return .mapping(
      .init(pairs: pairs, span: SourceSpan(first.start, pairs.last?.value.span.upper ?? first.end)))
  }

  func keyEnd(_ line: (indent: Int, start: Int, end: Int)) -> Int? {
    guard !"[{\"'".utf8.contains(bytes[line.start]) else { return nil }
    return (line.start..<line.end).first {
      bytes[$0] == 0x3A && ($0 + 1 == line.end || bytes[$0 + 1] == 0x20)
    }
  }

  func skip(_ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end, bytes[at] == 0x20 { at += 1 }
    return at
  }

  func value(_ from: Int, _ end: Int) -> Node {
    var at = from
    return flow(&at, end, inside: false)
  }

  func flow(_ at: inout Int, _ end: Int, inside: Bool) -> Node {
    at = skip(at, end)
    guard at < end else { return .scalar(scalar(at, at)) }
    let start = at
    switch bytes[at] {
    case 0x5B:
      var items: [Node] = []
      at = skip(at + 1, end)
      while at < end, bytes[at] != 0x5D {
        items.append(flow(&at, end, inside: true))
        at = skip(at, end)
        if at < end, bytes[at] == 0x2C { at = skip(at + 1, end) }
      }
      at += 1
      return .sequence(.init(items: items, span: SourceSpan(start, at)))
    case 0x7B:
      var pairs: [Node.Pair] = []
      at = skip(at + 1, end)
      while at < end, bytes[at] != 0x7D {
        let colon = (at..<end).first { bytes[$0] == 0x3A } ?? end
        let key = scalar(at, colon)
        at = colon + 1
        pairs.append(.init(key: key, value: flow(&at, end, inside: true)))
        at = skip(at, end)
        if at < end, bytes[at] == 0x2C { at = skip(at + 1, end) }
      }
      at += 1
      return .mapping(.init(pairs: pairs, span: SourceSpan(start, at)))
    case 0x22, 0x27:
      let quote = bytes[at]
      at += 1
      while at < end, bytes[at] != quote { at += bytes[at] == 0x5C && quote == 0x22 ? 2 : 1 }
      at += 1
      let text = String(decoding: bytes[(start + 1)..<(at - 1)], as: UTF8.self)
        .replacing("\\uFFFF", with: "\u{FFFF}").replacing("\\\"", with: "\"")
      return .scalar(.init(text: text, isQuoted: true, span: SourceSpan(start, at)))
    default:
      while at < end, !(inside && ",]}".utf8.contains(bytes[at])),
        !(bytes[at] == 0x23 && at > start && bytes[at - 1] == 0x20)
      {
        at += 1
      }
      let found = scalar(start, at)
      if at < end, bytes[at] == 0x23 { at = end }
      return .scalar(found)
    }
  }

  func scalar(_ from: Int, _ to: Int) -> Node.Scalar {
    var to = to
    while to > from, bytes[to - 1] == 0x20 { to -= 1 }
    return .init(
      text: String(decoding: bytes[from..<max(from, to)], as: UTF8.self), isQuoted: false,
      span: SourceSpan(from, to))
  }
}
