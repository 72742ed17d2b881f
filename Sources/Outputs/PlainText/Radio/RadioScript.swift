import SourceModel
import Stories
import Syntax

/// One text as a script for the radio: what is read aloud, how long it takes, whose names have to be prepared.
struct RadioScript {
  let article: ArticlePage

  init(_ article: ArticlePage) { self.article = article }

  private var words: Words { article.words }

  var bytes: [UInt8] {
    let (site, text) = (article.site, article.text)
    var renderer = RadioRenderer(SpokenWords(site, text), language: text.language)
    let title = renderer.spoken(PlainCharacters.line(text.title))
    let summary = renderer.spoken(PlainCharacters.line(text.summary))
    let sample =
      article.entry.metadata.isSample
      ? renderer.spoken(PlainCharacters.line(words["sample-banner"])) : []
    let body = renderer.lines(of: site.whole(text.body, at: text.path))
    var credits: [[String]] = []
    for line in spokenCredits { credits.append(renderer.spoken(PlainCharacters.line(line))) }
    let end = "[\(SpeechRate.clock(renderer.seconds))]"

    var parts = [renderer.layout.heading(PlainCharacters.line(words["radio-script"]), under: "=")]
    parts.append(
      renderer.layout.paragraph(PlainCharacters.line(time(renderer.seconds)))
        + renderer.layout.paragraph(PlainCharacters.line(words["radio-times"])))
    parts += [names(&renderer.layout), ["* * *"], title, summary, sample, body]
    return TextLayout.bytes(parts + credits + [[end]])
  }

  private func time(_ seconds: Int) -> String {
    let minutes = max(1, (seconds + 30) / 60)
    return words.counted("radio-time", minutes, ["time": SpeechRate.clock(seconds)])
  }

  /// What is said at the end: who wrote it, where they are, on what terms.
  private var spokenCredits: [String] {
    let byline = article.site.credits(of: article.entry.path).byline.map(article.signature)
    var lines = sentences("written-by", byline)
    if case .post(let post) = article.entry.details {
      lines += sentences("classrooms", post.classrooms.map(article.place))
    }
    let configuration = article.site.edition.configuration
    let licence = Licence(article.entry.metadata.licence ?? configuration.licence)
    let book =
      article.entry.kind == .blog ? configuration.blog.title : configuration.handbook.title
    lines.append(book + words["full-stop"])
    lines.append(words[licence.terms] + words["colon"] + licence.name + words["full-stop"])
    return lines
  }

  /// The label stands before the first one.
  private func sentences(_ label: String, _ items: [String]) -> [String] {
    items.enumerated().map { index, item in
      (index == 0 ? words[label] + words["colon"] : "") + item + words["full-stop"]
    }
  }

  /// For the speaker alone: names of people, schools and places, each once.
  private func names(_ layout: inout TextLayout) -> [String] {
    let byline = article.site.credits(of: article.entry.path).byline
    var names = byline.flatMap { [$0.name, $0.school ?? ""] }
    if case .post(let post) = article.entry.details {
      for room in post.classrooms {
        let school = article.site.school(room.school)
        names += [school.name, school.city ?? ""]
      }
    }
    let lines = names.map(PlainCharacters.line).filter { !$0.isEmpty }.uniqued()
    guard !lines.isEmpty else { return [] }
    var list: [String] = []
    for line in lines { list += layout.hanging("- ", line, width: TextLayout.width, indent: 2) }
    return layout.paragraph(PlainCharacters.line(words["radio-names"])) + list
  }
}

extension ArticlePage {
  /// Where a classroom is.
  fileprivate func place(_ room: Post.Classroom) -> String {
    let school = site.school(room.school)
    let country = site.country(room.country, in: text.language)
    return words.list(
      [school.name, school.city == country ? nil : school.city, country].compactMap { $0 })
  }
}

/// Answers what the renderer of radio scripts asks.
private struct SpokenWords: RadioContext {
  let site: SiteModel
  let text: EntryText
  let words: Words

  init(_ site: SiteModel, _ text: EntryText) {
    self.site = site
    self.text = text
    words = site.bodyWords(for: text.language)
  }

  func isAddress(_ link: Link) -> Bool {
    guard case .external(let href) = site.edition.links[link.destination, in: text.path] else {
      return false
    }
    return PaperLinks.isAddress(link.inlines, of: href)
  }

  func title(of alert: AlertKind) -> String { words["alert-" + alert.rawValue] }
  func mark(ofItem number: Int) -> String { LocalDigits.of(number, in: text.language) }
  func words(for gap: RadioGap) -> String { words["radio-gap-" + gap.rawValue] }
  var brackets: (open: String, close: String) { (words["open-bracket"], words["close-bracket"]) }
  var colon: String { words["colon"] }
  var betweenCells: String { words["radio-between-cells"] }
  var fullStop: String { words["full-stop"] }
}
