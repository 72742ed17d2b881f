import ArgumentParser
import SourceModel

/// How `check` writes what it found.
enum MessageFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case human, short, json, sarif, github
}

/// `--as-of TIME`: a day, or an instant with an offset.
struct AsOf: ExpressibleByArgument, Sendable {
  let time: RecordedTime

  init?(argument: String) {
    guard let moment = RecordedTime(iso8601: argument) else { return nil }
    time = moment
  }
}

/// The formats a build can make. Known ones that are not built yet are told apart from unknown ones.
struct FormatList: ExpressibleByArgument, Sendable {
  static let known = ["html", "epub", "pdf", "text"]
  static let built = ["html"]

  let names: [String]

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    guard !names.isEmpty, names.allSatisfy(Self.known.contains) else { return nil }
    self.names = names
  }
}

/// `--base-url URL`: where the site will stand; kept with a slash at its end.
struct BaseURL: ExpressibleByArgument, Sendable {
  let text: String

  init?(argument: String) {
    let lower = argument.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
      argument.utf8.count > 8, argument.utf8.count < 2000,
      argument.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"'<>\\^`{|}?#".utf8.contains($0) })
    else { return nil }
    text = argument.hasSuffix("/") ? argument : argument + "/"
  }
}
