import SourceModel

extension Diagnostic {
  /// The same with what was written cut in its headline: a value may be as long as its file.
  func repeating(atMost limit: Int) -> Diagnostic {
    let repeated = ["written", "key", "unit", "time", "offset"]
    let parameters = message.parameters
    let long = repeated.filter { (parameters[$0]?.utf8.count ?? 0) > limit }
    guard !long.isEmpty else { return self }
    var cut = parameters
    for name in long {
      let text = parameters[name] ?? ""
      let kept = text.unicodeScalars.prefix(limit)
      if kept.endIndex < text.unicodeScalars.endIndex { cut[name] = String(kept) + "…" }
    }
    return Diagnostic(
      id, severity, Message(message.pattern, cut), at: place, notes: notes, fixes: fixes,
      help: help)
  }
}
