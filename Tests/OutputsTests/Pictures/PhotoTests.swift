import SourceModel
import Stories
import Synchronization
import Syntax
import Testing

@testable import Outputs

/// Makes four files of any picture, or refuses all.
private final class PretendMaker: SourceModel.PictureMaker {
  let result: Result<MadePicture, PictureRefusal>
  /// Why it is none of ours.
  let fault: PictureRefusal?
  let asked = Mutex<[String]>([])

  init(_ result: Result<MadePicture, PictureRefusal>, fault: PictureRefusal? = nil) {
    self.result = result
    self.fault = fault
  }

  func version() throws(PictureRefusal) -> String {
    if let fault { throw fault }
    return "pretended 1"
  }

  convenience init(sizes: [Int] = [480, 960], bytes: Int = 10) {
    let files = sizes.flatMap { width in
      ["webp", "jpg"].map { type in
        MadePicture.File(
          type: type, width: width, height: width / 2,
          bytes: Array("\(type) of \(width)".utf8) + [UInt8](repeating: 0, count: bytes))
      }
    }
    self.init(
      .success(MadePicture(width: 4000, height: 2000, colour: "#7f4030", files: files)))
  }

  func make(
    _ id: ObjectID, ending: String, _ order: PictureOrder,
    bytes: () throws(ObjectError) -> [UInt8]
  ) throws(PictureRefusal) -> MadePicture {
    asked.withLock { $0.append("\(ending) \(order.widths) \(order.budget)") }
    do throws(ObjectError) {
      _ = try bytes()
    } catch {
      throw .unreadable(error)
    }
    return try result.get()
  }
}

@Suite struct PhotoTests {
  private static let original = Array("the original, with a place in it".utf8)

  /// A story whose cover and text show one picture each, of which one is missing from the repository.
  private func plan(
    _ source: PictureSource, named name: String = "glass.heic", bytes: [UInt8] = original
  ) throws -> Checked<SitePlan> {
    var edition = try SampleEdition.make()
    let path = try #require(RepoPath("stories/handbook/" + name))
    let id = try #require(ObjectID(bytes: [UInt8](repeating: 7, count: 20)))
    var story = try SampleEdition.kitchen()
    story.metadata.cover = Cover(image: name, alternative: "A glass")
    edition.parts = [Edition.Part(title: nil, entries: [story])]
    edition.assets = [path: id]
    var options = SiteOptions(version: "0")
    options.pictures = source
    return Site.plan(
      edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value,
      reader: MemoryReader(objects: [id: bytes]), options: options)
  }

  private func page(_ plan: SitePlan) throws -> String {
    let index = try #require(plan.routes.firstIndex { $0.text == "handbook/kitchen/" })
    return String(decoding: try plan.bytes(at: index), as: UTF8.self)
  }

  @Test func `a page offers each width in two kinds, and the original goes nowhere`() throws {
    let maker = PretendMaker()
    let plan = try plan(.made(maker))
    #expect(plan.diagnostics.isEmpty, "\(plan.diagnostics)")
    let media = plan.value.routes.filter { $0.text.hasPrefix("media/") }
    #expect(media.count == 4)
    let names = try [".webp 480w", ".webp 960w", ".jpg 480w", ".jpg 960w"].map { end in
      let type = String(end.prefix { $0 != " " }.dropFirst())
      let width = String(end.split(separator: " ")[1].dropLast())
      return try #require(media.first { $0.text.hasSuffix("-\(width).\(type)") }).text
    }
    let page = try page(plan.value)
    #expect(
      page.contains(
        """
        <picture><source type="image/webp" srcset="../../\(names[0]) 480w, ../../\(names[1]) 960w" \
        sizes="(min-width: 42rem) 40rem, 100vw"><img src="../../\(names[3])" \
        srcset="../../\(names[2]) 480w, ../../\(names[3]) 960w" \
        sizes="(min-width: 42rem) 40rem, 100vw" width="960" height="480" alt="A glass" \
        style="background-color: #7f4030; color: #fff"></picture>
        """), "\(page)")
    for place in plan.value.routes.indices {
      let bytes = try plan.value.bytes(at: place)
      #expect(!String(decoding: bytes, as: UTF8.self).contains("the original"))
    }
    let asked = Set(maker.asked.withLock { $0 })
    #expect(asked == ["heic [480, 960] 150000"])
  }

  @Test func `without the program pages are made without photographs, and that is said once`()
    throws
  {
    let plan = try plan(.missing)
    #expect(plan.diagnostics.map(\.id) == ["pictures-not-made"])
    #expect(plan.diagnostics.first?.message.text.hasPrefix("1 picture is left out") == true)
    #expect(!plan.value.routes.contains { $0.text.hasPrefix("media/") })
    #expect(try !page(plan.value).contains("<img"))
  }

  @Test(arguments: [false, true])
  func `a drawing needs no program, and one that could run something is left out`(isMade: Bool)
    throws
  {
    let source = isMade ? PictureSource.made(PretendMaker(.failure(.damaged))) : .missing
    let head = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">"#
    let good = try plan(source, named: "glass.svg", bytes: Array((head + "<g/></svg>").utf8))
    #expect(good.diagnostics.isEmpty)
    #expect(good.value.routes.contains { $0.text.hasSuffix("-4.svg") })
    #expect(try !page(good.value).contains("<picture>"))
    let bad = try plan(
      source, named: "glass.svg", bytes: Array((head + "<script>x</script></svg>").utf8))
    #expect(bad.diagnostics.map(\.id) == ["picture-left-out"])
    #expect(!bad.value.routes.contains { $0.text.hasPrefix("media/") })
  }

  @Test(arguments: [
    (PictureRefusal.damaged, "it is damaged"), (.tooManyPixels, "more than 50 million pixels"),
    (.otherKind(found: "PNG"), "its name says 'heic', but it is a PNG file"),
    (.otherKind(found: nil), "it is not a heic file"), (.tooLarge, "larger than 20 MB"),
    (.tooMuchWork, "too much memory or time"), (.failed("a word"), "cannot read it: a word"),
  ])
  func `why a picture is left out is said`(refusal: PictureRefusal, words: String) throws {
    let plan = try plan(.made(PretendMaker(.failure(refusal))))
    #expect(plan.diagnostics.map(\.id) == ["picture-left-out"])
    #expect(plan.diagnostics.first?.message.text.contains(words) == true)
    #expect(!plan.value.routes.contains { $0.text.hasPrefix("media/") })
  }

  @Test func `another program than ours is said once, and no picture is blamed`() throws {
    let fault = PictureRefusal.failed("'colophon-pictures' is another program")
    let plan = try plan(.made(PretendMaker(.failure(fault), fault: fault)))
    #expect(plan.diagnostics.map(\.id) == ["pictures-not-made"])
    #expect(plan.diagnostics.first?.message.text.contains("is another program") == true)
    #expect(plan.value.isLackingByChance)
  }

  @Test func `one that cannot be made light enough is shown, with a warning`() throws {
    let plan = try plan(.made(PretendMaker(sizes: [480], bytes: 200_000)))
    #expect(plan.diagnostics.map(\.id) == ["picture-too-heavy"])
    #expect(plan.value.routes.count { $0.text.hasPrefix("media/") } == 2)
    #expect(try !page(plan.value).contains("480w, "))
  }

  @Test(arguments: [
    ("a.heic", Array("\0\0\0\u{18}ftypheic\0\0\0\0".utf8), true),
    ("a.webp", Array("RIFF\0\0\0\0WEBP".utf8), true), ("a.gif", Array("GIF89a".utf8), true),
    ("a.gif", PictureMaker.png(), false), ("a.webp", PictureMaker.jpeg(), false),
    ("a.heic", Array("\0\0\0\u{18}ftypavif\0\0\0\0".utf8), false),
  ])
  func `a check without the program believes the first bytes of what it cannot read`(
    name: String, bytes: [UInt8], isRight: Bool
  ) throws {
    let plan = try plan(.cleaned, named: name, bytes: bytes)
    #expect(plan.diagnostics.map(\.id) == (isRight ? [] : ["picture-left-out"]))
  }
}
