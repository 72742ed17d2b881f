import SourceModel

/// Refuses, in one pass, what would take libyaml or Yams too long, or too deep into recursion.
///
/// Yams composes by recursion, copies a node for each alias, and compares keys by their whole value: nested
/// aliases as keys cost exponential time. It also traps on nothing we know of, but libyaml takes a NUL for the
/// end of the text, and would say nothing of the rest.
struct YAMLBounds {
  /// In bytes.
  static let maximumSize = 256 * 1024
  /// Lists and mappings inside one another; brackets in texts count as well.
  static let maximumDepth = 32
  /// The same, before it is known which brackets stand in texts.
  static let maximumBrackets = 128

  let bytes: [UInt8]
  let range: Range<Int>
  let path: RepoPath

  func refusal() -> Diagnostic? {
    guard range.count <= Self.maximumSize else {
      return YAMLTooDeep.size(Place(path, SourceSpan(range.lowerBound, range.lowerBound)))
    }
    return control() ?? depth() ?? alias()
  }

  /// Characters that no YAML holds (YAML 1.1, section 5.1), the tab and line ends aside.
  private func control() -> Diagnostic? {
    for index in range where bytes[index] < 0x20 || bytes[index] == 0x7F {
      if bytes[index] == 0x09 || bytes[index] == 0x0A || bytes[index] == 0x0D { continue }
      return ControlCharacter.diagnostic(
        bytes[index], Place(path, SourceSpan(index, index + 1)))
    }
    return nil
  }

  private func depth() -> Diagnostic? {
    var open = 0
    var marks = 0
    var isStart = true
    for index in range {
      switch bytes[index] {
      case 0x5B, 0x7B: open += 1
      case 0x5D, 0x7D: open = max(0, open - 1)
      case 0x0A, 0x0D:
        marks = 0
        isStart = true
        continue
      case 0x20: continue
      case 0x2D, 0x3F, 0x3A: if isStart { marks += 1 }
      default: break
      }
      if bytes[index] != 0x2D, bytes[index] != 0x3F, bytes[index] != 0x3A { isStart = false }
      if open > Self.maximumBrackets || marks > Self.maximumBrackets {
        return YAMLTooDeep.depth(Place(path, SourceSpan(index, index + 1)))
      }
    }
    return nil
  }

  /// An alias `*name` whose anchor `&name` is there: neither is read, so Yams never copies a node.
  private func alias() -> Diagnostic? {
    guard bytes[range].contains(0x26), bytes[range].contains(0x2A) else { return nil }
    var anchors: Set<ArraySlice<UInt8>> = []
    for index in range where bytes[index] == 0x26 {
      if let name = name(at: index) { anchors.insert(name) }
    }
    guard !anchors.isEmpty else { return nil }
    for index in range where bytes[index] == 0x2A {
      if let name = name(at: index), anchors.contains(name) {
        return YAMLAlias.diagnostic(
          "*" + String(decoding: name, as: UTF8.self), Place(path, SourceSpan(index, name.endIndex))
        )
      }
    }
    return nil
  }

  /// The name after `&` or `*`; nil in the middle of a word.
  private func name(at index: Int) -> ArraySlice<UInt8>? {
    if index > range.lowerBound, Self.isNameByte(bytes[index - 1]) { return nil }
    let name = bytes[(index + 1)..<range.upperBound].prefix(while: Self.isNameByte)
    return name.isEmpty ? nil : name
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }
}
