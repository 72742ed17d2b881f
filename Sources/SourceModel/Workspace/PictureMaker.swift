/// Makes the files that pages show of a picture: a program of its own does, tests have one that pretends.
///
/// It may be asked by several tasks at once.
package protocol PictureMaker: Sendable {
  /// What makes pictures, with all that has a part in their bytes: another one may make others. It may have to be
  /// started to say so.
  ///
  /// - Throws: `PictureRefusal`, where no picture can be made.
  func version() throws(PictureRefusal) -> String

  /// The files of a picture.
  ///
  /// - Parameters:
  ///   - id: names the content: of one that was made before, `bytes` is not asked.
  ///   - ending: of the picture's name, in small letters: `jpg`.
  ///   - bytes: gives the picture as it was sent in.
  /// - Throws: `PictureRefusal`.
  func make(
    _ id: ObjectID, ending: String, _ order: PictureOrder,
    bytes: () throws(ObjectError) -> [UInt8]
  ) throws(PictureRefusal) -> MadePicture
}

/// What pages want of every picture.
package struct PictureOrder: Hashable, Sendable {
  /// In pixels, rising. Nothing is made wider than it is.
  package var widths: [Int]
  /// The best quality that is tried, from 40 to 100.
  package var quality: Int
  /// In bytes, for each file: the quality goes down until it is kept.
  package var budget: Int

  package init(widths: [Int], quality: Int, budget: Int) {
    self.widths = widths
    self.quality = quality
    self.budget = budget
  }
}

/// The files of a picture, upright and without anything that was written beside it.
package struct MadePicture: Hashable, Sendable {
  /// In pixels: before it was made smaller.
  package let width: Int
  package let height: Int
  /// `#7f7f7f`: the colour that it has on the whole.
  package let colour: String
  /// A WebP and another one for each width, from the narrowest.
  package let files: [File]

  package struct File: Hashable, Sendable {
    /// The ending of its address: `webp`, `jpg`, `png`.
    package let type: String
    package let width: Int
    package let height: Int
    package let bytes: [UInt8]

    package init(type: String, width: Int, height: Int, bytes: [UInt8]) {
      self.type = type
      self.width = width
      self.height = height
      self.bytes = bytes
    }
  }

  package init(width: Int, height: Int, colour: String, files: [File]) {
    self.width = width
    self.height = height
    self.colour = colour
    self.files = files
  }
}

/// Why nothing was made of a picture.
package enum PictureRefusal: Error, Hashable, Sendable {
  /// The end of its name promises no kind that is read.
  case unknownKind
  /// It is another kind than its name says: which one, where that can be told.
  case otherKind(found: String?)
  case tooLarge
  case tooManyPixels
  /// It is cut off or broken.
  case damaged
  /// It wanted more memory or time than a picture gets.
  case tooMuchWork
  /// The program that makes pictures failed: one line says how.
  case failed(String)
  case unreadable(ObjectError)
}
