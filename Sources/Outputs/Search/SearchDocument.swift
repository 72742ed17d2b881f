import SourceModel
import Stories
import Syntax

/// One text as the search index takes it: a small page in the text's own language, with what it can be found by.
///
/// It is read by Pagefind (pagefind.app, "Configuring the search index") and by nobody else; the pages of the site know
/// nothing of the index.
package struct SearchDocument: Sendable {
  /// Of the page that it stands for: `handbook/calm-start/index.html`.
  package let file: String
  /// The tag in lower case: each language has an index of its own.
  package let language: String
  private let make: @Sendable () -> [UInt8]

  init(file: String, language: String, make: @escaping @Sendable () -> [UInt8]) {
    self.file = file
    self.language = language
    self.make = make
  }

  package var bytes: [UInt8] { make() }
}

extension SiteModel {
  /// Every text that search engines may show too, in reading order.
  private var searchTexts: [EntryText] { orderedTexts.filter { !$0.entry.metadata.isDraft } }

  /// In the order of their tags, as the folders of the index have them.
  var searchLanguages: [String] {
    Set(searchTexts.map { $0.language.text.lowercased() }).sorted()
  }

  var searchDocuments: [SearchDocument] {
    let keys = searchKeys
    return searchTexts.map { text in
      SearchDocument(file: text.route.filePath, language: text.language.text.lowercased()) {
        self.searchPage(text, keys[text.entry.path] ?? [])
      }
    }
  }

  /// Under which keys the originals stand in the indexes.
  private var searchKeys: [RepoPath: [IndexKey]] {
    var keys: [RepoPath: [IndexKey]] = [:]
    for kind in SearchFacet.kinds where kind != .language {
      for key in indexes[kind] {
        for text in key.stories + key.posts { keys[text.path, default: []].append(key) }
      }
    }
    return keys
  }

  private func searchPage(_ text: EntryText, _ keys: [IndexKey]) -> [UInt8] {
    let scope = PageScope(self, at: text.route, language: text.language)
    let credits = credits(of: text.entry.path)
    let names = words.list(credits.byline.map(scope.words.shown))
    let article = ArticlePage(site: self, text: text, scope: scope)
    let signatures = credits.byline.map(article.signature).joined(separator: "; ")
    let whole = whole(text.body, at: text.path)
    var told = [("lang", text.language.text), ("about", names), ("title", text.title)]
    var html = "<!doctype html>\n<html lang=\"\(HTMLText.escape(text.language.text))\"><head>"
    html += "<meta charset=\"utf-8\"><title>\(HTMLText.escape(text.title))</title></head><body>"
    for key in keys {
      html += SearchDocument.mark("filter", key.kind.rawValue, key.name.text)
    }
    html += "<main data-pagefind-body>"
    if SearchParts.areNeeded(in: text.language) {
      // What is found is no text that could be shown.
      told.append(("summary", text.summary))
      let lines = [text.title, text.summary, signatures, whole.plainText].map(SearchParts.of)
      html += "<h1>\(HTMLText.escape(lines[0]))</h1>"
      for line in lines.dropFirst() { html += "<p>\(HTMLText.escape(line))</p>" }
    } else {
      html += "<h1>\(HTMLText.escape(text.title))</h1>"
      html += "<p>\(HTMLText.escape(text.summary))</p><p>\(HTMLText.escape(signatures))</p>"
      html += self.html(whole, of: text.path, linker: scope.linker, language: text.language)
    }
    html += "</main>"
    for (name, value) in told { html += SearchDocument.mark("meta", name, value) }
    return Array((html + "</body></html>\n").utf8)
  }
}

extension SearchDocument {
  /// An element that says nothing to readers, and a value to Pagefind.
  fileprivate static func mark(_ kind: String, _ name: String, _ value: String) -> String {
    "<i data-pagefind-\(kind)=\"\(name)[data-value]\" data-value=\"\(HTMLText.escape(value))\"></i>"
  }
}
