/// The licences for texts and pictures that are known by their SPDX identifiers.
package enum Licences {
  /// In the order in which they are offered.
  package static let identifiers: [String] = creativeCommons + others

  package static func contains(_ identifier: String) -> Bool { known.contains(identifier) }

  /// The identifier that was meant, or nil: `CC BY-SA 4.0`, `cc-by`, `CC0`.
  package static func meant(by written: String) -> String? {
    var plain = written.split(separator: " ").joined(separator: "-").lowercased()
    for ending in ["-international", "-license", "-licence"] where plain.hasSuffix(ending) {
      plain.removeLast(ending.count)
    }
    if !plain.hasPrefix("cc"), plain.hasPrefix("by") { plain = "cc-" + plain }
    let tries = [plain, plain + "-4.0", plain + "-1.0", plain + ".0", plain + "-2.0"]
    for guess in tries {
      if let found = identifiers.first(where: { $0.lowercased() == guess }) { return found }
    }
    return Nearest.name(to: plain, among: identifiers)
  }

  private static let known = Set(identifiers)

  private static let creativeCommons: [String] =
    ["CC0-1.0"]
    + ["4.0", "3.0", "2.5", "2.0", "1.0"].flatMap { version in
      ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"].map { "CC-\($0)-\(version)" }
    }

  private static let others = [
    "CC-BY-3.0-IGO", "CC-PDDC", "GFDL-1.3-only", "GFDL-1.3-or-later", "LAL-1.3", "OGL-UK-3.0",
    "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "OFL-1.1", "MIT", "Apache-2.0", "BSD-2-Clause",
    "BSD-3-Clause", "0BSD", "ISC", "MPL-2.0", "GPL-2.0-only", "GPL-2.0-or-later",
    "GPL-3.0-only", "GPL-3.0-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "AGPL-3.0-only",
    "AGPL-3.0-or-later", "EUPL-1.2", "Unlicense",
  ]
}
