/// The frame, and the pages that stand for what is not there.
enum FrameContexts {
  static let property = ContextSchema(
    "property", "What the page says of itself to other sites",
    [
      .init("name", .text, "`og:title`"),
      .init("content", .text, "its value"),
    ])

  static let feed = ContextSchema(
    "feed", "A feed that speaks of the page",
    [
      .init("title", .text, "the words that lead to it"),
      .init("type", .text, "its media type"),
      .init("href", .text, "its relative address"),
    ])

  static let base: [ContextSchema.Field] = [
    .init("lang", .text, "the language of the page"),
    .init("dir", .text, "`ltr` or `rtl`"),
    .init("title", .text, "for the window's title"),
    .init("description", .text, "one sentence for search results"),
    .init("style", .text, "the address of the style"),
    .init("content", .html, "the page itself, made by its own template"),
    .init("refresh", .text, "of a page that leads on: where to"),
    .init("hidden", .flag, "search engines should pass over the page"),
    .init("canonical", .text, "the full address; only with `base-url`"),
    .init(
      "alternates", .list(Contexts.language), "the same page in other languages, full addresses"),
    .init("feeds", .list(feed), "feeds that speak of this page; only with `base-url`"),
    .init("properties", .list(property), "Open Graph; only with `base-url`"),
    .init("metas", .list(property), "for catalogues of texts; only with `base-url`"),
    .init("languages-shown", .flag, "there is a way to other languages"),
    .init(
      "languages", .list(Contexts.language),
      "this page, or the front that leads to it, in each language"),
  ]

  static let withdrawn: [ContextSchema.Field] = [
    .init("reason", .text, "why it was taken back, as the entry says"),
    .init("date", .object(Contexts.date), "since when"),
    .init("book", .object(Contexts.place), "the book it stood in"),
  ]
}
