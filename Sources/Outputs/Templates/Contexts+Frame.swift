/// The frame, and the pages that stand for what is not there.
enum FrameContexts {
  static let property = ContextSchema(
    "property", "What the page says of itself to other sites",
    [
      .init("name", .text, "`og:title`"),
      .init("content", .text, "its value"),
    ])

  static let base: [ContextSchema.Field] = [
    .init("lang", .text, "the language of the page"),
    .init("dir", .text, "`ltr` or `rtl`"),
    .init("title", .text, "for the window's title"),
    .init("description", .text, "one sentence for search results"),
    .init("style", .text, "the address of the style"),
    .init("content", .html, "the page itself, made by its own template"),
    .init("hidden", .flag, "search engines should pass over the page"),
    .init("canonical", .text, "the full address; only with `base-url`"),
    .init(
      "alternates", .list(Contexts.language), "the same text in other languages, full addresses"),
    .init("feeds", .list(Contexts.place), "feeds that speak of this page; only with `base-url`"),
    .init("properties", .list(property), "Open Graph; only with `base-url`"),
    .init("languages-shown", .flag, "the site has several interface languages"),
    .init("languages", .list(Contexts.language), "this page in the other interface languages"),
  ]

  static let withdrawn: [ContextSchema.Field] = [
    .init("reason", .text, "why it was taken back, as the entry says"),
    .init("date", .object(Contexts.date), "since when"),
    .init("book", .object(Contexts.place), "the book it stood in"),
  ]
}
