/// What is wanted of a picture, as it stands on the command line.
package struct PictureOrder: Sendable, Equatable {
  /// The ending of the picture's name, in small letters.
  package var ending = ""
  /// In pixels, rising.
  package var widths: [Int] = []
  /// The best quality that is tried, from 40 to 100.
  package var quality = 80
  /// In bytes, for each file.
  package var budget = 150_000

  package init() {}

  /// Nil for anything that is no order: `--named jpg --widths 480,960 --quality 80 --budget 150000`.
  package init?(arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch option {
      case "--named": ending = value
      case "--widths":
        let parts = value.split(separator: ",", omittingEmptySubsequences: false)
        widths = parts.compactMap { Self.number(String($0), in: 1...10_000) }
        guard widths.count == parts.count, widths.count <= 8, widths == widths.sorted() else {
          return nil
        }
      case "--quality":
        guard let number = Self.number(value, in: 40...100) else { return nil }
        quality = number
      case "--budget":
        guard let number = Self.number(value, in: 1...100_000_000) else { return nil }
        budget = number
      default: return nil
      }
    }
    guard !ending.isEmpty, !widths.isEmpty else { return nil }
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = Int(text), range.contains(number) else { return nil }
    return number
  }

  /// The sizes that are made of a picture of some size: the wanted widths that are clearly below its own, and its own
  /// where that is below the largest. Never more pixels than there are.
  package func sizes(of size: PictureSize) -> [PictureSize] {
    let most = size.bounded(by: Self.longestSide)
    guard let largest = widths.last else { return [] }
    if most.width >= largest { return widths.map { most.narrowed(to: $0) } }
    return widths.filter { $0 * 10 <= most.width * 9 }.map { most.narrowed(to: $0) } + [most]
  }

  /// A WebP has 16,383 pixels on a side at most; nobody looks at as many.
  private static let longestSide = 10_000
}

/// Width and height in pixels, at least 1 each.
package struct PictureSize: Sendable, Equatable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
  }

  package var pixels: Int { width.multipliedReportingOverflow(by: height).partialValue }

  /// The same shape, at that width.
  func narrowed(to other: Int) -> PictureSize {
    PictureSize(width: other, height: (height * other + width / 2) / width)
  }

  /// The same shape, with no side longer than that.
  func bounded(by side: Int) -> PictureSize {
    if max(width, height) <= side { return self }
    return width >= height
      ? narrowed(to: side) : PictureSize(width: (width * side + height / 2) / height, height: side)
  }
}
