import SourceModel
import Syntax

extension ConsentInquiry {
  struct ShownPicture {
    /// As the text writes it.
    let file: String
    let place: Place
  }

  /// Every picture in the texts and on the cover, voices' included.
  private var allPictures: [ShownPicture] {
    var all: [ShownPicture] = []
    for picture in BodyWalk.pictures(entry.body) {
      all.append(
        ShownPicture(
          file: picture.destination, place: Place(entry.path, picture.destinationSpan)))
    }
    if let cover = entry.metadata.cover {
      all.append(
        ShownPicture(
          file: cover.image, place: input.place(of: ["cover", "image"], in: entry.path)))
    }
    if case .voice(let voice) = entry.details, let image = voice.image {
      all.append(
        ShownPicture(file: image, place: input.place(of: ["image"], in: entry.path)))
    }
    for body in bodies.dropFirst() {
      all += BodyWalk.pictures(body).map {
        ShownPicture(file: $0.destination, place: Place(entry.path))
      }
    }
    return all
  }

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
      guard let path = resolved(picture.file), input.layout.assets[path] != nil else {
        return false
      }
      return !harmless.contains(path) && seen.insert(path).inserted
    }
  }

  /// Rows and records that name a file which the entry does not show: a slip there leaves the picture
  /// that was meant without its record.
  mutating func askPicturesNotShown() {
    let shown = allPictures.map(\.file)
    let paths = Set(shown.compactMap(resolved))
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
    guard case .relative(let reference, _) = Destination(written) else { return nil }
    return entry.path.resolving(reference)
  }
}

extension ConsentRecord {
  /// Items of films and sounds lie elsewhere.
  fileprivate var isAboutPicturesAlone: Bool {
    covers.contains(.photo) && Set(covers).isDisjoint(with: [.video, .voice])
  }
}
