/// Files of pictures with the picture in them and nothing else, by lists of what is allowed.
///
/// libvips 8.14.1 writes a block of EXIF into every WebP, with the place where a photo was taken if that is still
/// known, whatever it is told; the block goes here.
enum BareFile {
  /// Nil for a file that is not put together as its format says, or holds something that cannot be taken out.
  static func bytes(of file: [UInt8], _ format: FileFormat) -> [UInt8]? {
    switch format {
    case .webp, .losslessWebP: webp(file)
    case .jpeg: isBareJPEG(file) ? file : nil
    case .png: png(file)
    }
  }

  /// RFC 9649, section 2: the coded picture, and its transparency where that lies beside it.
  private static func webp(_ file: [UInt8]) -> [UInt8]? {
    guard file.count > 20, file.starts(with: "RIFF".utf8), file[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    var extended: ArraySlice<UInt8>?
    var transparency: ArraySlice<UInt8>?
    var picture: ArraySlice<UInt8>?
    var at = 12
    while at + 8 <= file.count {
      let length = file[at + 4..<at + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      let end = at + 8 + length + length % 2
      guard end <= file.count else { return nil }
      switch String(decoding: file[at..<at + 4], as: UTF8.self) {
      case "VP8X": extended = file[at..<end]
      case "ALPH": transparency = file[at..<end]
      case "VP8 ", "VP8L": picture = file[at..<end]
      default: break
      }
      at = end
    }
    guard let picture else { return nil }
    var body = Array("WEBP".utf8)
    if let transparency {
      guard var extended, extended.count == 18 else { return nil }
      // Of its flags the transparency stays.
      extended[extended.startIndex + 8] = 0x10
      body += extended + transparency
    }
    body += picture
    let length = body.count
    return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) } + body
  }

  /// PNG specification, second edition, section 11.
  private static func png(_ file: [UInt8]) -> [UInt8]? {
    var out = Array(file.prefix(8))
    var at = 8
    while at + 12 <= file.count {
      let length = file[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = at + 12 + length
      guard end <= file.count else { return nil }
      let name = String(decoding: file[at + 4..<at + 8], as: UTF8.self)
      if ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"].contains(name) { out += file[at..<end] }
      if name == "IEND" { return out }
      at = end
    }
    return nil
  }

  /// ITU-T T.81, annex B: tables, frames and scans; of segments for programs JFIF's alone, as it is always the same.
  private static func isBareJPEG(_ file: [UInt8]) -> Bool {
    guard file.starts(with: [0xFF, 0xD8]), file.suffix(2) == [0xFF, 0xD9] else { return false }
    var at = 2
    while at + 4 <= file.count, file[at] == 0xFF {
      let marker = file[at + 1]
      switch marker {
      case 0xDA: return true
      case 0xC0...0xC2, 0xC4, 0xDB, 0xDD, 0xE0: break
      default: return false
      }
      let length = Int(file[at + 2]) << 8 | Int(file[at + 3])
      guard marker != 0xE0 || length == 16 else { return false }
      at += 2 + length
    }
    return false
  }
}
