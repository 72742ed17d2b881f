package import SourceModel

/// Finds a link to a file that no page is made of.
package enum BrokenLink: Check {
  package static let explanation = Explanation(
    "broken-link", .warning,
    what: "A link leads to a file that does not exist, or of which no page is made.",
    why: """
      Readers would meet an error page, so the link is shown as plain text. Write the path from this \
      file to the other one, as on a code-hosting site: '../blog/tea.md'; an address on the web begins \
      with 'https://'.
      """,
    wrong: "[our tea](../blog/tee-ceremony)", right: "[our tea](../blog/tea-ceremony.md)")
}

extension BrokenLink {
  static func message(
    _ written: String, _ wanted: RepoPath, from: RepoPath, nearest: RepoPath?, exists: Bool,
    at place: Place
  ) -> Diagnostic {
    if let address = webAddress(written) {
      return found(
        Message("the link '{link}' leads to no file", ["link": written]), at: place,
        fixes: fixes(written, address, at: place),
        help: "an address on the web begins with 'https://'")
    }
    if let nearest {
      let other = nearest.reference(from: from)
      let tail = written.firstIndex(of: "#").map { String(written[$0...]) } ?? ""
      return found(
        Message(
          "the link '{link}' leads to no file; did you mean '{nearest}'?",
          ["link": written, "nearest": other]),
        at: place, fixes: fixes(written, other + tail, at: place))
    }
    return found(
      Message(
        exists
          ? "the link '{link}' leads to a file of which no page is made"
          : "the link '{link}' leads to no file", ["link": written]),
      at: place,
      help: "write the path from this file to another story, for instance '../blog/tea.md'")
  }

  static func outside(_ written: String, at place: Place) -> Diagnostic {
    found(
      Message("'{link}' leads out of the repository", ["link": written]), at: place,
      help: "only files below 'stories' can be reached")
  }

  static func empty(at place: Place) -> Diagnostic {
    found("the link has no address", at: place, help: "write it between the round brackets")
  }

  /// `www.example.org` and the like: a web address without its beginning.
  private static func webAddress(_ written: String) -> String? {
    let host = written.prefix { !"/?#".contains($0) }.lowercased()
    let isWeb =
      host.hasPrefix("www.")
      || [".org", ".com", ".net", ".edu", ".eu", ".info"].contains { host.hasSuffix($0) }
    return isWeb ? "https://" + written : nil
  }

  static func fixes(_ written: String, _ text: String, at place: Place) -> [Diagnostic.Fix] {
    guard let path = place.path, let span = place.span, span.count == written.utf8.count else {
      return []
    }
    return [
      Diagnostic.Fix(
        Message("change it to '{text}'", ["text": text]), replacing: span, in: path, by: text)
    ]
  }
}
