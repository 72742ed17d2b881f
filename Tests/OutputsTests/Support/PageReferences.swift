import SourceModel

/// What a page refers to: every `href`, `src`, `srcset`, `action`, `poster`, `data`, a refresh, and what a style names.
struct PageReferences {
  struct Reference: Hashable {
    /// The element that it stands in: `a`, `link`, `img`.
    let element: String
    let address: String
  }

  let all: [Reference]
  /// The ids of the page.
  let ids: Set<String>

  init(_ page: String) {
    var found: [Reference] = []
    for tag in page.matches(of: /<([a-z][a-z0-9]*)\s([^>]*)>/) {
      let element = String(tag.1)
      for attribute in tag.2.matches(
        of: /(href|src|srcset|action|poster|data|formaction|ping|background)="([^"]*)"/)
      {
        found.append(Reference(element: element, address: Self.decoded(String(attribute.2))))
      }
      if let refresh = tag.2.firstMatch(of: /content="0; url=([^"]*)"/) {
        found.append(Reference(element: "meta", address: Self.decoded(String(refresh.1))))
      }
    }
    for style in page.matches(of: /url\(([^)]*)\)|@import\s+([^;]*);/) {
      found.append(Reference(element: "style", address: String(style.1 ?? style.2 ?? "")))
    }
    all = found
    ids = Set(page.matches(of: /\sid="([^"]*)"/).map { Self.decoded(String($0.1)) })
  }

  /// The file that an address leads to, from the file it stands in; nil where it leaves the folder.
  static func file(_ address: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    let path = address.prefix { $0 != "#" && $0 != "?" }
    if path.isEmpty { return file }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
      if part != ".." {
        parts.append(percentDecoded(String(part)))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  static func percentDecoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func decoded(_ text: String) -> String {
    text.replacing("&amp;", with: "&").replacing("&#39;", with: "'").replacing("&#x27;", with: "'")
      .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
  }
}
