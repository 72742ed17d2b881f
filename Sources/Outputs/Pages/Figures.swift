import SourceModel
import Stories

/// What the book's front counts.
extension SiteModel {
  /// Whether figures count an entry: samples are left out of those of a real workspace.
  func isCounted(_ entry: Entry) -> Bool { countsSamples || !entry.metadata.isSample }

  var countedStories: [Entry] { stories.filter(isCounted) }
  var countedPosts: [Entry] { edition.posts.filter(isCounted) }

  /// How many languages the counted ones of some texts are in.
  func countedLanguages(_ texts: some Sequence<EntryText>) -> Int {
    Set(texts.lazy.filter { self.isCounted($0.entry) }.map(\.language)).count
  }
}

/// What is counted of some stories and posts.
struct Figures {
  let stories: Int
  let posts: Int
  let authors: Int
  let schools: Int
  /// Partners alone.
  let countries: Int

  init(_ site: SiteModel, stories: [Entry], posts: [Entry] = []) {
    let bylines = (stories + posts).flatMap { site.credits(of: $0.path).byline }
    var schools = Set(bylines.compactMap(site.directory.school))
    var countries = Set(bylines.map(\.country))
    for case .post(let post) in posts.map(\.details) {
      schools.formUnion(
        post.classrooms.compactMap { site.directory.school($0.school, in: $0.country) })
      countries.formUnion(post.classrooms.map(\.country))
    }
    self.stories = stories.count
    self.posts = posts.count
    self.schools = schools.count
    authors =
      (stories + posts).reduce(into: Set<Directory.Counted>()) {
        $0.formUnion(site.directory.counted(site.credits(of: $1.path).byline))
      }.count
    self.countries = countries.count { site.region($0) != nil }
  }
}

extension PageScope {
  /// Stories, authors, schools, partner countries; what is none is left out.
  var figures: [TemplateObject] { objects(Figures(site, stories: site.countedStories)) }

  func objects(_ figures: Figures, languages: Int = 0) -> [TemplateObject] {
    objects([
      ("figure-stories", figures.stories), ("figure-posts", figures.posts),
      ("figure-authors", figures.authors), ("figure-schools", figures.schools),
      ("figure-countries", figures.countries), ("figure-languages", languages),
    ])
  }

  /// Numbers by the keys of their labels; what is none is left out.
  func objects(_ numbers: [(key: String, number: Int)]) -> [TemplateObject] {
    numbers.filter { $0.number > 0 }.map { figure($0.key, $0.number) }
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
