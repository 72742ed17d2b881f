import SourceModel

/// Partner countries from a CSV file of the workspace (RFC 4180): code, name, region, languages.
extension Partners {
  /// Nil when the file is missing; rows that cannot be read are left out, each with a message.
  static func read(_ written: String, at place: Place, snapshot: Snapshot) -> Checked<Partners?> {
    guard let path = RepoPath(written), let file = snapshot.file(at: path) else {
      return Checked(nil, [BadPartners.missingFile(written, at: place)])
    }
    var diagnostics: [Diagnostic] = []
    var countries: [Country] = []
    let rows = CommaSeparated.rows(of: file.text)
    let header = ["code", "name", "region", "languages"]
    guard let first = rows.first, first.map({ $0.text.lowercased() }) == header else {
      let span = rows.first.map(CommaSeparated.span) ?? .start
      return Checked(nil, [BadPartners.header(at: Place(path, span))])
    }
    for row in rows.dropFirst() {
      guard row.count == 4 else {
        diagnostics.append(
          BadPartners.cells(row.count, at: Place(path, CommaSeparated.span(of: row))))
        continue
      }
      let found = problems(of: row, path, countries)
      diagnostics += found
      if found.isEmpty, let region = Region(rawValue: row[2].text) {
        countries.append(
          Country(
            code: CountryCode(known: row[0].text), name: row[1].text, region: region,
            languages: row[3].text.split(separator: " ").map(String.init)))
      }
    }
    return Checked(Partners(countries: countries), diagnostics)
  }

  private static func problems(
    of row: [CommaSeparated.Cell], _ path: RepoPath, _ countries: [Country]
  ) -> [Diagnostic] {
    let place = { (index: Int) in Place(path, row[index].span) }
    var out: [Diagnostic] = []
    let code = row[0].text
    if !Countries.contains(code) {
      out.append(BadPartners.country(code, at: place(0)))
    } else if countries.contains(where: { $0.code.text == code }) {
      out.append(BadPartners.twice(CountryCode(known: code), at: place(0)))
    }
    if row[1].text.isEmpty { out.append(BadPartners.emptyName(at: place(1))) }
    if Region(rawValue: row[2].text) == nil {
      out.append(BadPartners.region(row[2].text, at: place(2)))
    }
    for tag in row[3].text.split(separator: " ") where LanguageTag.parse(tag) == nil {
      out.append(BadPartners.language(String(tag), at: place(3)))
    }
    return out
  }
}

/// A table of cells with commas between, each with its place.
enum CommaSeparated {
  struct Cell {
    /// Quotes undone, spaces at the ends gone.
    var text: String
    var span: SourceSpan
  }

  /// Lines without any text are left out; a byte-order mark too.
  static func rows(of text: String) -> [[Cell]] {
    var rows: [[Cell]] = []
    var row: [Cell] = []
    var bytes: [UInt8] = []
    let all = Array(text.utf8)
    var start = all.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isQuoted = false
    var index = start
    func cell(_ end: Int) -> Cell {
      Cell(
        text: PlainText.trimmed(String(decoding: bytes, as: UTF8.self)),
        span: SourceSpan(start, end))
    }
    while index <= all.count {
      let byte = index < all.count ? all[index] : 0x0A
      switch byte {
      case 0x22 where isQuoted && index + 1 < all.count && all[index + 1] == 0x22:
        bytes.append(byte)
        index += 1
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted:
        row.append(cell(index))
        (bytes, start) = ([], index + 1)
      case 0x0A where !isQuoted || index == all.count, 0x0D where !isQuoted:
        row.append(cell(index))
        if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        (row, bytes, start) = ([], [], index + 1)
      default: bytes.append(byte)
      }
      index += 1
    }
    return rows
  }

  static func span(of row: [Cell]) -> SourceSpan {
    row.dropFirst().reduce(row.first?.span ?? .start) { $0.union($1.span) }
  }
}
