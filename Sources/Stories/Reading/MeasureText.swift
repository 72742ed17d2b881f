/// Reads numbers, ages, durations and sizes as people write them.
enum MeasureText {
  /// A whole number in plain digits, without a sign, separators, or zeros in front.
  static func number(_ text: String) -> Int? {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= 15, bytes.allSatisfy({ (0x30...0x39).contains($0) }),
      bytes.count == 1 || bytes.first != 0x30
    else { return nil }
    return Int(text)
  }

  /// The number that was surely meant: digits of another script, or groups of three (`1_000`, `1 000`).
  static func meantNumber(by text: String) -> Int? {
    let plain = PlainText.withPlainDigits(text)
    if let number = number(plain) { return number }
    let groups = plain.split(omittingEmptySubsequences: false) { "_ '\u{A0}\u{202F}’".contains($0) }
    guard groups.count > 1, groups[0].utf8.count <= 3,
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return number(groups.joined())
  }

  enum AgesFailure: Error, Hashable {
    case notAges(meant: String?)
    case inverted(String)
    case unlikely
  }

  static let possibleAges = 3...99

  static func ages(_ text: String) throws(AgesFailure) -> AgeRange {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.map { number(String($0)) }
    guard (1...2).contains(parts.count), let lower = numbers[0],
      let upper = parts.count == 1 ? lower : numbers[1]
    else { throw .notAges(meant: meantAges(by: text)) }
    guard lower <= upper else { throw .inverted("\(upper)-\(lower)") }
    guard possibleAges.contains(lower), possibleAges.contains(upper) else { throw .unlikely }
    return AgeRange(lower, upper)
  }

  /// `14 - 16`, `14–16`, `14 to 16`: two numbers, whatever stands between. `15 years`: one, where nothing else
  /// is said, as in `14-` or `under 14`.
  private static func meantAges(by text: String) -> String? {
    let plain = PlainText.withPlainDigits(text)
    let written = plain.split { !$0.isNumber }
    let numbers = written.compactMap { number(String($0)) }
    guard (1...2).contains(written.count), numbers.count == written.count,
      numbers.allSatisfy(possibleAges.contains), !plain.contains(where: { "+<>.".contains($0) })
    else { return nil }
    if numbers.count == 1 {
      let others = plain.split { $0 == " " || $0.isNumber }
      guard others.allSatisfy({ wordsOfAges.contains($0.lowercased()) }) else { return nil }
    }
    return numbers.sorted().map(String.init).joined(separator: "-")
  }

  private static let wordsOfAges: Set<String> = [
    "age", "aged", "ages", "old", "year", "years", "yo", "yr", "yrs", "y", "ans", "años", "anos",
    "anni", "jahre", "岁", "歳", "세", "tuổi", "нас", "настай",
  ]

  enum DurationFailure: Error, Hashable {
    /// With what was surely meant, if that is clear.
    case notADuration(meant: String?)
    /// A part of a number, or more than one.
    case notOneWholeNumber
    case unknownUnit(amount: Int, unit: String, meant: String?)
  }

  static func duration(_ text: String) throws(DurationFailure) -> Duration {
    let words = text.split(separator: " ")
    guard hasOneWholeNumber(text) else { throw .notOneWholeNumber }
    guard words.count == 2, let amount = number(String(words[0])), amount > 0 else {
      // `90min`: the number and the unit without a space.
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let rest = PlainText.trimmed(text.dropFirst(digits.count))
      if let amount = number(String(digits)), amount > 0, let unit = meantUnit(by: rest) {
        throw .unknownUnit(amount: amount, unit: rest, meant: "\(amount) \(word(unit, amount))")
      }
      throw .notADuration(meant: meantDuration(by: text))
    }
    let written = String(words[1])
    if let unit = units[written] { return Duration(amount, unit) }
    throw .unknownUnit(
      amount: amount, unit: written,
      meant: meantUnit(by: written).map { "\(amount) \(word($0, amount))" })
  }

  /// Not so `1.5 hours`, `2-3 weeks`, `1h30` and `½ hour`. A text without numbers has other faults.
  private static func hasOneWholeNumber(_ text: String) -> Bool {
    let runs = text.split { !$0.isNumber }
    guard runs.count <= 1 else { return false }
    return !runs.joined().contains { $0.wholeNumberValue == nil }
  }

  /// `๔๕ min`: a number in the digits of another script.
  private static func meantDuration(by text: String) -> String? {
    let plain = PlainText.withPlainDigits(text)
    guard plain != text else { return nil }
    do throws(DurationFailure) {
      _ = try duration(plain)
      return plain
    } catch {
      if case .unknownUnit(_, _, let meant) = error { return meant }
      return nil
    }
  }

  /// The units as they may be written.
  static let unitWords: [String] =
    ["min"]
    + Duration.Unit.allCases.dropFirst().flatMap { [$0.rawValue, $0.rawValue + "s"] }

  private static let units: [String: Duration.Unit] = {
    var units: [String: Duration.Unit] = [:]
    for unit in Duration.Unit.allCases {
      units[unit.rawValue] = unit
      if unit != .minute { units[unit.rawValue + "s"] = unit }
    }
    return units
  }()

  private static func word(_ unit: Duration.Unit, _ amount: Int) -> String {
    unit == .minute || amount == 1 ? unit.rawValue : unit.rawValue + "s"
  }

  private static func meantUnit(by written: String) -> Duration.Unit? {
    switch written.lowercased() {
    case "mins", "minute", "minutes", "m", "min.", "'", "mn": .minute
    case "h", "hr", "hrs", "hours.", "std": .hour
    case "period", "periods", "class", "classes", "session", "sessions": .lesson
    case "d": .day
    case "w", "wk", "wks": .week
    default:
      Nearest.name(to: written, among: Array(units.keys).sorted()).flatMap { units[$0] }
    }
  }

  /// `30 kB`, `1 MB`, `500 B`: decimal units (IEC 80000-13), as bytes.
  static func byteSize(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }
    guard let amount = number(String(digits)), (1...999_999).contains(amount) else { return nil }
    switch rest {
    case "B": return amount
    case "kB": return amount * 1_000
    case "MB": return amount * 1_000_000
    default: return nil
    }
  }

  /// The size that was surely meant: another case of the unit.
  static func meantSize(by text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let amount = number(String(digits)) else { return nil }
    switch text.dropFirst(digits.count).filter({ $0 != " " }).lowercased() {
    case "b", "bytes": return "\(amount) B"
    case "k", "kb", "kib": return "\(amount) kB"
    case "m", "mb", "mib": return "\(amount) MB"
    default: return nil
    }
  }
}
