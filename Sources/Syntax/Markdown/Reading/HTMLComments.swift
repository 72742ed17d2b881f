/// Takes comments out of raw HTML.
enum HTMLComments {
  /// What is left of a block of raw HTML without its comments; nil when nothing is. A comment that is not
  /// closed reaches to the end.
  static func remove(from html: String) -> String? {
    guard html.utf8.contains(0x21), html.contains("<!--") else { return html }
    var rest = Array(html.utf8)[...]
    var kept: [UInt8] = []
    while let open = find("<!--", in: rest) {
      kept += rest[..<open]
      guard let close = find("-->", in: rest[(open + 4)...]) else {
        rest = []
        break
      }
      rest = rest[(close + 3)...]
    }
    kept += rest
    let isBlank = kept.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return isBlank ? nil : String(decoding: kept, as: UTF8.self)
  }

  private static func find(_ mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    mark.withUTF8Buffer { mark in
      var index = bytes.startIndex
      let last = bytes.endIndex - mark.count
      while index <= last {
        if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}
