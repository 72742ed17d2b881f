/// The indexes, and the lists they lead to.
enum IndexContexts {
  static let key = ContextSchema(
    "key", "One key of an index",
    [
      .init("id", .text, "for `id`: `goal-5`"),
      .init("label", .text, "`Gender equality`, `Mongolia`, `radio`"),
      .init("lang", .text, "the language of the label, when it is not that of the page"),
      .init("number", .text, "of a goal: its number"),
      .init("href", .text, "the page with what is found under it; empty for none"),
      .init("count", .text, "how many, as a number"),
      .init("line", .text, "`9 stories and 2 posts`"),
      .init("for", .text, "`for Gender equality`, for those who hear the links alone"),
      .init("stories", .flag, "there are stories under it, so that regions can be compared"),
      .init("asia", .text, "width of its bar for Asia, of a hundred"),
      .init("europe", .text, "width of its bar for Europe"),
      .init("europe-start", .text, "where that one begins"),
      .init("asia-line", .text, "`6 from Asia`"),
      .init("europe-line", .text, "`3 from Europe`"),
    ])

  static let section = ContextSchema(
    "keys", "Keys that belong together",
    [
      .init("id", .text, "for `id`"),
      .init("title", .text, "of countries: the region; empty for all others"),
      .init("region", .text, "`asia`, `europe` or empty"),
      .init("keys", .list(key), "in their order"),
    ])

  static let index = ContextSchema(
    "index", "One index, with the keys that are used most",
    [
      .init("id", .text, "for `id`"),
      .init("title", .text, "`By country`"),
      .init("href", .text, "the whole index"),
      .init("keys", .list(key), "at most twelve keys, in their order"),
      .init("all", .text, "`All 51`; empty when the keys are all there are"),
    ])

  static let group = ContextSchema(
    "group", "Entries of one kind in a list",
    [
      .init("id", .text, "for `id`"),
      .init("title", .text, "`Stories`; empty when there is one group"),
      .init("entries", .list(Contexts.row), "the entries"),
    ])

  static let option = ContextSchema(
    "option", "One value by which a search can be narrowed",
    [
      .init("value", .text, "for `value`: `mn`"),
      .init("label", .text, "`Mongolia`"),
      .init("lang", .text, "the language of the label, when it is not that of the page"),
    ])

  static let facet = ContextSchema(
    "facet", "What a search can be narrowed by",
    [
      .init("name", .text, "for `name` and `id`: `country`"),
      .init("label", .text, "`By country`"),
      .init("options", .list(option), "what the book has of it"),
    ])

  static let search = ContextSchema(
    "search", "The search box; it stands on the page where scripts run",
    [
      .init("script", .text, "the address of the script that makes it"),
      .init(
        "languages", .text, "those of the texts, each with an index of its own: `en fr zh-hans`"),
      .init("found", .text, "`Found: {n}`: the script puts the number in"),
      .init("facets", .list(facet), "country, subject, goal, language, level, connection"),
    ])

  static let indexes: [ContextSchema.Field] = [
    .init("title", .text, "`Index`"),
    .init("lede", .text, "what can be found here"),
    .init("search", .list(search), "the search box: one, or none (`build --search`)"),
    .init("indexes", .list(index), "the indexes that have keys"),
  ]

  static let single: [ContextSchema.Field] =
    [
      .init("title", .text, "`Index by goal`"),
      .init("lede", .text, "what the keys are"),
      .init("crumbs", .list(Contexts.place), "the way here"),
      .init("goals", .list(key), "of goals alone: all of them, for a table of numbers"),
      .init("goals-shown", .flag, "these are goals"),
      .init("sections", .list(section), "the keys"),
      .init("missing", .text, "of countries: those without a story; empty for none"),
    ] + Contexts.paging

  static let list: [ContextSchema.Field] =
    [
      .init("title", .text, "what is listed: `Gender equality`"),
      .init("lang", .text, "the language of the title, when it is not that of the page"),
      .init("lede", .text, "`9 stories and 2 posts`"),
      .init("crumbs", .list(Contexts.place), "the way here"),
      .init("feed", .text, "the feed of this list, where there is one; only with `base-url`"),
      .init("groups", .list(group), "what is listed"),
    ] + Contexts.paging
}
