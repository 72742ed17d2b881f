import ArgumentParser
import Outputs
import SourceModel

/// How `check` writes what it found.
enum MessageFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case human, short, json, sarif, github
}

/// `--as-of TIME`: a day, or an instant with an offset.
struct AsOf: Sendable {
  let time: RecordedTime

  @Sendable static func parse(_ written: String) throws -> AsOf {
    guard let time = RecordedTime(iso8601: written) else {
      throw ValidationError(
        "'--as-of' takes a day such as 2026-11-21, or an instant such as 2026-11-21T15:00:00+01:00")
    }
    return AsOf(time: time)
  }
}

/// The formats a build can make.
struct FormatList: Sendable {
  let built: Set<OutputFormat>

  @Sendable static func parse(_ argument: String) throws -> FormatList {
    let names = argument.split(separator: ",").map(String.init)
    let formats = names.compactMap(OutputFormat.init)
    guard !names.isEmpty, formats.count == names.count else {
      let known = OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'--format' takes one or more of \(known), with commas between them")
    }
    return FormatList(built: Set(formats))
  }
}

/// `--base-url URL`: where the site will stand; kept with a slash at its end.
struct BaseURL: Sendable {
  let text: String

  @Sendable static func parse(_ argument: String) throws -> BaseURL {
    let lower = argument.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
      argument.utf8.count > 8, argument.utf8.count < 2000,
      argument.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"'<>\\^`{|}?#".utf8.contains($0) })
    else {
      throw ValidationError("'--base-url' is an address that begins with https:// or http://")
    }
    return BaseURL(text: argument.hasSuffix("/") ? argument : argument + "/")
  }
}
