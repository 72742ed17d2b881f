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
    if let fault = WebAddress.fault(of: written) {
      return Diagnostic(
        id, severity, Message(words(fault), ["key": key.name, "written": written]), at: place,
        help: fault == .userName
          ? "take away what stands between '//' and '@', and the '@'"
          : "copy the whole address from the browser's address line")
    }
    return noScheme(written, key: key, at: place)
  }

  private static func words(_ fault: WebAddress.Fault) -> String {
    switch fault {
    case .userName: "the address after '{key}' holds a user name: '{written}'"
    case .noHost: "the address after '{key}' names no site: '{written}'"
    case .sign: "the address after '{key}' holds a space or a sign that no address has: '{written}'"
    case .tooLong: "the address after '{key}' has more than 2,000 letters: '{written}'"
    }
  }

  private static func noScheme(_ written: String, key: Key, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' should begin with https:// or http://, not '{written}'",
        ["key": key.name, "written": written]), at: place,
      fixes: WebAddress.meant(by: written).map { WrongType.write($0, place) } ?? [],
      help: "copy the whole address from the browser's address line")
  }
}
