import Compilation
import GitStore
import Programs
import SourceModel
import Stories

/// Turns what modules throw into one plain line and an exit status.
enum Failure {
  static func asStop<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw stop(for: error) }
  }

  static func asStop<Value>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Value
  ) async throws -> Value {
    do { return try await body() } catch { throw stop(for: error) }
  }

  private static func stop(for error: any Error) -> any Error {
    switch error {
    case let error as GitError: return Stop(.world, "colophon: \(error)")
    case let error as ObjectError: return Stop(.world, "colophon: \(error)")
    case let error as ProgramError:
      return Stop(.world, "colophon: \(TerminalText.escaped(error.description))")
    case let error as WriteError:
      return Stop(error.isUsage ? .usage : .world, "colophon: \(error)")
    case let error as StandingFailure:
      return Stop(.world, "colophon: \(TerminalText.escaped(error.description))")
    default: return error
    }
  }
}
