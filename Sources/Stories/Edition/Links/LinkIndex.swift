import SourceModel
import Syntax

/// What links may lead to, by path: made once, asked by every link.
struct LinkIndex {
  enum Page {
    case published(headings: Set<String>, headingList: [String])
    case leftOut(Edition.LeftOut.Reason)
  }

  let pages: [RepoPath: Page]
  let assets: [RepoPath: ObjectID]
  let snapshot: Snapshot
  private let byFoldedPath: [FoldedName: RepoPath]
  private let byName: [FoldedName: [RepoPath]]
  private let byFolder: [RepoPath: [RepoPath]]

  init(
    input: AssemblyInput, published: [RepoPath: Entry],
    translations: [RepoPath: [Translation]], leftOut: [Edition.LeftOut]
  ) {
    var pages: [RepoPath: Page] = [:]
    for item in leftOut { pages[item.path] = .leftOut(item.reason) }
    for (path, entry) in published { pages[path] = Self.page(entry.body) }
    for translation in translations.values.joined() {
      pages[translation.address.path] = Self.page(translation.body)
    }
    self.pages = pages
    assets = input.layout.assets
    snapshot = input.snapshot
    var folded: [FoldedName: RepoPath] = [:]
    var names: [FoldedName: [RepoPath]] = [:]
    var folders: [RepoPath: [RepoPath]] = [:]
    for path in pages.keys.sorted() + assets.keys.sorted() {
      folded[FoldedName(path.string)] = path
      names[FoldedName(path.name), default: []].append(path)
      if let folder = path.parent { folders[folder, default: []].append(path) }
    }
    byFoldedPath = folded
    byName = names
    byFolder = folders
  }

  private static func page(_ body: Body) -> Page {
    let ids = BodyWalk.headings(body).map(\.heading.id)
    return .published(headings: Set(ids), headingList: ids)
  }

  /// The page or picture at a path, or at what the path stands for: a folder for its `index.md`.
  func page(at path: RepoPath) -> RepoPath? {
    if pages[path] != nil { return path }
    guard let index = path.appending("index.md"), pages[index] != nil else { return nil }
    return index
  }

  /// What was probably meant by a path where nothing is: another case, an ending left out, the same
  /// name in another folder, a name with a slip in the same folder.
  func nearest(to path: RepoPath, pictures: Bool) -> RepoPath? {
    let fits = { (other: RepoPath) in (assets[other] != nil) == pictures }
    if let same = byFoldedPath[FoldedName(path.string)], fits(same) { return same }
    if !pictures, let ended = byFoldedPath[FoldedName(path.string + ".md")] { return ended }
    if let same = byName[FoldedName(path.name)]?.filter(fits), same.count == 1 { return same[0] }
    let siblings = (path.parent.flatMap { byFolder[$0] } ?? []).filter(fits)
    guard
      let name = Nearest.name(
        to: String(path.name), among: siblings.prefix(1_000).map { String($0.name) })
    else { return nil }
    return siblings.first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
