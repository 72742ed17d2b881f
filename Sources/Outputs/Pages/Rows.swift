import SourceModel
import Stories

extension PageScope {
  /// An entry as one line of a list.
  func row(_ entry: Entry, headingLevel: Int = 3) -> TemplateObject {
    let metadata = entry.metadata
    let isForeign = metadata.language != words.language
    var row = TemplateObject(Contexts.row)
    row["href"] = .text(linker.href(entry.address.route))
    row["level"] = .text(String(headingLevel))
    row["title"] = .text(metadata.title)
    row["summary"] = .text(metadata.summary)
    row["lang"] = .text(metadata.language.text)
    row["dir"] = .text(TextDirection.of(metadata.language).rawValue)
    row["foreign"] = .flag(isForeign)
    if isForeign {
      let name = site.name(of: metadata.language, in: words.language)
      row["language"] = .text(words("in-language", ["language": name]))
    }
    var seen: Set<CountryCode> = []
    let codes = site.countries(of: entry).filter { seen.insert($0).inserted }
    row["countries"] = .list(
      codes.map { code in
        TemplateObject(
          Contexts.country,
          [
            "name": .text(site.country(code, in: words.language)),
            "region": .text(site.region(code)?.rawValue ?? ""),
          ])
      })
    switch entry.details {
    case .story(let story):
      row["connectivity"] = .text(words["connectivity-" + story.connectivity.rawValue])
    case .post:
      if let day = site.published(entry)?.day { row["date"] = .object(words.dateObject(day)) }
    default: break
    }
    row["sample"] = .flag(metadata.isSample)
    return row
  }
}

extension SiteModel {
  /// A post's classrooms; of anything else the byline's countries, or those the entry speaks of.
  func countries(of entry: Entry) -> [CountryCode] {
    if case .post = entry.details { return entry.countries }
    let byline = credits(of: entry.path).byline.map(\.country)
    return byline.isEmpty ? entry.countries : byline
  }

  func faces(_ post: Post, _ words: Words) -> [TemplateObject] {
    post.classrooms.map { room in
      let region = region(room.country)
      var face = TemplateObject(Contexts.face)
      let school = school(room.school)
      face["school"] = .text(school.name)
      let country = country(room.country, in: words.language)
      // Singapore is a town and a country: once is enough.
      face.set("place", school.city == country ? nil : school.city)
      face["country"] = .text(country)
      face["region"] = .text(region?.rawValue ?? "")
      face["europe"] = .flag(region == .europe)
      face["students"] = .text(String(room.students))
      face["students-word"] = .text(words.counted("students", room.students))
      face["ages"] = .text(words("ages-line", ["ages": words.ages(room.ages)]))
      return face
    }
  }

  func school(_ reference: SchoolReference) -> (name: String, city: String?) {
    switch reference {
    case .name(let name): (name, nil)
    case .id(let id): edition.schools[id].map { ($0.name, $0.city) } ?? (id.text, nil)
    }
  }
}
