import SourceModel
import Stories
import Syntax

extension SiteModel {
  /// The page of one text.
  func article(_ text: EntryText) -> [UInt8] {
    let article = ArticlePage(site: self, text: text)
    let own: TemplateValues =
      switch text.entry.details {
      case .story(let story): article.values(story)
      case .post(let post): article.values(post)
      case .collaboration(let collaboration): article.values(collaboration)
      case .call(let call): article.values(call)
      case .event(let event): article.values(event)
      case .newsletter(let newsletter): article.values(newsletter)
      case .voice(let voice): article.values(voice)
      }
    return article.scope.page(article.frame, article.values.adding(own))
  }

  /// A story by its place in reading order; nil past either end.
  func story(at index: Int) -> Entry? {
    contents.stories.indices.contains(index) ? contents.stories[index] : nil
  }

  /// What leads to a part; nil for the only part, when it has no title.
  func partTitle(_ part: Int, _ words: Words) -> String? {
    let parts = edition.parts
    guard parts.count > 1 || parts[part].title != nil else { return nil }
    return words(
      "part-title", ["number": String(part + 1), "title": name(ofPart: part, words)])
  }

  /// The editors' title, or the words for what its stories share.
  func name(ofPart part: Int, _ words: Words) -> String {
    switch edition.parts[part].key {
    case .level(let level): words["level-" + level.rawValue]
    case .country(let code): country(code, in: words.language)
    case nil: edition.parts[part].title ?? words["other-part"]
    }
  }

  /// A picture that a text names, when it may be shown.
  func picture(_ destination: String, in path: RepoPath) -> PublishedPicture? {
    guard let target = PictureTarget.path(destination, in: path, edition) else { return nil }
    return pictures[target]
  }
}

extension Body {
  /// The headings of the second level, for a list of contents.
  var contents: [Heading] {
    blocks.compactMap {
      if case .heading(let heading) = $0.kind, heading.level == 2 { heading } else { nil }
    }
  }
}
