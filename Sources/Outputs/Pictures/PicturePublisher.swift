import SourceModel
import Stories
import Syntax

/// Makes the pictures of an edition ready for `dist`: those that a page shows, each content once.
enum PicturePublisher {
  struct Result: Sendable {
    var byPath: [RepoPath: PublishedPicture] = [:]
    /// One a content. A picture is read once to be judged and once more to be written: all of them
    /// together may be larger than memory.
    var tasks: [PageTask] = []
  }

  /// What cannot be shown is left out with a warning; the rest is in order of path.
  static func publish(_ edition: Edition, reader: any ObjectReader) -> Checked<Result> {
    var result = Result()
    var diagnostics: [Diagnostic] = []
    var known: Set<Route> = []
    let budget = edition.configuration.imageBudget
    for (path, shown) in wanted(edition).sorted(by: { $0.key < $1.key }) {
      guard let id = edition.assets[path] else { continue }
      do throws(PictureFault) {
        let picture = try read(path, id, reader)
        let route = route(of: picture)
        result.byPath[path] = PublishedPicture(
          route: route, width: picture.width, height: picture.height, size: picture.bytes.count)
        guard known.insert(route).inserted else { continue }
        if picture.bytes.count > budget {
          diagnostics.append(
            PictureTooHeavy.diagnostic(path, picture.bytes.count, budget: budget, shownAt: shown))
        }
        result.tasks.append(task(route, path, id, reader))
      } catch {
        diagnostics.append(PictureLeftOut.diagnostic(path, error, shownAt: shown))
      }
    }
    return Checked(result, diagnostics)
  }

  private static func task(
    _ route: Route, _ path: RepoPath, _ id: ObjectID, _ reader: any ObjectReader
  ) -> PageTask {
    PageTask(route, PageOrigin(path)) { () throws(ObjectError) in
      let picture: CleanPicture
      do throws(PictureFault) {
        picture = try read(path, id, reader)
      } catch {
        throw .damaged(id, "\(path) was read before and cannot be read again")
      }
      // Pages name the first reading by its digest; a working tree may change meanwhile.
      guard Self.route(of: picture) == route else {
        throw .damaged(id, "\(path) changed while the site was made")
      }
      return picture.bytes
    }
  }

  /// Named by what it holds.
  private static func route(of picture: CleanPicture) -> Route {
    let digest = SHA256.digest(of: picture.bytes).hex(12)
    return Routes.media(digest, width: picture.width, type: picture.type)
  }

  private static func read(
    _ path: RepoPath, _ id: ObjectID, _ reader: any ObjectReader
  ) throws(PictureFault) -> CleanPicture {
    let bytes: [UInt8]
    do {
      bytes = try reader.bytes(of: id, limit: CleanPicture.largestFile)
    } catch {
      if case .tooLarge = error { throw .tooLarge(limit: CleanPicture.largestFile) }
      throw .unreadable(error.description)
    }
    return try CleanPicture.read(bytes, named: path.fileExtension)
  }

  /// The pictures that pages show, each with the first place that shows it.
  private static func wanted(_ edition: Edition) -> [RepoPath: Place] {
    var wanted: [RepoPath: Place] = [:]
    let want = { (destination: String, path: RepoPath, span: SourceSpan?) in
      guard let target = PictureTarget.path(destination, in: path, edition),
        wanted[target] == nil
      else { return }
      wanted[target] = Place(path, span)
    }
    for text in EntryText.all(of: edition) {
      for located in text.body.pictures {
        want(located.picture.destination, text.path, located.picture.destinationSpan)
      }
      if let cover = text.entry.metadata.cover { want(cover.image, text.entry.path, cover.span) }
      if case .voice(let voice) = text.entry.details, let image = voice.image {
        want(image, text.entry.path, nil)
      }
    }
    for part in edition.parts {
      guard let body = part.introduction, let path = part.introductionPath else { continue }
      for located in body.pictures {
        want(located.picture.destination, path, located.picture.destinationSpan)
      }
    }
    return wanted
  }
}
