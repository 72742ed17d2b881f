import SourceModel
import Stories

/// What a text says of itself to other sites and to catalogues of texts.
extension ArticlePage {
  var properties: [PageProperty] {
    guard let baseURL = site.baseURL else { return [] }
    var graph = OpenGraph(baseURL)
    graph.add(text, dates, tags: tags, SharedPicture(text, in: site))
    return graph.properties + catalogue(baseURL)
  }

  var dates: TextDates { TextDates(text, in: site.edition) }

  /// The tags that catalogues of scholars read ("Highwire Press tags"), of what belongs to a book.
  private func catalogue(_ baseURL: String) -> [PageProperty] {
    let configuration = site.edition.configuration
    let book: (name: String, title: String)
    switch entry.kind {
    case .handbook: book = ("citation_inbook_title", configuration.handbook.title)
    case .blog: book = ("citation_journal_title", configuration.blog.title)
    case .collaborations, .calls, .events, .newsletters, .voices: return []
    }
    let address = baseURL + text.route.encoded
    var found = [("citation_title", text.title)]
    // Whoever is not named is no author to look for.
    for name in site.credits(of: entry.path).byline where !name.name.isEmpty {
      found.append(("citation_author", name.name))
    }
    if let day = dates.published?.day ?? dates.updated?.day {
      let date = day.iso8601.split(separator: "-").joined(separator: "/")
      found.append(("citation_publication_date", date))
    }
    found += [
      ("citation_language", text.language.text), book,
      ("citation_publisher", configuration.publisher?.name ?? ""),
      ("citation_public_url", address), ("citation_fulltext_html_url", address),
      ("citation_keywords", tags.joined(separator: "; ")),
    ]
    return found.filter { !$0.1.isEmpty }.map { PageProperty(name: $0, content: $1) }
  }
}
