/// The pages that tell what changed: revisions, editions, addresses that lead on.
extension ChangeContexts {
  static let revision = ContextSchema(
    "revision", "One version of a text",
    [
      .init("date", .object(Contexts.date), "the day it was written"),
      .init("names", .html, "who wrote it, with commas; empty for who is not named"),
      .init("subject", .text, "what for, in the words of who wrote it"),
    ])

  static let change = ContextSchema(
    "change", "What one edition made of a text",
    [
      .init("id", .text, "for `id`"),
      .init("title", .text, "`Edition 2021`, or `Since edition 2021`"),
      .init("date", .object(Contexts.date), "of an edition: its day"),
      .init("diff", .object(proseDiff), "word by word"),
    ])

  static let revisions: [ContextSchema.Field] =
    [
      .init("title", .html, "`How “A calm start” changed`"),
      .init("text", .object(Contexts.place), "the text as it is now"),
      .init("crumbs", .list(Contexts.place), "the book, its part, the text"),
      .init("count", .text, "`5 versions`"),
      .init("changes-shown", .flag, "editions changed it; on the first page"),
      .init("changes", .list(change), "what the latest two states of the book made of it"),
      .init("revisions", .list(revision), "its versions, the newest first"),
    ] + Contexts.paging

  static let remark = ContextSchema(
    "remark", "What no row of a list of changes can show",
    [.init("text", .html, "`New countries: Mongolia.`")])

  static let group = ContextSchema(
    "change-group", "The stories that changed in one way",
    [
      .init("title", .text, "`New stories`"),
      .init("links", .list(Contexts.place), "the first of them"),
    ])

  static let chapter = ContextSchema(
    "changes", "What changed since the last edition",
    [
      .init("title", .text, "`Since edition 2021`"),
      .init("href", .text, "the page that has it all"),
      .init("groups", .list(group), "stories, by what happened to them"),
      .init("remarks", .list(remark), "new names, new countries, what is gone"),
    ])

  static let editions: [ContextSchema.Field] =
    [
      .init("since", .object(FrontContexts.edition), "what came after the last edition"),
      .init("editions", .list(FrontContexts.edition), "the editions, the newest first"),
    ] + Contexts.paging

  static let edition: [ContextSchema.Field] =
    [
      .init("title", .text, "`Edition 2021`, or `Since edition 2021`"),
      .init("crumbs", .list(Contexts.place), "the list of editions"),
      .init("date", .object(Contexts.date), "of an edition: its day"),
      .init("message", .text, "what its maker wrote"),
      .init("figures-shown", .flag, "there is something to count; on the first page"),
      .init("figures", .list(Contexts.figure), "what the edition held"),
      .init("remarks-shown", .flag, "there are remarks"),
      .init("remarks", .list(remark), "new names, new countries, what is gone"),
      .init("sections", .list(FrontContexts.section), "what changed: texts, by what happened"),
      .init("empty", .flag, "nothing changed that a reader could see"),
      .init("again", .text, "the command that makes the edition again"),
    ] + Contexts.paging

  static let moved: [ContextSchema.Field] = [
    .init("target", .object(Contexts.place), "where the text is now")
  ]
}
