import Dispatch
import SourceModel
import Synchronization

/// A picture that the second program reads: its files, each with an address of its own.
struct Photo: Sendable {
  let path: RepoPath
  let id: ObjectID
  let maker: any PictureMaker
  let reader: any ObjectReader
  /// In bytes, for each file.
  let budget: Int

  struct Published: Sendable {
    let picture: PublishedPicture
    /// All of them, without their bytes.
    let files: [File]

    /// One file, as pages name it.
    struct File: Sendable {
      let route: Route
      let digest: SHA256.Digest

      init(_ file: MadePicture.File) {
        digest = SHA256.digest(of: file.bytes)
        route = Routes.media(digest.hex(12), width: file.width, type: file.type)
      }
    }
  }

  /// Several pictures at once, each by a process of its own.
  static func publish(_ photos: [Photo], jobs: Int) -> [Result<Published, PictureFault>] {
    let results = Mutex([Int: Result<Published, PictureFault>]())
    let next = Mutex(photos.startIndex)
    DispatchQueue.concurrentPerform(iterations: min(max(jobs, 1), photos.count)) { _ in
      while let place = next.withLock({ Self.taken(&$0, photos.count) }) {
        let result = Result { () throws(PictureFault) in try photos[place].publish() }
        results.withLock { $0[place] = result }
      }
    }
    return results.withLock { results in photos.indices.compactMap { results[$0] } }
  }

  private static func taken(_ next: inout Int, _ count: Int) -> Int? {
    guard next < count else { return nil }
    next += 1
    return next - 1
  }

  private func publish() throws(PictureFault) -> Published {
    let made = try make()
    let files = made.files.map(Published.File.init)
    // Every browser, reader of books and other site shows the widest one that is no WebP.
    guard let main = made.files.lastIndex(where: { $0.type != "webp" }) else {
      throw .notMade("nothing was made of it")
    }
    var picture = PublishedPicture(
      route: files[main].route, width: made.files[main].width, height: made.files[main].height,
      size: made.files[main].bytes.count)
    picture.placeholder = Placeholder.style(colour: made.colour)
    picture.files = zip(files, made.files).map { file, own in
      PublishedPicture.File(route: file.route, width: own.width, isWebP: own.type == "webp")
    }
    return Published(picture: picture, files: files)
  }

  /// A picture is made once to be judged and asked for once more to be written: all of them together may be larger
  /// than memory.
  func task(_ file: Published.File) -> PageTask {
    let (route, digest) = (file.route, file.digest)
    let isThat = { @Sendable (_: SiteFingerprints, own: inout Ingredients) in
      own.add(digest)
      return true
    }
    return PageTask(route, PageOrigin(path), of: isThat) { () throws(ObjectError) in
      let made: MadePicture
      do throws(PictureFault) {
        made = try make()
      } catch {
        throw .damaged(id, "\(path) was read before and cannot be read again")
      }
      // Pages name the first reading by its digest; a working tree may change meanwhile.
      guard let file = made.files.first(where: { SHA256.digest(of: $0.bytes) == digest }) else {
        throw .damaged(id, "\(path) changed while the site was made")
      }
      return file.bytes
    }
  }

  private func make() throws(PictureFault) -> MadePicture {
    do throws(PictureRefusal) {
      return try maker.make(id, ending: path.fileExtension, .ofPages(budget: budget)) {
        () throws(ObjectError) in
        try reader.bytes(of: id, limit: CleanPicture.largestFile)
      }
    } catch {
      throw Self.fault(error, path.fileExtension)
    }
  }

  private static func fault(_ refusal: PictureRefusal, _ ending: String) -> PictureFault {
    switch refusal {
    case .unknownKind: .unknownKind(ending)
    case .otherKind(let found): .otherKind(named: ending, found: found)
    case .tooLarge, .unreadable(.tooLarge): .tooLarge(limit: CleanPicture.largestFile)
    case .tooManyPixels: .tooManyPixels
    case .damaged: .damaged("it is cut off, or not put together rightly")
    case .tooMuchWork: .tooMuchWork
    case .failed(let why): .notMade(why)
    case .unreadable(let error): .unreadable(error.description)
    }
  }
}
