import SourceModel
import Syntax

/// The links and pictures of one text, resolved one by one.
struct TextLinks {
  let path: RepoPath
  let input: AssemblyInput
  let index: LinkIndex
  var targets: [String: LinkTable.Target] = [:]
  var diagnostics: [Diagnostic] = []
  /// How often a nearest name may still be looked for.
  var guessesLeft: Int

  init(path: RepoPath, input: AssemblyInput, index: LinkIndex, _ guesses: Int) {
    guessesLeft = guesses
    self.path = path
    self.input = input
    self.index = index
  }

  mutating func resolve(_ body: Body) {
    // Of most texts no link leads to a heading of their own.
    lazy var own = LinkIndex.Headings(of: body)
    for link in BodyWalk.links(body) {
      resolve(link.destination, at: Place(path, link.destinationSpan), own: own)
    }
    for picture in BodyWalk.pictures(body) {
      resolvePicture(
        picture.destination, at: Place(path, picture.destinationSpan), from: path)
    }
  }

  private mutating func resolve(
    _ written: String, at place: Place, own: @autoclosure () -> LinkIndex.Headings
  ) {
    switch Destination(written) {
    case .external(let address): targets[written] = .external(address)
    case .empty, .refused: targets[written] = LinkTable.Target.none
    case .fragment(let fragment):
      if fragment.isEmpty || own().contains(fragment) {
        targets[written] = .entry(path, fragment: fragment.isEmpty ? nil : fragment)
      } else {
        targets[written] = LinkTable.Target.none
        diagnostics.append(
          BrokenFragment.message(fragment, written, of: nil, own().ids, at: place))
      }
    case .relative(let reference, let fragment):
      targets[written] = target(reference, fragment, written, at: place)
    }
  }

  private mutating func target(
    _ reference: String, _ fragment: String?, _ written: String, at place: Place
  ) -> LinkTable.Target {
    guard let wanted = path.resolving(reference) else {
      diagnostics.append(BrokenLink.outside(written, at: place))
      return .none
    }
    if index.assets[wanted] != nil { return .picture(wanted) }
    guard let found = index.page(at: wanted), let page = index.pages[found] else {
      diagnostics.append(
        BrokenLink.message(
          written, wanted, from: path, nearest: nearest(to: wanted, pictures: false),
          exists: index.snapshot[wanted] != nil, at: place))
      return .none
    }
    switch page {
    case .leftOut(let reason):
      if let said = LinkToLeftOut.message(found, reason, at: place) { diagnostics.append(said) }
      return .none
    case .published(let headings):
      guard let fragment, !fragment.isEmpty else { return .entry(found, fragment: nil) }
      if headings.contains(fragment) { return .entry(found, fragment: fragment) }
      diagnostics.append(
        BrokenFragment.message(fragment, written, of: found, headings.ids, at: place))
      // The page itself is there: lead to its beginning.
      return .entry(found, fragment: nil)
    }
  }

  /// `base` is the file that the path is relative to; a place of nil says nothing when it is broken.
  mutating func resolvePicture(_ written: String, at place: Place?, from base: RepoPath) {
    guard case .relative(let reference, _) = Destination(written) else {
      targets[written] = LinkTable.Target.none
      return
    }
    if let found = base.resolving(reference), index.assets[found] != nil {
      targets[written] = .picture(found)
      return
    }
    targets[written] = LinkTable.Target.none
    guard let place else { return }
    guard let wanted = base.resolving(reference) else {
      diagnostics.append(BrokenLink.outside(written, at: place))
      return
    }
    // Something lies there that cannot be published: that was said at the file.
    guard index.snapshot[wanted] == nil else { return }
    diagnostics.append(
      BrokenPicture.message(
        written, from: base, nearest: nearest(to: wanted, pictures: true), at: place))
  }

  private mutating func nearest(to path: RepoPath, pictures: Bool) -> RepoPath? {
    guard guessesLeft > 0 else { return nil }
    guessesLeft -= 1
    return index.nearest(to: path, pictures: pictures)
  }

  private mutating func nearest(toAny paths: [RepoPath]) -> RepoPath? {
    for path in paths {
      if let found = nearest(to: path, pictures: false) { return found }
    }
    return nil
  }

  mutating func resolveMetadata(of entry: Entry) {
    if let cover = entry.metadata.cover {
      resolvePicture(
        cover.image, at: input.place(of: ["cover", "image"], in: entry.path), from: entry.path)
    }
    switch entry.details {
    case .voice(let voice):
      if let image = voice.image {
        resolvePicture(image, at: input.place(of: ["image"], in: entry.path), from: entry.path)
      }
    case .newsletter(let newsletter):
      for feature in newsletter.features { resolveFeature(feature, of: entry) }
    default: break
    }
  }

  /// A feature is written as a link would be, or from the workspace's root or the folder `stories`.
  private mutating func resolveFeature(_ written: String, of entry: Entry) {
    let index = self.index
    let candidates = [
      RepoPath(written), RepoPath(WorkspaceLayout.folder + "/" + written),
      entry.path.resolving(written),
    ].compactMap { $0 }
    let found = candidates.lazy.flatMap { candidate in
      [index.page(at: candidate), RepoPath(candidate.string + ".md").flatMap(index.page)]
    }.compactMap { $0 }.first
    let place = input.place(ofItem: written, in: "features", of: entry.path)
    switch found.flatMap({ index.pages[$0] }) {
    case .published?: if let found { targets[written] = .entry(found, fragment: nil) }
    case .leftOut(let reason)?:
      targets[written] = LinkTable.Target.none
      if let found, let said = LinkToLeftOut.message(found, reason, at: place) {
        diagnostics.append(said)
      }
    case nil:
      targets[written] = LinkTable.Target.none
      diagnostics.append(
        UnknownFeature.message(
          written,
          nearest: nearest(toAny: candidates),
          at: place))
    }
  }
}
