package import SourceModel

/// An address that does not lead into the web.
package enum BadURL: Check {
  package static let explanation = Explanation(
    "bad-url", .error,
    what: "An address does not begin with https:// or http://, or is not an address.",
    why: """
      Readers press it and expect a page. Copy the whole address from the browser's address line.
      """,
    wrong: "authors: [{name: Maria Santos, role: expert, country: PH, url: www.example.org}]",
    right:
      "authors: [{name: Maria Santos, role: expert, country: PH, url: 'https://www.example.org'}]"
  )
}

extension BadURL {
  static func notABase(_ written: String, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'base-url' should end in a folder, without '?' and '#': '{written}'",
        ["written": written]), at: place,
      help: "write the address at which the front page is found")
  }

  static func diagnostic(_ written: String, key: Key, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' should begin with https:// or http://, not '{written}'",
        ["key": key.name, "written": written]), at: place,
      fixes: WebAddress.meant(by: written).map { WrongType.write($0, place) } ?? [],
      help: "copy the whole address from the browser's address line")
  }
}
