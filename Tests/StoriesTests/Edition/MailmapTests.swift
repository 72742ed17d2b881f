import SourceModel
import Stories
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

  @Test func `an unknown identity stays as it is`() {
    #expect(proper("A <a@x.org>", "q", "b@x.org") == "q <b@x.org>")
  }
}
