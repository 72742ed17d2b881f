import Foundation
import Testing

/// Nobody's e-mail address leaves the repository: not from a commit, a trailer, a subject or a tag.
@Suite struct EmailTests {
  private static let addresses = [
    "ana@home.example", "rev@home.example", "sub@home.example", "tag@home.example",
    "map@home.example", "old@home.example",
  ]

  @Test func `e-mail addresses of history appear nowhere in dist`() throws {
    let book = try Workspace()
    try book.write(".mailmap", "Ana Proper <map@home.example> <ana@home.example>\n")
    try book.write("stories/handbook/a.md", Samples.story)
    try book.commit("Begin, ask sub@home.example")
    try book.git(
      "tag", "-a", "edition/2021", "-m", "The first, by Tag <tag@home.example>\n\ntag@home.example")
    for number in 1...5 {
      try book.write("stories/handbook/a.md", Samples.story(titled: "Title \(number)"))
      try book.git("add", "-A")
      try book.git(
        "-c", "user.name=ana@home.example", "-c", "user.email=ana@home.example", "commit", "-q",
        "-m",
        "Mail:sub@home.example (\(number))\n\nCo-authored-by: <old@home.example>\nReviewed-by: Rev <rev@home.example>"
      )
    }
    let run = try book.colophon("build")
    #expect(run.status == 0, "\(run.errors)")
    let files = try book.tree("dist")
    #expect(files.keys.contains("handbook/a/revisions/index.html"))
    #expect(files.keys.contains("editions/2021/index.html"))
    for (name, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      for address in Self.addresses { #expect(!text.contains(address), "\(address) in \(name)") }
      #expect(!text.contains("home.example"), "\(name)")
    }
    let history = try book.colophon("history")
    #expect(!history.output.contains("home.example"))
    #expect(try book.colophon("edition", "list").output.contains("home.example") == false)
  }
}
