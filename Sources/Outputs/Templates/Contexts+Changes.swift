/// What changed: differences by words.
enum ChangeContexts {
  static let run = ContextSchema(
    "run", "Words that follow each other and share a fate",
    [
      .init("text", .text, "the words"),
      .init("same", .flag, "they stayed"),
      .init("added", .flag, "they are new"),
      .init("removed", .flag, "they are gone"),
    ])

  static let line = ContextSchema(
    "changed-block", "A block of a text that changed, or the heading it stands under",
    [
      .init(
        "kind", .text,
        "for `class`: `heading`, `item`, `quote`, `code`, or `paragraph` for all others"),
      .init("label", .text, "what it is, where the words alone do not tell: `Title`"),
      .init("runs", .list(run), "its words"),
    ])

  static let proseDiff = ContextSchema(
    "prose-diff", "What changed in a text, by words: for `{{>prose-diff}}`",
    [
      .init("line", .text, "how much: `12 words added, 3 words removed`"),
      .init("lang", .text, "the language of the text"),
      .init("dir", .text, "its direction: `ltr` or `rtl`"),
      .init("lines", .list(line), "the blocks that changed"),
      .init("cut", .flag, "more has changed than is shown"),
    ])
}
