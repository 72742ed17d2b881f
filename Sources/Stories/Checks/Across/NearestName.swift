import SourceModel

/// The wording that all unknown names share: the nearest known one and its fix, or what to do.
enum NearestName {
  /// `headline` holds `{name}`. At most `limit` names are compared: a guess is no reason to wait.
  static func message<C: Check>(
    _ check: C.Type, _ headline: String, _ written: String, at place: Place,
    known: some Sequence<String>, help: Message
  ) -> Diagnostic {
    guard let nearest = Nearest.name(to: written, among: known.prefix(limit).sorted()) else {
      return C.found(Message(headline, ["name": written]), at: place, help: help)
    }
    var fixes: [Diagnostic.Fix] = []
    // The span is the name itself only when it is as long as the name.
    if let path = place.path, let span = place.span, span.count == written.utf8.count {
      fixes = [
        Diagnostic.Fix(
          Message("change it to '{nearest}'", ["nearest": nearest]), replacing: span, in: path,
          by: nearest)
      ]
    }
    return C.found(
      Message(
        headline + "; did you mean '{nearest}'?", ["name": written, "nearest": nearest]),
      at: place, fixes: fixes, help: fixes.isEmpty ? help : nil)
  }

  static let limit = 20_000
}
