import SourceModel
import Syntax

/// What links may lead to, by path: made once, asked by every link.
struct LinkIndex {
  enum Page {
    case published(Headings)
    case leftOut(Edition.LeftOut.Reason)
  }

  /// The headings of a text, by their ids.
  struct Headings {
    /// In the order of the text.
    let ids: [String]
    /// Nil where there are so few that they are looked through.
    private let known: Set<String>?

    init(of body: Body) {
      ids = BodyWalk.headings(body).map(\.heading.id)
      known = ids.count > 16 ? Set(ids) : nil
    }

    func contains(_ id: String) -> Bool { known?.contains(id) ?? ids.contains(id) }
  }

  let pages: [RepoPath: Page]
  let assets: [RepoPath: ObjectID]
  let snapshot: Snapshot
  private let names: NearbyNames

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
    names = NearbyNames(pages: pages, assets: assets)
  }

  private static func page(_ body: Body) -> Page { .published(Headings(of: body)) }

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
    if let same = names.byFoldedPath[FoldedName(path.string)], fits(same) { return same }
    if !pictures, let ended = names.byFoldedPath[FoldedName(path.string + ".md")] { return ended }
    if let same = names.byName[FoldedName(path.name)]?.filter(fits), same.count == 1 {
      return same[0]
    }
    let siblings = (path.parent.flatMap { names.byFolder[$0] } ?? []).filter(fits)
    guard
      let name = Nearest.name(
        to: String(path.name), among: siblings.prefix(1_000).map { String($0.name) })
    else { return nil }
    return siblings.first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}

/// Names by which a path may be found that was not written right: made when the first one is looked for, which
/// in most books is never.
private final class NearbyNames {
  private let pages: [RepoPath: LinkIndex.Page]
  private let assets: [RepoPath: ObjectID]
  private(set) lazy var byFoldedPath = Dictionary(
    paths.map { (FoldedName($0.string), $0) }, uniquingKeysWith: { _, last in last })
  private(set) lazy var byName = Dictionary(grouping: paths) { FoldedName($0.name) }
  private(set) lazy var byFolder: [RepoPath: [RepoPath]] = {
    var folders: [RepoPath: [RepoPath]] = [:]
    for path in paths {
      if let folder = path.parent { folders[folder, default: []].append(path) }
    }
    return folders
  }()
  private lazy var paths: [RepoPath] = pages.keys.sorted() + assets.keys.sorted()

  init(pages: [RepoPath: LinkIndex.Page], assets: [RepoPath: ObjectID]) {
    self.pages = pages
    self.assets = assets
  }
}
