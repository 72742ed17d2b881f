/// What the program itself puts into messages, in a language other than English: what a key is for, what should stand
/// somewhere, what is wrong with a picture.
///
/// What somebody wrote is never looked up: a title may be an English word that is in the list.
struct MessageValues: Sendable, Hashable {
  /// The parameters that hold words of the program.
  private static let own: Set<String> = [
    "doc", "expected", "form", "inner", "kind", "month", "other", "outer", "owner", "region",
    "schema", "script", "subject", "verb", "what", "why",
  ]
  /// Those that hold lists of what may be written, with a word of the program before the last.
  private static let lists: Set<String> = ["covers", "keys", "roles", "words"]

  /// A value around a name or a number: `an item of '{key}'`.
  private struct Around: Sendable, Hashable {
    let before: String
    let after: String
    let placeholder: String
    let words: String

    var length: Int { before.utf8.count + after.utf8.count }

    func fits(_ value: String) -> Bool {
      value.utf8.count >= length && value.hasPrefix(before) && value.hasSuffix(after)
    }
  }

  private let plain: [String: String]
  /// The longest first, so that a general one does not stand in for a particular one.
  private let around: [Around]
  private let conjunctions: [Conjunction]

  private struct Conjunction: Sendable, Hashable {
    let english: String
    let words: String
  }

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
    .sorted { ($0.length, $0.before) > ($1.length, $1.before) }
    conjunctions = ["or", "and"].compactMap { word in
      values["{first} \(word) {last}"].map { Conjunction(english: " \(word) ", words: $0) }
    }
  }

  /// The value of a parameter; as it is where it is nobody's but its writer's.
  func text(of value: String, as parameter: String) -> String {
    if Self.lists.contains(parameter) { return listed(value) }
    guard Self.own.contains(parameter) else { return value }
    if let words = plain[value] { return words }
    guard let one = around.first(where: { $0.fits(value) }) else { return value }
    let inside = value.dropFirst(one.before.count).dropLast(one.after.count)
    return one.words.replacing(one.placeholder, with: inside)
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
