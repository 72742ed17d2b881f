import SourceModel

/// What is sent back: a status, headers, bytes.
package struct WebAnswer: Sendable, Hashable {
  package var status = 200
  /// Of the bytes, with its character set.
  package var type: String
  package var body: [UInt8]
  /// Where to go instead: an address of the site, encoded.
  package var location: String?
  /// What a page may do, as a `Content-Security-Policy`.
  package var policy = ContentPolicy.file

  package init(status: Int = 200, type: String, body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// A line of plain text.
  package static func plain(_ status: Int, _ text: String) -> WebAnswer {
    WebAnswer(status: status, type: ContentType.text, body: Array((text + "\n").utf8))
  }

  /// Everything but the length, in a fixed order.
  package var headers: [(name: String, value: String)] {
    var headers = [
      ("Content-Type", type), ("Cache-Control", "no-store"),
      ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
    if let location { headers.append(("Location", location)) }
    if status == 405 { headers.append(("Allow", "GET, HEAD")) }
    return headers
  }
}

/// What a browser is told that a file is.
enum ContentType {
  static let html = "text/html; charset=utf-8"
  static let text = "text/plain; charset=utf-8"
  static let events = "text/event-stream; charset=utf-8"

  static func of(_ route: Route) -> String {
    if route.isPage { return html }
    let name = route.text.split(separator: "/").last ?? ""
    if name == "feed.json" { return "application/feed+json" }
    switch name.split(separator: ".").last.map(String.init) {
    case "html": return html
    case "css": return "text/css; charset=utf-8"
    case "json": return "application/json"
    case "atom": return "application/atom+xml; charset=utf-8"
    case "xml": return "application/xml; charset=utf-8"
    case "png": return "image/png"
    case "jpg", "jpeg": return "image/jpeg"
    case "webp": return "image/webp"
    case "svg": return "image/svg+xml"
    case "txt", "bib", "cff": return text
    // Nothing that a browser would open.
    default: return "application/octet-stream"
    }
  }
}

/// What pages and files may do in a browser (Content Security Policy, level 3).
enum ContentPolicy {
  /// Only our own script runs, known by its digest; nothing is fetched from elsewhere.
  static let page: String = {
    let digest = Base64.text(of: SHA256.digest(of: PreviewScript.text).bytes)
    return "default-src 'none'; script-src 'sha256-\(digest)'; connect-src 'self'; "
      + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
      + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  }()

  /// A picture opened by itself is shown and does nothing.
  static let file = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
}

/// Base 64 (RFC 4648, section 4), for the one digest that a policy names.
enum Base64 {
  static func text(of bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        out.append(
          place <= group.count ? letters[Int(bits >> UInt32(18 - 6 * place)) & 63] : 0x3D)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
