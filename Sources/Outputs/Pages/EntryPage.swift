import SourceModel
import Stories

/// Newsletters and voices (`ArticleContexts.entry`).
extension ArticlePage {
  func values(_ newsletter: Newsletter) -> TemplateValues {
    var facts = Facts(words, of: entry)
    facts.add("editor", [line(newsletter.editor)])
    facts.add("partners", list: newsletter.partners)
    var values = facts.values
    values["label"] = .text(
      ([words("newsletter-issue", ["n": String(newsletter.number)])]
        + (site.published(entry).map { [words.date($0.day)] } ?? [])).joined(separator: " · "))
    let features = newsletter.features.prefix(Paging.longest).compactMap { site.text(named: $0) }
    values["features-shown"] = .flag(!features.isEmpty)
    values["features"] = .list(
      features.map { scope.row(site.text(of: $0.entry, in: words.language)) })
    return values
  }

  func values(_ voice: Voice) -> TemplateValues {
    let person = voice.person
    let country = site.country(person.country, in: words.language)
    var speaker = TemplateObject(
      ArticleContexts.voice,
      [
        "name": .text(person.name.isEmpty ? words.unnamed(person.role) : person.name),
        "country": .text(country),
        "region": .text(site.region(person.country)?.rawValue ?? ""),
      ])
    // Singapore is a town and a country: once is enough.
    speaker.set("place", person.place == country ? nil : person.place)
    let role = person.name.isEmpty ? nil : person.role.map { words["role-" + $0.rawValue] }
    let age = person.age.map { words("age-line", ["n": String($0)]) }
    speaker["detail"] = .text(words.list([role, age].compactMap { $0 }))
    return ["voice": .object(speaker)]
  }
}
