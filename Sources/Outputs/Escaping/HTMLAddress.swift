/// Makes an address safe in an attribute between quotes.
package enum HTMLAddress {
  /// Appends an address: bytes that no address has (RFC 3986) are percent-encoded, `%` stays, the rest is
  /// escaped.
  package static func append(_ address: String, to out: inout [UInt8]) {
    for byte in address.utf8 {
      switch byte {
      case 0x26: HTMLText.appendMarkup("&amp;", to: &out)
      case 0x27: HTMLText.appendMarkup("&#x27;", to: &out)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x23, 0x24, 0x25, 0x28...0x2F, 0x3A, 0x3B,
        0x3D, 0x3F, 0x40, 0x5F, 0x7E:
        out.append(byte)
      default:
        out.append(0x25)
        out.append(digit(byte >> 4))
        out.append(digit(byte & 15))
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
