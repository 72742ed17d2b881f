import SourceModel
import Testing

@testable import Stories

/// What people write for days, tags, ages and numbers, one text at a time.
struct ScalarTextTests {
  @Test(arguments: [
    ("2021-03-04", "2021-03-04"), ("2020-02-29", "2020-02-29"), ("9999-12-31", "9999-12-31"),
  ])
  func `a day is year, month and day`(written: String, day: String) throws {
    #expect(try DateText.day(written).iso8601 == day)
  }

  @Test(arguments: [
    ("2021-02-30", DateText.Failure.noSuchDay(month: 2, year: 2021, days: 28)),
    ("2021-13-01", .noSuchMonth(13)), ("2021-3-4", .notADate(meant: "2021-03-04")),
    ("2021年3月4日", .notADate(meant: "2021-03-04")), ("٢٠٢١-٠٣-٠٤", .notADate(meant: "2021-03-04")),
    ("04.03.2021", .notADate(meant: nil)), ("12:30", .notADate(meant: nil)),
    ("2021", .notADate(meant: nil)), ("2021-02-29x", .notADate(meant: nil)),
  ])
  func `what is no day is refused with what was meant`(written: String, failure: DateText.Failure) {
    #expect(throws: failure) { try DateText.day(written) }
  }

  @Test(arguments: [
    ("2021-03-04T15:00:00+08:00", "2021-03-04T15:00:00+08:00"),
    ("2021-03-04 15:00 -03:30", "2021-03-04T15:00:00-03:30"),
    ("2021-03-04T15:00Z", "2021-03-04T15:00:00Z"),
    ("2021-03-04T23:59:59.5+0530", "2021-03-04T23:59:59+05:30"),
  ])
  func `a moment keeps its offset`(written: String, moment: String) throws {
    let read = try DateText.moment(written, needsOffset: true)
    #expect(read.time.iso8601 == moment)
    #expect(!read.isDateOnly)
  }

  @Test(arguments: [
    ("2021-03-04T15:00", DateText.Failure.noOffset), ("2021-03-04", .noTime),
    ("2021-03-04T24:00Z", .noSuchTime("24:00")), ("2021-03-04T1:00Z", .noSuchTime("1:00")),
    ("2021-03-04T15:00+15:00", .noSuchOffset("+15:00")),
    ("2021-03-04T15:00 CET", .noSuchOffset("CET")),
  ])
  func `a moment that is unclear is refused`(written: String, failure: DateText.Failure) {
    #expect(throws: failure) { try DateText.moment(written, needsOffset: true) }
  }

  @Test(arguments: [
    ("en", "en"), ("ZH-hans", "zh-Hans"), ("pt-br", "pt-BR"), ("fil", "fil"),
    ("sr-latn-rs", "sr-Latn-RS"), ("de-1996", "de-1996"), ("es-419", "es-419"),
    ("en-x-Klasse", "en-x-klasse"), ("zh-yue-HK", "zh-yue-HK"), ("sq-XK", "sq-XK"),
    ("en-eu", "en-EU"), ("en-a-uk", "en-a-uk"),
  ])
  func `a language tag is put into its canonical case`(written: String, tag: String) {
    #expect(LanguageTag.parse(written)?.text == tag)
  }

  @Test(arguments: [
    ("english", "en"), ("cn", "zh"), ("jp", "ja"), ("eng", "en"), ("zh_Hans", "zh-Hans"),
    ("Tagalog", "fil"), ("Frensh", "fr"), ("gr", "el"), ("eng-GB", "en-GB"),
    ("en-UK", "en-GB"), ("el-Latn-EL", "el-Latn-GR"),
  ])
  func `a language that is written otherwise is understood`(written: String, tag: String) {
    #expect(throws: (any Error).self) { try LanguageTag.judge(written) }
    do { _ = try LanguageTag.judge(written) } catch {
      switch error {
      case .malformed(let meant), .unknown(_, let meant): #expect(meant == tag)
      }
    }
  }

  @Test(arguments: ["", "-", "e", "en-", "en--GB", "1a", "en-a", "qqq", "en-GB-GB", "ен"])
  func `a tag that is none is refused`(written: String) {
    #expect(LanguageTag.parse(written) == nil)
  }

  @Test(
    arguments: [
      ("Norway", "NO"), ("norge", nil), ("no", "NO"), ("UK", "GB"), ("EL", "GR"),
      ("Viet nam", "VN"),
      ("Vietnam", "VN"), ("NOR", "NO"), ("Filipines", "PH"), ("XX", nil), ("Phillipines", "PH"),
      ("South Korea", "KR"), ("Cote d'Ivoire", "CI"),
    ] as [(String, String?)])
  func `a country is understood by its name`(written: String, code: String?) {
    #expect(Countries.meant(by: written) == code)
  }

  @Test func `all 249 countries are there`() {
    #expect(Countries.codes.count == 249)
    #expect(Partners.asem.countries.allSatisfy { Countries.contains($0.code.text) })
    #expect(
      Partners.asem.countries.flatMap(\.languages).allSatisfy { LanguageTag.parse($0) != nil })
  }

  @Test(
    arguments: [
      ("autor", ["title", "authors"], "authors"), ("tilte", ["title", "lang"], "title"),
      ("x", ["title"], nil), ("Level", ["level"], "level"), ("no", ["low"], nil),
      ("on-line", ["online", "offline"], "online"), ("radio", ["title"], nil),
    ] as [(String, [String], String?)])
  func `the nearest name is the one with the fewest slips`(
    written: String, candidates: [String], nearest: String?
  ) {
    #expect(Nearest.name(to: written, among: candidates) == nearest)
  }

  @Test(arguments: [
    ("abc", 3), ("学校", 4), ("한국", 4), ("e\u{301}", 1), ("👩‍👩‍👧", 1), ("あ", 2), ("Ａ", 2),
  ])
  func `wide letters count as two`(text: String, width: Int) {
    #expect(TextWidth.of(text) == width)
  }

  @Test(
    arguments: [
      ("0", 0), ("12", 12), ("012", nil), ("1e3", nil), ("0x1F", nil), ("1_000", nil), (".5", nil),
      ("-1", nil), ("+1", nil), ("١٢", nil), ("999999999999999999999", nil),
    ] as [(String, Int?)])
  func `a number is plain digits`(written: String, number: Int?) {
    #expect(MeasureText.number(written) == number)
  }

  @Test(
    arguments: [
      ("1_000", 1000), ("1 000", 1000), ("١٢", 12), ("１２", 12), ("1_00", nil), ("1e3", nil),
    ]
      as [(String, Int?)])
  func `a number in another dress is understood`(written: String, number: Int?) {
    #expect(MeasureText.meantNumber(by: written) == number)
  }

  @Test func `the last digit of an ORCID is computed from the others`() throws {
    #expect(try ORCID.judge("0000-0002-1825-0097") == "0000-0002-1825-0097")
    #expect(try ORCID.judge("0000-0002-1694-233X") == "0000-0002-1694-233X")
    #expect(throws: ORCID.Failure.checkDigit) { try ORCID.judge("0000-0002-1825-0098") }
    #expect(throws: ORCID.Failure.malformed(meant: "0000-0002-1825-0097")) {
      try ORCID.judge("https://orcid.org/0000-0002-1825-0097")
    }
    #expect(throws: ORCID.Failure.malformed(meant: nil)) { try ORCID.judge("12") }
  }

  @Test(arguments: [
    ("https://example.org", true), ("http://example.org:80/a?b#c", true),
    ("javascript:alert(1)", false), ("//example.org", false), ("https://", false),
    ("https://a b", false), ("ftp://example.org", false), ("https://user:x@example.org", false),
    ("HTTPS://EXAMPLE.ORG", true), ("https://例え.jp/学校", true),
    ("https://exa\u{202E}mple.org", false),
    ("https:/example.org", false), ("data:text/html,x", false),
  ])
  func `only addresses of the web are accepted`(written: String, isAccepted: Bool) {
    #expect(WebAddress.isAccepted(written) == isAccepted)
  }

  @Test(
    arguments: [
      ("CC BY-SA 4.0", "CC-BY-SA-4.0"), ("cc-by", "CC-BY-4.0"), ("CC0", "CC0-1.0"),
      ("CC-BY-SA", "CC-BY-SA-4.0"), ("all rights reserved", nil), ("BY-NC 4.0", "CC-BY-NC-4.0"),
    ] as [(String, String?)])
  func `a licence is understood without its hyphens`(written: String, identifier: String?) {
    #expect(Licences.meant(by: written) == identifier)
  }

  @Test(arguments: [
    ("NO", "NO"), ("a: b", "\"a: b\""), ("#x", "\"#x\""), ("x #y", "\"x #y\""), ("", "\"\""),
    ("a\"b", "a\"b"), ("\"b", "\"\\\"b\""), ("a, b", "\"a, b\""), ("it's", "it's"), ("~", "\"~\""),
  ])
  func `text is quoted where YAML would read it otherwise`(text: String, scalar: String) {
    #expect(YAMLText.scalar(text) == scalar)
  }
}
