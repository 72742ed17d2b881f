import SourceModel
import Stories

/// What changed since the last edition, as far as it is in the book: the last of its chapters.
extension PrintBook {
  /// The stories by what happened to them, each with its page; `.none` where nothing is said.
  func changes() -> TypstValue {
    let scope = scope
    guard let state = scope.latestChanges else { return .none }
    let groups = scope.storySections(of: state) { ids[$0.path] != nil }.map { section in
      TypstValue.list([
        .text(scope.words[section.title]), .list(section.items.compactMap { entry($0.text) }),
      ])
    }
    // They are of the whole handbook: the last volume has them.
    let remarks = volume.number == volume.total ? scope.markedRemarks(on: state) : []
    guard !groups.isEmpty || !remarks.isEmpty else { return .none }
    return .call(
      "changes", .text(scope.chapterTitle(state)), .list(remarks.map { .marked($0) }),
      .list(groups))
  }
}
