import SourceModel
import Stories

/// A text in the words of schema.org. Its title and summary are marked where they stand on the page.
extension ArticlePage {
  var described: TemplateObject {
    switch entry.details {
    case .story(let story):
      var all = Statements("LearningResource")
      say(story, in: &all)
      sayWork(in: &all, award: story.award)
      sayBook("Book", site.edition.configuration.handbook.title, Routes.handbook, in: &all)
      return all.object
    case .post(let post):
      var all = Statements("BlogPosting")
      sayWork(in: &all, award: post.award)
      sayBook("Blog", site.edition.configuration.blog.title, Routes.blog, in: &all)
      return all.object
    case .event(let event):
      var all = Statements("EducationEvent")
      say(event, in: &all)
      return all.object
    case .collaboration(let collaboration):
      var all = Statements("Project")
      all.say("keywords", tags.joined(separator: ", "))
      all.say("award", collaboration.award.map(line))
      return all.object
    case .newsletter(let newsletter):
      var all = Statements("PublicationIssue")
      all.say("issueNumber", String(newsletter.number))
      sayWork(in: &all, award: nil)
      return all.object
    case .call, .voice:
      var all = Statements("CreativeWork")
      sayWork(in: &all, award: nil)
      return all.object
    }
  }

  private func say(_ story: Story, in all: inout Statements) {
    all.say("educationalLevel", words["level-" + story.level.rawValue])
    let ages = story.ages
    all.say(
      "typicalAgeRange",
      ages.lower == ages.upper ? String(ages.lower) : "\(ages.lower)-\(ages.upper)")
    all.say("timeRequired", story.duration.iso8601)
    for subject in story.subjects { all.say("teaches", subject) }
  }

  /// What every work has, whatever its kind.
  private func sayWork(in all: inout Statements, award: Award?) {
    let configuration = site.edition.configuration
    all.say("inLanguage", text.language.text)
    all.say("datePublished", dates.published?.day.iso8601)
    if dates.updated != dates.published { all.say("dateModified", dates.updated?.day.iso8601) }
    all.say("keywords", keywords.joined(separator: ", "))
    all.say("award", award.map(line))
    all.link("license", Licence(entry.metadata.licence ?? configuration.licence).href)
    sayAddresses(in: &all)
    for name in site.credits(of: entry.path).byline where !name.name.isEmpty {
      all.say("author", person(name))
    }
    if text.translation != nil {
      for helper in site.credits(of: text.path).helpers where helper.roles.contains(.translator) {
        var person = Statements("Person")
        person.say("name", helper.name)
        all.say("translator", person)
      }
    }
    for number in entry.metadata.goals {
      var goal = Statements("AlignmentObject")
      goal.say("targetName", words["goal-\(number)"])
      goal.link("targetUrl", "https://sdgs.un.org/goals/goal\(number)")
      all.say("educationalAlignment", goal)
    }
    if let publisher = configuration.publisher {
      var organization = Statements("Organization")
      organization.say("name", publisher.name)
      organization.link("url", publisher.url)
      all.say("publisher", organization)
    }
  }

  private var keywords: [String] {
    guard case .story(let story) = entry.details else { return tags }
    return (tags + story.tools + story.techniques).uniqued()
  }

  /// Where the text, its picture and its other languages stand.
  private func sayAddresses(in all: inout Statements) {
    guard let baseURL = site.baseURL else { return }
    all.link("url", baseURL + text.route.encoded)
    if let shared = SharedPicture(text, in: site) {
      all.link("image", baseURL + shared.picture.route.encoded)
    }
    if text.translation != nil {
      all.link("translationOfWork", baseURL + entry.address.route.encoded)
    } else {
      for other in languages where other.translation != nil {
        all.link("workTranslation", baseURL + other.route.encoded)
      }
    }
  }

  /// Of a student or a minor the name alone: where somebody young goes to school is for readers, not for
  /// programs.
  private func person(_ name: Credits.Name) -> Statements {
    var person = Statements("Person")
    person.say("name", name.name)
    guard name.role != .student, !name.isMinor else { return person }
    if let baseURL = site.baseURL, let id = site.directory.id(of: name) {
      person.link("url", baseURL + Routes.person(id).encoded)
    }
    let country = site.country(name.country, in: words.language)
    if let own = name.school {
      var school = Statements("School")
      school.say("name", own)
      school.say("address", country)
      person.say("affiliation", part: school)
    } else {
      person.say("address", country)
    }
    return person
  }

  private func sayBook(
    _ type: String, _ title: String, _ route: Route, in all: inout Statements
  ) {
    var book = Statements(type)
    book.say("name", title)
    if let baseURL = site.baseURL { book.link("url", baseURL + route.encoded) }
    all.say("isPartOf", book)
  }

  private func say(_ event: Event, in all: inout Statements) {
    all.say("startDate", event.starts.iso8601)
    all.say("endDate", event.ends.iso8601)
    for language in event.languages { all.say("inLanguage", language.text) }
    all.say("keywords", tags.joined(separator: ", "))
    if let place = event.place {
      var location = Statements("Place")
      location.say("name", place)
      all.say("location", location)
    }
    if let link = event.link, let href = Facts.Line(address: link).href {
      var location = Statements("VirtualLocation")
      location.link("url", href)
      all.say("location", location)
    }
    for organiser in event.organisers {
      var organization = Statements("Organization")
      organization.say("name", organiser)
      all.say("organizer", organization)
    }
  }
}

extension Duration {
  /// `PT90M`, `P3W` (ISO 8601); nil for lessons, which have no length of their own.
  var iso8601: String? {
    switch unit {
    case .minute: "PT\(amount)M"
    case .hour: "PT\(amount)H"
    case .day: "P\(amount)D"
    case .week: "P\(amount)W"
    case .month: "P\(amount)M"
    case .lesson: nil
    }
  }
}

extension Moment {
  /// `2021-03-04`, or with the time where one was given.
  var iso8601: String { isDateOnly ? time.day.iso8601 : time.iso8601 }
}
