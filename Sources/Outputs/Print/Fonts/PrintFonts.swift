import Stories

/// The families that each language of a book is set in.
struct PrintFonts: Sendable {
  /// The scripts of the whole book: a name in another script than that of its text has its letters too.
  private let scripts: [PrintScript]

  init(_ scripts: Set<PrintScript>) {
    self.scripts = PrintScript.all.filter { $0 == .latin || scripts.contains($0) }
  }

  /// What a language is to Typst: its code, its region, how it runs, its fonts.
  func value(of language: LanguageTag) -> TypstValue {
    let parts = language.text.split(separator: "-").map(String.init)
    let code = parts.first.flatMap { $0.utf8.count <= 3 ? $0.lowercased() : nil } ?? "und"
    let region = parts.dropFirst().last { $0.utf8.count == 2 }
    return .record([
      .init("lang", code), .init("region", .optional(region)),
      .init("rtl", .flag(TextDirection.of(language) == .rightToLeft)),
      .init("serif", .list(families(language, \.serif).map { .text($0) })),
      .init("sans", .list(families(language, \.sans).map { .text($0) })),
    ])
  }

  private func families(
    _ language: LanguageTag, _ kind: KeyPath<PrintScript, [String]>
  ) -> [String] {
    // Quotation marks and dashes of East Asia are as wide as its letters; the design says which font gives them.
    let own = Self.own(language, isSerif: kind == \PrintScript.serif)
    return (PrintScript.latin[keyPath: kind] + own + scripts.flatMap { $0[keyPath: kind] })
      .uniqued()
  }

  /// Of letters that several languages share, each has its own forms: Chinese, Japanese, Korean; Urdu.
  private static func own(_ language: LanguageTag, isSerif: Bool) -> [String] {
    let parts = language.text.lowercased().split(separator: "-").map(String.init)
    let family = isSerif ? "Noto Serif CJK " : "Noto Sans CJK "
    switch parts.first {
    case "zh", "yue", "wuu", "nan", "hak", "cmn":
      if parts.contains("hk") || parts.contains("mo") { return [family + "HK"] }
      let isTraditional = parts.contains("hant") || parts.contains("tw")
      return [family + (isTraditional ? "TC" : "SC")]
    case "ja": return [family + "JP"]
    case "ko": return [family + "KR"]
    case "ur", "pnb", "skr", "ks": return ["Noto Nastaliq Urdu"]
    default: return []
    }
  }
}
