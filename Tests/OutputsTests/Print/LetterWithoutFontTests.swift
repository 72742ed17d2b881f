import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct LetterWithoutFontTests {
  private func passage(_ path: RepoPath?, _ text: String) -> PrintSource.Passage {
    PrintSource.Passage(path: path, scalars: Array(Set(text.unicodeScalars)).sorted())
  }

  @Test func `a character that no font has is named with its script, place and package`() throws {
    let path = try #require(RepoPath("stories/handbook/calm.md"))
    let text = "---\ntitle: x\n---\n\nSalam, ကြ and 水\n"
    let found = LetterWithoutFont.diagnostics([passage(path, "Salam က水\u{200D}\u{A0}")]) { scalar in
      scalar.value < 0x250
    } file: {
      SourceFile(path: $0, text: text)
    }
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(
      found[0].message.text == "no font can show 'က' (U+1000, Myanmar) in the printed book")
    #expect(found[0].help?.text.contains("apt-get install fonts-noto-core") == true)
    #expect(found[1].message.text.contains("(U+6C34, Han)"))
    #expect(found[1].help?.text.contains("fonts-noto-cjk") == true)
    let span = try #require(found[0].place.span)
    #expect(Array(text.utf8)[span.lower..<span.upper].elementsEqual("က".utf8))
  }

  @Test func `a package that is there is not named as the remedy`() throws {
    let found = LetterWithoutFont.diagnostics([passage(nil, "水")]) { _ in
      false
    } isThere: {
      $0 == "Noto Serif CJK SC"
    } file: { _ in
      nil
    }
    #expect(found.first?.help?.text.contains("another character") == true)
    #expect(found.first?.help?.text.contains("apt-get") == false)
  }

  @Test func `what has no shape needs no font, and what every font has is not said`() {
    let found = LetterWithoutFont.diagnostics([passage(nil, "a b\u{200B}\u{FE0F}\u{AD}\u{2067}")]) {
      $0 == "a" || $0 == "b"
    } file: { _ in
      nil
    }
    #expect(found == [])
  }

  @Test func `one text is not complained of without end`() {
    let text = String(String.UnicodeScalarView((0x4E00..<0x4F00).compactMap(Unicode.Scalar.init)))
    let found = LetterWithoutFont.diagnostics([passage(nil, text)]) { _ in
      false
    } file: { _ in
      nil
    }
    #expect(found.count == LetterWithoutFont.most)
  }

  @Test(arguments: [
    ("A", "Latin"), ("Ω", "Greek"), ("ж", "Cyrillic"), ("ش", "Arabic"), ("ह", "Devanagari"),
    ("ไ", "Thai"), ("ខ", "Khmer"), ("ᠮ", "Mongolian"), ("水", "Han"), ("あ", "Hiragana and Katakana"),
    ("한", "Hangul"), ("😀", "Emoji"), ("→", "Symbols"),
  ])
  func `a letter has its script`(letter: Unicode.Scalar, script: String) {
    #expect(PrintScript.of(letter)?.name == script)
  }

  @Test func `the letters of a language come before those that others share with it`() {
    let fonts = PrintFonts(Set(PrintScript.all))
    for (tag, family) in [
      ("ja", "Noto Serif CJK JP"), ("ko", "Noto Serif CJK KR"), ("zh-Hant-HK", "Noto Serif CJK HK"),
      ("zh-TW", "Noto Serif CJK TC"), ("zh-Hans", "Noto Serif CJK SC"),
      ("ur", "Noto Nastaliq Urdu"),
    ] {
      let text = PrintRendererTests.text(fonts.value(of: LanguageTag(canonical: tag)))
      #expect(text.contains("serif: (\"Noto Serif\", \"\(family)\","), "\(text)")
    }
    let none = PrintRendererTests.text(
      PrintFonts([]).value(of: LanguageTag(canonical: "es-419")))
    #expect(none.contains("lang: \"es\", region: none, rtl: false"))
  }
}
