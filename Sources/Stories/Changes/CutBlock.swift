import Language

/// A block cut into words and what stands between them.
struct CutBlock {
  let kind: ProseBlock.Kind
  /// A number for each piece: equal pieces of two blocks have equal ones.
  let ids: [Int32]
  /// Whether each piece is a word.
  let isWord: [Bool]
  /// The numbers of its words, in order of number.
  let sortedWords: [Int32]
  private let bytes: [UInt8]
  /// Where each piece ends.
  private let ends: [Int]

  fileprivate init(
    kind: ProseBlock.Kind, bytes: [UInt8], pieces: [WordBoundaries.Piece], ids: [Int32]
  ) {
    self.kind = kind
    self.bytes = bytes
    self.ids = ids
    ends = pieces.map(\.range.upperBound)
    isWord = pieces.map(\.isWord)
    sortedWords = zip(ids, isWord).filter(\.1).map(\.0).sorted()
  }

  var all: Range<Int> { ids.indices }
  var words: Int { sortedWords.count }

  func words(in pieces: Range<Int>) -> Int { isWord[pieces].count { $0 } }

  func text(_ pieces: Range<Int>) -> String {
    let start = pieces.lowerBound == 0 ? 0 : ends[pieces.lowerBound - 1]
    let end = pieces.upperBound == 0 ? 0 : ends[pieces.upperBound - 1]
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// Cuts blocks, and numbers the pieces as they come.
struct BlockCutter: ~Copyable {
  private let boundaries: WordBoundaries
  /// By the bytes of a piece: letters that only look equal are two pieces.
  private var ids: [ArraySlice<UInt8>: Int32] = [:]

  init(language: String) { boundaries = WordBoundaries(language: language) }

  mutating func cut(_ blocks: ArraySlice<ProseBlock>) -> [CutBlock] {
    var cut: [CutBlock] = []
    cut.reserveCapacity(blocks.count)
    for block in blocks {
      let bytes = Array(block.text.utf8)
      let pieces = boundaries.pieces(of: bytes)
      var numbers: [Int32] = []
      numbers.reserveCapacity(pieces.count)
      for piece in pieces { numbers.append(number(of: bytes[piece.range])) }
      cut.append(CutBlock(kind: block.kind, bytes: bytes, pieces: pieces, ids: numbers))
    }
    return cut
  }

  private mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
    if let known = ids[word] { return known }
    let next = Int32(clamping: ids.count)
    // A copy of its own, so that the whole text is not kept for one word.
    ids[ArraySlice(Array(word))] = next
    return next
  }
}
