extension ProseText {
  /// The same text without names that people took back: what is compared with former versions shows what
  /// was written before they chose.
  package func hiding(_ names: HiddenNames) -> ProseText {
    guard !names.isEmpty else { return self }
    return ProseText(
      blocks: blocks.map { ProseBlock($0.kind, names.replaced(in: $0.text)) }, language: language)
  }
}
