import SourceModel
import Stories
import TestSupport
import Testing

/// A wrong value, the message about it, and the text after its fix.
struct ValueRow: Sendable, CustomTestStringConvertible {
  let id: String
  let kind: Schema.Kind
  let fragment: MarkedText
  let message: String
  let mend: String?
  var testDescription: String { fragment.text }

  init(
    _ id: String, _ kind: EntryKind, _ fragment: MarkedText, _ message: String,
    mend: String? = nil
  ) {
    (self.id, self.kind, self.fragment) = (id, .entry(kind), fragment)
    (self.message, self.mend) = (message, mend)
  }

  init(_ id: String, _ fragment: MarkedText, _ message: String, mend: String? = nil) {
    self.init(id, .handbook, fragment, message, mend: mend)
  }
}

extension ValueTests {
  static let rows: [ValueRow] = [
    ValueRow(
      "unknown-country", "authors: [{name: A, role: expert, country: ⟦Norway⟧}]",
      "unknown country 'Norway'; did you mean 'NO' (Norway)?", mend: "country: NO}"),
    ValueRow(
      "unknown-country", "authors: [{name: A, role: expert, country: ⟦UK⟧}]",
      "unknown country 'UK'; did you mean 'GB' (United Kingdom)?", mend: "country: GB}"),
    ValueRow(
      "unknown-country", "authors: [{name: A, role: expert, country: ⟦no⟧}]",
      "unknown country 'no'; did you mean 'NO' (Norway)?", mend: "country: NO}"),
    ValueRow(
      "unknown-country", "authors: [{name: A, role: expert, country: ⟦QQ⟧}]",
      "unknown country 'QQ'"),
    ValueRow(
      "not-a-partner", "authors: [{name: A, role: expert, country: ⟦KE⟧}]",
      "'KE' (Kenya) is not one of the 51 partner countries"),
    ValueRow(
      "unknown-language", "lang: ⟦english⟧",
      "unknown language 'english'; did you mean 'en' (English)?",
      mend: "lang: en\n"),
    ValueRow(
      "unknown-language", "lang: ⟦jp⟧", "unknown language 'jp'; did you mean 'ja' (Japanese)?",
      mend: "lang: ja\n"),
    ValueRow("unknown-language", "lang: ⟦???⟧", "unknown language '???'"),
    ValueRow(
      "unknown-language", "lang: ⟦en-UK⟧",
      "unknown language 'en-UK'; did you mean 'en-GB' (English)?",
      mend: "lang: en-GB\n"),
    ValueRow("unknown-language", "lang: ⟦en-QQ⟧", "unknown language 'en-QQ'"),
    ValueRow(
      "yaml-smart-quote", "lang: ⟦“en”⟧",
      "the curly quotation marks in '“en”' count as letters here", mend: "lang: en\n"),
    ValueRow(
      "yaml-smart-quote", "publish: ⟦«2021-03-04»⟧",
      "the curly quotation marks in '«2021-03-04»' count as letters here",
      mend: "publish: 2021-03-04\n"),
    ValueRow(
      "unknown-goal", "sdgs: [⟦۴⟧]", "unknown goal '۴'; did you mean 4 (Quality education)?",
      mend: "sdgs: [4]"),
    ValueRow(
      "wide-comma", "subjects: [⟦languages，art⟧]",
      "'languages，art' in 'subjects' has a comma that divides nothing",
      mend: "subjects: [languages, art]"),
    ValueRow(
      "wide-comma", "sdgs: [⟦4، 13⟧]", "'4، 13' in 'sdgs' has a comma that divides nothing",
      mend: "sdgs: [4, 13]"),
    ValueRow(
      "wide-brackets", "subjects: ⟦［music, art］⟧",
      "'［' and '］' in 'subjects' are not the brackets of a list",
      mend: "subjects: [music, art]\n"),
    ValueRow(
      "wide-brackets", "subjects: ⟦【音乐，艺术】⟧",
      "'【' and '】' in 'subjects' are not the brackets of a list",
      mend: "subjects: [音乐, 艺术]\n"),
    ValueRow(
      "wide-brackets", "tags: ⟦(radio, winter)⟧",
      "'(' and ')' in 'tags' are not the brackets of a list", mend: "tags: [radio, winter]\n"),
    ValueRow(
      "wide-brackets", "tags: [⟦【radio⟧, snow, winter】]",
      "'【' and '】' in 'tags' are not the brackets of a list",
      mend: "tags: [radio, snow, winter]\n"),
    ValueRow(
      "bad-date", "publish: ⟦۲۰۲۶-۰۳-۲۰⟧",
      "'publish' should be a day such as 2021-03-04, or with a time 2021-03-04T15:00:00+01:00, not "
        + "'۲۰۲۶-۰۳-۲۰'", mend: "publish: 2026-03-20\n"),
    ValueRow(
      "bad-date", "publish: ⟦٢٠٢٦-٠٣-٢٠T١٥:٠٠Z⟧",
      "'publish' should be a day such as 2021-03-04, or with a time 2021-03-04T15:00:00+01:00, not "
        + "'٢٠٢٦-٠٣-٢٠T١٥:٠٠Z'", mend: "publish: 2026-03-20T15:00Z\n"),
    ValueRow(
      "bad-duration", "duration: ⟦๔๕ min⟧",
      "'duration' should be a number and a unit, not '๔๕ min'", mend: "duration: 45 min\n"),
    ValueRow(
      "unknown-role", "authors: [{name: A, role: ⟦pupil⟧, school: B, country: FR}]",
      "'role' cannot be 'pupil'; did you mean 'student'?", mend: "role: student,"),
    ValueRow(
      "unknown-role", "authors: [{name: A, role: ⟦astronaut⟧, country: FR}]",
      "'role' cannot be 'astronaut'; write teacher, student, school-leader, parent, researcher or "
        + "expert"),
    ValueRow(
      "unknown-choice", "level: ⟦secundary⟧",
      "'level' cannot be 'secundary'; did you mean 'secondary'?", mend: "level: secondary\n"),
    ValueRow(
      "unknown-choice", "level: ⟦Secundary school⟧",
      "'level' cannot be 'Secundary school'; did you mean 'secondary'?", mend: "level: secondary\n"),
    ValueRow(
      "unknown-choice", "connectivity: ⟦5G⟧",
      "'connectivity' cannot be '5G'; write none, low or broadband"),
    ValueRow(
      "unknown-choice", "level: ⟦VET⟧",
      "'level' cannot be 'VET'; write secondary, high or vocational"),
    ValueRow(
      "unknown-choice",
      "consent: [{covers: [name], for: Ana, reference: R, given: 2021-03-04, by: ⟦mother⟧}]",
      "'by' cannot be 'mother'; write self or guardian"),
    ValueRow(
      "unknown-choice",
      "consent: [{covers: [⟦face⟧, name], for: Ana, reference: R, given: 2021-03-04, by: self}]",
      "'covers' cannot hold 'face'; write name, text, quote, photo, video or voice"),
    ValueRow("unknown-goal", "sdgs: [4, ⟦18⟧]", "unknown goal '18'; the goals are 1 to 17"),
    ValueRow(
      "unknown-goal", "sdgs: [⟦Climate action⟧]",
      "unknown goal 'Climate action'; did you mean 13 (Climate action)?", mend: "sdgs: [13]"),
    ValueRow(
      "unknown-goal", "sdgs: [⟦SDG 13⟧]",
      "unknown goal 'SDG 13'; did you mean 13 (Climate action)?",
      mend: "sdgs: [13]"),
    ValueRow("goal-repeated", "sdgs: [13, 3, ⟦13⟧]", "goal 13 (Climate action) stands twice"),
    ValueRow(
      "bad-date", "publish: ⟦2021-02-30⟧",
      "there is no day '2021-02-30': February 2021 has 28 days"),
    ValueRow(
      "bad-date", "publish: ⟦2021/3/4⟧",
      "'publish' should be a day such as 2021-03-04, or with a time 2021-03-04T15:00:00+01:00, not "
        + "'2021/3/4'", mend: "publish: 2021-03-04\n"),
    ValueRow(
      "bad-date", "publish: ⟦12:30⟧",
      "'publish' should be a day such as 2021-03-04, or with a time 2021-03-04T15:00:00+01:00, not "
        + "'12:30'"),
    ValueRow("bad-date", "publish: ⟦2021-14-01⟧", "there is no month 14 in '2021-14-01'"),
    ValueRow(
      "bad-date", "publish: ⟦2021-03-04T25:00Z⟧",
      "'25:00' in '2021-03-04T25:00Z' is not a time"),
    ValueRow(
      "date-without-offset", "publish: ⟦2021-03-04T15:00⟧",
      "the time after 'publish' has no offset from UTC"),
    ValueRow(
      "date-without-offset", .events, "ends: ⟦2021-03-05⟧",
      "'ends' needs a time and its offset from UTC, not a day alone"),
    ValueRow(
      "bad-slug", "collaboration: ⟦Water Watch⟧", "'Water Watch' is not an id in collaborations/",
      mend: "collaboration: water-watch\n"),
    ValueRow("bad-slug", "call: ⟦con⟧", "'con' is not an id in calls/"),
    ValueRow(
      "bad-url", "authors: [{name: A, role: expert, country: FR, url: ⟦www.example.org⟧}]",
      "'url' should begin with https:// or http://, not 'www.example.org'",
      mend: "url: https://www.example.org}"),
    ValueRow(
      "bad-url", .events, "link: ⟦javascript:alert(1)⟧",
      "'link' should begin with https:// or http://, not 'javascript:alert(1)'"),
    ValueRow(
      "bad-url", .events, "link: ⟦https://example.org/a b⟧",
      "the address after 'link' holds a space or a sign that no address has: 'https://example.org/a b'"
    ),
    ValueRow(
      "bad-url", .events, "link: ⟦https:///x⟧",
      "the address after 'link' names no site: 'https:///x'"),
    ValueRow(
      "bad-url", .events, "link: ⟦https://user:pw@example.org/⟧",
      "the address after 'link' holds a user name: 'https://user:pw@example.org/'"),
    ValueRow(
      "bad-path", "cover: {image: ⟦/etc/passwd⟧, alt: A file}",
      "'image' should be the path of a file, such as media/garden.jpg, not '/etc/passwd'"),
    ValueRow(
      "bad-orcid", "authors: [{name: A, role: expert, country: FR, orcid: ⟦0000-0002-1825-0098⟧}]",
      "one of the digits of the ORCID '0000-0002-1825-0098' is wrong"),
    ValueRow(
      "bad-orcid", "authors: [{name: A, role: expert, country: FR, orcid: ⟦0000000218250097⟧}]",
      "'0000000218250097' is not an ORCID such as 0000-0002-1825-0097",
      mend: "orcid: 0000-0002-1825-0097}"),
    ValueRow(
      "bad-duration", "duration: ⟦90 minutes⟧",
      "unknown unit 'minutes' in '90 minutes'; did you mean '90 min'?", mend: "duration: 90 min\n"),
    ValueRow(
      "bad-duration", "duration: ⟦3 monts⟧",
      "unknown unit 'monts' in '3 monts'; did you mean '3 months'?",
      mend: "duration: 3 months\n"),
    ValueRow(
      "bad-duration", "duration: ⟦a while⟧",
      "'duration' should be a number and a unit, not 'a while'"),
    ValueRow(
      "bad-duration", "duration: ⟦1.5 hours⟧",
      "'duration' is one whole number and a unit, not '1.5 hours'"),
    ValueRow(
      "bad-duration", "duration: ⟦2-3 weeks⟧",
      "'duration' is one whole number and a unit, not '2-3 weeks'"),
    ValueRow(
      "bad-duration", "duration: ⟦๒–๓ weeks⟧",
      "'duration' is one whole number and a unit, not '๒–๓ weeks'"),
    ValueRow(
      "bad-duration", "duration: ⟦½ hour⟧",
      "'duration' is one whole number and a unit, not '½ hour'"),
    ValueRow(
      "bad-duration", "duration: ⟦1h30⟧",
      "'duration' is one whole number and a unit, not '1h30'"),
    ValueRow(
      "bad-duration", "duration: ⟦90min⟧",
      "unknown unit 'min' in '90min'; did you mean '90 min'?", mend: "duration: 90 min\n"),
    ValueRow("bad-ages", "ages: ⟦14-⟧", "'ages' should be 14-16 or 15, not '14-'"),
    ValueRow("bad-ages", "ages: ⟦under 14⟧", "'ages' should be 14-16 or 15, not 'under 14'"),
    ValueRow("bad-ages", "ages: ⟦14½-16⟧", "'ages' should be 14-16 or 15, not '14½-16'"),
    ValueRow(
      "bad-ages", "ages: ⟦15岁⟧", "'ages' should be 14-16 or 15, not '15岁'", mend: "ages: 15\n"),
    ValueRow(
      "bad-ages", "ages: ⟦14–16⟧", "'ages' should be 14-16 or 15, not '14–16'",
      mend: "ages: 14-16\n"),
    ValueRow(
      "bad-ages", "ages: ⟦16-14⟧", "the ages '16-14' go from older to younger",
      mend: "ages: 14-16\n"),
    ValueRow("bad-ages", "ages: ⟦1⟧", "the ages '1' are not between 3 and 99"),
    ValueRow(
      "unknown-licence", "licence: ⟦CC BY 4.0⟧",
      "unknown licence 'CC BY 4.0'; did you mean 'CC-BY-4.0'?", mend: "licence: CC-BY-4.0\n"),
    ValueRow(
      "minor-full-name", "authors: [{name: ⟦Ana Lima⟧, role: parent, country: PT, minor: yes}]",
      "the name of a minor has more than one word; write the first name alone"),
    ValueRow(
      "minor-full-name", .voices, "person: {name: ⟦Wang Mei⟧, country: CN, age: 17}",
      "somebody of 17 is a minor, and the name has more than one word; write the first name alone"),
    ValueRow(
      "minor-full-name", .voices, "person: {name: ⟦Wang Mei⟧, country: CN, age: 12, minor: no}",
      "somebody of 12 is a minor, and the name has more than one word; write the first name alone"),
    ValueRow(
      "minor-full-name", .voices,
      "person: {name: ⟦Sample Teacher Marta⟧, country: KE, minor: true}",
      "the name of a minor has more than one word; write the first name alone"),
    ValueRow(
      "answer-not-answerable", "answers: [{check: ⟦missing-key⟧, reason: We do not know}]",
      "the check 'missing-key' cannot be answered"),
    ValueRow(
      "wrong-type", .blog,
      "classrooms: [{school: A, country: FR, students: ⟦1_000⟧, ages: 15}, {school: B, country: PH, students: 2, ages: 15}]",
      "'students' should be a whole number from 1 to 10000, not '1_000'", mend: "students: 1000,"),
    ValueRow(
      "text-too-short", "summary: ⟦Too short.⟧",
      "'summary' is 10 characters long; at least 40 are useful"),
    ValueRow(
      "text-too-long", MarkedText("title: ⟦\(String(repeating: "学", count: 61))⟧"),
      "'title' is 122 characters long; at most 120 fit"),
    ValueRow(
      "unprintable-character", "title: ⟦\"Radio \\uFFFF\"⟧",
      "'title' holds the invisible character U+FFFF"),
    ValueRow(
      "unprintable-character", "title: ⟦Radio\u{202E} lessons⟧",
      "'title' holds the invisible character U+202E"),
    ValueRow(
      "goal-four-for-five", .blog, "sdgs: [⟦4⟧, 6]",
      "goal 4 is quality education; gender equality is goal 5", mend: "sdgs: [5, 6]"),
    ValueRow(
      "goal-four-for-five", "tags: [gender equality]\nsdgs: [⟦4⟧]",
      "goal 4 is quality education; gender equality is goal 5", mend: "sdgs: [5]"),
    ValueRow(
      "goal-five-missing", .blog, "⟦sdgs⟧: [6]",
      "goal 5, gender equality, is missing in the goals of this post"),
    ValueRow(
      "too-few-classrooms", .blog,
      "⟦classrooms⟧: [{school: A, country: FR, students: 2, ages: 15}]",
      "only one classroom is named; an exchange has two or more"),
    ValueRow(
      "one-sided-exchange", .blog,
      "classrooms: [{school: A, country: FR, students: 2, ages: 15}, {school: B, country: ⟦IT⟧, students: 2, ages: 15}]",
      "all classrooms are in Europe; an exchange has one in Asia and one in Europe"),
    ValueRow(
      "one-sided-exchange", .blog,
      "classrooms: [{school: A, country: FR, students: 2, ages: 15}, {school: B, country: ⟦FR⟧, students: 2, ages: 15}]",
      "all classrooms are in France; an exchange has one in Asia and one in Europe"),
    ValueRow(
      "dates-contradict", .collaborations, "ends: ⟦2021-02-01⟧", "'ends' is before 'starts'"),
    ValueRow(
      "dates-contradict", .collaborations, "closes: ⟦2021-01-11T08:59:00+08:00⟧",
      "'closes' is before 'opens'"),
    ValueRow("dates-contradict", .calls, "closes: ⟦2021-01-10⟧", "'closes' is before 'opens'"),
    ValueRow(
      "dates-contradict", .events, "ends: ⟦2021-03-04T07:59:00+01:00⟧", "'ends' is before 'starts'"),
    ValueRow(
      "dates-contradict", .voices,
      "consent: [{covers: [name], for: A, reference: X, given: 2021-03-04, by: self, withdrawn: ⟦2021-03-03⟧}]",
      "'withdrawn' is before 'given'"),
    ValueRow(
      "dates-contradict", .events, "sessions: [{title: Late, starts: ⟦2021-03-04T17:00:00+08:00⟧}]",
      "this session lies outside the event: before its 'starts' or after its 'ends'"),
    ValueRow(
      "collaboration-length", .collaborations, "ends: ⟦2021-05-30⟧",
      "this collaboration lasts less than three months"),
    ValueRow(
      "collaboration-length", .collaborations, "ends: ⟦2022-03-02⟧",
      "this collaboration lasts more than twelve months"),
    ValueRow(
      "missing-key", .voices,
      "consent: [{⟦covers⟧: [photo], for: A, reference: X, given: 2021-03-04, by: self}]",
      "missing key 'items': a consent record needs it"),
    ValueRow("missing-key", .voices, "⟦image: ana.jpg⟧", "missing key 'alt': a voice needs it"),
  ]
}
