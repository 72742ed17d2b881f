/// Looks for telephone numbers: `+358 40 123 4567`, `00 84 24 3825 3000`, `tel. 123456`, `09 123 4567 89`.
struct PhoneScanner {
  private let scalars: [Unicode.Scalar]
  /// The byte offset of each scalar, and of the end.
  private let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    self.offsets = offsets + [offset]
  }

  /// A run of digits with what people put between them.
  private struct Candidate {
    var range: Range<Int>
    var hasPlus: Bool
    /// The digits in groups, as separated.
    var groups: [String]
    var separators: Set<Unicode.Scalar>

    var digits: String { groups.joined() }
  }

  func hits(isTable: Bool) -> [ContactScanner.Hit] {
    var hits: [ContactScanner.Hit] = []
    var index = 0
    while index < scalars.count {
      guard isStart(index), let candidate = candidate(at: index) else {
        index += 1
        continue
      }
      if isNumber(candidate, isTable: isTable) {
        hits.append(
          ContactScanner.Hit(
            kind: .telephone,
            range: offsets[candidate.range.lowerBound]..<offsets[candidate.range.upperBound]))
      }
      index = candidate.range.upperBound
    }
    return hits
  }

  private func digit(_ index: Int) -> Int? {
    guard index < scalars.count else { return nil }
    let scalar = scalars[index]
    if scalar.isASCII {
      return ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// A number does not begin inside a word, an address or another number.
  private func isStart(_ index: Int) -> Bool {
    let begins = digit(index) != nil || scalars[index] == "+" || scalars[index] == "("
    guard begins, index > 0 else { return begins }
    let before = scalars[index - 1]
    if before.properties.isAlphabetic { return !before.isASCII && scalars[index] != "(" }
    return digit(index - 1) == nil && !"/=_-.&#@%:+$€£¥".unicodeScalars.contains(before)
      || before == ":" && index > 1 && digit(index - 2) == nil
  }

  private func candidate(at start: Int) -> Candidate? {
    var index = start
    var end = start
    var group = ""
    var candidate = Candidate(range: start..<start, hasPlus: false, groups: [], separators: [])
    var gap: Set<Unicode.Scalar> = []
    if scalars[index] == "(", index + 1 < scalars.count { index += 1 }
    if scalars[index] == "+" {
      candidate.hasPlus = true
      index += 1
      guard digit(index) != nil else { return nil }
    }
    var gapLength = 0
    while index < scalars.count {
      if let value = digit(index) {
        if gapLength > 0 {
          candidate.groups.append(group)
          group = ""
          candidate.separators.formUnion(gap)
          gap = []
          gapLength = 0
        }
        group += String(value)
        index += 1
        end = index
      } else if gapLength < 2, " \u{A0}\u{202F}-.()/–‑".unicodeScalars.contains(scalars[index]),
        !group.isEmpty
      {
        gap.insert(scalars[index])
        gapLength += 1
        index += 1
      } else {
        break
      }
    }
    guard !group.isEmpty else { return nil }
    candidate.groups.append(group)
    candidate.range = start..<end
    return candidate
  }

  private func isNumber(_ candidate: Candidate, isTable: Bool) -> Bool {
    let digits = candidate.digits
    let next = candidate.range.upperBound
    if next < scalars.count {
      // A time, a share, a unit right after it: a figure.
      let after = scalars[next]
      if ":%°€$".unicodeScalars.contains(after) || (after.isASCII && after.properties.isAlphabetic)
      {
        return false
      }
    }
    if candidate.hasPlus {
      return (9...15).contains(digits.count) && digits.first != "0"
    }
    if hasLabel(before: candidate.range.lowerBound) { return (6...15).contains(digits.count) }
    guard digits.first == "0", !isBookNumber(candidate), !isDate(candidate) else { return false }
    if digits.hasPrefix("00") {
      return !isTable && (11...17).contains(digits.count)
        && digits.dropFirst(2).first != "0"
    }
    return !isTable && (9...11).contains(digits.count) && candidate.groups.count > 1
      && candidate.groups[0].count > 1 && candidate.groups.count <= 6
      && (candidate.separators != ["."] || candidate.groups.count > 2)
  }

  private func isBookNumber(_ candidate: Candidate) -> Bool {
    let before = self.before(candidate.range.lowerBound, 12)
    if ["isbn", "issn", "ean", "doi", "orcid", "no.", "№"].contains(where: before.contains) {
      return true
    }
    // ISBN-10 and the four groups of an ORCID iD or a card.
    return candidate.separators == ["-"]
      && (candidate.groups.count == 4 && candidate.groups.last?.count == 1
        || candidate.groups.count == 4 && candidate.groups.allSatisfy { $0.count == 4 })
  }

  /// `01.02.2021 14`, `01-02-2021`, `2021 01 02`: two groups of at most two digits and a year.
  private func isDate(_ candidate: Candidate) -> Bool {
    let counts = candidate.groups.prefix(3).map(\.count)
    return counts == [2, 2, 4] || counts == [2, 1, 4] || counts == [4, 2, 2]
      || candidate.groups.allSatisfy { $0.count <= 2 } && candidate.separators == [" "]
  }

  private func before(_ index: Int, _ count: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[max(0, index - count)..<index])
    return String(view).lowercased()
  }

  /// Whether a word such as 'phone' stands right before it.
  private func hasLabel(before index: Int) -> Bool {
    var text = Substring(before(index, 24))
    while let last = text.last, !last.isLetter { text.removeLast() }
    for filler in ["number", "no", "nr", "num", "numéro", "numero", "號碼", "号码", "番号", "번호"]
    where text.hasSuffix(filler) {
      text.removeLast(filler.count)
      while let last = text.last, !last.isLetter { text.removeLast() }
    }
    return Self.labels.contains { label in
      guard text.hasSuffix(label) else { return false }
      guard label.utf8.first.map({ $0 < 0x80 }) == true else { return true }
      return text.dropLast(label.count).last?.isLetter != true
    }
  }

  private static let labels = [
    "tel", "telephone", "phone", "mobile", "cell", "whatsapp", "viber", "fax", "téléphone",
    "portable",
    "handy", "telefon", "telefono", "teléfono", "telefone", "móvil", "puhelin", "puh", "gsm",
    "telp",
    "hp", "тел", "телефон", "утас", "τηλ", "τηλέφωνο", "电话", "電話", "手机", "手機", "携帯", "전화", "휴대폰",
    "핸드폰",
    "โทร", "โทรศัพท์", "điện thoại", "đt", "sđt", "هاتف", "फ़ोन", "फोन", "ফোন",
  ]
}
