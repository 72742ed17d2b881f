/// What the program itself puts into messages, in a language other than English: what a key is for, what should stand
/// somewhere, what is wrong with a picture.
///
/// What somebody wrote is never looked up: a title may be an English word that is in the list.
struct MessageValues: Sendable, Hashable {
  /// The parameters that hold words of the program.
  private static let own: Set<String> = [
    "doc", "expected", "form", "inner", "kind", "month", "other", "outer", "owner", "region",
    "schema",
    "script", "subject", "verb", "what", "why",
  ]
  /// Those that hold lists of what may be written, with a word of the program before the last.
  private static let lists: Set<String> = ["covers", "keys", "roles", "words"]

  /// A value around a name or a number: `an item of '{key}'`.
  private struct Around: Sendable, Hashable {
    let before: String
    let after: String
    let placeholder: String
    let words: String
  }

  private let plain: [String: String]
  /// The longest first, so that a general one does not stand in for a particular one.
  private let around: [Around]

  /// - Parameter values: by the English words; with one `{name}` at most.
  init(_ values: [String: String]) {
    plain = values.filter { !$0.key.contains("{") }
    around = values.compactMap { key, words in
      guard let open = key.firstIndex(of: "{"), let close = key[open...].firstIndex(of: "}"),
        !key[close...].contains("{")
      else { return nil }
      return Around(
        before: String(key[..<open]), after: String(key[close...].dropFirst()),
        placeholder: String(key[open...close]), words: words)
    }
    .sorted {
      ($0.before.utf8.count + $0.after.utf8.count, $0.before) > (
        $1.before.utf8.count + $1.after.utf8.count, $1.before
      )
    }
    conjunctions = ["or", "and"].compactMap { word in
      values["{first} \(word) {last}"].map { (" \(word) ", $0) }
    }.map { Conjunction(english: $0.0, words: $0.1) }
  }

  private struct Conjunction: Sendable, Hashable {
    let english: String
    let words: String
  }
  private let conjunctions: [Conjunction]

  /// The value of a parameter; as it is where it is nobody's but its writer's.
  func text(of value: String, as parameter: String) -> String {
    if Self.lists.contains(parameter) { return listed(value) }
    guard Self.own.contains(parameter) else { return value }
    if let words = plain[value] { return words }
    for one in around
    where value.utf8.count >= one.before.utf8.count + one.after.utf8.count
      && value.hasPrefix(one.before) && value.hasSuffix(one.after)
    {
      let inside = value.dropFirst(one.before.count).dropLast(one.after.count)
      return one.words.replacing(one.placeholder, with: inside)
    }
    return value
  }

  /// `self or guardian`: the words stay as they are to be written, what joins them does not.
  private func listed(_ value: String) -> String {
    for one in conjunctions {
      let parts = value.split(separator: one.english, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      return Message(one.words, ["first": String(parts[0]), "last": String(parts[1])]).text
    }
    return value
  }
}
