import Stories

/// The titles of the site and its books, in the language of a page where a words file says them.
extension PageScope {
  /// What `colophon.yml` says, or the words for it; empty where neither does.
  func title(_ title: OptionalWords.Title) -> String { words.own(title) ?? written(title) }

  /// The language of a title that nobody has said in the language of the page; nil for all others.
  func language(of title: OptionalWords.Title) -> LanguageTag? {
    words.own(title) == nil && words.language != site.words.language ? site.words.language : nil
  }

  private func written(_ title: OptionalWords.Title) -> String {
    let configuration = edition.configuration
    return switch title {
    case .site: configuration.title
    case .siteDescription: configuration.description
    case .handbook: configuration.handbook.title
    case .handbookSubtitle: configuration.handbook.subtitle ?? ""
    case .blog: configuration.blog.title
    case .blogDescription: configuration.blog.description ?? ""
    }
  }
}
