import SourceModel
import Stories

/// `data/entries.json`: every entry with a page, stories in reading order, then the rest by path.
extension SiteModel {
  func entriesData() -> JSONWriter {
    var json = JSONWriter(.indented, insideHTML: true)
    json.array { json in
      for entry in Directory.order(edition) { json.object { write(entry, &$0) } }
    }
    return json
  }

  private func write(_ entry: Entry, _ json: inout JSONWriter) {
    let metadata = entry.metadata
    let credits = credits(of: entry.path)
    json.field("path", entry.path.string)
    json.field("kind", entry.kind.rawValue)
    json.field("slug", entry.address.slug.text)
    json.field("address", entry.address.route.text)
    json.field("lang", metadata.language.text)
    json.field("title", metadata.title)
    json.field("summary", metadata.summary)
    json.array("authors") { json in
      for name in credits.byline { json.object { write(name, &$0) } }
    }
    json.array("helpers") { json in
      for helper in credits.helpers {
        json.object {
          $0.field("name", helper.name)
          $0.field("roles", helper.roles.map(\.rawValue))
        }
      }
    }
    json.field("reviewers", credits.reviewers)
    json.array("goals") { for goal in metadata.goals { $0.value(goal) } }
    json.field("tags", metadata.tags)
    json.field("licence", metadata.licence ?? edition.configuration.licence)
    json.field("collaboration", orNull: metadata.collaboration?.text)
    json.field("call", orNull: metadata.call?.text)
    write(metadata.cover, of: entry, &json)
    json.field("sample", metadata.isSample)
    json.field("published", orNull: published(entry)?.iso8601)
    json.field("firstWritten", orNull: credits.firstWritten?.iso8601)
    json.field("lastRevised", orNull: credits.lastRevised?.iso8601)
    json.field("revisions", credits.revisions)
    json.array("translations") { json in
      for translation in edition.translations[entry.path] ?? [] {
        json.object {
          $0.field("lang", translation.language.text)
          $0.field("title", translation.title)
          $0.field("address", translation.address.route.text)
          $0.field("reviewers", self.credits(of: translation.address.path).reviewers)
          $0.field(
            "state", (edition.freshness[translation.address.path] ?? .unknown).state.rawValue)
        }
      }
    }
    switch entry.details {
    case .story(let story): write(story, &json)
    case .post(let post): write(post, &json)
    default: break
    }
  }

  private func write(_ name: Credits.Name, _ json: inout JSONWriter) {
    json.field("id", orNull: directory.id(of: name)?.text)
    json.field("name", orNull: name.name.isEmpty ? nil : name.name)
    json.field("role", name.role.rawValue)
    json.field("school", orNull: name.school)
    json.field("country", name.country.text)
  }

  /// Null, too, for a cover that cannot be shown.
  private func write(_ cover: Cover?, of entry: Entry, _ json: inout JSONWriter) {
    json.key("cover")
    guard let cover, let picture = picture(cover.image, in: entry.path) else { return json.null() }
    json.object { json in
      json.field("address", picture.route.text)
      json.field("width", picture.width)
      json.field("height", picture.height)
      json.field("alt", cover.alternative)
      json.field("credit", orNull: cover.credit)
    }
  }

  private func write(_ award: Award?, _ json: inout JSONWriter) {
    json.key("award")
    guard let award else { return json.null() }
    json.object { json in
      json.field("name", award.name)
      json.field("by", award.by)
      json.field("year", award.year)
    }
  }

  private func write(_ story: Story, _ json: inout JSONWriter) {
    json.field("subjects", story.subjects)
    json.field("ages", [story.ages])
    json.field("level", story.level.rawValue)
    json.field("setting", story.setting.rawValue)
    json.field("connectivity", story.connectivity.rawValue)
    json.field("duration", "\(story.duration.amount) \(story.duration.unit.rawValue)")
    json.field("tools", story.tools)
    json.field("techniques", story.techniques)
    write(story.award, &json)
  }

  private func write(_ post: Post, _ json: inout JSONWriter) {
    json.array("classrooms") { json in
      for room in post.classrooms {
        json.object {
          $0.field("school", school(room.school).name)
          $0.field("country", room.country.text)
          $0.field("students", room.students)
          $0.field("ages", [room.ages])
        }
      }
    }
    json.field("exchanged", orNull: post.exchanged?.iso8601)
    write(post.award, &json)
  }
}

extension JSONWriter {
  /// The youngest and the oldest, as two numbers.
  fileprivate mutating func field(_ name: String, _ ages: [AgeRange]) {
    array(name) { json in
      for range in ages {
        json.value(range.lower)
        json.value(range.upper)
      }
    }
  }
}
