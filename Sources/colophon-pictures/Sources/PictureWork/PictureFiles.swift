/// The files that are made of a picture: two of each size, a WebP and one that every browser shows.
struct PictureFiles {
  private(set) var files: [PictureAnswer.File] = []
  private let order: PictureOrder
  private var isLossless = false

  /// - Parameter picture: in the largest size.
  init(
    _ picture: borrowing Picture, _ kind: PictureKind, sizes: [PictureSize], _ order: PictureOrder
  ) throws(Refusal) {
    self.order = order
    if kind.mayBeDrawing { isLossless = try Self.isDrawing(picture, order) }
    for size in sizes {
      if size == picture.size {
        try add(picture)
      } else {
        try add(picture.narrowed(to: size))
      }
    }
    dropHeavy("webp")
    dropHeavy("jpg")
    dropHeavy("png")
    dropNeedlessWebP()
  }

  /// Whether every point is kept as it is: where that is no heavier than a JPEG, which blurs letters and lines.
  private static func isDrawing(
    _ picture: borrowing Picture, _ order: PictureOrder
  ) throws(Refusal) -> Bool {
    let exact = try picture.file(.png, quality: 6).count
    return try exact <= picture.file(.jpeg, quality: order.quality).count
  }

  private mutating func add(_ picture: borrowing Picture) throws(Refusal) {
    if isLossless {
      let files = [
        try file(picture, .losslessWebP, quality: 100), try file(picture, .png, quality: 9),
      ]
      if files.allSatisfy({ $0.bytes.count <= order.budget }) {
        self.files += files
        return
      }
    }
    files.append(try lightened(picture, .webp))
    files.append(try lightened(picture, .jpeg))
  }

  /// In the best quality with which it is within the budget, else in the least.
  private func lightened(
    _ picture: borrowing Picture, _ format: FileFormat
  ) throws(Refusal) -> PictureAnswer.File {
    var quality = order.quality
    while true {
      let made = try file(picture, format, quality: quality)
      if made.bytes.count <= order.budget || quality <= Self.leastQuality { return made }
      quality = max(Self.leastQuality, quality - 10)
    }
  }

  /// Below it, everybody sees the squares.
  private static let leastQuality = 40

  private func file(
    _ picture: borrowing Picture, _ format: FileFormat, quality: Int
  ) throws(Refusal) -> PictureAnswer.File {
    PictureAnswer.File(
      ending: format.ending, size: picture.size, quality: quality,
      bytes: try picture.file(format, quality: quality))
  }

  /// A browser that knows WebP takes nothing else: so each must be worth it, and the largest size must be there.
  private mutating func dropNeedlessWebP() {
    let others = files.filter { $0.ending != "webp" }
    files.removeAll { file in
      file.ending == "webp" && file.bytes.count > order.budget
        && others.contains { $0.size == file.size && $0.bytes.count < file.bytes.count }
    }
    let widest = files.last { $0.ending == "webp" }
    if widest?.size != others.last?.size { files.removeAll { $0.ending == "webp" } }
  }

  /// Leaves out what is over the budget, where a smaller size of the kind is not; the smallest always stays.
  private mutating func dropHeavy(_ ending: String) {
    let own = files.filter { $0.ending == ending }
    guard let smallest = own.first else { return }
    files.removeAll {
      $0.ending == ending && $0.bytes.count > order.budget && $0.size != smallest.size
    }
  }
}
