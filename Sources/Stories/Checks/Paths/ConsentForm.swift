package import SourceModel

/// Finds a signed consent form, or a scan of one, in the repository.
package enum ConsentForm: Check {
  package static let explanation = Explanation(
    "consent-form-in-repository", .error,
    what: "A file looks like a signed consent form, or a scan of one.",
    why: """
      A form holds full names, signatures and addresses of families, and whatever enters a repository is \
      copied to everybody for ever. Keep the form at school and write in the entry's 'consent' where it \
      is kept ('reference'). The file has to leave the history too: ask whoever keeps the repository.
      """,
    wrong: "stories/handbook/consent-form-anna.pdf", right: "stories/handbook/calm-start.md")

  /// Whether a path at the root or below `stories/` is named like a form, and is no text of ours.
  static func isForm(_ path: RepoPath, names: [Substring]) -> Bool {
    guard names.count == 1 || names.first == WorkspaceLayout.folder[...] else { return false }
    switch FileKind(of: path) {
    case .document, .picture, .otherPicture: break
    default: return false
    }
    let name = path.name.lowercased()
    let words = name.split { !$0.isLetter }
    return wordStarts.contains { start in words.contains { $0.hasPrefix(start) } }
      || parts.contains { name.contains($0) }
  }

  /// What words begin with in such names, in languages of the partners written with Latin letters.
  private static let wordStarts = [
    "consent", "permission", "autorisation", "autorizacion", "autorización", "autorizzazione",
    "autorização", "autorizacao", "einwilligung", "einverständnis", "einverstaendnis",
    "einverstandnis", "liberatoria", "consenso", "toestemming", "samtycke", "samtykke",
    "suostumus", "nõusolek", "nousolek", "piekrišana", "sutikimas", "zgoda", "súhlas", "souhlas",
    "hozzájárul", "hozzajarul", "consimțământ", "consimtamant", "soglasje", "privola",
    "persetujuan",
    "kebenaran", "pahintulot",
  ]
  /// Names of forms that are more than one word, or have no spaces around them.
  private static let parts = [
    "photo-release", "photo_release", "photo release", "model-release", "release-form",
    "release_form", "release form", "droit-image", "droit_image", "droit-a-l-image", "dong-y",
    "đồng ý", "συγκατάθεση", "согласие", "съгласие", "зөвшөөрөл", "同意", "授權", "授权", "동의", "ยินยอม",
  ]
}

extension ConsentForm {
  static func message(_ path: RepoPath) -> Diagnostic {
    found(
      Message("'{name}' looks like a signed consent form", ["name": String(path.name)]),
      at: Place(path),
      help:
        "a form never belongs in a repository: keep it at school, name the place in 'consent: reference', and ask whoever keeps the repository to take this file out of its history; if it is no form, give it another name"
    )
  }
}
