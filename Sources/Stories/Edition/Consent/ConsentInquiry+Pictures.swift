import SourceModel
import Syntax

extension ConsentInquiry {
  struct ShownPicture {
    /// As the text writes it.
    let file: String
    let place: Place
  }

  /// Every picture of the workspace in the texts and on the cover that no row of `pictures` says is
  /// without people, each once.
  var picturesShowingPeople: [ShownPicture] {
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
    // A voice's own picture is asked about with the voice; drawn art shows nobody.
    if case .voice(let voice) = entry.details, let image = voice.image, voice.media != .art,
      !input.configuration.consentRequired.contains(.voices)
    {
      all.append(
        ShownPicture(file: image, place: input.place(of: ["image"], in: entry.path)))
    }
    for body in bodies.dropFirst() {
      all += BodyWalk.pictures(body).map {
        ShownPicture(file: $0.destination, place: Place(entry.path))
      }
    }
    let harmless = Set(
      entry.metadata.pictures.filter { !$0.showsPeople }.compactMap { resolved($0.file) })
    var seen: Set<RepoPath> = []
    return all.filter { picture in
      guard let path = resolved(picture.file), input.layout.assets[path] != nil else {
        return false
      }
      return !harmless.contains(path) && seen.insert(path).inserted
    }
  }

  private func resolved(_ written: String) -> RepoPath? {
    guard case .relative(let reference, _) = Destination(written) else { return nil }
    return entry.path.resolving(reference)
  }
}
