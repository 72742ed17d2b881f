import SourceModel

/// Looks in the templates of the book file for what HTML takes and XHTML does not: elements that nobody closes, such
/// as `<br>`, and names of characters, such as `&nbsp;`. A reader of books shows nothing of such a page.
enum BookTemplateCheck {
  /// The elements that hold nothing (HTML, "Void elements").
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
  /// Those that XML has by itself.
  private static let named: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

  static func diagnostics(_ file: SourceFile) -> [Diagnostic] {
    let bytes = Array(file.text.utf8)
    var found: [Diagnostic] = []
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x7B where isTag(bytes, at): at = endOfTag(bytes, at)
      case 0x3C:
        let name = word(bytes, at + 1)
        let end = endOfElement(bytes, at)
        if void.contains(name.lowercased()), bytes[end - 1] != 0x2F {
          found.append(
            TemplateMalformed.diagnostic(
              .notClosed(name), at: Place(file.path, SourceSpan(at, min(end + 1, bytes.count)))))
        }
        at += 1
      case 0x26:
        let name = word(bytes, at + 1)
        let end = at + 1 + name.utf8.count
        if !name.isEmpty, end < bytes.count, bytes[end] == 0x3B, !named.contains(name) {
          found.append(
            TemplateMalformed.diagnostic(
              .unknownCharacter(name), at: Place(file.path, SourceSpan(at, end + 1))))
        }
        at += 1
      default: at += 1
      }
    }
    return found
  }

  private static func word(_ bytes: [UInt8], _ start: Int) -> String {
    let letters = bytes[min(start, bytes.count)...].prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether a tag of the template begins here.
  private static func isTag(_ bytes: [UInt8], _ at: Int) -> Bool {
    at + 1 < bytes.count && bytes[at + 1] == 0x7B
  }

  private static func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start + 2
    while at + 1 < bytes.count, !(bytes[at] == 0x7D && bytes[at + 1] == 0x7D) { at += 1 }
    return min(at + 2, bytes.count)
  }

  /// The `>` that ends an element's tag: tags of the template and quoted values may hold others.
  private static func endOfElement(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start + 1
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x7B, isTag(bytes, at) {
        at = endOfTag(bytes, at)
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return at
      }
      at += 1
    }
    return bytes.count
  }
}
