import CZlib
import Testing

/// What a page weighs, as a reader with a slow link pays for it.
struct Weight {
  let raw: Int
  /// In bytes, as `gzip -6` makes it.
  let gzip: Int

  init(_ bytes: [UInt8]) throws {
    raw = bytes.count
    var packed = [UInt8](repeating: 0, count: Int(compressBound(uLong(bytes.count))))
    var count = uLong(packed.count)
    try #require(compress2(&packed, &count, bytes, uLong(bytes.count), 6) == Z_OK)
    // zlib's own frame has 6 bytes, gzip's 18.
    gzip = Int(count) + 12
  }
}

/// What a page asks a server for.
enum Requests {
  /// The style sheets of a page.
  static func styles(_ page: String) -> Int {
    page.matches(of: /<link [^>]*rel="?stylesheet/).count
  }

  /// Everything a browser would fetch by itself but pictures and the one style.
  static func others(_ page: String) -> [String] {
    let patterns = [
      #/<(?:script|iframe|object|embed|video|audio|source|track|style|base|frame)\b[^>]*>/#,
      #/<link [^>]*rel="(?:preload|prefetch|modulepreload|preconnect|dns-prefetch|manifest)[^>]*>/#,
      #/<link [^>]*rel="icon"[^>]*href="[^d"][^>]*>/#, #/<[^>]* on[a-z]+="[^>]*>/#,
      #/<[^i][^>]* src="[^>]*>/#, #/<[^>]* style="[^>]*url\([^>]*>/#,
    ]
    return patterns.flatMap { page.matches(of: $0).map { String($0.output) } }
  }
}
