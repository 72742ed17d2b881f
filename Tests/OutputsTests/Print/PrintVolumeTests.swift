import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct PrintVolumeTests {
  /// Stories of so many parts, each with a translation where its number is even.
  private static func chapters(_ stories: [Int]) throws -> [BookChapter] {
    let entry = try SampleEdition.kitchen()
    let translation = try SampleEdition.kitchenInFrench()
    return stories.enumerated().map { part, count in
      BookChapter(
        part: part,
        texts: (0..<count).flatMap { number in
          let own = EntryText(entry: entry, translation: nil)
          return number.isMultiple(of: 2)
            ? [own, EntryText(entry: entry, translation: translation)] : [own]
        })
    }
  }

  private static func volumes(_ stories: [Int], largest: Int) throws -> [PrintVolume] {
    PrintVolume.volumes(of: try chapters(stories), largest: largest) { _ in 10 }
  }

  @Test func `a book that fits is one volume, however it is parted`() throws {
    for stories in [[], [0], [4], [1, 0, 3]] {
      let volumes = try Self.volumes(stories, largest: 70)
      #expect(volumes.count == 1)
      #expect(volumes[0].ofSeveral == nil && !volumes[0].continues)
      #expect(volumes[0].chapters.count == stories.count)
    }
  }

  @Test(arguments: [[40], [3, 3, 3, 3], [1, 20, 1], [7, 0, 9], [2, 2, 2, 2, 2, 2, 2, 2]])
  func `volumes hold every text once, in order, and none is too large`(stories: [Int]) throws {
    let all = try Self.chapters(stories)
    let volumes = try Self.volumes(stories, largest: 70)
    #expect(volumes.count > 1)
    #expect(
      volumes.flatMap(\.chapters).flatMap(\.texts).map(\.path)
        == all.flatMap(\.texts).map(\.path))
    for (place, volume) in volumes.enumerated() {
      #expect(volume.number == place + 1 && volume.total == volumes.count)
      #expect(volume.chapters.flatMap(\.texts).count <= 7)
      #expect(!volume.chapters.isEmpty && volume.chapters.allSatisfy { !$0.texts.isEmpty })
      // No translation is parted from its story.
      #expect(volume.chapters.allSatisfy { $0.texts.first?.translation == nil })
      let before = place > 0 ? volumes[place - 1].chapters.last?.part : nil
      #expect(volume.continues == (before == volume.chapters.first?.part))
    }
  }

  @Test func `a volume ends before a part where it is half full`() throws {
    let volumes = try Self.volumes([3, 4], largest: 60)
    #expect(volumes.map { $0.chapters.map(\.part) } == [[0], [1]])
  }

  @Test func `a story larger than a volume is a volume`() throws {
    let volumes = PrintVolume.volumes(of: try Self.chapters([3]), largest: 5) { _ in 10 }
    #expect(volumes.count == 3)
  }

  @Test func `a handbook of several volumes is made when it is asked for`() throws {
    let edition = try SampleEdition.make()
    let file = SourceFile(
      path: edition.stories[0].path, text: String(repeating: "x", count: PrintVolume.largest))
    var options = SiteOptions(version: "0.1.0")
    options.formats = [.html, .pdf]
    options.setsPrint = true
    options.sources = { _ in file }
    let templates = TemplateSet.load(from: Snapshot(items: [:])).value
    let left = Site.plan(
      edition, templates: templates, reader: MemoryReader(), options: options
    ).value
    #expect(left.print == nil && left.volumesLeftOut == 3)
    options.setsLargePrint = true
    let made = Site.plan(
      edition, templates: templates, reader: MemoryReader(), options: options
    ).value
    #expect(made.volumesLeftOut == 0)
    let volumes = try #require(made.print?.volumes)
    #expect(volumes.map(\.number) == [1, 2, 3])
    #expect(
      volumes.map { $0.route(.a5).text } == (1...3).map { "handbook/handbook-a5-\($0).pdf" })
    let page = try made.bytes(at: try #require(made.routes.firstIndex(of: Routes.handbook)))
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("href=\"handbook-a4-2.pdf\"") && text.contains("(A4, 2/3)"))
  }
}
