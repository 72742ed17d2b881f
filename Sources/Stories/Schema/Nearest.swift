/// Finds the known name that a written one was probably meant to be: the one place where that is guessed.
package enum Nearest {
  /// The candidate with the fewest slips (Damerau–Levenshtein, optimal string alignment), or nil.
  ///
  /// A slip is a letter too many, too few or wrong, or two neighbours exchanged; case, spaces, `_` and
  /// `-` count as nothing. About one slip is allowed for each three letters (one for 3 and 4 letters, two
  /// from 5, three from 8); a name of one or two letters has no near one. Equal candidates: the first one given.
  package static func name(to written: String, among candidates: [String]) -> String? {
    let letters = folded(written)
    guard !letters.isEmpty else { return nil }
    let allowed = letters.count < 3 ? 0 : min(3, (letters.count + 1) / 3)
    var best: (name: String, slips: Int)?
    for candidate in candidates {
      let limit = best.map { $0.slips - 1 } ?? allowed
      guard limit >= 0 else { break }
      let other = folded(candidate)
      // Half of a short word wrong is another word.
      if let slips = slips(letters, other, atMost: min(limit, max(0, other.count / 2))) {
        best = (candidate, slips)
      }
    }
    return best?.name
  }

  /// How many slips lie between two words, or nil when there are more than `limit`.
  static func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int?
  {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// Lower case, without accents, spaces, `_`, `-` and `.`: what two spellings of a name share. At most 64 letters.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    for character in text.prefix(64) {
      for scalar in character.lowercased().unicodeScalars {
        switch scalar {
        case " ", "_", "-", ".", "\u{A0}": continue
        default: out.append(base(of: scalar))
        }
      }
    }
    return out
  }

  /// The letter without its mark, for the Latin letters of European names.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0xC0, scalar.value < 0x180 else { return scalar }
    for (plain, marked) in marks where marked.unicodeScalars.contains(scalar) { return plain }
    return scalar
  }

  private static let marks: [(Unicode.Scalar, String)] = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("i", "ìíîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
    ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿ"), ("z", "źżž"),
  ]
}
