import ArgumentParser

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Says which helper programs were found.")

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    Terminal.write("colophon \(Program.version)")
    Terminal.write("helper programs: none are needed by this version (HTML, feeds, data and EPUB)")
  }
}
