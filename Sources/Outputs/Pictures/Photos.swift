import SourceModel

/// What became of the pictures that are no drawings.
enum Photos {
  /// Nothing: the second program is not there, or cannot be used, for some reason.
  case none(PictureRefusal?)
  /// They are read here, for saying what is wrong.
  case cleaned
  /// The second program made files of each, or refused it.
  case made(any PictureMaker, [RepoPath: (Photo, Result<Photo.Published, PictureFault>)])

  var isCleaned: Bool {
    if case .cleaned = self { return true }
    return false
  }

  /// Where there is none to be made, the second program is not asked for anything.
  static func make(
    _ pictures: [(path: RepoPath, id: ObjectID)], _ options: SiteOptions, budget: Int,
    _ reader: any ObjectReader
  ) -> Photos {
    let maker: any PictureMaker
    switch options.pictures {
    case .missing: return .none(nil)
    case .cleaned: return .cleaned
    case .made where pictures.isEmpty: return .none(nil)
    case .made(let own): maker = own
    }
    let photos = pictures.map { path, id in
      Photo(path: path, id: id, maker: maker, reader: reader, budget: budget)
    }
    var made: [RepoPath: (Photo, Result<Photo.Published, PictureFault>)] = [:]
    for (photo, result) in zip(photos, Photo.publish(photos, jobs: options.jobs)) {
      made[photo.path] = (photo, result)
      guard case .failure(let fault) = result, fault.isByChance else { continue }
      // Where the program itself is wrong, that is said once.
      do throws(PictureRefusal) { _ = try maker.version() } catch { return .none(error) }
    }
    return .made(maker, made)
  }
}
