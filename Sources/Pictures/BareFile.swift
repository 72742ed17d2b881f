/// Holds files of pictures against lists of what a picture needs: no EXIF, no XMP, no profile, no words.
enum BareFile {
  /// Whether a file is what its type says and holds a picture and nothing else.
  static func isBare(_ bytes: [UInt8], type: String) -> Bool {
    switch type {
    case "webp": isBareWebP(bytes)
    case "jpg": isBareJPEG(bytes)
    case "png": isBarePNG(bytes)
    default: false
    }
  }

  /// RFC 9649, section 2. Of its flags the one for transparency alone may stand.
  private static func isBareWebP(_ file: [UInt8]) -> Bool {
    guard file.count > 20, file.starts(with: Array("RIFF".utf8)),
      file[8..<12].elementsEqual(Array("WEBP".utf8)), little(file, 4) == file.count - 8
    else { return false }
    var pictures = 0
    var at = 12
    while at + 8 <= file.count {
      let length = little(file, at + 4)
      switch String(decoding: file[at..<at + 4], as: UTF8.self) {
      case "VP8X":
        guard at == 12, length == 10, file.count > 20, file[20] == 0x10 else { return false }
      case "ALPH": break
      case "VP8 ", "VP8L": pictures += 1
      default: return false
      }
      at += 8 + length + length % 2
    }
    return at == file.count && pictures == 1
  }

  private static func little(_ file: [UInt8], _ at: Int) -> Int {
    file[at..<at + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// PNG specification, second edition, section 11.
  private static func isBarePNG(_ file: [UInt8]) -> Bool {
    guard file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return false }
    var at = 8
    while at + 12 <= file.count {
      let length = file[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: file[at + 4..<at + 8], as: UTF8.self)
      guard ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"].contains(name), length <= file.count - at - 12
      else { return false }
      at += 12 + length
      if name == "IEND" { return at == file.count && length == 0 }
    }
    return false
  }

  /// ITU-T T.81, annex B: up to the last scan, whose coded data is gone through to the end.
  private static func isBareJPEG(_ file: [UInt8]) -> Bool {
    guard file.starts(with: [0xFF, 0xD8]) else { return false }
    var at = 2
    while at + 2 <= file.count, file[at] == 0xFF {
      let marker = file[at + 1]
      if marker == 0xD9 { return at + 2 == file.count }
      guard at + 4 <= file.count else { return false }
      let length = Int(file[at + 2]) << 8 | Int(file[at + 3])
      switch marker {
      case 0xC0...0xC2, 0xC4, 0xDA, 0xDB, 0xDD: break
      // JFIF, as it is always the same and without a small picture in it.
      case 0xE0: guard length == 16 else { return false }
      default: return false
      }
      at += 2 + length
      guard marker == 0xDA else { continue }
      while at + 1 < file.count,
        file[at] != 0xFF || file[at + 1] == 0 || (0xD0...0xD7).contains(file[at + 1])
      {
        at += 1
      }
    }
    return false
  }
}
