import SourceModel
import Stories

/// What the book's front counts.
extension SiteModel {
  /// Every story is a sample: the figures count them, and the title page says so.
  var isSampleBook: Bool {
    !edition.stories.isEmpty && edition.stories.allSatisfy(\.metadata.isSample)
  }

  /// The stories that figures count: samples are left out of those of a real workspace.
  var countedStories: [Entry] {
    isSampleBook ? edition.stories : edition.stories.filter { !$0.metadata.isSample }
  }
}

extension PageScope {
  /// Stories, authors, schools, partner countries; what is none is left out.
  var figures: [TemplateObject] {
    let stories = site.countedStories
    let bylines = stories.flatMap { site.credits(of: $0.path).byline }
    let people = stories.reduce(into: Set<Directory.Counted>()) {
      $0.formUnion(site.directory.counted(site.credits(of: $1.path).byline))
    }
    let schools = Set(bylines.compactMap(site.directory.school))
    let countries = Set(bylines.map(\.country).filter { site.region($0) != nil })
    let numbers = [
      ("figure-stories", stories.count), ("figure-authors", people.count),
      ("figure-schools", schools.count), ("figure-countries", countries.count),
    ]
    return numbers.filter { $0.1 > 0 }.map { figure($0, $1) }
  }

  private func figure(_ key: String, _ number: Int) -> TemplateObject {
    let all = String(edition.configuration.partners.countries.count)
    return TemplateObject(
      Contexts.figure,
      [
        "label": .text(words.counted(key, number, ["all": all])),
        "number": .text(String(number)),
      ])
  }
}
