import SourceModel
import Stories

extension SiteModel {
  /// Who helped with some texts, in the order of the language: each name once, with all that they did.
  func helpers(of texts: some Sequence<EntryText>, _ words: Words) -> [(name: String, done: String)]
  {
    var roles: [String: Set<ContributorRole>] = [:]
    for text in texts {
      let credits = credits(of: text.path)
      for helper in credits.helpers { roles[helper.name, default: []].formUnion(helper.roles) }
      for name in credits.reviewers { roles[name, default: []].insert(.reviewer) }
    }
    return Collation(words.language).sorted(roles) { $0.key }.map { name, roles in
      let done = roles.subtracting([.author]).sorted().map { words["helped-" + $0.rawValue] }
      return (name, words.list(done))
    }
  }
}
