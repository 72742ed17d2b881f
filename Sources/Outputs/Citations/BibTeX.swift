import SourceModel
import Stories

/// A citation for LaTeX: one `@incollection`, read alike by BibTeX and biblatex.
///
/// Every value stands in two pairs of braces, so that no style takes a name apart or makes a title's
/// letters small: which part of a name is the family's is not known here. UTF-8 as it is.
struct BibTeX {
  let citation: Citation

  init(_ citation: Citation) { self.citation = citation }

  var bytes: [UInt8] { Array(text.utf8) }

  var text: String {
    var out = "@incollection{\(citation.key),\n"
    let authors = citation.authors.map { "{\(Self.escape($0))}" }.joined(separator: " and ")
    out += "  author = {\(authors)},\n"
    out += Self.field("title", citation.title)
    out += Self.field("booktitle", citation.book)
    out += Self.field("publisher", citation.publisher)
    if let day = citation.revised {
      out += "  year = {\(day.year)},\n  month = \(Self.months[day.month - 1]),\n"
    }
    if let language = Self.languageName(citation.language) {
      out += "  langid = {\(language)},\n"
    }
    if !citation.keywords.isEmpty {
      out += "  keywords = {\(Self.escape(citation.keywords.joined(separator: ", ")))},\n"
    }
    // Read letter by letter, so nothing is escaped; what would end the field cannot stay.
    if let address = citation.address { out += "  url = {\(Self.address(address))},\n" }
    return out + "}\n"
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  static func field(_ name: String, _ value: String) -> String {
    "  \(name) = {{\(escape(value))}},\n"
  }

  /// Braces are counted even behind a backslash, so they become commands.
  static func escape(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in CleanText.line(text).unicodeScalars {
      switch scalar {
      case "\\": out.append(contentsOf: "\\textbackslash{}".unicodeScalars)
      case "{": out.append(contentsOf: "\\textbraceleft{}".unicodeScalars)
      case "}": out.append(contentsOf: "\\textbraceright{}".unicodeScalars)
      case "<": out.append(contentsOf: "\\textless{}".unicodeScalars)
      case ">": out.append(contentsOf: "\\textgreater{}".unicodeScalars)
      case "~": out.append(contentsOf: "\\textasciitilde{}".unicodeScalars)
      case "^": out.append(contentsOf: "\\textasciicircum{}".unicodeScalars)
      case "%", "&", "$", "#", "_": out.append(contentsOf: ["\\", scalar])
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  static func address(_ text: String) -> String {
    var out: [UInt8] = []
    HTMLAddress.append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// What babel calls a language: its English name, where that is one word.
  private static func languageName(_ tag: LanguageTag) -> String? {
    let primary = String(tag.text.prefix { $0 != "-" })
    guard let name = Languages.names[primary]?.lowercased(),
      name.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return name
  }
}
