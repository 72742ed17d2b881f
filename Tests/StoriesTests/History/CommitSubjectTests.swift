import TestSupport
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
    ("Add things by a@b.example +358 40 1234567", "Add things by … …"),
    ("2021-03-04: tel. 0401234567", "2021-03-04: tel. …"),
    ("ring 09 123 4567 89 now", "ring … now"),
    ("fix 1234567 and 12 of 2021", "fix 1234567 and 12 of 2021"), ("電話 ０４０１２３４５６７", "電話 …"),
    ("a\u{200E}@b.org", "…"), ("a@\u{200E}b.org", "…"), ("\u{2066}", ""), ("", ""),
    ("Thai ภาษาไทย 中文", "Thai ภาษาไทย 中文"),
  ])
  func `a subject has no address and no control character`(written: String, shown: String) {
    #expect(CommitSubject().shown(written) == shown)
  }

  @Test(arguments: [
    ("handbook: Anna Schmidt's garden", "handbook: Anna's garden"),
    ("ANNA  SCHMIDT, and (Anna Schmidt)", "Anna, and (Anna)"),
    ("Anna Schmidtova and Hanna Schmidt", "Anna Schmidtova and Hanna Schmidt"),
    ("by Silent Person.", "by …."), ("by Silent", "by Silent"),
    ("Pen: Penelope Ng’s maps", "Pen: P. N.’s maps"), ("王小明的故事", "…的故事"), ("王小明", "…"),
  ])
  func `a name that was taken back is not told`(written: String, shown: String) {
    var hidden = HiddenNames()
    hidden.add("Anna Schmidt", shown: "Anna")
    hidden.add("Silent Person", shown: nil)
    hidden.add("Penelope Ng", shown: "P. N.")
    hidden.add("王小明", shown: nil)
    #expect(CommitSubject(hidden: hidden).shown(written) == shown)
  }

  @Test(arguments: [
    ("Relecture d'Aline Dupont", "Relecture d'…"), ("Relecture d’Aline Dupont", "Relecture d’…"),
    ("Aline Dupont'ın metni", "…'ın metni"), ("Aline Dupont—relecture", "…—relecture"),
    ("Aline Dupont:n teksti", "…:n teksti"), ("par:Aline Dupont", "par:…"),
    ("Aline Dupont/Bob", "…/Bob"), ("Aline Dupont-Bob", "…-Bob"),
    ("\"Aline Dupont\",Bob", "\"…\",Bob"), ("aline_dupont2", "…2"), ("Aline Du\u{AD}pont", "…"),
    ("感谢Aline Dupont的文章", "感谢…的文章"),
    ("Aline Duponti, Malaline Dupont", "Aline Duponti, Malaline Dupont"),
    ("Jean-Luc O’Neil and Jean Luc", "… and Jean Luc"),
    ("ÉLODIE ROUX, E\u{301}lodie Roux", "É., É."),
    ("แก้ไขโดยสมชาย ใจดีแล้ว", "แก้ไขโดย…แล้ว"), ("สมชายใจดี", "…"), ("สมชาย ดีใจ", "สมชาย ดีใจ"),
  ])
  func `a name is hidden whatever signs touch it`(written: String, shown: String) {
    var hidden = HiddenNames()
    hidden.add("Aline Dupont", shown: nil)
    hidden.add("Jean-Luc O'Neil", shown: nil)
    hidden.add("Élodie Roux", shown: "É.")
    hidden.add("สมชาย ใจดี", shown: nil)
    #expect(CommitSubject(hidden: hidden).shown(written) == shown)
  }

  @Test func `a long subject is cut to two hundred characters`() {
    let long = CommitSubject().shown(String(repeating: "中é", count: 150))
    #expect(long.count == 200)
    #expect(long.hasSuffix("…"))
    let right = String(repeating: "a", count: 200)
    #expect(CommitSubject().shown(right) == right)
  }

  private static let pieces = [
    "a", "Story", "é", "中", "ไทย", "e\u{301}", "@", "a@b.c", "\u{FF20}", " ", " ", "  ", "\t",
    "\u{A0}", "\u{3000}", "\u{2028}",
    "\u{200E}", "\u{7}", "\u{85}", "“x”", "–", "\u{1680}", "\u{FEFF}", "👩‍🏫", "\r\n",
    String(repeating: "x", count: 90),
  ]

  @Test(arguments: 0..<1_500) func `a plain subject is shown as any other`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let subject = (0..<random.next(below: 10)).map { _ in
      Self.pieces[random.next(below: Self.pieces.count)]
    }.joined()
    // With a name to hide every word is looked at.
    var hidden = HiddenNames()
    hidden.add("Quirin Zzyzx", shown: nil)
    let shown = CommitSubject().shown(subject)
    #expect(shown.utf8.elementsEqual(CommitSubject(hidden: hidden).shown(subject).utf8))
  }
}
