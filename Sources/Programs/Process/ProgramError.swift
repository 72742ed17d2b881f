import Glibc

/// Why a helper program did not do its work: the world failed, one line says how.
package enum ProgramError: Error, Hashable, CustomStringConvertible {
  /// The system said no while doing something.
  case failed(String, code: Int32)
  /// It took longer than so many seconds, or more memory than it may have.
  case tooLong(program: String, seconds: Int)
  case stopped(program: String, signal: Int32)
  /// It ended and said why.
  case refused(program: String, words: String)

  package var description: String {
    switch self {
    case .failed(let what, let code): "cannot \(what): \(Self.words(code))"
    case .tooLong(let program, let seconds):
      "\(program) was stopped after \(seconds) seconds; the book may be too large for this machine"
    case .stopped(let program, let signal):
      "\(program) ended too early (signal \(signal)); the book may need more memory than it is given"
    case .refused(let program, let words): "\(program) could not do its work: \(words)"
    }
  }

  private static func words(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
