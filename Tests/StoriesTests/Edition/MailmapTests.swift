import SourceModel
import Stories
import TestSupport
import Testing

/// The examples of gitmailmap(5), and what git does that the page does not say.
@Suite struct MailmapTests {
  private func proper(_ map: String, _ name: String, _ email: String) -> String {
    let identity = Mailmap(map).proper(Identity(name: name, email: email))
    return "\(identity.name) <\(identity.email)>"
  }

  @Test func `a name alone replaces the name for an address`() {
    #expect(
      proper("Joe R. Developer <joe@example.com>", "Joe", "joe@example.com")
        == "Joe R. Developer <joe@example.com>")
  }

  @Test func `two addresses replace the address alone, or name and address`() {
    #expect(
      proper("<jane@example.com> <jane@laptop.(none)>", "Jane", "jane@laptop.(none)")
        == "Jane <jane@example.com>")
    #expect(
      proper("Jane Doe <jane@example.com> <jane@laptop.(none)>", "Jane", "jane@laptop.(none)")
        == "Jane Doe <jane@example.com>")
  }

  @Test func `a commit name chooses among people with one address`() {
    let map = """
      # shared by a staff room
      Joe R. Developer <joe@example.com> Joe <bugs@example.com>
      Jane Doe <jane@example.com> Jane <bugs@example.com>
      The Staff <bugs@example.com>
      """
    #expect(proper(map, "Joe", "bugs@example.com") == "Joe R. Developer <joe@example.com>")
    #expect(proper(map, "JANE", "Bugs@Example.com") == "Jane Doe <jane@example.com>")
    #expect(proper(map, "Zoe", "bugs@example.com") == "The Staff <bugs@example.com>")
  }

  @Test func `the later of two lines counts, each part on its own`() {
    let map = "A <a@x.org>\r\nB <a@x.org>\n<new@x.org> <a@x.org>"
    #expect(proper(map, "q", "A@X.ORG") == "B <new@x.org>")
  }

  @Test func `lines that are none are skipped`() {
    let map = "no address here\n <>\n#A <a@x.org>\nName < a@x.org\n"
    #expect(proper(map, "q", "a@x.org") == "q <a@x.org>")
  }

  /// Each line of a map, the ways of writing it that git takes, and those it does not.
  private static let map = """
    Joe R. Developer <joe@example.com>
    \t Spaced\u{A0}Out \t<spaced@example.com>  \r
    <proper@example.com> <only-address@example.com>
    Jane Doe <jane@example.com> <jane@laptop.(none)>
    Jane Doe <jane@example.com> Jane <shared@example.com>
    Jürgen Doe <j@example.com> jÜRGEN <SHARED@example.com>
    Everybody <shared@example.com>
    Second <joe@example.com> <first@example.com>
    Third <first@example.com> <second@example.com>
    Nobody <> <x@example.com>
    Empty <empty@example.com> <>
    No Mail <no-mail@example.com> No Mail <>
    # Comment <comment@example.com>
     #Not a comment <not-comment@example.com>
    Broken < broken@example.com
    Two <two@example.com> <two-old@example.com> <ignored@example.com>
    Twice One <twice@example.com>
    Twice Two <twice@example.com>
    Only Name <late@example.com>
    <later@example.com> <late@example.com>
    Ñandú <n@example.com> <ÑANDÚ@example.com>
    """

  @Test(arguments: [
    "Joe <joe@example.com>", "Joe <JOE@Example.Com>", "x <spaced@example.com>",
    "Name <only-address@example.com>", "JANE <jane@laptop.(none)>", "jane <shared@example.com>",
    "Jane <Shared@Example.com>", "Jürgen <shared@example.com>", "jürgen <shared@example.com>",
    "JÜRGEN <shared@example.com>", "Zoe <shared@example.com>", "a <first@example.com>",
    "a <second@example.com>", "a <x@example.com>", "a <>", "No Mail <>", "no mail <>",
    "a <comment@example.com>", "a <not-comment@example.com>", "a <broken@example.com>",
    "a < broken@example.com>", "a <two-old@example.com>", "a <ignored@example.com>",
    "a <two@example.com>", "a <twice@example.com>", "a <late@example.com>",
    "a <ñandú@example.com>", "a <ÑANDÚ@EXAMPLE.COM>", "<joe@example.com>", "<unknown@example.com>",
  ])
  func `git gives the same answer`(contact: String) throws {
    let builder = try RepositoryBuilder()
    try builder.checkOut(".mailmap", Self.map)
    let expected = try builder.git("check-mailmap", contact)
    let open = try #require(contact.firstIndex(of: "<"))
    let identity = Mailmap(Self.map).proper(
      Identity(
        name: contact[..<open].split(separator: " ").joined(separator: " "),
        email: String(contact[contact.index(after: open)...].dropLast())))
    let name = identity.name.isEmpty ? "" : identity.name + " "
    #expect("\(name)<\(identity.email)>\n" == expected)
  }

  @Test func `an unknown identity stays as it is`() {
    #expect(proper("A <a@x.org>", "q", "b@x.org") == "q <b@x.org>")
  }
}
