import Dispatch
import Language
import Synchronization
import Testing

@Suite struct PluralRulesTests {
  @Test(arguments: [
    ("en", 0, PluralCategory.other), ("en", 1, .one), ("en", 2, .other), ("en-GB", 1, .one),
    ("fr", 0, .one), ("fr", 1, .one), ("fr", 2, .other), ("fr", 1_000_000, .many),
    ("zh-Hans", 1, .other), ("ja", 1, .other), ("th", 0, .other), ("vi", 1, .other),
    ("ur", 1, .one), ("hi", 0, .one), ("mn", 1, .one),
    ("pl", 1, .one), ("pl", 2, .few), ("pl", 5, .many), ("pl", 22, .few), ("pl", 112, .many),
    ("ru", 21, .one), ("ru", 211, .many), ("ru", 1_001, .one),
    ("ar", 0, .zero), ("ar", 2, .two), ("ar", 3, .few), ("ar", 11, .many), ("ar", 100, .other),
    ("lt", 10, .other), ("lv", 0, .zero), ("sl", 102, .two), ("cy", 6, .many), ("ga", 3, .few),
    ("pt", 0, .one), ("pt-PT", 0, .other), ("fil", 4, .other),
  ])
  func `a number takes the form that CLDR gives it`(
    language: String, number: Int, category: PluralCategory
  ) {
    #expect(PluralRules(language: language).category(of: number) == category)
  }

  @Test(arguments: [
    "", "x", "xx", "no language", "../../etc", String(repeating: "a", count: 5_000),
  ])
  func `what is no language has one form`(tag: String) {
    let rules = PluralRules(language: tag)
    #expect([0, 1, 2, 5, 100, 1_000].allSatisfy { rules.category(of: $0) == .other })
  }

  @Test func `no number is too large or too small`() {
    let rules = PluralRules(language: "en")
    #expect(rules.category(of: .max) == .other && rules.category(of: .min) == .other)
    #expect(rules.category(of: -1) == .one)
  }

  @Test func `tasks at once get the same answers`() {
    let rules = PluralRules(language: "ru")
    let wanted = (0..<2_000).map { rules.category(of: $0) }
    let wrong = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      let found = (0..<2_000).map { rules.category(of: $0) }
      if found != wanted { wrong.add(1, ordering: .relaxed) }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
  }
}
