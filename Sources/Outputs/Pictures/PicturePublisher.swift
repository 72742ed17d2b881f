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
    /// What made them; nil where nothing did.
    var maker: (any PictureMaker)?
    /// Whether one is left out that may be made another time, when there is more room.
    var isLackingByChance = false
  }

  /// What cannot be shown is left out with a warning; the rest is in order of path.
  static func publish(
    _ edition: Edition, _ options: SiteOptions, reader: any ObjectReader
  ) -> Checked<Result> {
    var result = Result()
    var diagnostics: [Diagnostic] = []
    var known: Set<Route> = []
    let budget = edition.configuration.imageBudget
    let wanted = wanted(edition).sorted { $0.key < $1.key }.compactMap { path, shown in
      edition.assets[path].map { Wanted(path: path, id: $0, shown: shown) }
    }
    let photos = wanted.filter { !$0.isDrawing }
    let made = Photos.make(photos.map { ($0.path, $0.id) }, options, budget: budget, reader)
    if case .none(let fault) = made, let first = photos.first {
      diagnostics.append(PicturesNotMade.diagnostic(photos.count, fault, shownAt: first.shown))
      result.isLackingByChance = fault != nil
    }
    for picture in wanted {
      do throws(PictureFault) {
        let ready: Ready
        switch made {
        case .none where !picture.isDrawing: continue
        case .made(let maker, let photos) where !picture.isDrawing:
          guard let (photo, published) = photos[picture.path] else { continue }
          ready = Ready(photo, try published.get())
          result.maker = maker
        case .cleaned, .none, .made:
          guard let cleaned = try clean(picture, reader) else { continue }
          ready = cleaned
        }
        result.byPath[picture.path] = ready.picture
        let tasks = ready.tasks.filter { known.insert($0.route).inserted }
        result.tasks += tasks
        // Where nothing is published, a photo is judged before it is made light.
        let mayBeLightened = made.isCleaned && !picture.isDrawing
        if !tasks.isEmpty, !mayBeLightened, ready.picture.size > budget {
          diagnostics.append(
            PictureTooHeavy.diagnostic(
              picture.path, ready.picture.size, budget: budget, shownAt: picture.shown))
        }
      } catch {
        if error.isByChance { result.isLackingByChance = true }
        diagnostics.append(PictureLeftOut.diagnostic(picture.path, error, shownAt: picture.shown))
      }
    }
    return Checked(result, diagnostics)
  }

  /// A picture that a page shows.
  private struct Wanted {
    let path: RepoPath
    let id: ObjectID
    /// The first place that shows it.
    let shown: Place

    /// It is a text, and read as one.
    var isDrawing: Bool { path.fileExtension == "svg" }
  }

  private struct Ready {
    let picture: PublishedPicture
    let tasks: [PageTask]

    init(_ picture: PublishedPicture, _ tasks: [PageTask]) {
      self.picture = picture
      self.tasks = tasks
    }

    init(_ photo: Photo, _ published: Photo.Published) {
      picture = published.picture
      tasks = published.files.map(photo.task)
    }
  }

  /// Nil for a kind that only the second program reads, where its name and its first bytes agree.
  private static func clean(
    _ wanted: Wanted, _ reader: any ObjectReader
  ) throws(PictureFault) -> Ready? {
    guard let picture = try read(wanted.path, wanted.id, reader) else { return nil }
    let route = route(of: picture)
    return Ready(
      PublishedPicture(
        route: route, width: picture.width, height: picture.height, size: picture.bytes.count),
      [task(route, wanted.path, wanted.id, reader)])
  }

  private static func task(
    _ route: Route, _ path: RepoPath, _ id: ObjectID, _ reader: any ObjectReader
  ) -> PageTask {
    PageTask(route, PageOrigin(path)) { () throws(ObjectError) in
      let again: CleanPicture?
      do throws(PictureFault) {
        again = try read(path, id, reader)
      } catch {
        again = nil
      }
      guard let picture = again else {
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

  /// Nil for a kind that only the second program reads, where its name and its first bytes agree.
  private static func read(
    _ path: RepoPath, _ id: ObjectID, _ reader: any ObjectReader
  ) throws(PictureFault) -> CleanPicture? {
    let bytes: [UInt8]
    do {
      bytes = try reader.bytes(of: id, limit: CleanPicture.largestFile)
    } catch {
      if case .tooLarge = error { throw .tooLarge(limit: CleanPicture.largestFile) }
      throw .unreadable(error.description)
    }
    if try CleanPicture.isForOthers(bytes, named: path.fileExtension) { return nil }
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
