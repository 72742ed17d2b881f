import Foundation
import SourceModel

/// What the second program answers: a line of JSON, then the files it names, one after the other.
///
/// It has read what anybody may send, so nothing it says is believed without a look: a file that holds anything but a
/// picture goes nowhere.
enum HelperAnswer {
  private struct Line: Decodable {
    struct File: Decodable {
      let type: String
      let width: Int
      let height: Int
      let bytes: Int
    }

    let program: String?
    let refused: String?
    let found: String?
    let width: Int?
    let height: Int?
    let colour: String?
    let files: [File]?
  }

  /// Those whose answers are understood.
  static let program = "colophon-pictures 3"

  /// In bytes.
  private static let longestLine = 8_192
  private static let mostFiles = 16
  private static let sides = 1...10_000

  static func picture(_ answer: [UInt8]) throws(PictureRefusal) -> MadePicture {
    guard let end = answer.prefix(longestLine).firstIndex(of: 0x0A) else { throw nonsense }
    let line: Line
    do {
      line = try JSONDecoder().decode(Line.self, from: Data(answer[..<end]))
    } catch {
      throw nonsense
    }
    guard line.program == program else { throw nonsense }
    if let refused = line.refused { throw refusal(refused, line.found) }
    guard let width = line.width, let height = line.height, width > 0, height > 0,
      let colour = line.colour, isColour(colour), let list = line.files, !list.isEmpty,
      list.count <= mostFiles
    else { throw nonsense }
    var rest = answer[(end + 1)...]
    var files: [MadePicture.File] = []
    for file in list {
      guard sides.contains(file.width), sides.contains(file.height), file.bytes > 0,
        file.bytes <= rest.count
      else { throw nonsense }
      let bytes = Array(rest.prefix(file.bytes))
      rest = rest.dropFirst(file.bytes)
      guard BareFile.isBare(bytes, type: file.type) else { throw nonsense }
      files.append(
        MadePicture.File(type: file.type, width: file.width, height: file.height, bytes: bytes))
    }
    guard rest.isEmpty else { throw nonsense }
    return MadePicture(width: width, height: height, colour: colour, files: files)
  }

  private static func refusal(_ word: String, _ found: String?) -> PictureRefusal {
    switch word {
    case "unknown-kind": .unknownKind
    case "other-kind":
      .otherKind(
        found: found.flatMap { ["JPEG", "PNG", "WebP", "GIF", "HEIC"].contains($0) ? $0 : nil })
    case "too-large": .tooLarge
    case "too-many-pixels": .tooManyPixels
    case "damaged": .damaged
    case "no-room": .tooMuchWork
    default: nonsense
    }
  }

  private static func isColour(_ text: String) -> Bool {
    text.utf8.count == 7 && text.utf8.first == 0x23
      && text.utf8.dropFirst().allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
  }

  private static let nonsense = PictureRefusal.failed("its answer is not to be understood")
}
