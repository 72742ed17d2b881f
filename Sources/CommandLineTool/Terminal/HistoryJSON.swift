import SourceModel
import Stories

/// `history --format json`: an object a line, its keys in the order of INTERFACE.
enum HistoryJSON {
  static func line(_ history: EntryHistory, emails: Bool) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("path", history.address.path.string)
      json.field("slug", history.address.slug.text)
      json.field("kind", history.address.kind.rawValue)
      json.field("lang", orNull: history.language?.text)
      json.field("firstWritten", orNull: history.firstWritten?.iso8601)
      json.field("lastRevised", orNull: history.lastRevised?.iso8601)
      json.field("landed", orNull: history.landed?.iso8601)
      json.field("revisions", history.revisions.count)
      json.field("commits", history.revisions.map(\.commit.description))
      json.array("contributors") { json in
        for row in history.contributors {
          json.object { json in
            json.field("name", row.name)
            if emails { json.field("email", orNull: row.email) }
            json.field("role", row.role.rawValue)
            json.field("commits", row.commits)
            json.field("first", orNull: row.first.known?.iso8601)
            json.field("last", orNull: row.last.known?.iso8601)
          }
        }
      }
      json.array("approvals") { json in
        for approval in history.approvals {
          json.object { json in
            json.field("name", orNull: approval.name)
            json.field("commit", approval.commit.description)
            json.field("state", approval.state.rawValue)
          }
        }
      }
      json.field("previousPaths", history.previousPaths.map(\.string))
    }
    return json.text
  }
}
