import Preview
import SourceModel

/// What `preview` says on the terminal: one line each time something was made.
struct PreviewNews {
  let line: String

  init(_ news: Desk.News) {
    switch news {
    case .made(let shown, let changes, let time):
      line =
        "\(Self.named(changes)): shown after \(Self.seconds(time)); \(Self.messages(shown.diagnostics))"
    case .trouble(let why): line = "the files could not be read: \(TerminalText.escaped(why))"
    }
  }

  private static func named(_ changes: Changes) -> String {
    var parts: [String] = []
    if changes.files.count == 1, let file = changes.files.first {
      parts.append(TerminalText.escaped(file.string))
    } else if !changes.files.isEmpty {
      parts.append("\(changes.files.count) files")
    } else if changes.isUnclear {
      parts.append("names in the folders")
    }
    if changes.touchesHistory { parts.append("the last commit") }
    return parts.isEmpty ? "all pages" : parts.joined(separator: " and ")
  }

  private static func messages(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.isEmpty ? "no messages" : DiagnosticSummary(diagnostics).description
  }

  /// With two digits, and three below a tenth: `0.045 s`.
  private static func seconds(_ duration: Duration) -> String {
    let parts = duration.components
    let thousandths = Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    return thousandths < 100
      ? "0.\(digits(thousandths, 3)) s"
      : "\(thousandths / 1000).\(digits(thousandths % 1000 / 10, 2)) s"
  }
}
