import SourceModel
import Stories

/// The pages that stand for what is not there.
extension PageScope {
  /// At the address of a text that was taken back: why, and nothing of the text.
  func withdrawn(_ withdrawn: Edition.Withdrawn) -> [UInt8] {
    let kind = withdrawn.address.kind
    var frame = PageFrame(
      self, .withdrawn, title: words["withdrawn-title"], description: words["withdrawn-title"])
    frame.isHidden = true
    frame.section = PageFrame.Section(kind)
    frame.languages = languages(of: Routes.front(of: kind), isSame: false)
    return page(
      frame,
      [
        "reason": .text(withdrawn.withdrawal.reason),
        "date": .object(words.dateObject(withdrawn.withdrawal.on)),
        "book": .object(
          TemplateObject(
            Contexts.place,
            [
              "title": .text(title(of: kind)),
              "href": .text(linker.front(Routes.front(of: kind))),
            ])),
      ])
  }

  func notFound() -> [UInt8] {
    var frame = PageFrame(
      self, .notFound, title: words["not-found-title"], description: words["not-found-title"])
    frame.isHidden = true
    frame.languages = languages(of: .root, isSame: false)
    return page(frame, [:])
  }
}

extension PageFrame.Section {
  init(_ kind: EntryKind) {
    switch kind {
    case .handbook: self = .handbook
    case .blog: self = .blog
    case .collaborations, .calls: self = .collaborations
    case .events, .newsletters, .voices: self = .none
    }
  }
}

extension PageScope {
  /// The name of the book, or of the kind.
  func title(of kind: EntryKind) -> String {
    switch kind {
    case .handbook: title(.handbook)
    case .blog: title(.blog)
    case .collaborations, .calls, .events, .newsletters, .voices: words[kind.rawValue]
    }
  }
}
