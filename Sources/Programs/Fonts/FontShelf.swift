import CFontconfig
import SourceModel

/// The fonts of this machine that a book can be set with, as fontconfig knows them.
package struct FontShelf: Sendable {
  /// Which characters some font has, a bit each.
  private var bits: [UInt64] = []
  /// Where the fonts lie, ascending.
  package private(set) var folders: [String] = []
  package private(set) var families: Set<String> = []
  /// Names and versions of all of them.
  private var versions: Set<String> = []

  /// A shelf with these characters and no font: for tests.
  package init(characters: some Sequence<Unicode.Scalar>) {
    for scalar in characters { insert(scalar.value) }
  }

  /// Reads what fontconfig lists: the union of the characters of all fonts that Typst can read.
  package init() {
    guard let pattern = FcPatternCreate(), let fields = FcObjectSetCreate() else { return }
    defer {
      FcPatternDestroy(pattern)
      FcObjectSetDestroy(fields)
    }
    for field in [FC_CHARSET, FC_FILE, FC_FAMILY, FC_FONTVERSION] { FcObjectSetAdd(fields, field) }
    // The configuration of the machine; it belongs to fontconfig.
    guard let fonts = FcFontList(nil, pattern, fields) else { return }
    defer { FcFontSetDestroy(fonts) }
    var places: Set<String> = []
    for index in 0..<Int(fonts.pointee.nfont) {
      guard let font = fonts.pointee.fonts[index],
        let file = Self.text(font, FC_FILE), Self.isReadable(file)
      else { continue }
      if let end = file.lastIndex(of: "/") {
        places.insert(String(file[..<end]))
        var version: Int32 = 0
        _ = FcPatternGetInteger(font, FC_FONTVERSION, 0, &version)
        versions.insert("\(file[file.index(after: end)...]) \(version)")
      }
      if let family = Self.text(font, FC_FAMILY) { families.insert(family) }
      var characters: OpaquePointer?
      if FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) == FcResultMatch, let characters {
        insert(characters)
      }
    }
    folders = places.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Stands for all of the fonts and their versions.
  package var digest: String {
    let lines = versions.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return SHA256.digest(of: lines.joined(separator: "\n")).hex(16)
  }

  /// Whether some font has a character.
  package func has(_ scalar: Unicode.Scalar) -> Bool {
    let word = Int(scalar.value >> 6)
    return word < bits.count && bits[word] & (1 << UInt64(scalar.value & 63)) != 0
  }

  /// Outlines in one file; the others are of old systems.
  private static func isReadable(_ file: String) -> Bool {
    [".ttf", ".otf", ".ttc", ".otc"].contains { file.lowercased().hasSuffix($0) }
  }

  private static func text(_ font: OpaquePointer, _ field: String) -> String? {
    var value: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(font, field, 0, &value) == FcResultMatch, let value else { return nil }
    return String(cString: value)
  }

  private mutating func insert(_ value: UInt32) {
    let word = Int(value >> 6)
    if word >= bits.count { bits += Array(repeating: 0, count: word + 1 - bits.count) }
    bits[word] |= 1 << UInt64(value & 63)
  }

  /// A set is given out page by page, 256 characters each.
  private mutating func insert(_ characters: OpaquePointer) {
    // FC_CHARSET_DONE and FC_CHARSET_MAP_SIZE, which are macros that Swift does not see.
    let done = UInt32.max
    var map = [FcChar32](repeating: 0, count: 8)
    var next: FcChar32 = 0
    var base = FcCharSetFirstPage(characters, &map, &next)
    while base != done {
      let word = Int(base >> 6)
      if word + 4 > bits.count { bits += Array(repeating: 0, count: word + 4 - bits.count) }
      for piece in 0..<4 {
        bits[word + piece] |= UInt64(map[piece * 2]) | UInt64(map[piece * 2 + 1]) << 32
      }
      base = FcCharSetNextPage(characters, &map, &next)
    }
  }
}
