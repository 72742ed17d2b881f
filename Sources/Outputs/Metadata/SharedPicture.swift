import SourceModel
import Stories
import Syntax

/// The picture that stands for a text where somebody shares its address.
struct SharedPicture {
  let picture: PublishedPicture
  /// What it shows; empty where nobody said.
  let alternative: String

  /// The cover, else the first picture of the text that a page shows. No drawing in SVG: other sites
  /// show none.
  init?(_ text: EntryText, in site: SiteModel) {
    let cover = text.entry.metadata.cover.map { cover in
      (text.entry.path, cover.image, text.translation?.coverAlternative ?? cover.alternative)
    }
    let own = text.body.pictures.lazy.map { located in
      (text.path, located.picture.destination, located.picture.alternative)
    }
    let wanted = [cover].compactMap { $0 } + own
    for (path, destination, alternative) in wanted {
      guard Self.mayBeShared(destination, text), let picture = site.picture(destination, in: path),
        picture.route.text.suffix(4) != ".svg"
      else { continue }
      self.picture = picture
      self.alternative = alternative
      return
    }
    return nil
  }

  /// Whoever agreed to be shown here alone is not sent to other sites: a picture that may show people
  /// stays, where a consent for photographs leaves the channel `social` out.
  private static func mayBeShared(_ destination: String, _ text: EntryText) -> Bool {
    let notes = text.entry.metadata.pictures
    if let note = notes.first(where: { $0.file == destination }), !note.showsPeople { return true }
    let records = text.entry.metadata.consent + (text.translation?.consent ?? [])
    return !records.contains { $0.covers.contains(.photo) && !$0.channels.contains(.social) }
  }
}
