import Compilation
import SourceModel
import Stories

/// A translation, how it stands to its original, and what changed there.
struct TranslationRow {
  let translation: TranslationState
  /// What changed in the original since; nil where nothing did, or nobody knows.
  let diff: ProseDiff?

  init(_ translation: TranslationState, diff: ProseDiff?) {
    self.translation = translation
    self.diff = diff
  }

  init(
    _ translation: TranslationState, _ snapshot: Snapshot, _ reader: any ObjectReader
  ) throws(ObjectError) {
    guard let blob = translation.freshness.formerOriginal,
      let now = snapshot.file(at: translation.original),
      let then = try reader.text(blob, at: translation.original)
    else {
      self.init(translation, diff: nil)
      return
    }
    self.init(translation, diff: ProseDiff(old: ProseText(then), new: ProseText(now)))
  }

  /// One object: `path, original, lang, state, base, baseDate, added, removed`.
  var json: String {
    let freshness = translation.freshness
    var json = JSONWriter()
    json.object { json in
      json.field("path", translation.path.string)
      json.field("original", translation.original.string)
      json.field("lang", translation.language.text)
      json.field("state", freshness.state.rawValue)
      json.field("base", orNull: freshness.base?.description)
      json.field("baseDate", orNull: freshness.baseTime?.iso8601)
      json.field("added", numberOrNull: diff?.wordsAdded)
      json.field("removed", numberOrNull: diff?.wordsRemoved)
    }
    return json.text
  }

  /// All of them for people: those that are behind first, each with what changed.
  static func text(_ rows: [TranslationRow], _ report: ProseReport) -> String {
    guard !rows.isEmpty else { return "no text has a translation yet" }
    var lines: [String] = []
    for state in [Freshness.State.behind, .patched, .unknown, .current] {
      for row in rows where row.translation.freshness.state == state {
        lines += row.lines(report)
      }
    }
    let late = rows.count { $0.translation.freshness.state == .behind }
    let all = rows.count == 1 ? "1 translation" : "\(rows.count) translations"
    return (lines + ["\(all), \(late == 0 ? "none" : "\(late)") behind"]).joined(separator: "\n")
  }

  private func lines(_ report: ProseReport) -> [String] {
    let freshness = translation.freshness
    let path = TerminalText.escaped(translation.path.string)
    let original = TerminalText.escaped(translation.original.string)
    let day = freshness.baseTime.map { " of \($0.day.iso8601)" } ?? ""
    let since = freshness.base.map { " commit \($0.description.prefix(10))\(day)" } ?? ""
    switch freshness.state {
    case .current: return ["current  \(path)"]
    case .unknown:
      return [
        "unknown  \(path): history does not hold the original as it was when this was written"
      ]
    case .behind, .patched:
      let state = freshness.state == .behind ? "behind " : "patched"
      var lines = ["\(state)  \(path): \(original) has changed since\(since)"]
      if let diff {
        lines.append("")
        lines += report.lines(diff)
        lines += ["", report.indent + ProseReport.summary(diff), ""]
      }
      return lines
    }
  }
}
