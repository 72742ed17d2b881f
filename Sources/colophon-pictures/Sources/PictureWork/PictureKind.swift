/// The kinds of pictures that are read, told by their first bytes alone.
package enum PictureKind: Int32, Sendable, CaseIterable {
  case jpeg = 0
  case png = 1
  case webp = 2
  case gif = 3
  case heic = 4

  /// The kind that an ending of a name promises; nil for any other ending.
  package init?(ending: String) {
    switch ending {
    case "jpg", "jpeg": self = .jpeg
    case "png": self = .png
    case "webp": self = .webp
    case "gif": self = .gif
    case "heic", "heif": self = .heic
    default: return nil
    }
  }

  /// The kind that the first bytes are of; nil for any other.
  package init?(bytes: [UInt8]) {
    let head = bytes.prefix(64)
    if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if Self.isHEIC(bytes) {
      self = .heic
    } else {
      return nil
    }
  }

  /// What messages call it.
  package var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webp: "WebP"
    case .gif: "GIF"
    case .heic: "HEIC"
    }
  }

  /// Whether drawings are kept in it: a camera writes no other kind.
  var mayBeDrawing: Bool { self != .jpeg && self != .heic }

  /// The brands of ISO/IEC 23008-12, annex B, among those that the first box names; AVIF's are none of them, and a
  /// file that has both is refused as well.
  private static func isHEIC(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 16, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
    let length = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
    guard length >= 16, length <= min(bytes.count, 256), length % 4 == 0 else { return false }
    var brands = [String(decoding: bytes[8..<12], as: UTF8.self)]
    for start in stride(from: 16, to: length, by: 4) {
      brands.append(String(decoding: bytes[start..<start + 4], as: UTF8.self))
    }
    return brands.contains { ["heic", "heix", "heim", "heis"].contains($0) }
      && !brands.contains { ["avif", "avis"].contains($0) }
  }
}
