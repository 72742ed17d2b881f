import Stories

extension Metadata {
  /// The word that says why a text is shown to its writer alone; nil where all may read it.
  var draftWord: String? {
    if isWaiting { return "waiting-banner" }
    return isDraft ? "draft-banner" : nil
  }
}
