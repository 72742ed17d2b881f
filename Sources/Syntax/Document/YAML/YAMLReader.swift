import SourceModel
import Yams

/// Reads YAML into nodes with places: composed, never constructed, so that no type is guessed.
struct YAMLReader {
  /// Keys written twice that are all reported; more are a paste gone wrong.
  private static let maximumRepeats = 20

  private let path: RepoPath
  private let range: Range<Int>
  private var places: YAMLPlaces
  /// The first of two equal keys, by the byte it begins at.
  private var renamed: [Int: String] = [:]

  /// The mapping in a range of a file's bytes; nil when it could not be read. Nothing but comments is an empty
  /// one.
  static func read(
    _ bytes: [UInt8], in range: Range<Int>, path: RepoPath
  ) -> Checked<Node.Mapping?> {
    if let mapping = PlainYAML.read(bytes, in: range) { return Checked(mapping) }
    var reader = YAMLReader(bytes, in: range, path: path)
    return reader.read()
  }

  /// Of what Yams reads; `read(_:in:path:)` asks it only where it must.
  init(_ bytes: [UInt8], in range: Range<Int>, path: RepoPath) {
    self.path = path
    self.range = range
    places = YAMLPlaces(bytes, in: range)
  }

  /// The mapping; nil when it could not be read. Nothing but comments is an empty one.
  mutating func read() -> Checked<Node.Mapping?> {
    if let refusal = YAMLBounds(bytes: places.bytes, range: range, path: path).refusal() {
      return Checked(nil, [refusal])
    }
    // Yams stops at the first key written twice. That one is given another name, of as many characters,
    // and everything is read again; the converter gives the name back and says what is written twice.
    while true {
      do {
        let parser = try Parser(yaml: text(), resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          let end = range.lowerBound
          return Checked(Node.Mapping(pairs: [], span: SourceSpan(end, end)))
        }
        var converter = YAMLConverter(path: path, places: places, renamed: renamed)
        return converter.mapping(root)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let offset = places.offset(line: context.mark.line, column: context.mark.column)
        guard renamed.count < Self.maximumRepeats, renamed[offset] == nil, let name = names.first,
          isSimpleKey(at: offset)
        else {
          return Checked(nil, [DuplicateKey.uncounted(Place(path, SourceSpan(offset, offset)))])
        }
        renamed[offset] = name
      } catch let error as YamlError {
        var failure = YAMLFailure(path: path, places: places)
        return Checked(nil, [failure.diagnostic(for: error)])
      } catch {
        return Checked(
          nil, [YAMLMalformed.general(Place(path, SourceSpan(range.lowerBound, range.lowerBound)))])
      }
    }
  }

  /// The text with the renamed keys. Line ends follow it: Yams keeps a pointer into the string, which one of
  /// fifteen bytes or fewer, held in itself, would not outlive.
  private func text() -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count + 64)
    var start = range.lowerBound
    for (number, offset) in renamed.keys.sorted().enumerated() {
      let first = keyStart(offset)
      text += places.bytes[start..<first]
      // A private character no longer than itself in columns.
      text += Array(String(UnicodeScalar(0xE000 + UInt32(number)) ?? "_").utf8)
      start = first + 1
      while start < range.upperBound, places.bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    text += places.bytes[start..<range.upperBound]
    text += Array(repeating: 0x0A, count: 17)
    return String(decoding: text, as: UTF8.self)
  }

  /// The first byte of a key's own text.
  private func keyStart(_ offset: Int) -> Int {
    guard offset < range.upperBound else { return offset }
    let isQuoted = places.bytes[offset] == 0x22 || places.bytes[offset] == 0x27
    return isQuoted ? offset + 1 : offset
  }

  private func isSimpleKey(at offset: Int) -> Bool {
    guard offset + 1 < range.upperBound else { return false }
    switch places.bytes[keyStart(offset)] {
    case 0x22, 0x27, 0x5B, 0x7B, 0x3F, 0x3A, 0x26, 0x21, 0x7C, 0x3E, ...0x20: return false
    default: return true
    }
  }
}
