import ArgumentParser
import SourceModel
import Stories

/// What a process answers when it ends (INTERFACE, exits).
package enum ExitStatus: Int32, Sendable {
  /// Checked or built, warnings or not.
  case done = 0
  /// The content has errors; `dist` is untouched.
  case content = 1
  /// Wrong usage.
  case usage = 2
  /// The world failed: no repository, unreadable, disk full, not built yet.
  case world = 3
}

/// Ends a command: one plain line, if any, and a status. Commands throw it; `Tool` prints and answers it.
struct Stop: Error {
  let status: ExitStatus
  let line: String?

  init(_ status: ExitStatus, _ line: String? = nil) {
    self.status = status
    self.line = line
  }
}

/// Arguments in, exit status out: the one place where the two meet.
package enum Tool {
  /// Runs one command line; `arguments` are without the program's name.
  package static func main(_ arguments: [String]) async -> Int32 {
    do {
      var command = try Root.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return ExitStatus.done.rawValue
    } catch let stop as Stop {
      if let line = stop.line { Terminal.complain(line) }
      return stop.status.rawValue
    } catch {
      return answer(error, arguments)
    }
  }

  /// A line for a command that does not exist, which the parser takes for an argument too many.
  private static func unknownCommand(_ arguments: [String]) -> String? {
    let names =
      Root.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else {
      return nil
    }
    let near = Nearest.name(to: word, among: names).map { "did you mean '\($0)'? " } ?? ""
    return
      "colophon: there is no command '\(TerminalText.escaped(word))'; \(near)'colophon help' lists all"
  }

  private static func plain(_ message: String) -> String {
    message.hasPrefix("Error: ") ? "colophon: " + message.dropFirst(7) : message
  }

  /// The parser's own answers: help and the version are no errors, all else is wrong usage.
  private static func answer(_ error: any Error, _ arguments: [String]) -> Int32 {
    let message = Root.fullMessage(for: error)
    if Root.exitCode(for: error) == .success {
      Terminal.write(message)
      return ExitStatus.done.rawValue
    }
    Terminal.complain(unknownCommand(arguments) ?? plain(message))
    return ExitStatus.usage.rawValue
  }
}
