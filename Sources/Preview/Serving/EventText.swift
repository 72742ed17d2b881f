import SourceModel

/// The text of an event stream (HTML, section 9.2.6).
enum EventText {
  /// How long a browser waits before it asks again, in milliseconds; and a first line that opens the stream.
  static let opening = "retry: 1000\n\n"
  /// A line that says nothing, so that a lost connection is noticed.
  static let pulse = ": here\n\n"
  static let page = "event: page\ndata: changed\n\n"

  /// What the bar says now, as one line of JSON.
  static func bar(seen: String, html: String) -> String {
    var json = JSONWriter()
    json.object {
      $0.field("seen", seen)
      $0.field("html", html)
    }
    return "event: bar\ndata: \(json.text)\n\n"
  }
}
