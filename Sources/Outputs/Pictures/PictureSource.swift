package import SourceModel

/// Where the files of pictures come from.
package enum PictureSource: Sendable {
  /// A PNG and a JPEG are written anew without what stands beside the picture, as large as they are; of other kinds
  /// the first bytes alone are looked at: for saying what is wrong, where nothing is published.
  case cleaned
  /// The second program makes them, in the widths that pages use.
  case made(any PictureMaker)
  /// The second program is not there: pages are made without photographs.
  case missing
}

extension PictureOrder {
  /// What pages ask for: a telephone's width, and twice the half of a text's on a fine screen.
  static func ofPages(budget: Int) -> PictureOrder {
    PictureOrder(widths: [480, 960], quality: 80, budget: budget)
  }
}
