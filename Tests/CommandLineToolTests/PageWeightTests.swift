import Testing

@testable import Compilation

@Suite struct PageWeightTests {
  /// A book of so many stories, each heavier than the one before, whose words no packing makes short.
  private static func book(_ stories: Int, budget: String?) throws -> Workspace {
    let book = try Workspace()
    if let budget { try book.write("colophon.yml", "budget: {page: \(budget)}\n") }
    for story in 0..<stories {
      var state = UInt64(story + 1)
      let words = (0..<(1_500 + story * 100)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return String(state >> 20, radix: 36)
      }
      try book.write(
        "stories/handbook/story-\(story).md",
        Samples.story.replacing("A calm start", with: "Story \(story)")
          + "\n" + words.joined(separator: " ") + "\n")
    }
    try book.commit()
    return book
  }

  @Test func `a page over the budget is a warning that says what to do, strictly an error`() throws
  {
    let book = try Self.book(1, budget: "15 kB")
    try #require(try book.colophon("build").status == 0)
    let weight = try Weight(Array(try book.read("dist/handbook/story-0/index.html").utf8))
    let style = try #require(
      book.tree("dist").first { $0.key.hasPrefix("style-") && $0.key.hasSuffix(".css") })
    let whole = weight.gzip + (try Weight(Array(style.value))).gzip
    #expect(whole > 15_000)
    let run = try book.colophon("build", "--work-tree")
    let before = try book.tree("dist")
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "warning: the page '/handbook/story-0/' weighs \(PageTooHeavyWords.kilobytes(whole)) with its style; 'budget: page' allows 15 kB [page-too-heavy]"
      ), "\(run.errors)")
    #expect(run.errors.contains("stories/handbook/story-0.md"))
    #expect(run.errors.contains("shorten the text, make two of it"))

    let strict = try book.colophon(
      "build", "--strict", "--base-url", "https://stories.example/")
    #expect(strict.status == 1)
    #expect(strict.errors.contains("error: the page '/handbook/story-0/' weighs"))
    #expect(try book.tree("dist") == before)
    let offline = try book.colophon("build", "--offline", "--strict", "--output", "../stick")
    #expect(offline.status == 0, "from a disk nobody pays: \(offline.errors)")
  }

  @Test
  func `of many heavy pages the ten heaviest are named, the same whatever the number of tasks`()
    throws
  {
    let book = try Self.book(14, budget: "12 kB")
    let one = try book.colophon("build", "--work-tree", "--jobs", "1").errors
    let many = try book.colophon("build", "--work-tree", "--jobs", "8").errors
    let lines = { (text: String) in
      text.split(separator: "\n").filter { $0.contains("page-too-heavy") }
    }
    #expect(lines(one) == lines(many))
    #expect(lines(one).count == 11)
    // The heaviest first, and how many more at the end.
    #expect(
      lines(one).map { $0.firstMatch(of: /story-(\d+)/).flatMap { Int($0.1) } }
        == (4...13).reversed().map { $0 } + [nil], "\(one)")
    #expect(one.contains("'/handbook/story-13/'") && !one.contains("'/handbook/story-0/'"))
    #expect(one.contains("4 more pages weigh more than 'budget: page' allows, up to "))
  }

  @Test func `a page is weighed as gzip packs it, and only when it may be too heavy`() throws {
    let words = Array(String(repeating: "the same words, ", count: 5_000).utf8)
    let weight = try Weight(words).gzip
    #expect(PageScale.packed(words, level: 6) == weight)
    let style = "p { color: red }"
    let styleWeight = try Weight(Array(style.utf8)).gzip
    #expect(PageScale(budget: 100, style: style).excess(words) == weight + styleWeight)
    #expect(PageScale(budget: weight + styleWeight, style: style).excess(words) == nil)
    #expect(PageScale(budget: weight + styleWeight - 1, style: style).excess(words) != nil)
    #expect(PageScale(budget: 0, style: "").excess([]) != nil)
  }
}

/// How a weight is written in messages.
private enum PageTooHeavyWords {
  static func kilobytes(_ bytes: Int) -> String {
    let tenths = (bytes + 99) / 100
    return tenths % 10 == 0 ? "\(tenths / 10) kB" : "\(tenths / 10).\(tenths % 10) kB"
  }
}
