import CICU

/// The forms a language has for numbers (CLDR, cardinal). Which numbers take which form differs: French says
/// `one` for 0 and 1, Arabic has all six, Chinese only `other`.
///
/// The order is the one that the shim of ICU answers in.
package enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

/// Which form a language uses for each whole number, from the rules of ICU (CLDR).
///
/// A value: made once a language, then asked by any number of tasks at once. What is asked all the time is a
/// table; beyond it ICU is asked anew, with a handle of that call alone.
package struct PluralRules: Sendable, Hashable {
  /// A BCP 47 tag.
  package let language: String
  /// Of the numbers from 0.
  private let table: [PluralCategory]

  /// Numbers below it stand in the table.
  private static let tabled = 200

  /// - Parameter language: a BCP 47 tag. One that is none, or that CLDR does not know, has the category
  ///   `other` alone.
  package init(language: String) {
    self.language = language
    guard let handle = PluralHandle(language) else {
      table = []
      return
    }
    table = (0..<Self.tabled).map { handle.category(of: $0) }
  }

  /// The form for a number; a number below zero takes the one of its amount.
  package func category(of number: Int) -> PluralCategory {
    let amount = Int(clamping: number.magnitude)
    if amount < table.count { return table[amount] }
    guard !table.isEmpty, let handle = PluralHandle(language) else { return .other }
    return handle.category(of: amount)
  }
}

/// Owns ICU's rules of one language; never leaves the call that opened it.
private struct PluralHandle: ~Copyable {
  private let rules: OpaquePointer

  init?(_ language: String) {
    guard let rules = colophon_plural_open(language) else { return nil }
    self.rules = rules
  }

  deinit { colophon_plural_close(rules) }

  borrowing func category(of number: Int) -> PluralCategory {
    PluralCategory.allCases[Int(colophon_plural_select(rules, Double(number)))]
  }
}
