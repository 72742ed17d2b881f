import SourceModel

extension Diagnostic {
  /// The same with what was written cut: a value may be as long as its file. Fixes stay whole.
  func repeating(atMost limit: Int) -> Diagnostic {
    Diagnostic(
      id, severity, message.repeating(atMost: limit), at: place, notes: notes, fixes: fixes,
      help: help?.repeating(atMost: limit))
  }
}

extension Message {
  /// The parameters that hold what somebody wrote.
  private static let written = ["written", "key", "unit", "time", "offset"]

  fileprivate func repeating(atMost limit: Int) -> Message {
    let long = Message.written.filter { (parameters[$0]?.utf8.count ?? 0) > limit }
    guard !long.isEmpty else { return self }
    var cut = parameters
    for name in long {
      let scalars = (parameters[name] ?? "").unicodeScalars
      let kept = scalars.prefix(limit)
      if kept.endIndex < scalars.endIndex { cut[name] = String(kept) + "…" }
    }
    return Message(pattern, cut)
  }
}
