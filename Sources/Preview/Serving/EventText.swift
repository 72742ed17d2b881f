/// The text of an event stream (HTML, section 9.2.6).
enum EventText {
  /// How long a browser waits before it asks again, in milliseconds; and a first line that opens the stream.
  static let opening = "retry: 1000\n\n"
  /// A line that says nothing, so that a lost connection is noticed.
  static let pulse = ": here\n\n"
  static let page = "event: page\ndata: changed\n\n"

  /// What the bar says now, as one line of JSON.
  static func bar(seen: String, html: String) -> String {
    "event: bar\ndata: {\"seen\":\(quoted(seen)),\"html\":\(quoted(html))}\n\n"
  }

  /// A JSON string (RFC 8259, section 7) on one line.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
