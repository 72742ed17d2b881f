/// The page that says how the site was made.
extension FrontContexts {
  static let dataFile = ContextSchema(
    "data-file", "A file for programs, or a feed",
    [
      .init("name", .text, "`entries.json`, or the feed's title"),
      .init("href", .text, "its relative address"),
      .init("about", .text, "what it holds, or its media type"),
    ])

  static let edition = ContextSchema(
    "edition", "An edition of the book",
    [
      .init("title", .text, "its name"),
      .init("href", .text, "its page"),
      .init("date", .object(Contexts.date), "the day on which it came out"),
      .init("line", .text, "`3 new stories, 2 texts revised`"),
    ])

  static let colophon: [ContextSchema.Field] = [
    .init("facts-shown", .flag, "there are facts"),
    .init("facts", .list(ArticleContexts.fact), "revision, program, licence, publisher"),
    .init("figures-shown", .flag, "there is something to count"),
    .init("figures", .list(Contexts.figure), "counted over both books"),
    .init("citation", .html, "how to cite the handbook"),
    .init("bibtex", .text, "the same for LaTeX"),
    .init("editions-shown", .flag, "there are editions"),
    .init("editions", .list(edition), "the newest editions"),
    .init("data", .list(dataFile), "files for programs"),
    .init("feeds", .list(dataFile), "the feeds of both books; only with `base-url`"),
    .init("ways-shown", .flag, "there is a way to take part"),
    .init("ways", .list(ArticleContexts.line), "what leads to the calls, and to the publisher"),
  ]
}
