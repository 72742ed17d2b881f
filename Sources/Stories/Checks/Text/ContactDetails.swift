package import SourceModel
import Syntax

/// Finds an e-mail address or a telephone number of a person in public text.
package enum ContactDetails: Check {
  package static let explanation = Explanation(
    "contact-details", .warning,
    what: "A person's e-mail address or telephone number stands in a text that everybody can read.",
    why: """
      What is published is copied and stays: programs collect addresses for unwanted mail, and pupils may \
      be rung up by strangers. Take it out. How to reach an organisation stands in a call's 'contact' or \
      in 'publisher'; if this is an organisation's address, answer the check and say so.
      """,
    wrong: "Write to maria.virtanen@kallio.example for the worksheet.",
    right: "Write to the school office for the worksheet.", isAnswerable: true)

  static func check(_ text: CheckedText) -> [Diagnostic] {
    text.runs.flatMap { run -> [Diagnostic] in
      var said: [Diagnostic] = []
      for (link, _) in run.links {
        guard let kind = kind(of: link), !isOrganisation(link.destination, kind) else { continue }
        said.append(message(kind, at: text.place(link.destinationSpan)))
      }
      guard text.mayHoldAddress || run.mayHoldNumber else { return said }
      let words = InlineText(run.inlines) { kind(of: $0) != nil }
      for hit in ContactScanner.scan(words.text, isTable: run.holder == .cell) {
        said.append(message(hit.kind, at: text.place(words.span(hit.range, in: text.file))))
      }
      return said
    }
  }

  /// The words of front matter, but for keys that hold addresses of organisations or no words at all.
  static func check(_ mapping: Node.Mapping, in file: SourceFile) -> [Diagnostic] {
    var said: [Diagnostic] = []
    var work: [Node] = mapping.pairs.filter { !skipped.contains($0.key.text) }.map(\.value)
    while let node = work.popLast() {
      switch node {
      case .sequence(let list): work += list.items
      case .mapping(let inner):
        work += inner.pairs.filter { !skipped.contains($0.key.text) }.map(\.value)
      case .scalar(let scalar):
        for hit in ContactScanner.scan(scalar.text, isTable: false) {
          said.append(message(hit.kind, at: Place(file.path, span(of: hit, in: scalar, file))))
        }
      }
    }
    return said
  }

  private static let skipped: Set<String> = [
    "contact", "url", "link", "links", "registration", "reference", "orcid", "commits-as", "items",
    "file", "image", "photo", "features", "publish", "given", "expires", "opens", "closes",
    "starts",
    "ends", "exchanged", "place",
  ]

  /// Quotes and escapes aside, the words stand in the scalar as they are.
  private static func span(
    of hit: ContactScanner.Hit, in scalar: Node.Scalar, _ file: SourceFile
  ) -> SourceSpan {
    let raw = Array(file.text(in: scalar.span).utf8)
    let wanted = Array(scalar.text.utf8)[hit.range]
    guard !wanted.isEmpty, raw.count >= wanted.count else { return scalar.span }
    for start in 0...(raw.count - wanted.count)
    where raw[start..<start + wanted.count].elementsEqual(wanted) {
      return SourceSpan(scalar.span.lower + start, scalar.span.lower + start + wanted.count)
    }
    return scalar.span
  }

  private static func kind(of link: Link) -> ContactScanner.Kind? {
    guard let first = link.destination.utf8.first, [0x6D, 0x74].contains(first | 0x20) else {
      return nil
    }
    let lower = link.destination.lowercased()
    if lower.hasPrefix("mailto:") { return .email }
    return lower.hasPrefix("tel:") ? .telephone : nil
  }

  private static func isOrganisation(_ destination: String, _ kind: ContactScanner.Kind) -> Bool {
    guard kind == .email else { return false }
    let address = destination.dropFirst("mailto:".count).prefix { $0 != "?" }
    return ContactScanner.isOrganisation(address.prefix { $0 != "@" })
  }
}

extension ContactDetails {
  /// The address itself is not repeated: messages travel further than the text.
  private static func message(_ kind: ContactScanner.Kind, at place: Place) -> Diagnostic {
    switch kind {
    case .email:
      found(
        "an e-mail address in public text", at: place,
        help: "take it out; what is published stays, and attracts unwanted mail")
    case .telephone:
      found(
        "a telephone number in public text", at: place,
        help: "take it out; what is published stays, and anybody can ring")
    }
  }
}
