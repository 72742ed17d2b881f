package import SourceModel
package import Syntax

/// `colophon.yml`, read.
extension Configuration {
  /// Always a value: what is wrong was said, and has its default.
  ///
  /// - Parameter snapshot: where the CSV file of `partners` is looked up.
  package static func read(
    _ mapping: Node.Mapping?, file: SourceFile, snapshot: Snapshot
  ) -> Checked<Configuration> {
    var configuration = Configuration()
    guard let mapping else { return Checked(configuration) }
    var reader = RecordReader(file, .configuration, configuration)
    let record = reader.record(mapping, as: Schema.configuration)
    if let field = record["base-url"], let written = field.value.text,
      written.contains("?") || written.contains("#")
    {
      reader.say(BadURL.notABase(written, at: reader.at(field.value.span)))
    }
    configuration.readTexts(record)
    for value in record.items("languages") {
      guard let tag = value.language, configuration.languagePlaces[tag] == nil else { continue }
      configuration.languagePlaces[tag] = reader.at(value.span)
    }
    configuration.readPolicy(record)
    if let field = record["partners"], let written = field.value.text, written != "asem" {
      let read = Partners.read(written, at: reader.at(field.value.span), snapshot: snapshot)
      for diagnostic in read.diagnostics { reader.say(diagnostic) }
      let isWhole = !read.diagnostics.contains { $0.severity == .error }
      configuration.partners = Partners(
        countries: (read.value ?? configuration.partners).countries, isWhole: isWhole)
    }
    return Checked(configuration, reader.said)
  }

  private mutating func readTexts(_ record: Record) {
    if let written = record.text("title") { title = written }
    if let written = record.text("description") { description = written }
    baseURL = record.text("base-url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    publisher = record.record("publisher").flatMap { record in
      record.text("name").map {
        Publisher(name: $0, url: record.text("url"), contact: record.text("contact"))
      }
    }
    let tags = record.items("languages").compactMap(\.language)
    // Named twice, a language has one set of pages.
    if !tags.isEmpty {
      languages = tags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    if let written = record.text("licence") { licence = written }
    if let record = record.record("handbook") {
      if let written = record.text("title") { handbook.title = written }
      handbook.subtitle = record.text("subtitle")
      if let written: PartsBy = record.choice("parts-by") { handbook.partsBy = written }
    }
    if let record = record.record("blog") {
      if let written = record.text("title") { blog.title = written }
      blog.description = record.text("description")
    }
  }

  private mutating func readPolicy(_ record: Record) {
    bots = record.texts("bots")
    if let record = record.record("review") {
      if let number = record.number("approvals") { review.approvals = number }
      if let written: Review.From = record.choice("from") { review.from = written }
      if let written: Review.Gate = record.choice("gate") { review.gate = written }
    }
    if let record = record.record("consent"), record["required"] != nil {
      consentRequired = Set(record.choices("required"))
    }
    if let record = record.record("budget") {
      if let bytes = record.number("page") { pageBudget = bytes }
      if let bytes = record.number("image") { imageBudget = bytes }
    }
    if let record = record.record("vocabulary") {
      subjects = record["subjects"].map { _ in record.texts("subjects") }
      tools = record["tools"].map { _ in record.texts("tools") }
    }
  }
}
