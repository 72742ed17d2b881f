import SourceModel
import Testing

@testable import Preview

/// Who may ask for what.
struct RequestJudgeTests {
  let judge = RequestJudge(port: 4000)

  private func verdict(_ target: String, host: String? = "localhost:4000") -> Verdict {
    judge.judge(PlainRequest(target: target, host: host))
  }

  @Test(arguments: [
    "localhost:4000", "LOCALHOST:4000", "127.0.0.1:4000", "[::1]:4000",
  ])
  func `this computer's own names are answered`(host: String) throws {
    #expect(verdict("/", host: host) == .page(.root))
  }

  @Test(arguments: [
    nil, "", "localhost", "localhost:4001", "evil.example", "evil.example:4000",
    "localhost.evil.example:4000", "127.0.0.1.evil.example:4000", "localhost:4000:4000",
    "[::1]", "[::2]:4000", "0.0.0.0:4000", "127.0.0.2:4000", "localhost:4000 ",
    "user@localhost:4000",
    "localhost.:4000",
  ])
  func `any other name is refused, whoever it leads here`(host: String?) {
    #expect(judge.judge(PlainRequest(target: "/", host: host)).status == 421)
  }

  @Test func `port 80 may be left out, as browsers do`() {
    let judge = RequestJudge(port: 80)
    #expect(judge.judge(PlainRequest(target: "/", host: "localhost")) == .page(.root))
    #expect(judge.judge(PlainRequest(target: "/", host: "localhost:80")) == .page(.root))
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get", "PROPFIND"])
  func `pages are read and nothing else`(method: String) {
    let request = PlainRequest(method: method, target: "/", host: "localhost:4000")
    #expect(judge.judge(request).status == 405)
  }

  @Test func `a request brings nothing`() {
    let request = PlainRequest(target: "/", host: "localhost:4000", hasBody: true)
    #expect(judge.judge(request).status == 413)
  }

  @Test(arguments: [
    "http://evil.example", "https://localhost:4000", "http://localhost:4001", "null",
    "http://localhost:4000.evil.example",
  ])
  func `a page of another site is refused`(origin: String) {
    for target in ["/", "/.colophon/events?page=/&seen=a-b"] {
      let request = PlainRequest(target: target, host: "localhost:4000", origin: origin)
      #expect(judge.judge(request).status == 403)
    }
  }

  @Test(arguments: [
    ("same-origin", true), ("none", true), ("cross-site", false), ("same-site", false),
  ])
  func `the stream of news is for our own pages`(site: String, isAnswered: Bool) {
    let request = PlainRequest(
      target: "/.colophon/events?page=/handbook/&seen=a-b", host: "localhost:4000", site: site)
    let events = Verdict.events(page: Route("handbook/"), seen: "a-b")
    #expect((judge.judge(request) == events) == isAnswered)
  }

  @Test(arguments: [
    ("/", ""), ("/handbook/", "handbook/"), ("/handbook", "handbook"), ("/a?b=/../c", "a"),
    ("/handbook/%E6%95%85%E4%BA%8B/", "handbook/故事/"), ("/a%20b", "a b"), ("/a%252Fb", "a%2Fb"),
    ("/style-1.css", "style-1.css"), ("/%61", "a"),
  ])
  func `a path is decoded once`(target: String, text: String) throws {
    #expect(verdict(target) == .page(try #require(Route(text))))
  }

  @Test(arguments: [
    "/..", "/../etc/passwd", "/a/../b", "/a/./b", "//evil.example/", "/a//b", "/%2e%2e/etc/passwd",
    "/a/%2E%2E/b", "/..%2fetc", "/a%2Fb", "/a%2fb", "/a%5Cb", "/a\\b", "/a%00b", "/a%00", "/%",
    "/%2", "/%zz", "/a%0Ab", "/a%0d%0aX: y", "/.git/config", "/%2egit/config", "/a/.GIT/x", "/%FF",
    "/%C0%AE%C0%AE/", "/git~1/x", "/a:b",
  ])
  func `a path that no page can have leads nowhere`(target: String) {
    #expect(verdict(target) == .nothing)
  }

  @Test(arguments: ["", "handbook/", "*", "evil.example:80", "?a"])
  func `what is no path is refused`(target: String) {
    #expect(verdict(target).status == 400)
  }

  @Test func `an endless address is refused`() {
    #expect(verdict("/" + String(repeating: "a", count: 5000)).status == 414)
  }

  @Test(arguments: ["seen=%0A", "seen=" + String(repeating: "a", count: 65)])
  func `what a page says that it shows is short and plain`(query: String) {
    #expect(verdict("/.colophon/events?page=/&" + query).status == 400)
  }

  @Test(arguments: ["page=../x", "page=/../x", "page=//x", "page=", "x"])
  func `news of no page is no news`(query: String) {
    #expect(verdict("/.colophon/events?" + query) == .events(page: nil, seen: ""))
  }
}

extension Verdict {
  fileprivate var status: Int? { if case .refused(let status, _) = self { status } else { nil } }
}
