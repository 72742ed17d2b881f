import SourceModel
import Stories

/// What programs may read: `data/*.json`. Their shapes stand in `templates/README.md` (`DataGuide`).
///
/// No e-mail address, no instant of the build: equal inputs give equal bytes.
extension SiteModel {
  var dataTasks: [PageTask] {
    [
      data(.build) { self.buildData() }, data(.entries) { self.entriesData() },
      data(.people) { self.peopleData() }, data(.coverage) { self.coverageData() },
      data(.editions) { self.editionsData() },
    ]
  }

  private func data(_ file: DataFile, _ make: @escaping @Sendable () -> JSONWriter) -> PageTask {
    PageTask(file.route, PageOrigin(site: "the file '\(file.route.text)'")) {
      make().bytes + [0x0A]
    }
  }

  /// Nil also where it made pictures and does not answer any more.
  private var pictureProgram: String? {
    guard let pictureMaker else { return nil }
    do throws(PictureRefusal) { return try pictureMaker.version() } catch { return nil }
  }

  /// What the build was made from, and what it left out.
  private func buildData() -> JSONWriter {
    var json = JSONWriter(.indented, insideHTML: true)
    json.object { json in
      json.field("program", "colophon")
      json.field("version", options.version)
      json.field("commit", orNull: edition.commit?.description)
      json.field("standing", orNull: options.standing?.description)
      json.field("options", options.flags)
      json.field("baseUrl", orNull: publicURL)
      json.field("pictures", orNull: pictureProgram)
      json.field("print", orNull: makesPrint ? options.printProgram?() : nil)
      json.array("editions") { json in
        for edition in edition.history.editions {
          json.object {
            $0.field("name", edition.name)
            $0.field("commit", edition.commit.description)
          }
        }
      }
      json.object("entries") { json in
        json.field("handbook", edition.stories.count)
        json.field("blog", edition.posts.count)
        for kind in EntryKind.allCases where kind != .handbook && kind != .blog {
          json.field(kind.rawValue, edition.others[kind]?.count ?? 0)
        }
        json.field("translations", edition.translations.values.reduce(0) { $0 + $1.count })
      }
      json.array("leftOut") { json in
        let leftOut = edition.leftOut.sorted {
          ($0.path, $0.reason.rawValue) < ($1.path, $1.reason.rawValue)
        }
        for item in leftOut {
          json.object {
            $0.field("path", item.path.string)
            $0.field("reason", item.reason.rawValue)
          }
        }
      }
    }
    return json
  }

  /// Everybody who has a page, in order of first appearance.
  private func peopleData() -> JSONWriter {
    var json = JSONWriter(.indented, insideHTML: true)
    json.array { json in
      for person in directory.people {
        let others = (person.works.posts + person.works.others).map(\.path).sorted()
        json.object { json in
          json.field("id", person.id.text)
          json.field("name", person.name)
          json.field("role", orNull: person.role?.rawValue)
          json.field("country", orNull: person.country?.text)
          json.field("school", orNull: person.school.flatMap(directory.school)?.name)
          json.field("entries", (person.works.stories.map(\.path) + others).map(\.string))
          json.field("schoolId", orNull: person.school?.text)
        }
      }
    }
    return json
  }

  /// How many stories and posts each partner country has; zeros too.
  private func coverageData() -> JSONWriter {
    let countries = Coverage(self).countries
    var json = JSONWriter(.indented, insideHTML: true)
    json.object { json in
      json.array("regions") { json in
        for region in Region.allCases {
          let own = countries.filter { $0.region == region }
          json.object {
            $0.field("region", region.rawValue)
            $0.field("countries", own.count)
            $0.field("represented", own.count { $0.stories + $0.posts > 0 })
          }
        }
      }
      json.array("countries") { json in
        for country in countries {
          json.object {
            $0.field("code", country.code.text)
            $0.field("name", country.name)
            $0.field("region", country.region.rawValue)
            $0.field("stories", country.stories)
            $0.field("posts", country.posts)
          }
        }
      }
    }
    return json
  }
}
