import Syntax

/// The addresses that a printed or plain text gives at its end, each with the letter that stands at its links.
struct PaperLinks {
  /// Further addresses of one text get no letter.
  static let most = 2_000

  /// By first appearance, whole.
  private(set) var addresses: [String] = []
  /// The same as a reader on paper types them.
  var shown: [String] { addresses.map(Self.shown) }
  /// By bytes: two spellings of one name are two addresses.
  private var places: [[UInt8]: Int] = [:]

  /// The letter for a link, the same one for the same address; nil when its words are its address already.
  mutating func letter(for href: String, words: [Inline]) -> String? {
    guard !Self.isAddress(words, of: href) else { return nil }
    let key = Array(href.utf8)
    if let place = places[key] { return Self.letter(place) }
    guard addresses.count < Self.most else { return nil }
    places[key] = addresses.count
    addresses.append(href)
    return Self.letter(addresses.count - 1)
  }

  /// Whether the words of a link are its address already.
  static func isAddress(_ words: [Inline], of href: String) -> Bool {
    core(words.plainText) == core(shown(href))
  }

  /// `a` … `z`, `aa`, `ab` …, for 0 and up.
  static func letter(_ place: Int) -> String {
    var letters: [UInt8] = []
    var rest = place
    repeat {
      letters.insert(0x61 + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters, as: UTF8.self)
  }

  /// What a reader would type: without what a browser adds by itself.
  static func shown(_ href: String) -> String {
    for scheme in ["https://", "mailto:"] where starts(href, with: scheme) {
      return String(href.dropFirst(scheme.count))
    }
    return href
  }

  /// An address without its scheme and last `/`, in small letters: what two ways of writing it share.
  private static func core(_ address: String) -> [UInt8] {
    var core = address
    for scheme in ["https://", "http://", "mailto:"] where starts(core, with: scheme) {
      core = String(core.dropFirst(scheme.count))
    }
    if core.hasSuffix("/") { core.removeLast() }
    return core.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func starts(_ address: String, with scheme: String) -> Bool {
    address.utf8.count > scheme.utf8.count
      && zip(address.utf8, scheme.utf8).allSatisfy {
        ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1
      }
  }
}

/// Links on paper: a letter after the link, the address at the end (`.onpaper`: no screen shows it).
extension BodyRenderer {
  mutating func append(letterFor target: BodyTarget, words: [Inline]) {
    guard options.listsAddresses, target.isExternal,
      let letter = paper.letter(for: target.href, words: words)
    else { return }
    markup("<sup class=\"onpaper\">")
    text(letter)
    markup("</sup>")
  }

  /// The addresses under the notes.
  mutating func appendAddresses() {
    for (place, address) in paper.shown.enumerated() {
      markup("<p class=\"onpaper\">")
      text(PaperLinks.letter(place))
      markup(". <bdi dir=\"ltr\">")
      text(address)
      markup("</bdi></p>\n")
    }
  }
}
