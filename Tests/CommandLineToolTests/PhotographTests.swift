import Foundation
import Testing

/// What of anybody's pictures comes into `dist`, with the real second program where it was built.
@Suite struct PhotographTests {
  /// Where `swift build` puts it; `make test` builds it first where libvips is there.
  static let tools = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/colophon-pictures/.build/debug")

  static let isBuilt = FileManager.default.isExecutableFile(
    atPath: tools.appending(path: "colophon-pictures").path)

  private func build(
    _ book: Workspace, _ options: String..., tools: String = tools.path
  ) throws -> ProgramRun {
    try ProgramRun.run(
      ["build"] + (options.contains("--output") ? [] : ["--output", "dist"]) + options,
      in: book.folder, environment: ["COLOPHON_TOOLS": tools])
  }

  private func book(_ pictures: [String: Data]) throws -> Workspace {
    let book = try Workspace()
    let figures = pictures.keys.sorted().map { "\n![A window](\($0))\n" }.joined()
    try book.write("stories/handbook/calm-start.md", Samples.story + figures)
    for (name, data) in pictures { try book.write("stories/handbook/" + name, data) }
    try book.commit()
    return book
  }

  /// The files of a tree, those inside of books too, by name.
  private func files(_ book: Workspace, _ folder: String) throws -> [String: Data] {
    var files = try book.tree(folder)
    for name in files.keys where name.hasSuffix(".epub") {
      let inside = "inside-" + name.replacing("/", with: "-")
      let zip = try ProgramRun.run(
        URL(filePath: "/usr/bin/unzip"), ["-q", "-o", folder + "/" + name, "-d", inside],
        in: book.folder)
      try #require(zip.status == 0, "\(zip.errors)")
      for (path, data) in try book.tree(inside) { files[name + "!" + path] = data }
    }
    return files
  }

  /// Holds everything that was published against what a camera writes, and against the originals.
  private func expectClean(_ files: [String: Data], _ originals: [Data]) {
    for (name, data) in files {
      // A printed book says of itself in XMP what it is (PDF/UA).
      let own = name.hasSuffix(".pdf") ? ["xmpmeta", "ns.adobe.com"] : []
      for word in [
        "Exif", "EXIF", "GPSLatitude", "xmpmeta", "XMP ", "ns.adobe.com", "ICC_PROFILE", "Camera",
      ] where !own.contains(word) {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
      for original in originals {
        #expect(data.range(of: original) == nil, "an original is in \(name)")
      }
    }
  }

  private static let photos = [
    "a.jpg": SamplePhoto.jpeg, "b.webp": SamplePhoto.webP, "c.heic": SamplePhoto.heic,
    "d.gif": SamplePhoto.gif,
  ]

  @Test(
    .enabled(if: isBuilt, "colophon-pictures is not built: 'make' does it where libvips-dev is"),
    arguments: [[], ["--offline"], ["--format", "epub", "--by-part"]])
  func `no file that is published tells where a photo was taken, and none is an original`(
    options: [String]
  ) throws {
    for name in ["a.jpg", "b.webp", "c.heic"] {
      #expect(
        Self.photos[name]?.range(of: Data([0x25, 0x88])) != nil
          || Self.photos[name]?.range(of: Data([0x88, 0x25])) != nil, "\(name) tells no place")
    }
    let book = try book(Self.photos)
    let run = try ProgramRun.run(
      ["build"] + options, in: book.folder, environment: ["COLOPHON_TOOLS": Self.tools.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("left out"), "\(run.errors)")
    let files = try files(book, "dist")
    expectClean(files, Array(Self.photos.values))
    let pictures = files.keys.filter {
      ["webp", "jpg", "png", "gif", "heic"].contains(URL(filePath: $0).pathExtension)
    }
    let inBook = pictures.filter { $0.contains("!") }
    // A book takes the kinds that every reader of books shows (EPUB 3.3, section 3.2).
    #expect(Set(inBook.map { URL(filePath: $0).pathExtension }) == ["jpg", "png"])
    if !options.contains("epub") {
      let onSite = Set(pictures.filter { !$0.contains("!") })
      #expect(onSite.count == 8)
      #expect(Set(onSite.map { URL(filePath: $0).pathExtension }) == ["webp", "jpg", "png"])
    }
  }

  @Test(.enabled(if: isBuilt, "colophon-pictures is not built"))
  func `a repository that holds the place of a photo is warned of, with the file and a way out`()
    throws
  {
    let run = try build(try book(Self.photos))
    for name in ["a.jpg", "b.webp", "c.heic"] {
      #expect(
        run.errors.contains("the picture 'stories/handbook/\(name)' tells where it was taken"),
        "\(run.errors)")
    }
    #expect(!run.errors.contains("d.gif' tells"))
    #expect(run.errors.contains("save it anew without its place"))
  }

  @Test(.enabled(if: isBuilt, "colophon-pictures is not built"))
  func `a page offers two kinds, upright, with room for the picture before it is there`() throws {
    let book = try book(Self.photos)
    #expect(try build(book).status == 0)
    let page = try book.read("dist/handbook/calm-start/index.html")
    let shape = #"""
      <picture><source type="image/webp" srcset="[^"]*-16\.webp 16w" sizes="[^"]*"><img \#
      src="[^"]*-16\.jpg" alt="A window" width="16" height="24" \#
      style="background-color: #[0-9a-f]{6}; color: #[0f]{3}" loading="lazy"></picture>
      """#
    #expect(try page.firstMatch(of: Regex(shape)) != nil, "\(page)")
    // The first of the two frames of a GIF is red.
    #expect(page.contains("background-color: #ff0000"))
    let data = try book.read("dist/data/build.json")
    #expect(data.contains("\"pictures\": \"colophon-pictures 3, libvips "), "\(data)")
  }

  @Test(.enabled(if: isBuilt, "colophon-pictures is not built"))
  func `what is no good picture is left out and said, and the rest is made`() throws {
    let script =
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><script>x</script></svg>"#
    let book = try book([
      "a-good.jpg": SamplePhoto.jpeg, "b-bomb.png": SamplePhoto.bomb,
      "c-cut.jpg": SamplePhoto.jpeg.prefix(SamplePhoto.jpeg.count * 19 / 20),
      "d-script.svg": Data(script.utf8), "e-lie.png": SamplePhoto.jpeg,
      "f-lie.gif": Data("<html><script>x</script>".utf8),
      "g-cut.webp": SamplePhoto.webP.prefix(300), "h-cut.heic": SamplePhoto.heic.dropLast(9),
      "i-cut.gif": SamplePhoto.gif.prefix(60),
    ])
    let run = try build(book)
    #expect(run.status == 0)
    for words in [
      "'stories/handbook/b-bomb.png' is left out: it has more than 50 million pixels",
      "'stories/handbook/c-cut.jpg' is left out: it is damaged",
      "'stories/handbook/d-script.svg' is left out: it holds an element 'script'",
      "'stories/handbook/e-lie.png' is left out: its name says 'png', but it is a JPEG file",
      "'stories/handbook/f-lie.gif' is left out: it is not a gif file",
      "'stories/handbook/g-cut.webp' is left out: it is damaged",
      "'stories/handbook/h-cut.heic' is left out: it is damaged",
      "'stories/handbook/i-cut.gif' is left out: it is damaged",
    ] { #expect(run.errors.contains(words), "\(words)\n\(run.errors)") }
    #expect(!run.errors.contains("a-good.jpg' is left out"))
    #expect(try book.tree("dist/media").count == 2)
    // `check` says the same of them.
    let check = try book.colophon("check", environment: ["COLOPHON_TOOLS": Self.tools.path])
    let said = { (text: String) in
      text.split(separator: "\n").filter { $0.contains("is left out") }
    }
    #expect(said(check.output) == said(run.errors))
  }

  @Test(.enabled(if: isBuilt, "colophon-pictures is not built"))
  func `a drawing without scripts needs no program and is made safe`() throws {
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><metadata>where</metadata>\
      <path d="M0 0L4 2" data-x="1"/></svg>
      """
    let book = try book(["a.svg": Data(drawing.utf8)])
    let run = try build(book, tools: "")
    #expect(run.status == 0 && !run.errors.contains("left out"), "\(run.errors)")
    let media = try book.tree("dist/media")
    let text = String(decoding: try #require(media.values.first), as: UTF8.self)
    #expect(text.contains("<path") && !text.contains("where") && !text.contains("data-x"))
  }

  @Test
  func
    `without the program the book is made without photographs, with one line, and made anew with it`()
    throws
  {
    let book = try book(["window.jpg": SamplePhoto.jpeg, "yard.jpg": SamplePhoto.jpeg])
    let run = try build(book, tools: "")
    #expect(run.status == 0)
    #expect(
      run.errors.contains("2 pictures are left out: the program 'colophon-pictures' was not found"))
    #expect(!book.exists("dist/media"))
    #expect(try book.read("dist/handbook/calm-start/index.html").contains("A window"))
    guard Self.isBuilt else { return }
    let again = try build(book)
    #expect(again.status == 0 && !again.errors.contains("left out"), "\(again.errors)")
    #expect(book.exists("dist/media"))
  }

  @Test func `a program of that name that is none of ours is not used, and that is said once`()
    throws
  {
    let book = try book(["window.jpg": SamplePhoto.jpeg, "yard.jpg": SamplePhoto.jpeg])
    let tools = try CountingTools(of: "/bin/true")
    let run = try build(book, tools: tools.folder.path)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "2 pictures are left out: '\(tools.program)' is another program, or of another version"),
      "\(run.errors)")
    #expect(!book.exists("dist/media"))
  }
}
