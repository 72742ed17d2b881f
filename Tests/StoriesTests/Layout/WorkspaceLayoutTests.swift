import SourceModel
import Stories
import Testing

@Suite struct WorkspaceLayoutTests {
  private func layout(_ paths: String...) throws -> Checked<WorkspaceLayout> {
    WorkspaceLayout.read(try Make.snapshot(paths: paths))
  }

  private func ids(_ paths: String...) throws -> [String] {
    WorkspaceLayout.read(try Make.snapshot(paths: paths)).diagnostics.map(\.id.name)
  }

  @Test func `files, folders, groups and translations get their addresses`() throws {
    let checked = try layout(
      "stories/handbook/calm-start.md", "stories/handbook/calm-start.fr.md",
      "stories/handbook/asia/mongolia/radio/index.md",
      "stories/handbook/asia/mongolia/radio/index.pt-BR.md",
      "stories/handbook/asia/mongolia/radio/map.png", "stories/blog/tea.md",
      "stories/people/maria.yml", "stories/schools/kallio.yml", "stories/handbook/contents.yml",
      "colophon.yml", "README.md", "stories/README.md", "stories/.keep")
    #expect(checked.diagnostics.isEmpty)
    let layout = checked.value
    #expect(
      layout.entries.map(\.route.description) == [
        "/blog/tea/", "/handbook/asia/mongolia/radio/", "/handbook/calm-start/",
      ])
    #expect(
      layout.translations.map(\.route.description) == [
        "/handbook/asia/mongolia/radio/pt-BR/", "/handbook/calm-start/fr/",
      ])
    #expect(
      layout.originals[try Make.path("stories/handbook/calm-start.fr.md")]
        == (try Make.path("stories/handbook/calm-start.md")))
    #expect(layout.people.keys.map(\.text) == ["maria"])
    #expect(layout.schools.keys.map(\.text) == ["kallio"])
    #expect(layout.contents?.string == "stories/handbook/contents.yml")
    #expect(layout.assets.keys.map(\.string) == ["stories/handbook/asia/mongolia/radio/map.png"])
    #expect(layout.ignored.map(\.string) == ["stories/.keep", "stories/README.md"])
  }

  @Test func `a slip in the contents makes no entries of the introductions`() throws {
    let snapshot = try Make.snapshot([
      "stories/handbook/contents.yml":
        "parts:\n  - titel: Asia\n    introduction: 'parts/asia.md' # short\n  - introduction: parts/europe.md\n",
      "stories/handbook/parts/asia.md": "Words", "stories/handbook/parts/europe.md": "Words",
      "stories/handbook/calm.md": "",
    ])
    let layout = WorkspaceLayout.read(snapshot).value
    #expect(
      layout.introductions.map(\.string) == [
        "stories/handbook/parts/asia.md", "stories/handbook/parts/europe.md",
      ])
    #expect(layout.entries.map(\.path.string) == ["stories/handbook/calm.md"])
  }

  @Test func `a translation with another sign before its tag gets the name of one`() throws {
    let said = try layout("stories/handbook/a.md", "stories/handbook/a_fr.md").diagnostics
    #expect(
      said.map(\.message.text) == [
        "'a_fr.md' cannot be part of an address; rename it to 'a.fr.md'"
      ])
    #expect(said.first?.help?.text.contains("a translation of 'a.md'") == true)
    let other = try layout("stories/handbook/calm_start.md").diagnostics.map(\.message.text)
    #expect(other == ["'calm_start' cannot be part of an address; rename it to 'calm-start'"])
  }

  @Test func `an introduction is no entry, whatever its name`() throws {
    let snapshot = try Make.snapshot(paths: ["stories/handbook/_asia.md"])
    let contents = Contents(
      path: try Make.path("stories/handbook/contents.yml"),
      parts: [Contents.Part(title: "Asia", introduction: try Make.path("_asia.md"))])
    let checked = WorkspaceLayout.read(snapshot, contents: contents)
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.entries.isEmpty)
    #expect(checked.value.introductions.map(\.string) == ["stories/handbook/_asia.md"])
  }

  @Test(arguments: [
    ("Calm Start", "calm-start"), ("Été à l'école", "ete-a-lecole"), ("Straße", "strasse"),
    ("Việt Nam", "viet-nam"), ("smørrebrød!", "smorrebrod"), ("a__b", "a-b"),
  ])
  func `a name that is no slug gets a mended one`(name: String, mended: String) throws {
    let said = try layout("stories/handbook/\(name).md").diagnostics
    #expect(said.map(\.id) == ["bad-file-name"])
    #expect(said.first?.message.parameters["mended"] == mended)
  }

  @Test func `a name in another script has no mended one`() throws {
    let said = try layout("stories/handbook/茶.md").diagnostics
    #expect(said.map(\.id) == ["bad-file-name"])
    #expect(said.first?.message.parameters["mended"] == nil)
  }

  @Test func `a folder is complained about once, however much lies in it`() throws {
    #expect(
      try ids(
        "stories/handbook/Asia/a.md", "stories/handbook/Asia/b.md", "stories/storys/a.md",
        "stories/storys/b.png") == ["bad-file-name", "unknown-folder"])
  }

  @Test func `an unknown folder names the nearest and all that exist`() throws {
    let said = try #require(try layout("stories/handbok/a.md").diagnostics.first)
    #expect(said.message.text == "unknown folder 'stories/handbok'; did you mean 'handbook'?")
    #expect(said.help?.text.contains("collaborations") == true)
  }

  @Test func `composed and decomposed letters clash, and so do capitals, in folders too`() throws {
    #expect(try ids("stories/media/é.png", "stories/media/e\u{301}.png") == ["paths-clash"])
    #expect(try ids("stories/media/STRASSE.png", "stories/media/straße.png") == ["paths-clash"])
    #expect(
      try ids("stories/media/A/x.png", "stories/media/a/X.png") == ["paths-clash", "paths-clash"])
    #expect(try ids("stories/media/ı.png", "stories/media/i.png").isEmpty)
  }

  @Test func `six groups are allowed and seven are not`() throws {
    #expect(try ids("stories/handbook/a/b/c/d/e/f/x.md").isEmpty)
    #expect(try ids("stories/handbook/a/b/c/d/e/f/g/x.md") == ["too-deep"])
    #expect(try ids("stories/handbook/a/b/c/d/e/f/x/index.md").isEmpty)
  }

  @Test func `a translation's page and an entry's may not share an address`() throws {
    #expect(
      try ids(
        "stories/handbook/tea.md", "stories/handbook/tea.fr.md", "stories/handbook/tea/fr.md")
        == ["address-taken"])
  }

  @Test(arguments: [
    Snapshot.Refusal.symbolicLink, .submodule, .largeFilePointer, .notUTF8(offset: 3),
    .containsNUL(offset: 4), .tooLarge(size: 200_000_000, limit: 10_000_000), .notAFile,
  ])
  func `what was refused is said at its place and is no entry`(why: Snapshot.Refusal) throws {
    let path = try Make.path("stories/handbook/a.md")
    let checked = WorkspaceLayout.read(Snapshot(items: [path: .refused(why)]))
    let said = try #require(checked.diagnostics.first)
    #expect(checked.diagnostics.count == 1)
    #expect(said.severity == .error)
    #expect(said.place.path == path)
    #expect(checked.value.entries.isEmpty)
    #expect(checked.value.refused == [path])
    if case .notUTF8(let offset) = why {
      #expect(said.place.span == SourceSpan(offset, offset))
      #expect(said.id == "not-utf8")
    }
  }

  @Test(arguments: [
    "stories", "stories/handbook", "stories/blog", "stories/people", "stories/schools",
    "stories/media",
  ])
  func `a file where a folder must be is an error`(path: String) throws {
    let said = try layout(path, "colophon.yml").diagnostics
    #expect(said.map(\.id) == ["file-for-folder"])
    #expect(said.first?.severity == .error)
    #expect(said.first?.place.path?.string == path)
    let link = Snapshot(items: [try Make.path(path): .refused(.symbolicLink)])
    #expect(WorkspaceLayout.read(link).diagnostics.map(\.id) == ["symbolic-link"])
  }

  @Test(arguments: [
    "stories/handbook/shared", "stories/handbook/a.docx", "stories/blog/a.tiff",
    "stories/blog/a.png",
  ])
  func `a link is one message whatever its name`(path: String) throws {
    let checked = WorkspaceLayout.read(
      Snapshot(items: [try Make.path(path): .refused(.symbolicLink)]))
    #expect(checked.diagnostics.map(\.id) == ["symbolic-link"])
  }

  @Test(arguments: [
    ("a.md", 2_050_000, 1 << 20, "'a.md' is too large: 2.1 MB; at most 1 MB", "divide the text"),
    ("a.md", 1_048_577, 1 << 20, "'a.md' is too large: 1.1 MB; at most 1 MB", "divide the text"),
    (
      "a.jpg", 12_000_000, 10_000_000, "'a.jpg' is too large: 12 MB; at most 10 MB",
      "make the picture"
    ),
  ])
  func `a file that is too large is told its size and what helps this kind of file`(
    name: String, size: Int, limit: Int, message: String, help: String
  ) throws {
    let path = try Make.path("stories/handbook/" + name)
    let said = try #require(
      WorkspaceLayout.read(
        Snapshot(items: [path: .refused(.tooLarge(size: size, limit: limit))])
      ).diagnostics.first)
    #expect(said.message.text == message)
    #expect(said.help?.text.hasPrefix(help) == true)
  }

  @Test func `names that cannot be paths are said with the folder that holds them`() throws {
    let folder = try Make.path("stories/blog")
    let strays = [
      Snapshot.Stray(folder: folder, name: "..", fault: .name(.dots)),
      Snapshot.Stray(folder: folder, name: "a\\n", fault: .name(.character)),
      Snapshot.Stray(folder: nil, name: "x", fault: .tooDeep(limit: 64)),
      Snapshot.Stray(folder: folder, name: "y", fault: .duplicate),
    ]
    let said = WorkspaceLayout.read(Snapshot(items: [:], strays: strays)).diagnostics
    #expect(said.map(\.id.name) == ["too-deep", "unsafe-name", "unsafe-name", "unsafe-name"])
    #expect(said.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    ("stories/blog/consent-form-anna.pdf", "consent-form-in-repository"),
    ("Einwilligung Anna.docx", "consent-form-in-repository"),
    ("stories/blog/同意書.jpg", "consent-form-in-repository"),
    ("stories/people/permission_slip.png", "consent-form-in-repository"),
    ("stories/blog/worksheet.pdf", "stray-file"), ("stories/blog/data.xyz", "stray-file"),
    ("stories/blog/story.txt", "stray-file"), ("stories/blog/a.tiff", "unsupported-picture"),
    ("stories/blog/x.yml", "stray-file"), ("stories/people/a.md", "stray-file"),
    ("stories/people/x/a.yml", "stray-file"), ("stories/people/Anna B.yml", "bad-file-name"),
    ("stories/loose.md", "unknown-folder"), ("stories/media/a.md", "entry-among-pictures"),
    ("stories/blog/by.md", "reserved-name"), ("stories/blog/2021.md", "reserved-name"),
    ("stories/blog/nul.md", "reserved-name"), ("stories/blog/index.md", "reserved-name"),
    ("stories/blog/x.fr.md", "orphan-translation"),
    ("stories/blog/x.old.md", "bad-translation-tag"),
    ("stories/blog/x.FR.md", "bad-translation-tag"),
  ])
  func `each path has its message`(path: String, id: String) throws {
    #expect(try ids(path) == [id])
  }

  @Test(arguments: [
    "handout.pdf", "stories/blog/permissive.png", "stories/blog/Thumbs.db", "stories/media/x.JPG",
    "stories/blog/.hidden/x.md", "templates/page.html",
  ])
  func `what is harmless or elsewhere has none`(path: String) throws {
    #expect(try ids(path).isEmpty)
  }
}
