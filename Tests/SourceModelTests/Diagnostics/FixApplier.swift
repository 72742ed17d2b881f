import SourceModel

/// Applies the fixes that diagnostics offer to the text they speak of.
enum FixApplier {
  /// The text with the first fix of each diagnostic applied, in the order of the diagnostics.
  ///
  /// A fix is applied whole or not at all: it is left out when it touches another file, when an
  /// edit overlaps one that was taken before, or when a span begins or ends inside a character.
  /// The same edit wanted twice is made once. Texts put in at one place stand in order.
  static func apply(_ diagnostics: [Diagnostic], to file: SourceFile) -> String {
    let bytes = Array(file.text.utf8)
    var taken: [Change] = []
    for diagnostic in diagnostics.sorted() {
      guard let fix = diagnostic.fixes.first,
        let changes = changes(of: fix, to: file.path, bytes)
      else { continue }
      let new = changes.filter { !taken.contains($0) }
      guard !new.contains(where: { change in taken.contains(where: change.overlaps) }),
        !overlapEachOther(new)
      else { continue }
      taken += new
    }

    var out: [UInt8] = []
    var position = 0
    // Sorting is stable: what is put in at one place keeps its order.
    for change in taken.sorted(by: { $0.span < $1.span }) {
      out += bytes[position..<change.span.lower]
      out += change.text
      position = change.span.upper
    }
    return String(decoding: out + bytes[position...], as: UTF8.self)
  }

  private struct Change: Hashable {
    let span: SourceSpan
    let text: [UInt8]

    func overlaps(_ other: Change) -> Bool {
      // Touching is allowed, lying inside is not, even for an empty span.
      span.lower < other.span.upper && other.span.lower < span.upper
    }
  }

  private static func changes(
    of fix: Diagnostic.Fix, to path: RepoPath, _ bytes: [UInt8]
  ) -> [Change]? {
    var changes: [Change] = []
    for edit in fix.edits {
      let span = edit.place.span ?? .start
      guard edit.place.path == path, span.upper <= bytes.count,
        beginsCharacter(bytes, span.lower), beginsCharacter(bytes, span.upper)
      else { return nil }
      changes.append(Change(span: span, text: Array(edit.text.utf8)))
    }
    return changes
  }

  private static func beginsCharacter(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  private static func overlapEachOther(_ changes: [Change]) -> Bool {
    changes.indices.contains { index in
      changes[(index + 1)...].contains { changes[index].overlaps($0) }
    }
  }
}
