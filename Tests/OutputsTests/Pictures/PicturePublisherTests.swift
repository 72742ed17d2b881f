import SourceModel
import Stories
import Synchronization
import Syntax
import Testing

@testable import Outputs

/// Gives other bytes each time it is asked; the last ones for ever.
private final class ChangingReader: ObjectReader {
  private let answers: Mutex<[[UInt8]]>

  init(_ answers: [[UInt8]]) { self.answers = Mutex(answers) }

  func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
    guard let bytes = answers.withLock({ $0.count > 1 ? $0.removeFirst() : $0.first }) else {
      throw .missing(id)
    }
    return bytes
  }
}

@Suite struct PicturePublisherTests {
  /// An edition whose only story shows one picture.
  private func plan(
    _ reader: any ObjectReader, named name: String = "glass.png"
  ) throws -> Checked<SitePlan> {
    var edition = try SampleEdition.make()
    let picture = try #require(RepoPath("stories/handbook/" + name))
    var story = try SampleEdition.kitchen()
    story.metadata.cover = Cover(image: name, alternative: "A glass")
    edition.parts = [Edition.Part(title: nil, entries: [story])]
    edition.assets = [picture: try #require(ObjectID(bytes: [UInt8](repeating: 7, count: 20)))]
    return Site.plan(
      edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value, reader: reader,
      options: SiteOptions(version: "0"))
  }

  private func media(_ plan: SitePlan) throws -> Result<[UInt8], ObjectError> {
    let index = try #require(plan.routes.firstIndex { $0.text.hasPrefix("media/") })
    return Result { () throws(ObjectError) in try plan.bytes(at: index) }
  }

  @Test func `a drawing over the budget is shown, with a warning that says where and what to do`()
    throws
  {
    let line = String(repeating: "L3 1 ", count: 40_000)
    let heavy =
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0 \#(line)"/></svg>"#
    let plan = try plan(ChangingReader([Array(heavy.utf8)]), named: "glass.svg")
    #expect(plan.diagnostics.map(\.id) == ["picture-too-heavy"])
    let message = try #require(plan.diagnostics.first)
    #expect(message.message.text.contains("glass.svg' weighs"))
    #expect(message.message.text.hasSuffix("'budget: image' allows 150 kB"))
    #expect(message.notes.first?.place.path?.string == "stories/handbook/kitchen.md")
  }

  @Test func `a photo over the budget is no matter before it is made light`() throws {
    let heavy = PictureMaker.png(extra: [("IDAT", [UInt8](repeating: 7, count: 150_000))])
    #expect(try plan(ChangingReader([heavy])).diagnostics.isEmpty)
  }

  @Test func `a picture that stays the same is written as it was judged`() throws {
    let plan = try plan(ChangingReader([PictureMaker.png()]))
    #expect(plan.diagnostics.isEmpty)
    #expect(try media(plan.value).get() == PictureMaker.png())
  }

  @Test(arguments: [
    PictureMaker.png(width: 5), PictureMaker.png(extra: [("gAMA", [0, 0, 0, 1])]),
    Array("no picture".utf8), [],
  ])
  func `a picture that is another one when it is read again is an error`(second: [UInt8]) throws {
    let plan = try plan(ChangingReader([PictureMaker.png(), second]))
    #expect(plan.diagnostics.isEmpty)
    guard case .failure(.damaged) = try media(plan.value) else {
      Issue.record("other bytes went out under the first ones' name")
      return
    }
  }

  @Test func `a picture of 20 MB and one of 50 million pixels are read by their parts alone`()
    throws
  {
    let noise = [UInt8](repeating: 0x5A, count: 6_000_000)
    let large = PictureMaker.png(extra: [("IDAT", noise), ("IDAT", noise), ("IDAT", noise)])
    let bomb = PictureMaker.png(width: 10_000, height: 5_000)
    let clock = ContinuousClock()
    var pictures: [CleanPicture] = []
    let time = try clock.measure {
      pictures = try [large, bomb].map { try CleanPicture.read($0, named: "png") }
    }
    #expect(pictures.map(\.bytes.count) == [large.count, bomb.count])
    // Without the optimiser, on a busy machine.
    #expect(time < .seconds(60))
    let over = [UInt8](repeating: 0, count: CleanPicture.largestFile + 1)
    let tooLarge = try plan(
      MemoryReader(objects: [try #require(ObjectID(bytes: [UInt8](repeating: 7, count: 20))): over])
    )
    #expect(tooLarge.diagnostics.map(\.id) == ["picture-left-out"])
  }
}
