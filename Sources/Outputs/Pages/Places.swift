import SourceModel
import Stories

/// A page that leads to others, and how many they are.
struct CountedPlace {
  let title: String
  let count: Int
  let href: String

  var object: TemplateObject {
    TemplateObject(
      FrontContexts.countedPlace,
      ["title": .text(title), "count": .text(String(count)), "href": .text(href)])
  }
}

extension PageScope {
  /// The fronts of kinds that have entries, of people, schools and tags.
  var places: [CountedPlace] {
    let kinds = KindFront.kinds.map {
      (key: $0.rawValue, count: edition.others[$0]?.count ?? 0, place: Routes.front(of: $0))
    }
    let all =
      kinds + [
        ("people", site.directory.people.count, Routes.people),
        ("schools", site.directory.schools.count, Routes.schools),
        ("tags", site.indexes[.tag].count, Routes.tags),
      ]
    return all.filter { $0.count > 0 }.map {
      CountedPlace(title: words[$0.key], count: $0.count, href: linker.front($0.place))
    }
  }

  /// A card that asks to take part in an open call.
  func invitation(_ entry: Entry) -> TemplateObject {
    let text = site.text(of: entry, in: words.language)
    let isForeign = text.language != words.language
    var card = TemplateObject(
      FrontContexts.invitation,
      [
        "id": .text(entry.kind.rawValue + "-" + entry.address.slug.text),
        "title": .text(text.title), "summary": .text(text.summary),
        "lang": .text(text.language.text), "foreign": .flag(isForeign),
        "dir": .text(TextDirection.of(text.language).rawValue),
        "href": .text(linker.href(text.route)),
        "button": .text(words[entry.kind == .calls ? "read-questions" : "how-to-take-part"]),
      ])
    if let day = entry.closes?.time.day {
      card["label"] = .text(words("open-until", ["date": words.date(day)]))
    }
    return card
  }
}
