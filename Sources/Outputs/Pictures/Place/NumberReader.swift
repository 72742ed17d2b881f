/// Bytes of a picture in which numbers stand at places that other numbers name: nothing outside is ever read.
struct NumberReader {
  let bytes: ArraySlice<UInt8>
  /// Whether the lowest byte of a number comes first.
  let isLittle: Bool

  init(_ bytes: ArraySlice<UInt8>, isLittle: Bool = false) {
    self.bytes = bytes
    self.isLittle = isLittle
  }

  var count: Int { bytes.count }

  /// A number of one to six bytes; nil where it is not all there.
  func number(at place: Int, _ length: Int) -> Int? {
    guard let own = slice(at: place, length), length <= 6 else { return nil }
    return isLittle
      ? own.reversed().reduce(0) { $0 << 8 | Int($1) } : own.reduce(0) { $0 << 8 | Int($1) }
  }

  func slice(at place: Int, _ length: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, length >= 0, place <= count, length <= count - place else { return nil }
    let start = bytes.startIndex + place
    return bytes[start..<start + length]
  }

  /// A name of four letters.
  func name(at place: Int) -> String? {
    slice(at: place, 4).map { String(decoding: $0, as: UTF8.self) }
  }

  func has(_ text: StaticString, at place: Int) -> Bool {
    guard let own = slice(at: place, text.utf8CodeUnitCount) else { return false }
    return text.withUTF8Buffer { own.elementsEqual($0) }
  }
}
