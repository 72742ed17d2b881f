import SourceModel
import Syntax

/// A picture that an entry or a translation of it shows.
struct ShownPicture {
  /// As the text writes it.
  let file: String
  let place: Place
  /// Where it lies; nil where that is nowhere in the workspace.
  let path: RepoPath?

  private init(_ file: String, at place: Place, in entry: Entry) {
    self.file = file
    self.place = place
    path = Self.path(of: file, in: entry)
  }

  static func all(of entry: Entry, _ bodies: [Body], _ input: AssemblyInput) -> [ShownPicture] {
    var all = BodyWalk.pictures(entry.body).map {
      ShownPicture(
        $0.destination, at: Place(entry.path, $0.destinationSpan), in: entry)
    }
    if let cover = entry.metadata.cover {
      let place = input.place(of: ["cover", "image"], in: entry.path)
      all.append(ShownPicture(cover.image, at: place, in: entry))
    }
    if case .voice(let voice) = entry.details, let image = voice.image {
      let place = input.place(of: ["image"], in: entry.path)
      all.append(ShownPicture(image, at: place, in: entry))
    }
    for body in bodies.dropFirst() {
      all += BodyWalk.pictures(body).map {
        ShownPicture($0.destination, at: Place(entry.path), in: entry)
      }
    }
    return all
  }

  static func path(of written: String, in entry: Entry) -> RepoPath? {
    guard case .relative(let reference, _) = Destination(written) else { return nil }
    return entry.path.resolving(reference)
  }
}

extension ConsentInquiry {
  /// Those of the workspace that no row of `pictures` says are without people, each once.
  var picturesShowingPeople: [ShownPicture] {
    var harmless = Set(
      entry.metadata.pictures.filter { !$0.showsPeople }.compactMap { resolved($0.file) })
    // A voice's own picture is asked about with the voice; drawn art shows nobody.
    if case .voice(let voice) = entry.details, let image = voice.image.flatMap(resolved),
      voice.media == .art || input.configuration.consentRequired.contains(.voices)
    {
      harmless.insert(image)
    }
    var seen: Set<RepoPath> = []
    return allPictures.filter { picture in
      guard let path = picture.path, input.layout.assets[path] != nil else {
        return false
      }
      return !harmless.contains(path) && seen.insert(path).inserted
    }
  }

  /// Rows and records that name a file which the entry does not show: a slip there leaves the picture
  /// that was meant without its record.
  mutating func askPicturesNotShown() {
    let shown = allPictures.map(\.file)
    let paths = Set(allPictures.compactMap(\.path))
    for row in entry.metadata.pictures where resolved(row.file).map(paths.contains) != true {
      diagnostics.append(
        PictureNotShown.message(
          row.file, shown: shown,
          at: input.place(of: "file", inRecord: row.span, of: "pictures", in: entry.path)))
    }
    for record in entry.metadata.consent
    where record.withdrawn == nil && record.span != .start && record.isAboutPicturesAlone {
      for item in record.items
      where item != "all" && !shown.contains(where: { record.covers(file: $0) }) {
        guard item.contains(".") else { continue }
        diagnostics.append(
          PictureNotShown.message(
            item, shown: shown,
            at: input.place(of: "items", inRecord: record.span, of: "consent", in: entry.path)))
      }
    }
  }

  private func resolved(_ written: String) -> RepoPath? {
    // Rows name what the text shows, mostly in the same words.
    allPictures.first { $0.file == written }?.path ?? ShownPicture.path(of: written, in: entry)
  }
}

extension ConsentRecord {
  /// Items of films and sounds lie elsewhere.
  fileprivate var isAboutPicturesAlone: Bool {
    covers.contains(.photo) && Set(covers).isDisjoint(with: [.video, .voice])
  }
}
