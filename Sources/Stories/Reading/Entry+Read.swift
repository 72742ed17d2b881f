package import SourceModel
package import Syntax

/// From what was written to what was meant: an entry, or nil after an error.
extension Entry {
  /// Reads an original. Everything that can be said from its front matter alone is said.
  ///
  /// Without front matter there is no entry, and no message either: the parser gave one.
  package static func read(
    _ document: Document, at address: EntryAddress, configuration: Configuration
  ) -> Checked<Entry?> {
    guard let mapping = document.frontMatter else { return Checked(nil) }
    var reader = RecordReader(document.file, .entry(address.kind), configuration)
    let record = reader.record(
      mapping, as: Schema.record(of: address.kind), place: document.firstLine)
    return reader.finish { () -> Entry? in
      guard let metadata = Metadata(record), let details = Details(address.kind, record) else {
        return nil
      }
      return Entry(address: address, metadata: metadata, details: details, body: document.body)
    }
  }
}

extension Translation {
  /// Reads a translation. Its address names the language of the file's name.
  package static func read(
    _ document: Document, at address: EntryAddress, configuration: Configuration
  ) -> Checked<Translation?> {
    guard let mapping = document.frontMatter else { return Checked(nil) }
    var reader = RecordReader(document.file, .translation, configuration)
    let record = reader.record(mapping, as: Schema.translation, place: document.firstLine)
    if let file = address.translation, let language = record.language("lang"), language != file,
      let place = reader.place(of: "lang", record)
    {
      reader.say(LanguageMismatch.diagnostic(language, file: file, at: place))
    }
    return reader.finish { () -> Translation? in
      guard let language = record.language("lang"), let title = record.text("title"),
        let summary = record.text("summary")
      else { return nil }
      return Translation(
        address: address, language: language, title: title, summary: summary,
        tags: record["tags"] == nil ? nil : record.texts("tags"),
        coverAlternative: record.record("cover")?.text("alt"),
        consent: record.records("consent").compactMap(ConsentRecord.init), body: document.body)
    }
  }
}

extension Document {
  /// The first `---`: where a missing key is said.
  fileprivate var firstLine: SourceSpan? {
    frontMatterSpan.map { SourceSpan($0.lower, min($0.upper, $0.lower + 3)) }
  }
}

extension RecordReader {
  /// The value, unless an error was said. An error that was not said is a bug.
  consuming func finish<Made>(_ make: () -> Made?) -> Checked<Made?> {
    let said = self.said
    guard !said.contains(where: { $0.severity == .error }) else { return Checked(nil, said) }
    guard let made = make() else {
      preconditionFailure("\(path) was read without an error, but nothing could be made of it")
    }
    return Checked(made, said)
  }
}
