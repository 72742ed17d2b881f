import Compilation
import Outputs
import SourceModel
import Stories

/// The diagnostics of one run, as a command shows them.
struct MessageReport {
  let diagnostics: [Diagnostic]

  /// With `isStrict`, a warning is an error.
  init(_ diagnostics: [Diagnostic], isStrict: Bool) {
    self.diagnostics =
      isStrict
      ? diagnostics.map { diagnostic in
        var stricter = diagnostic
        if diagnostic.severity == .warning { stricter.severity = .error }
        return stricter
      } : diagnostics
  }

  var isEmpty: Bool { diagnostics.isEmpty }
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// - Parameter language: in which all of it is said; nil: of each text in its own.
  func text(
    _ format: MessageFormat, colour: Bool, snapshot: Snapshot, in language: LanguageTag? = nil
  ) -> String {
    var printer = DiagnosticPrinter(
      DiagnosticPrinter.Format(rawValue: format.rawValue) ?? .human, colour: colour,
      explanations: format == .sarif ? Explanations.all : [], version: Program.version)
    printer.words = SpokenMessages(snapshot, asked: language).words(about:)
    return printer.text(of: diagnostics, sources: snapshot.file(at:))
  }

  /// What is said once, before the messages, where nobody has written them in the language that was asked for.
  static func note(on language: LanguageTag?, snapshot: Snapshot) -> String? {
    guard let language, language != .english,
      SpokenMessages(snapshot, asked: language).words(in: language) == nil
    else { return nil }
    return
      "note: there are no messages in '\(language)' yet, so they are in English; 'templates/messages/' is where they would be"
  }
}
