import SourceModel

/// Domain values from records that were read without an error: nothing is judged here again.
///
/// An initialiser answers nil only for a record about which an error was said.
extension Metadata {
  init?(_ record: Record) {
    guard let title = record.text("title"), let summary = record.text("summary"),
      let language = record.language("lang")
    else { return nil }
    self.init(
      title: title, summary: summary, language: language,
      authors: record.records("authors").compactMap(Author.init),
      collaboration: record.slug("collaboration"),
      goals: Set(record.items("sdgs").compactMap(\.number)).sorted(), tags: record.texts("tags"),
      licence: record.text("licence"),
      consent: record.records("consent").compactMap(ConsentRecord.init),
      pictures: record.records("pictures").compactMap(PictureNote.init),
      call: record.slug("call"), answers: record.records("answers").compactMap(Answer.init),
      isSample: record.isYes("sample"), isDraft: record.isYes("draft"),
      publish: record.moment("publish"),
      withdrawn: record.record("withdrawn").flatMap(Withdrawal.init),
      cover: record.record("cover").flatMap(Cover.init))
  }
}

extension Author {
  init?(_ record: Record) {
    self.init(
      name: record.text("name"), role: record.choice("role"), school: record.school("school"),
      country: record.country("country"), isMinor: record.isYes("minor"),
      person: record.slug("person"), orcid: record.text("orcid"), url: record.text("url"),
      span: record.span)
  }
}

extension ConsentRecord {
  init?(_ record: Record) {
    guard let person = record.text("for"), let reference = record.text("reference"),
      let given = record.day("given"), let by: Giver = record.choice("by")
    else { return nil }
    let items = record.text("items").map { [$0] } ?? record.texts("items")
    self.init(
      covers: record.choices("covers"), person: person, items: items, reference: reference,
      given: given, by: by,
      channels: record["channels"] == nil ? Channel.allCases : record.choices("channels"),
      expires: record.day("expires"), withdrawn: record.day("withdrawn"), span: record.span)
  }
}

extension PictureNote {
  init?(_ record: Record) {
    guard let file = record.text("file"), let shows = record.text("shows") else { return nil }
    self.init(
      file: file, showsPeople: shows == "people", credit: record.text("credit"), span: record.span)
  }
}

extension Answer {
  init?(_ record: Record) {
    guard let check = record.text("check"), let reason = record.text("reason") else { return nil }
    self.init(check: DiagnosticID(check), reason: reason)
  }
}

extension Withdrawal {
  init?(_ record: Record) {
    guard let on = record.day("on"), let reason = record.text("reason") else { return nil }
    self.init(on: on, reason: reason)
  }
}

extension Cover {
  init?(_ record: Record) {
    guard let image = record.text("image"), let alternative = record.text("alt") else { return nil }
    self.init(
      image: image, alternative: alternative, credit: record.text("credit"), span: record.span)
  }
}

extension Award {
  init?(_ record: Record) {
    guard let name = record.text("name"), let by = record.text("by"),
      let year = record.number("year")
    else { return nil }
    self.init(name: name, by: by, year: year)
  }
}

extension ReportedFigures {
  init(_ record: Record) {
    self.init(
      schools: record.number("schools"), countries: record.number("countries"),
      teachers: record.number("teachers"), students: record.number("students"),
      source: record.text("source"))
  }
}
