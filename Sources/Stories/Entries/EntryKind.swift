/// What kind of text an entry is; the raw value is its folder below `stories/` and its name in JSON.
package enum EntryKind: String, Sendable, CaseIterable, Hashable {
  case handbook, blog, collaborations, calls, events, newsletters, voices
}

/// The kinds of small YAML files beside the entries; the raw value is the folder below `stories/`.
package enum RecordKind: String, Sendable, CaseIterable, Hashable {
  case people, schools
}
