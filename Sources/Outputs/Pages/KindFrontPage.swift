import SourceModel
import Stories

extension PageScope {
  /// The front of a kind: its entries by state; further pages, from 2, hold the rest.
  func kindFront(_ front: KindFront, _ number: Int) -> [UInt8] {
    let kind = front.kind
    let about = words[kind.rawValue + "-about"]
    var frame = PageFrame(self, .kind, title: words[kind.rawValue], description: about)
    frame.section = PageFrame.Section(kind)
    let all = front.sections.flatMap(\.entries)
    frame.isSample = !all.isEmpty && all.allSatisfy(\.metadata.isSample)
    var values: TemplateValues = [
      "title": .text(words[kind.rawValue]), "subtitle": .text(about),
      "sections": .list(front.sections(on: number).map { section($0) }),
    ]
    let place = Routes.front(of: kind)
    values.add(paging(number, of: Paging.pages(front.count), front: place))
    return page(frame, values)
  }

  private func section(_ section: KindFront.Section) -> TemplateObject {
    TemplateObject(
      FrontContexts.section,
      [
        "id": .text(section.title ?? ""),
        "title": .text(section.title.map { words[$0] } ?? ""),
        "entries": .list(
          section.entries.map { row($0, headingLevel: section.title == nil ? 2 : 3) }),
      ])
  }
}
