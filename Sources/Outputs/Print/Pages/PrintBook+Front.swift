import SourceModel
import Stories

/// The pages before the stories.
extension PrintBook {
  func titlePage() -> TypstValue {
    let scope = scope
    let revision = [scope.revision.text, scope.revision.detail].compactMap { $0 }
    return .call(
      "title-page", [],
      [
        .init("site", .optional(scope.title(.site))), .init("title", scope.title(.handbook)),
        .init("subtitle", .optional(scope.title(.handbookSubtitle))),
        .init("volume", .optional(volumeLine)),
        .init("edition", .optional(scope.editionLine)),
        .init(
          "revision",
          scope.words["revision"] + scope.words["colon"] + revision.joined(separator: " · ")),
        .init("publisher", .optional(site.edition.configuration.publisher?.name)),
        .init("sample", .optional(site.isSampleBook ? scope.words["all-sample"] : nil)),
      ])
  }

  func imprint() -> TypstValue {
    let scope = scope
    let words = scope.words
    let configuration = site.edition.configuration
    let licence = Licence(configuration.licence)
    var facts = PrintFacts(words)
    facts.add(
      "revision",
      [scope.revision.text, scope.revision.detail].compactMap { $0 }.joined(separator: " · "))
    facts.add("made-with", words("program", ["version": site.options.version]))
    facts.add("licence", [licence.name, words[licence.terms]], address: licence.href)
    facts.add(
      "publisher", [configuration.publisher?.name], address: configuration.publisher?.url)
    facts.add("contact", [], address: configuration.publisher?.contact)
    facts.add("handbook", [], address: site.publicURL.map { $0 + Routes.handbook.encoded })
    let year = site.edition.committed?.day.year
    let cited = [
      words(
        year == nil ? "cite-book-undated" : "cite-book",
        [
          "book": SetApart.marked(configuration.handbook.title),
          "publisher": SetApart.marked(configuration.publisher?.name ?? configuration.title),
          "year": String(year ?? 0),
        ]),
      scope.citedEditionLine,
    ]
    facts.add("to-cite", marked: cited.compactMap { $0 }.joined(separator: " "))
    return .call(
      "imprint", [.text(words["book-imprint"]), facts.value],
      [
        .init("title", scope.title(.handbook)), .init("edition", .optional(scope.editionLine)),
      ])
  }

  /// Part titles and introductions are written in the first language of the site.
  func part(_ chapter: BookChapter) -> Written {
    let scope = scope
    let part = site.edition.parts[chapter.part]
    var introduction = TypstValue.none
    var places: Set<String> = []
    var wanted: Set<String> = []
    let id = "part-\(chapter.part + 1)"
    // A part that began in another volume was introduced there.
    let continues = volume.continues && chapter.part == chapters.first?.part
    if !continues, let body = part.introduction, let path = part.introductionPath {
      // What an introduction calls a heading is none of the book's parts.
      var renderer = PrintRenderer(
        TextInPrint(self, path: path, language: scope.words.language), prefix: id, titleLevel: 1)
      introduction = renderer.introduction(of: site.whole(body, at: path))
      (places, wanted) = (renderer.places, renderer.wanted)
    }
    let isOnly = site.edition.parts.count == 1 && part.title == nil
    let name = isOnly ? scope.title(.handbook) : site.name(ofPart: chapter.part, scope.words)
    let value = TypstValue.call(
      "part", [introduction],
      [
        .init("id", id),
        .init("number", .optional(site.edition.parts.count > 1 ? String(chapter.part + 1) : nil)),
        .init("title", TypstValue.hasLetters(name) ? name : String(chapter.part + 1)),
      ])
    return Written(value: value, places: places.union([id]), wanted: wanted)
  }
}
