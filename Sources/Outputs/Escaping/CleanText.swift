/// Text for formats that have no markup, on one line.
enum CleanText {
  /// What no output shows becomes U+FFFD or goes, as in HTML (`HTMLText`); line ends and tabs become
  /// spaces.
  static func line(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: out.append(" ")
      default:
        if HostileScalar.reorders(scalar) { continue }
        out.append(HostileScalar.isUnfit(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }
}
