extension [String] {
  /// As a sentence has them: `self or guardian`, `name, text and photo`.
  func listed(_ word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
