package import SourceModel

/// A request as far as it is judged.
package struct PlainRequest: Sendable, Hashable {
  package var method: String
  /// As it was sent: path and query, still encoded.
  package var target: String
  /// What `Host` says; nil when it says nothing, or says it twice.
  package var host: String?
  package var origin: String?
  /// `Sec-Fetch-Site`, which browsers send and pages cannot change.
  package var site: String?
  package var hasBody = false

  package init(
    method: String = "GET", target: String, host: String?, origin: String? = nil,
    site: String? = nil, hasBody: Bool = false
  ) {
    self.method = method
    self.target = target
    self.host = host
    self.origin = origin
    self.site = site
    self.hasBody = hasBody
  }
}

/// What becomes of a request.
package enum Verdict: Sendable, Hashable {
  /// An address of the site, which may have nothing there.
  case page(Route)
  /// A path that no site can have.
  case nothing
  /// News of a page: what it shows (`seen`), and its path.
  case events(page: Route?, seen: String)
  case refused(Int, String)
}

/// Judges requests before anything is looked up: who asks, how, and for what.
///
/// The preview shows texts that are not published yet. A page elsewhere on the web can make a browser send
/// requests to this computer, also under a name of its own (DNS rebinding), and must learn nothing.
package struct RequestJudge: Sendable {
  /// The only names under which the preview answers.
  private let hosts: [String]

  /// The longest path with its query, in bytes.
  static let longestTarget = 4_096
  /// Nothing of the site lies here: no slug begins with a dot.
  package static let events = "/.colophon/events"

  package init(port: Int) {
    hosts = ["localhost", "127.0.0.1", "[::1]"].flatMap { name in
      port == 80 ? [name, name + ":80"] : [name + ":\(port)"]
    }
  }

  package func judge(_ request: PlainRequest) -> Verdict {
    guard let host = request.host, hosts.contains(host.lowercased()) else {
      return .refused(421, "The preview answers under http://localhost alone.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .refused(405, "Pages can be read, and nothing else.")
    }
    guard !request.hasBody else { return .refused(413, "A request for a page brings nothing.") }
    if let origin = request.origin,
      !hosts.contains(where: { origin.lowercased() == "http://" + $0 })
    {
      return .refused(403, "Another site may not read the preview.")
    }
    let target = Array(request.target.utf8)
    guard target.count <= RequestJudge.longestTarget else {
      return .refused(414, "The address is too long.")
    }
    let mark = target.firstIndex(of: 0x3F) ?? target.count
    let path = target[..<mark]
    guard path.first == 0x2F else { return .refused(400, "This is no address.") }
    if path.elementsEqual(RequestJudge.events.utf8) {
      if let site = request.site, site != "same-origin", site != "none" {
        return .refused(403, "Another site may not read the preview.")
      }
      return events(Query(target[mark...].dropFirst()))
    }
    return RequestJudge.route(path).map { .page($0) } ?? .nothing
  }

  private func events(_ query: Query) -> Verdict {
    let seen = query["seen"] ?? ""
    let isFit = seen.utf8.count <= 64 && seen.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let path = (query["page"] ?? "").utf8
    // The path comes from a page of ours, where it stands as it was asked for.
    let route = path.first == 0x2F ? RequestJudge.route(Array(path)[...]) : nil
    return isFit ? .events(page: route, seen: seen) : .refused(400, "This is no address.")
  }

  /// The address that an encoded path names; nil when no page can have it.
  ///
  /// Decoded once. What would be a slash, a folder above or the end of a text after decoding is refused by
  /// `Route`; and nothing of it ever reaches the disk: addresses are looked up in the list of pages.
  static func route(_ path: ArraySlice<UInt8>) -> Route? {
    guard let decoded = Query.decoded(path, refusing: [0x2F, 0x5C, 0]),
      let text = String(validating: decoded.dropFirst(), as: UTF8.self)
    else { return nil }
    return Route(text)
  }
}

/// The parameters after a question mark.
struct Query {
  private var values: [String: String] = [:]

  init(_ bytes: ArraySlice<UInt8>) {
    for part in bytes.split(separator: 0x26).prefix(8) {
      let pair = part.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let value = Query.decoded(pair[1], refusing: [0]),
        let text = String(validating: value, as: UTF8.self)
      else { continue }
      values[String(decoding: pair[0], as: UTF8.self)] = text
    }
  }

  subscript(name: String) -> String? { values[name] }

  /// Percent-decoding (RFC 3986, section 2.1); nil for what is malformed, or hides one of some bytes.
  static func decoded(_ bytes: ArraySlice<UInt8>, refusing hidden: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        out.append(byte)
        continue
      }
      guard rest.count >= 2, let high = rest.popFirst().flatMap(digit),
        let low = rest.popFirst().flatMap(digit)
      else { return nil }
      let value = high << 4 | low
      if hidden.contains(value) { return nil }
      out.append(value)
    }
    return out
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
