import SourceModel
import Stories

/// `data/editions.json`: what each edition brought, the oldest first; the last one without a name is what
/// came after the last edition.
extension SiteModel {
  func editionsData() -> JSONWriter {
    var json = JSONWriter(.indented, insideHTML: true)
    json.array { json in
      // Without an edition there is nothing to compare with.
      guard edition.history.current != nil else { return }
      for state in edition.history.states { json.object { write(state, &$0) } }
    }
    return json
  }

  private func write(_ state: BookChanges, _ json: inout JSONWriter) {
    let route = state.edition == nil && state.isEmpty ? nil : route(of: state).text
    json.field("name", orNull: state.edition?.name)
    json.field("address", orNull: route)
    json.field("commit", orNull: state.edition?.commit.description)
    json.field("made", orNull: state.edition?.made.iso8601)
    json.field("message", orNull: state.edition?.message)
    state.writeFacts(to: &json)
    json.object("figures") {
      $0.field("stories", state.figures.stories)
      $0.field("posts", state.figures.posts)
      $0.field("translations", state.figures.translations)
      $0.field("countries", state.figures.countries)
      $0.field("people", state.figures.people)
    }
  }
}
