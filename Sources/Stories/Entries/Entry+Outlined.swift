package import Syntax

extension Entry {
  /// The same entry with the outline of its text in place of the text (`Body.outline`).
  package func outlined(by outline: Body) -> Entry {
    Entry(address: address, metadata: metadata, details: details, body: outline)
  }
}

extension Translation {
  /// The same translation with the outline of its text in place of the text (`Body.outline`).
  package func outlined(by outline: Body) -> Translation {
    Translation(
      address: address, language: language, title: title, summary: summary, tags: tags,
      coverAlternative: coverAlternative, consent: consent, body: outline)
  }
}
