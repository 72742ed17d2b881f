import SourceModel
import Stories

extension PageScope {
  /// An entry as one line of a list: in the language of the page where it is written in that one.
  func row(_ entry: Entry, headingLevel: Int = 3) -> TemplateObject {
    row(site.text(of: entry, in: words.language), headingLevel: headingLevel)
  }

  /// One text as one line of a list.
  func row(_ text: EntryText, headingLevel: Int = 3) -> TemplateObject {
    let entry = text.entry
    let isForeign = text.language != words.language
    var row = TemplateObject(Contexts.row)
    row["href"] = .text(linker.href(text.route))
    row["level"] = .text(String(headingLevel))
    row["title"] = .text(text.title)
    row["summary"] = .text(text.summary)
    row["lang"] = .text(text.language.text)
    row["dir"] = .text(TextDirection.of(text.language).rawValue)
    row["foreign"] = .flag(isForeign)
    if isForeign {
      let name = site.name(of: text.language, in: words.language)
      row["language"] = .text(words("in-language", ["language": name]))
    }
    let codes = edition.countries(of: entry).uniqued()
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
    row["lines"] = .list(
      lines(of: entry).filter { !$0.isEmpty }.map {
        TemplateObject(Contexts.rowLine, ["text": .text($0)])
      })
    row["sample"] = .flag(entry.metadata.isSample)
    return row
  }
}

extension Edition {
  /// A post's classrooms; of anything else the byline's countries, or those the entry speaks of.
  func countries(of entry: Entry) -> [CountryCode] {
    if case .post = entry.details { return entry.countries }
    let byline = credits[entry.path]?.byline.map(\.country) ?? []
    return byline.isEmpty ? entry.countries : byline
  }
}

extension PageScope {
  /// The classrooms of a post; each school leads to its page.
  func faces(_ post: Post) -> [TemplateObject] {
    post.classrooms.map { room in
      let region = site.region(room.country)
      var face = TemplateObject(Contexts.face)
      let school = site.school(room.school)
      face["school"] = .text(school.name)
      face.set(
        "href",
        site.directory.school(room.school, in: room.country).map {
          linker.front(Routes.school($0))
        })
      let country = site.country(room.country, in: words.language)
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
}

extension SiteModel {
  func school(_ reference: SchoolReference) -> (name: String, city: String?) {
    switch reference {
    case .name(let name): (name, nil)
    case .id(let id): edition.schools[id].map { ($0.name, $0.city) } ?? (id.text, nil)
    }
  }
}
