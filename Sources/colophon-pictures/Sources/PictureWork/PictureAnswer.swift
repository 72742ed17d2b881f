/// What was made of a picture, or why nothing was: a line of JSON, then the files' bytes one after the other.
package struct PictureAnswer: Sendable {
  /// As it is shown, before anything was made smaller.
  package let size: PictureSize
  /// `#7f7f7f`: stands where the picture will be, until it is there.
  package let colour: String
  package let files: [File]

  package struct File: Sendable {
    /// `webp`, `jpg` or `png`.
    package let ending: String
    package let size: PictureSize
    package let quality: Int
    package let bytes: [UInt8]
  }

  /// Names those who answer so: another number for other answers.
  static let program = "colophon-pictures 3"

  /// No text of the picture is in it, so nothing has to be escaped.
  package var bytes: [UInt8] {
    let list = files.map { file in
      """
      {"type":"\(file.ending)","width":\(file.size.width),"height":\(file.size.height),\
      "quality":\(file.quality),"bytes":\(file.bytes.count)}
      """
    }
    let line = """
      {"program":"\(Self.program)","width":\(size.width),"height":\(size.height),"colour":"\(colour)",\
      "files":[\(list.joined(separator: ","))]}

      """
    return files.reduce(into: Array(line.utf8)) { $0 += $1.bytes }
  }

  /// The line that says why nothing was made.
  package static func bytes(of refusal: Refusal) -> [UInt8] {
    let why =
      switch refusal {
      case .unknownKind: #""unknown-kind""#
      case .otherKind(nil): #""other-kind""#
      case .otherKind(let kind?): #""other-kind","found":"\#(kind.name)""#
      case .tooLarge: #""too-large""#
      case .tooManyPixels: #""too-many-pixels""#
      case .damaged: #""damaged""#
      case .noRoom: #""no-room""#
      }
    return Array((#"{"program":"\#(program)","refused":\#(why)}"# + "\n").utf8)
  }
}
