import Foundation

/// What stands where a picture will be: its colour on the whole, and on it the words that describe it.
enum Placeholder {
  /// - Parameter colour: `#7f7f7f`.
  static func style(colour: String) -> String {
    guard let number = Int(colour.dropFirst(), radix: 16), colour.utf8.count == 7 else { return "" }
    let bands = [16, 8, 0].map { Double(number >> $0 & 255) / 255 }
    let light = zip(bands, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + Self.linear($1.0) * $1.1 }
    // Of black and white the one that stands out more: always by 4.5 to 1 (WCAG 2.2, 1.4.3).
    let ink = (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? "#000" : "#fff"
    return "background-color: \(colour); color: \(ink)"
  }

  /// WCAG 2.2, relative luminance.
  private static func linear(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
