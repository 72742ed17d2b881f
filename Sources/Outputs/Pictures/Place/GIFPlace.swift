/// Finds the place where a picture was taken in a GIF, where programs write XMP as an application extension.
///
/// GIF89a specification, sections 18 to 27; XMP specification, part 3, section 1.1.2: the words stand there as
/// they are, and a tail after them makes any walk over blocks end.
enum GIFPlace {
  static func isTold(by bytes: ArraySlice<UInt8>) -> Bool {
    let file = NumberReader(bytes, isLittle: true)
    guard let flags = file.number(at: 10, 1) else { return false }
    var at = 13 + colours(flags)
    while let mark = file.number(at: at, 1) {
      let blocks: Int
      switch mark {
      case 0x21:
        blocks = at + 2
        if file.number(at: at + 1, 1) == 0xFF, file.has("XMP DataXMP", at: at + 3),
          let data = file.slice(at: at + 14, (end(of: blocks, file) ?? file.count) - at - 14),
          EXIFPlace.isTold(byXMP: data)
        {
          return true
        }
      case 0x2C:
        guard let flags = file.number(at: at + 9, 1) else { return false }
        blocks = at + 11 + colours(flags)
      default: return false
      }
      guard let next = end(of: blocks, file) else { return false }
      at = next
    }
    return false
  }

  /// The bytes of a table of colours.
  private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 6 << (flags & 7) }

  /// What follows blocks of data, each with its length in front, and the empty one after them.
  private static func end(of blocks: Int, _ file: NumberReader) -> Int? {
    var at = blocks
    while let length = file.number(at: at, 1) {
      at += 1 + length
      if length == 0 { return at }
    }
    return nil
  }
}
