import Foundation
import SourceModel
import Stories

/// Collects the keys of one index.
struct IndexMaker {
  let kind: IndexKind
  /// By first appearance.
  private(set) var keys: [IndexKey] = []
  private var places: [IndexValue: Int] = [:]
  /// The names of terms.
  private var slugs = FreeSlugs(taken: [])

  init(kind: IndexKind) { self.kind = kind }

  mutating func add(_ text: EntryText, under value: IndexValue, regions: Set<Region>) {
    guard let index = index(of: value) else { return }
    switch text.entry.kind {
    case .handbook:
      // Two spellings of one tag in one story are one.
      guard keys[index].stories.last?.path != text.path else { return }
      keys[index].stories.append(text)
      for region in regions { keys[index].regions[region, default: 0] += 1 }
    case .blog:
      guard kind.holdsPosts, keys[index].posts.last?.path != text.path else { return }
      keys[index].posts.append(text)
    case .collaborations, .calls, .events, .newsletters, .voices:
      guard keys[index].others.last?.path != text.path else { return }
      keys[index].others.append(text)
    }
  }

  private mutating func index(of value: IndexValue) -> Int? {
    let folded = SiteIndexes.folded(value)
    if let known = places[folded] { return known }
    guard let name = name(value).flatMap({ Route.Slugged($0) }) else { return nil }
    places[folded] = keys.count
    keys.append(IndexKey(kind: kind, value: value, name: name))
    return keys.count - 1
  }

  /// `-2` for the second term that would have the same name.
  private mutating func name(_ value: IndexValue) -> String? {
    switch value {
    case .country(let code): code.text.lowercased()
    case .goal(let number): String(number)
    case .language(let tag): tag.text.lowercased()
    case .level(let level): level.rawValue
    case .connectivity(let connectivity): connectivity.rawValue
    case .term(let text): slugs.take(for: text)?.text
    }
  }

  /// Goals by number, levels and connectivities as the schema lists them.
  var inOrder: [IndexKey] {
    keys.enumerated().sorted {
      (Self.rank($0.element.value), $0.offset) < (Self.rank($1.element.value), $1.offset)
    }.map(\.element)
  }

  private static func rank(_ value: IndexValue) -> Int {
    switch value {
    case .goal(let number): number
    case .level(let level): SchoolLevel.allCases.firstIndex(of: level) ?? 0
    case .connectivity(let connectivity): Connectivity.allCases.firstIndex(of: connectivity) ?? 0
    case .country, .language, .term: 0
    }
  }
}

/// Spellings of one term: case, composition, hyphens and spaces do not make another one.
enum TermFold {
  static func folded(_ text: String) -> String {
    // One word of small letters, as most terms are.
    if text.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return text }
    return text.precomposedStringWithCanonicalMapping.lowercased()
      .split { $0 == " " || $0 == "-" || $0 == "_" || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
