import ArgumentParser
import SourceModel

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Says which helper programs were found.")

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    Terminal.write("colophon \(Program.version)")
    Terminal.write("Needs no helper: HTML, feeds, data, EPUB, plain text.")
    let findings = HelperPrograms.all.map { $0() }
    let wide = findings.map(\.purpose.count).max() ?? 0
    for finding in findings {
      let purpose =
        finding.purpose + ":" + String(repeating: " ", count: wide - finding.purpose.count)
      Terminal.write("\(purpose) \(TerminalText.escaped(finding.found))")
      for line in finding.missing { Terminal.write("  \(line)") }
    }
  }
}
