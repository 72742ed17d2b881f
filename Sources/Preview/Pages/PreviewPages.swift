import Outputs
package import SourceModel
import Stories

/// Answers for addresses from one state of the site, with the bar of the preview on each page.
package struct PreviewPages: Sendable {
  let shown: ShownSite

  package init(_ shown: ShownSite) { self.shown = shown }

  /// A page before the bar is put on it.
  private struct Bare {
    var answer: WebAnswer
    /// Nil for what is no page.
    var bar: Bar?
  }

  /// What a browser gets.
  package func answer(at route: Route) -> WebAnswer {
    let bare = bare(at: route)
    guard let bar = bare.bar else { return bare.answer }
    var answer = bare.answer
    let element = bar.element(page: "/" + route.text, seen: PreviewPages.seen(bare))
    answer.body = PreviewPages.decorated(answer.body, with: element)
    answer.policy = ContentPolicy.page
    return answer
  }

  /// What a path that can be no address gets: the same as one that has nothing.
  package func answerForNothing() -> WebAnswer {
    guard let route = Route("404.html"), shown.plan != nil else {
      return .plain(404, "There is nothing here.")
    }
    var answer = answer(at: route)
    answer.status = 404
    return answer
  }

  /// What changed of a page since it was sent.
  package enum News: Sendable, Hashable {
    case nothing
    /// The page itself.
    case page
    /// Only what the bar says: what is seen now, and the inside of the bar.
    case bar(seen: String, html: String)
  }

  /// - Parameter seen: what the page says that it is of.
  package func news(of route: Route, since seen: String) -> News {
    let bare = bare(at: route)
    let now = PreviewPages.seen(bare)
    guard now != seen, let bar = bare.bar else { return .nothing }
    let parts = (seen.split(separator: "-"), now.split(separator: "-"))
    return parts.0.first == parts.1.first ? .bar(seen: now, html: bar.html) : .page
  }

  private func bare(at route: Route) -> Bare {
    if let plan = shown.plan, plan.holds(route) { return page(route) }
    if let absent = shown.absent(at: route) { return self.absent(absent) }
    if let redirect = redirect(from: route) { return Bare(answer: redirect) }
    guard shown.plan != nil, let notFound = Route("404.html") else { return nothingYet() }
    var page = page(notFound)
    page.answer.status = 404
    return page
  }

  private func page(_ route: Route) -> Bare {
    let type = ContentType.of(route)
    let bytes: [UInt8]
    do {
      bytes = try shown.plan?.page(at: route) ?? []
    } catch {
      // A picture that changed while it was read; the next making has it.
      return Bare(answer: .plain(503, TerminalText.escaped("\(error)")))
    }
    let answer = WebAnswer(type: type, body: bytes)
    guard type == ContentType.html else { return Bare(answer: answer) }
    var bar = bar(words(of: bytes))
    if let source = shown.plan?.source(of: route) {
      bar.isUncommitted = shown.isUncommitted(source)
      bar.messages += shown.messages(about: source)
    }
    return Bare(answer: answer, bar: bar)
  }

  /// At the address of a text that has no page: why.
  private func absent(_ absent: MadeSite.Absent) -> Bare {
    let words = shown.words
    let page = PlainPage(
      words: words, title: absent.path.string, text: words["preview-" + absent.reason.rawValue],
      messages: shown.messages(about: absent.path), sources: shown.sources)
    var bar = bar(words)
    bar.isUncommitted = shown.isUncommitted(absent.path)
    // Not found by programs, that they do not take it for the text; a person sees the page.
    return Bare(
      answer: WebAnswer(status: 404, type: ContentType.html, body: Array(page.html.utf8)), bar: bar)
  }

  /// Everywhere, while there is no site at all.
  private func nothingYet() -> Bare {
    let words = shown.words
    let page = PlainPage(
      words: words, title: words["preview"],
      text: shown.trouble ?? words["preview-nothing"], messages: shown.diagnostics,
      sources: shown.sources)
    return Bare(
      answer: WebAnswer(status: 503, type: ContentType.html, body: Array(page.html.utf8)),
      bar: Bar(words: words))
  }

  /// A folder's page that was asked for without its slash, or by the name of its file.
  private func redirect(from route: Route) -> WebAnswer? {
    guard !route.isPage else { return nil }
    let name = "index.html"
    let isFile = route.text == name || route.text.hasSuffix("/" + name)
    let text = isFile ? String(route.text.dropLast(name.utf8.count)) : route.text + "/"
    guard let page = Route(text), shown.plan?.holds(page) == true || shown.absent(at: page) != nil
    else { return nil }
    var answer = WebAnswer.plain(302, "This page ends in a slash.")
    answer.location = "/" + page.encoded
    return answer
  }

  /// What hinders the making of pages stands on all of them.
  private func bar(_ words: Words) -> Bar {
    var bar = Bar(words: words, sources: shown.sources)
    if let trouble = shown.trouble {
      bar.notice = words["preview-unreadable"] + " " + TerminalText.escaped(trouble)
    } else if shown.isStale {
      bar.notice = words["preview-obstacles"]
      bar.messages = shown.obstacles
    }
    return bar
  }

  /// The words of a page's own language, as its first tag says it.
  private func words(of page: [UInt8]) -> Words {
    let start = String(decoding: page.prefix(400), as: UTF8.self)
    guard let mark = start.firstRange(of: "<html lang=\""),
      let tag = LanguageTag.parse(start[mark.upperBound...].prefix { $0 != "\"" }),
      let words = shown.templates.words(for: tag), shown.speaks(words.language)
    else { return shown.words }
    return words
  }

  /// Digests of the page and of the bar, for comparing what was sent with what is.
  private static func seen(_ bare: Bare) -> String {
    let page = SHA256.digest(of: bare.answer.body).hex(12)
    return page + "-" + SHA256.digest(of: bare.bar?.html ?? "").hex(12)
  }

  /// The element goes where the page ends, or after it when it has no end.
  static func decorated(_ page: [UInt8], with element: String) -> [UInt8] {
    let end = Array("</body>".utf8)
    var at = page.count - end.count
    while at >= 0 {
      if page[at] == 0x3C,
        zip(page[at...], end).allSatisfy({ $0 == $1 || ($0 | 0x20) == $1 && $1 >= 0x61 })
      {
        return page[..<at] + Array(element.utf8) + page[at...]
      }
      at -= 1
    }
    return page + Array(element.utf8)
  }
}
