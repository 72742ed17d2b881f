import Compilation
import Foundation
import SourceModel
import Stories
import Testing

@testable import CommandLineTool

/// `colophon report translations`, as a translator reads it.
struct TranslationReportTests {
  private static let original = "stories/handbook/calm-start.md"
  private static let french = "stories/handbook/calm-start.fr.md"

  private static let translation = """
    ---
    title: Un début calme
    summary: Dix minutes de silence au début de chaque cours ont changé l’écoute de ma classe.
    lang: fr
    ---

    Nous commençons par dix minutes de silence.

    """

  private static func book() throws -> Workspace {
    let book = try Workspace()
    try book.write("colophon.yml", "languages: [en, fr]\n")
    try book.write(original, Samples.story)
    try book.commit("first", date: "2021-03-04T05:06:07+02:00")
    try book.write(french, translation)
    try book.commit("translate", date: "2021-03-05T05:06:07+02:00")
    return book
  }

  @Test func `files that are built as they are know former versions`() throws {
    let book = try Self.book()
    try book.write(Self.original, Samples.story.replacing("ten minutes", with: "five minutes"))
    try book.commit("edit", date: "2021-03-06T05:06:07+02:00")
    let run = try book.colophon("build", "--work-tree")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try book.read("dist/handbook/calm-start/fr/index.html").contains("L’original a changé"))
  }

  @Test func `a translation is current, then behind, then current again`() throws {
    let book = try Self.book()
    let current = try book.colophon("report", "translations")
    #expect(current.status == 0, "\(current.errors)")
    #expect(current.output == "current  \(Self.french)\n1 translation, none behind\n")
    #expect(try book.colophon("build").status == 0)
    let page = "dist/handbook/calm-start/fr/index.html"
    #expect(try !book.read(page).contains("L’original a changé"))

    let base = try book.git("rev-parse", "HEAD")
    try book.write(Self.original, Samples.story.replacing("ten minutes", with: "five minutes"))
    try book.commit("edit", date: "2021-03-06T05:06:07+02:00")
    let behind = try book.colophon("report", "translations")
    #expect(
      behind.output == """
        behind   \(Self.french): \(Self.original) has changed since commit \(base.prefix(10)) of 2021-03-05

            We begin with [-ten-]{+five+} minutes of silence.

            1 word added, 1 removed

        1 translation, 1 behind

        """)
    let json = try book.colophon("report", "translations", "--format", "json").output
    #expect(
      json.hasPrefix(
        "{\"path\":\"\(Self.french)\",\"original\":\"\(Self.original)\",\"lang\":\"fr\",\"state\":\"behind\",\"base\":\""
      ))
    #expect(
      json.hasSuffix(",\"baseDate\":\"2021-03-05T05:06:07+02:00\",\"added\":1,\"removed\":1}\n"))
    #expect(try book.colophon("build").status == 0)
    #expect(
      try book.read(page).contains(
        "L’original a changé depuis cette traduction (5\u{A0}mars 2021). <a href=\"../\""))
    #expect(try book.read("dist/data/entries.json").contains("\"state\": \"behind\""))

    try book.write(Self.french, Self.translation.replacing("dix minutes", with: "cinq minutes"))
    try book.commit("translate", date: "2021-03-07T05:06:07+02:00")
    #expect(try book.colophon("report", "translations").output.hasPrefix("current"))
  }

  @Test func `a correction that synchronises nothing is told apart`() throws {
    let book = try Self.book()
    let base = try book.git("rev-parse", "HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
    try book.write(Self.original, Samples.story.replacing("ten minutes", with: "five minutes"))
    try book.commit("edit", date: "2021-03-06T05:06:07+02:00")
    try book.write(Self.french, Self.translation.replacing("silence.", with: "silence !"))
    try book.commit(
      "correct a mark\n\nTranslation-patched: \(base)", date: "2021-03-07T05:06:07+02:00")
    let run = try book.colophon("report", "translations")
    #expect(run.output.hasPrefix("patched"), "\(run.output)")
    #expect(run.output.contains("[-ten-]{+five+}"))
    #expect(try book.colophon("build").status == 0)
    #expect(
      try book.read("dist/handbook/calm-start/fr/index.html").contains(
        "L’essentiel est déjà corrigé"))
  }

  @Test func `a book without translations says so`() throws {
    let book = try Workspace()
    try book.write(Self.original, Samples.story)
    try book.commit()
    let run = try book.colophon("report", "translations")
    #expect(run.status == 0 && run.output == "no text has a translation yet\n")
    #expect(try book.colophon("report", "translations", "--format", "json").output.isEmpty)
  }

  @Test func `a shallow clone cannot tell`() throws {
    let book = try Self.book()
    try book.git("clone", "-q", "--depth", "1", "file://\(book.folder.path)", "../shallow")
    let run = try ProgramRun.run(
      ["report", "translations"], in: book.parent.appending(path: "shallow"))
    #expect(run.status == 3 && run.errors.contains("git fetch --unshallow"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func `an unknown report is told apart from a missing one`() throws {
    let book = try Self.book()
    let other = try book.colophon("report", "coverage")
    #expect(other.status == 3 && other.errors.contains("not in this version"), "\(other.errors)")
    #expect(other.errors.split(separator: "\n").count == 1)
    #expect(try book.colophon("report").status == 2)
    let slip = try book.colophon("report", "translation")
    #expect(slip.status == 2 && slip.errors.contains("did you mean 'translations'?"))
    let unknown = try book.colophon("report", "zebra")
    #expect(unknown.status == 2 && unknown.errors.contains("'colophon report translations'"))
  }

  @Test func `what nobody knows is null`() throws {
    let row = TranslationRow(
      TranslationState(
        path: try #require(RepoPath("stories/blog/a.fr.md")),
        original: try #require(RepoPath("stories/blog/a.md")),
        language: LanguageTag(canonical: "fr"), freshness: .unknown), diff: nil)
    #expect(
      row.json
        == "{\"path\":\"stories/blog/a.fr.md\",\"original\":\"stories/blog/a.md\",\"lang\":\"fr\",\"state\":\"unknown\",\"base\":null,\"baseDate\":null,\"added\":null,\"removed\":null}"
    )
  }
}
