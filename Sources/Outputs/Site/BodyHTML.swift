import SourceModel
import Stories
import Syntax

extension SiteModel {
  // STUB until BodyRenderer lands.
  func html(_ body: Body, of path: RepoPath, linker: Linker, language: LanguageTag) -> String {
    body.blocks.map { block in
      switch block.kind {
      case .paragraph(let inlines): "<p>\(HTMLText.escape(InlineText.plain(inlines)))</p>\n"
      case .heading(let heading):
        "<h\(heading.level) id=\"\(HTMLText.escape(heading.id))\">\(HTMLText.escape(InlineText.plain(heading.inlines)))</h\(heading.level)>\n"
      default: ""
      }
    }.joined()
  }
}
struct StubLocated { let picture: Picture }
extension Body {
  var pictures: [StubLocated] {
    blocks.compactMap {
      if case .figure(let picture) = $0.kind { StubLocated(picture: picture) } else { nil }
    }
  }
}
