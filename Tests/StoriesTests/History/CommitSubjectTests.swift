import Testing

@testable import Stories

@Suite struct CommitSubjectTests {
  @Test(arguments: [
    ("stories: calm start", "stories: calm start"),
    ("  two\t spaces\u{A0}and  more ", "two spaces and more"),
    ("write to maria.virtanen@kallio.example today", "write to … today"),
    ("from <maria@kallio>, thanks", "from … thanks"),
    ("by maria\u{FF20}kallio.example", "by …"), ("by ма@пошта.example", "by …"),
    ("thanks @maria, and 3 @ noon", "thanks @maria, and 3 @ noon"),
    ("mailto:a@b.c", "…"), ("info@school.example", "…"),
    ("bell\u{7} and \u{202E}turned\u{2066} and \u{1B}[31m", "bell and turned and [31m"),
    ("a\u{200E}@b.org", "…"), ("a@\u{200E}b.org", "…"), ("\u{2066}", ""), ("", ""),
    ("Thai ภาษาไทย 中文", "Thai ภาษาไทย 中文"),
  ])
  func `a subject has no address and no control character`(written: String, shown: String) {
    #expect(CommitSubject().shown(written) == shown)
  }

  @Test func `a long subject is cut to two hundred characters`() {
    let long = CommitSubject().shown(String(repeating: "中é", count: 150))
    #expect(long.count == 200)
    #expect(long.hasSuffix("…"))
    let right = String(repeating: "a", count: 200)
    #expect(CommitSubject().shown(right) == right)
  }
}
