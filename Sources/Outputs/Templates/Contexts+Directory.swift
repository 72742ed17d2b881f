/// The pages of people and schools, and the lists of them.
enum DirectoryContexts {
  static let item = ContextSchema(
    "name", "Somebody, or a school, in a list",
    [
      .init("name", .text, "the name"),
      .init("href", .text, "the page"),
      .init("detail", .text, "of a person the school, or what they do there; of a school the town"),
      .init("country", .text, "the country"),
      .init("region", .text, "`asia`, `europe` or empty"),
      .init("count", .text, "`3 texts`; empty for none"),
    ])

  static let section = ContextSchema(
    "section", "What a person or a school has to do with, of one kind",
    [
      .init("id", .text, "for `id`"),
      .init("title", .text, "`In the handbook`"),
      .init("names", .list(item), "of a school: its people"),
      .init("entries", .list(Contexts.row), "stories, posts, entries of another kind"),
    ])

  static let directory: [ContextSchema.Field] =
    [
      .init("title", .text, "`People`"),
      .init("crumbs-shown", .flag, "the page is part of a book"),
      .init("crumbs", .list(Contexts.place), "the way here, then"),
      .init("count", .text, "how many there are, in words"),
      .init("items", .list(item), "the names, in the order of the page's language"),
    ] + Contexts.paging

  static let person: [ContextSchema.Field] =
    [
      .init("name", .text, "the name"),
      .init("role", .text, "`teacher`, in words"),
      .init("school", .object(Contexts.place), "the page of the school"),
      .init("bio", .text, "about the person, from `people/`"),
      .init("bio-lang", .text, "its language, when it is not that of the page"),
      .init("bio-dir", .text, "its direction, then"),
    ] + profile

  static let school: [ContextSchema.Field] =
    [
      .init("name", .text, "the name"),
      .init("city", .text, "the town"),
      .init("level", .text, "in words"),
    ] + profile

  private static let profile: [ContextSchema.Field] =
    [
      .init("crumbs", .list(Contexts.place), "the way here"),
      .init("country", .text, "the country"),
      .init("region", .text, "`asia`, `europe` or empty"),
      .init("links-shown", .flag, "there are links"),
      .init("links", .list(Contexts.place), "pages elsewhere, as somebody gave them"),
      .init("sections", .list(section), "stories, posts and what else, as much as the page holds"),
    ] + Contexts.paging
}
