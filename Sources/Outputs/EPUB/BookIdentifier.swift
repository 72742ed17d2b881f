import SourceModel
import Stories

extension Book {
  /// The same for every commit of one workspace, so that a newer file takes the place of the older one.
  ///
  /// A UUID made from names, as version 5 is, of SHA-256 instead of SHA-1: version 8 (RFC 9562, appendix B.2).
  var identifier: String {
    let names = [
      "colophon handbook", site.edition.configuration.title, site.publicURL ?? "",
      part.map { String($0 + 1) } ?? "",
    ]
    // What ends each name cannot stand in one.
    var bytes = Array(
      SHA256.digest(of: names.flatMap { Array($0.utf8) + [0] }).bytes.prefix(16))
    bytes[6] = 0x80 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text.append(0x2D) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return "urn:uuid:" + String(decoding: text, as: UTF8.self)
  }
}
