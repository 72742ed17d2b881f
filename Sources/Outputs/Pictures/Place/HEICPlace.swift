/// Finds what a camera wrote beside the picture in a HEIC file: a tree of boxes (ISO/IEC 14496-12) whose box `meta`
/// lists items and where their bytes lie (sections 8.11.3 and 8.11.6).
enum HEICPlace {
  static func isTold(by file: NumberReader) -> Bool {
    guard let meta = box("meta", in: file, from: 0),
      let list = box("iinf", in: meta, from: 4), let places = box("iloc", in: meta, from: 4)
    else { return false }
    let wanted = items(list)
    for (item, parts) in locations(places, of: Set(wanted.keys)) {
      var data: [UInt8] = []
      for part in parts {
        guard let bytes = file.slice(at: part.start, part.length), data.count <= most else {
          continue
        }
        data += bytes
      }
      // In front of EXIF stands how far its beginning is (ISO/IEC 23008-12, annex A).
      let reader = NumberReader(data[...])
      if wanted[item] == "Exif", let skipped = reader.number(at: 0, 4),
        let block = reader.slice(at: 4 + skipped, max(0, data.count - 4 - skipped)),
        EXIFPlace.isTold(by: block)
      {
        return true
      }
      if wanted[item] == "mime", EXIFPlace.isTold(byXMP: data[...]) { return true }
    }
    return false
  }

  /// In bytes, of one item.
  private static let most = 1 << 20
  /// Of a list.
  private static let mostItems = 10_000

  /// The inside of the first box of a name among those that stand one after the other.
  private static func box(
    _ name: String, in outer: NumberReader, from start: Int
  ) -> NumberReader? {
    var at = start
    while let short = outer.number(at: at, 4), let found = outer.name(at: at + 4) {
      // 1: the length follows in eight bytes, of which six are plenty; 0: up to the end.
      var head = 8
      var length = short
      if short == 1 {
        guard outer.number(at: at + 8, 2) == 0, let long = outer.number(at: at + 10, 6) else {
          return nil
        }
        head = 16
        length = long
      } else if short == 0 {
        length = outer.count - at
      }
      guard length >= head, let inside = outer.slice(at: at + head, length - head) else {
        return nil
      }
      if found == name { return NumberReader(inside) }
      at += length
    }
    return nil
  }

  /// The items of EXIF and of XMP, each with its type, by number.
  private static func items(_ list: NumberReader) -> [Int: String] {
    var found: [Int: String] = [:]
    // A long list has a longer count in front.
    var at = list.number(at: 0, 1) == 0 ? 6 : 8
    for _ in 0..<mostItems {
      guard let length = list.number(at: at, 4), length >= 8, list.has("infe", at: at + 4),
        let version = list.number(at: at + 8, 1)
      else { return found }
      let digits = version >= 3 ? 4 : 2
      if let item = list.number(at: at + 12, digits),
        let type = list.name(at: at + 12 + digits + 2), type == "Exif" || type == "mime"
      {
        found[item] = type
      }
      at += length
    }
    return found
  }

  /// Where the bytes of some items lie in the file, by order of the table.
  private static func locations(
    _ table: NumberReader, of wanted: Set<Int>
  ) -> [(item: Int, parts: [(start: Int, length: Int)])] {
    guard let version = table.number(at: 0, 1), version <= 2, let sizes = table.number(at: 4, 2)
    else { return [] }
    let (offset, length) = (sizes >> 12, sizes >> 8 & 15)
    let (base, index) = (sizes >> 4 & 15, version == 0 ? 0 : sizes & 15)
    let digits = version == 2 ? 4 : 2
    var cursor = Cursor(reader: table, at: 6)
    guard let count = cursor.take(digits) else { return [] }
    var found: [(item: Int, parts: [(start: Int, length: Int)])] = []
    for _ in 0..<min(count, mostItems) {
      guard let item = cursor.take(digits), let method = version == 0 ? 0 : cursor.take(2),
        cursor.take(2) != nil, let start = cursor.take(base), let parts = cursor.take(2)
      else { return found }
      var own: [(start: Int, length: Int)] = []
      // Parts that take no bytes of the table say nothing, however many there are.
      for _ in 0..<(index + offset + length > 0 ? parts : 0) {
        guard cursor.take(index) != nil, let more = cursor.take(offset),
          let bytes = cursor.take(length)
        else { return found }
        if own.count < 64 { own.append((start + more, bytes)) }
      }
      // 0: counted from the file's first byte.
      if wanted.contains(item), method & 15 == 0 { found.append((item, own)) }
    }
    return found
  }

  /// Numbers one after the other.
  private struct Cursor {
    let reader: NumberReader
    var at: Int

    /// 0 for a number of no bytes; of eight bytes the first two must be nothing.
    mutating func take(_ length: Int) -> Int? {
      guard length > 0 else { return 0 }
      defer { at += length }
      guard length == 8 else { return reader.number(at: at, length) }
      return reader.number(at: at, 2) == 0 ? reader.number(at: at + 2, 6) : nil
    }
  }
}
