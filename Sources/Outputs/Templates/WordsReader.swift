import Language
import SourceModel

/// Reads the words files of a workspace and of the program, the program's first.
///
/// The first English file declares the names; every other file says them in its own words.
struct WordsReader {
  /// In the order of their bytes.
  let names: [String]
  let forms: PluralForms
  private let english: [String: String]
  /// Every name that a file may have, forms included.
  private let known: [String]
  private(set) var diagnostics: [Diagnostic] = []

  init(declaredBy file: SourceFile?) {
    let read = file.map(WordsFile.read) ?? Checked([])
    english = Dictionary(read.value.map { ($0.key, $0.text) }) { first, _ in first }
    names = english.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    forms = PluralForms(names)
    known = forms.names(names)
  }

  /// The lines of one language: those of later files over those of earlier ones. A line that is said anew
  /// takes the earlier forms of it away: they would speak of the old words.
  ///
  /// - Parameter isOurs: whether the files are the program's own: nothing is wrong with what they put into a line.
  mutating func texts(of files: [SourceFile], isOurs: Bool = false) -> [String: String] {
    var texts: [String: String] = [:]
    let isKnown = Set(known)
    for file in files {
      let read = WordsFile.read(file)
      diagnostics += read.diagnostics
      for line in read.value where forms.counted.contains(line.key) {
        for category in PluralForms.categories {
          texts[PluralForms.name(line.key, category)] = nil
        }
      }
      for line in read.value {
        guard isKnown.contains(line.key) || OptionalWords.contains(line.key) else {
          diagnostics.append(
            WordsUnknown.diagnostic(
              line.key, meant: forms.baseOfOther(line.key), names: known,
              at: Place(file.path, line.span)))
          continue
        }
        texts[line.key] = line.text
        if !isOurs { checkPlaceholders(line, of: file) }
      }
    }
    return texts
  }

  /// What the page puts into a line: as the English one says, in all its forms; a counted line has its number.
  private func placeholders(of key: String) -> [String] {
    let base = forms.base(of: key) ?? key
    var names = forms.counted.contains(base) ? ["n"] : []
    for name in [base, PluralForms.name(base, .one)] {
      for found in WordsFile.placeholders(of: english[name] ?? "") where !names.contains(found) {
        names.append(found)
      }
    }
    return names
  }

  private mutating func checkPlaceholders(_ line: WordsFile.Line, of file: SourceFile) {
    let written = WordsFile.placeholders(of: line.text)
    guard !written.isEmpty else { return }
    let known = placeholders(of: line.key)
    for name in written where !known.contains(name) {
      diagnostics.append(
        WordsPlaceholder.diagnostic(
          name, in: line.key, names: known,
          at: Place(file.path, file.span(of: "{\(name)}", in: line.textSpan))))
    }
  }
}

extension SourceFile {
  /// Where a text stands inside a span; the span itself where it is written otherwise.
  fileprivate func span(of text: String, in span: SourceSpan) -> SourceSpan {
    let bytes = Array(self.text(in: span).utf8)
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count,
      let start = (0...bytes.count - wanted.count).first(where: {
        bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
      })
    else { return span }
    return SourceSpan(span.lower + start, span.lower + start + wanted.count)
  }
}
