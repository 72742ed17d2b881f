import Foundation
import Testing

/// The preview as it is used: started, asked by a browser, ended with Ctrl-C.
@Suite(.timeLimit(.minutes(3))) struct PreviewTests {
  @Test func `what is saved is shown, and the page is told`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    let preview = try RunningPreview(book)

    let first = try preview.get("/handbook/calm-start/")
    #expect(first.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(first.contains("of silence"))
    #expect(!first.contains("not committed yet"))
    let seen = try #require(first.firstMatch(of: #/data-seen="([^"]*)"/#)?.output.1)

    let news = try preview.connect("/.colophon/events?page=/handbook/calm-start/&seen=\(seen)")
    #expect(try news.read(until: "retry: 1000\n\n").contains("text/event-stream"))
    try book.write("stories/handbook/calm-start.md", Samples.story + "\nThen we sing.\n")
    #expect(try news.read(until: "event: page\n").contains("event: page"))
    let second = try preview.get("/handbook/calm-start/")
    #expect(second.contains("Then we sing."))
    #expect(second.contains("not committed yet"))

    // No waiting here: a page that is asked for after a file was saved is never the one from before.
    for round in 0..<10 {
      try book.write("stories/handbook/calm-start.md", Samples.story + "\nRound \(round).\n")
      #expect(try preview.get("/handbook/calm-start/").contains("Round \(round)."))
    }

    try book.commit()
    try preview.wait { try !preview.get("/handbook/calm-start/").contains("not committed yet") }

    let said = try preview.end()
    #expect(said.status == 0)
    #expect(said.output.contains("shows your files as they are now; Ctrl-C ends it"))
    #expect(said.errors.contains("stories/handbook/calm-start.md: shown after "))
    #expect(!book.exists("dist"), "it writes nothing")
  }

  @Test func `a new story comes, and one with an error says so`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    let preview = try RunningPreview(book)
    #expect(try preview.get("/blog/new/two-classes/").hasPrefix("HTTP/1.1 404"))
    try book.write("stories/blog/new/two-classes.md", Samples.post)
    #expect(try preview.get("/blog/new/two-classes/").hasPrefix("HTTP/1.1 200"))
    try book.write(
      "stories/blog/new/two-classes.md", Samples.post.replacing("sdgs: [5]", with: "sdgs: [99]"))
    let spoiled = try preview.get("/blog/new/two-classes/")
    #expect(spoiled.contains("This text cannot be shown yet"))
    #expect(spoiled.contains("<mark>99</mark>"))
    try book.write("colophon.yml", "title: [\n")
    #expect(try preview.get("/").contains("The settings or the templates have errors"))
    try book.remove("colophon.yml")
    #expect(!(try preview.get("/").contains("The settings or the templates have errors")))
    #expect(try preview.end().status == 0)
  }

  @Test func `nobody else is answered, and nothing but the site is served`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write("secret.txt", "a secret")
    try book.commit()
    let preview = try RunningPreview(book)
    #expect(try preview.get("/", host: "evil.example").hasPrefix("HTTP/1.1 421"))
    #expect(try preview.get("/", host: "localhost").hasPrefix("HTTP/1.1 421"))
    #expect(try preview.get("/", more: "Host: evil.example\r\n").hasPrefix("HTTP/1.1 421"))
    #expect(try preview.get("/", more: "Origin: http://evil.example\r\n").hasPrefix("HTTP/1.1 403"))
    #expect(try preview.get("/", method: "POST").hasPrefix("HTTP/1.1 405"))
    #expect(
      try preview.get("/", more: "Content-Length: 9999999999\r\n").hasPrefix("HTTP/1.1 413"))
    for path in [
      "/secret.txt", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/colophon.yml",
      "/.git/config", "/stories/handbook/calm-start.md", "//etc/passwd", "/a%00b",
    ] {
      let answer = try preview.get(path)
      #expect(answer.hasPrefix("HTTP/1.1 404"), "\(path)")
      #expect(!answer.contains("a secret"))
    }
    let head = try preview.get("/handbook/", method: "HEAD")
    #expect(head.hasPrefix("HTTP/1.1 200"))
    #expect(head.hasSuffix("\r\n\r\n"))
    let listening = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8).uppercased()
    let port = String(preview.port, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: 4 - port.count) + port
    #expect(listening.contains("0100007F:\(padded) 00000000:0000 0A"))
    #expect(!listening.contains("00000000:\(padded) 00000000:0000 0A"))
    #expect(try preview.end().status == 0)
  }

  @Test func `a port that is taken is one line that names a free one`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    let preview = try RunningPreview(book)
    let run = try book.colophon("preview", "--port", String(preview.port))
    #expect(run.status == 3)
    #expect(
      run.errors.hasPrefix(
        "colophon: port \(preview.port) is taken by another program; 'colophon preview --port "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try preview.end().status == 0)
  }

  @Test func `a folder without stories is no empty book`() throws {
    let folder = try Workspace()
    let run = try folder.colophon("preview", "--port", "0")
    #expect(run.status == 3)
    #expect(run.errors.contains("there is no workspace here"))
  }

  @Test func `half a request is not waited for long`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    let preview = try RunningPreview(book)
    let half = try Connection(port: preview.port)
    try half.send("GET / HTTP/1.1\r\nHost: localhost\r\n")
    let start = Date()
    #expect(half.readAll().isEmpty)
    #expect(Date().timeIntervalSince(start) < 20)
    #expect(try preview.get("/").hasPrefix("HTTP/1.1 200"))
    #expect(try preview.end().status == 0)
  }
}
