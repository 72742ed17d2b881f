import SourceModel
import Testing

@testable import Stories

@Suite struct ProseTextTests {
  static func prose(_ body: String, keys: String = "title: A\nlang: en") throws -> ProseText {
    ProseText(
      SourceFile(
        path: try #require(RepoPath("stories/blog/a.md")), text: "---\n\(keys)\n---\n\n\(body)\n"))
  }

  @Test func `a text is what a reader reads, block by block`() throws {
    let body = """
      ## Getting *ready*

      Ask the **class**
      to [sit](https://example.org "no") down.[^1]

      - Paper
        - red
      1. Pens

      > Be quiet.
      > > Really.

      > [!TIP]
      > Breathe.

      | Day | What |
      |---|---|
      | 1 | `ask` |

      ```sh
      one

        two
      ```

      ![A cup](cup.png "Our cup")

      ***

      [^1]: On a chair.
      """
    let prose = try Self.prose(
      body, keys: "title: Bread  and\n  butter\nsummary: We bake.\nlang: fr")
    #expect(
      prose.blocks == [
        ProseBlock(.title, "Bread and butter"), ProseBlock(.summary, "We bake."),
        ProseBlock(.heading(level: 2), "Getting ready"),
        ProseBlock(.paragraph, "Ask the class to sit down."),
        ProseBlock(.item(depth: 1), "Paper"), ProseBlock(.item(depth: 2), "red"),
        ProseBlock(.item(depth: 1), "Pens"), ProseBlock(.quote, "Be quiet."),
        ProseBlock(.quote, "Really."), ProseBlock(.quote, "Breathe."),
        ProseBlock(.row, "Day | What"), ProseBlock(.row, "1 | ask"),
        ProseBlock(.code, "one\n\n  two"), ProseBlock(.picture, "A cup"),
        ProseBlock(.caption, "Our cup"), ProseBlock(.note, "On a chair."),
      ])
    #expect(prose.language.text == "fr")
  }

  @Test(arguments: [
    ("one two", "one\ntwo"), ("one two", "**one** two"),
    ("one two", "[one](https://a.example) two"),
    ("one two", "one   two"), ("- a\n- b", "* a\n\n* b"),
  ])
  func `marks and line ends are no words`(one: String, other: String) throws {
    #expect(try Self.prose(one) == Self.prose(other))
  }

  @Test(arguments: [
    "", "no front matter", "---\ntitle: [\n---\nBody", "---\ntitle: a\n", "\u{FEFF}x",
  ])
  func `broken texts are read as far as they go`(text: String) throws {
    let path = try #require(RepoPath("stories/blog/a.md"))
    let prose = ProseText(SourceFile(path: path, text: text))
    #expect(prose.language == .english)
    #expect(prose.blocks.allSatisfy { !$0.text.isEmpty })
  }

  @Test func `letters are compared as they are written`() throws {
    #expect(try Self.prose("caf\u{E9}") != Self.prose("cafe\u{301}"))
  }
}
