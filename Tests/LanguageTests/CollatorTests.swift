import Language
import Testing

@Suite struct CollatorTests {
  private func sorted(_ names: [String], _ language: String) -> [String] {
    let collator = Collator(language: language)
    var keyed: [(key: [UInt8], name: String)] = []
    for name in names { keyed.append((collator.key(of: name), name)) }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.name)
  }

  @Test(arguments: [
    ("sv", ["Zoe", "Ända", "Åke", "Östen", "Anna"], ["Anna", "Zoe", "Åke", "Ända", "Östen"]),
    ("de", ["Zoe", "Ända", "Anna", "Öse", "Otto"], ["Ända", "Anna", "Öse", "Otto", "Zoe"]),
    ("en", ["b", "A", "a1", "B1"], ["A", "a1", "b", "B1"]),
    ("cs", ["hora", "chata", "cena"], ["cena", "hora", "chata"]),
    ("zh-Hans", ["张", "阿", "北"], ["阿", "北", "张"]),
    ("lt", ["yra", "jis", "ilgas"], ["ilgas", "yra", "jis"]),
  ])
  func `names are in the order of their language`(
    _ language: String, _ names: [String], _ wanted: [String]
  ) {
    #expect(sorted(names, language) == wanted)
  }

  @Test func `names that differ in case alone have one key, letters with marks have another`() {
    let collator = Collator(language: "fr")
    #expect(collator.key(of: "École") == collator.key(of: "école"))
    #expect(collator.key(of: "École") == collator.key(of: "E\u{301}cole"))
    #expect(collator.key(of: "École") != collator.key(of: "Ecole"))
    #expect(!collator.key(of: "a").isEmpty && collator.key(of: "").count <= 3)
  }

  @Test(arguments: ["", "no tag", "xx-", "☃", String(repeating: "a", count: 5_000)])
  func `a tag that is none has the order of all languages`(_ tag: String) {
    #expect(sorted(["b", "á", "a"], tag) == ["a", "á", "b"])
  }

  @Test func `a very long name has a key, and it is found at once`() {
    let long = String(repeating: "ž漢\u{301}", count: 200_000)
    let key = Collator(language: "cs").key(of: long)
    #expect((100...100_000).contains(key.count))
  }
}
