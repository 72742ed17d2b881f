import Testing

/// The program speaks the teacher's language.
struct MessageLanguageTests {
  private func book() throws -> Workspace {
    let book = try Workspace()
    try book.write(
      "stories/handbook/calm-start.md", Samples.story.replacing("title:", with: "titel:"))
    try book.write(
      "stories/handbook/calme.md",
      Samples.story.replacing("title:", with: "titel:").replacing("lang: en", with: "lang: fr"))
    try book.commit()
    return book
  }

  @Test func `of each text in its own language, or all in the one that is asked for`() throws {
    let book = try book()
    let each = try book.colophon("check")
    #expect(each.status == 1)
    #expect(
      each.output.contains("erreur\u{A0}: clé inconnue «\u{A0}titel\u{A0}»"), "\(each.output)")
    #expect(each.output.contains("en anglais\u{A0}: unknown key 'titel'"))
    #expect(each.output.contains("error: unknown key 'titel'"))
    let french = try book.colophon("--lang", "fr", "check")
    #expect(!french.output.contains("error:"), "\(french.output)")
    #expect(french.output.contains("fichiers\u{A0}: 2"))
    let chinese = try book.colophon("check", "--lang", "zh-CN", "--format", "short")
    #expect(
      chinese.output.contains("calm-start.md:2:1: error: “titel”")
        || chinese.output.contains("error: 未知"), "\(chinese.output)")
    let english = try book.colophon("check", "--lang", "en")
    #expect(!english.output.contains("erreur") && english.output.contains("2 files"))
    let wrong = try book.colophon("check", "--lang", "no language")
    #expect(wrong.status == 2 && wrong.errors.contains("--lang: 'no language' is no language"))
  }

  @Test func `a build that is recognised says it in the language that is asked for now`() throws {
    let book = try Workspace()
    try book.write(
      "stories/handbook/calm-start.md", Samples.story + "\n![](https://example.org/a.png)\n")
    try book.commit()
    let first = try book.colophon("build")
    #expect(first.status == 0 && first.errors.contains("warning: "), "\(first.errors)")
    let french = try book.colophon("build", "--lang", "fr")
    #expect(french.errors.contains("avertissement\u{A0}: "), "\(french.errors)")
    #expect(try book.colophon("build").errors.contains("warning: "))
    #expect(
      try book.colophon("build", "--lang", "fr").errors
        == french.errors.replacing("written", with: "unchanged"))
    let none = try book.colophon("build", "--lang", "de").errors
    #expect(none.split(separator: "there are no messages in 'de'").count == 2, "\(none)")
    #expect(
      try book.colophon("build", "--lang", "de").errors
        == none.replacing("written", with: "unchanged"))
    // It is no part of what is built.
    #expect(try book.read("dist/data/build.json").contains("\"options\": []"))
  }
}
