import SourceModel

/// A name as a disk sees it that knows no case: two paths with one folded name cannot both be cloned there.
///
/// Full case folding (Unicode 15, section 3.13, `toCasefold`) by the mapping to capitals and back, and
/// canonical equivalence from `String` itself, so composed and decomposed letters are one name.
struct FoldedName: Hashable, Sendable {
  let text: String

  init(_ name: some StringProtocol) {
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      text = name.lowercased()
      return
    }
    var folded = ""
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        let isCapital = ("A"..."Z").contains(scalar)
        folded.unicodeScalars.append(
          isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
        continue
      }
      // The capital of a dotless i is a plain I, yet the two are different letters.
      guard scalar != "\u{131}" else {
        folded.unicodeScalars.append(scalar)
        continue
      }
      for capital in scalar.properties.uppercaseMapping.unicodeScalars {
        folded += capital.properties.lowercaseMapping
      }
    }
    text = folded
  }
}
