/// The pages of a book file (EPUB).
///
/// They are XHTML: their templates close every element.
enum BookContexts {
  private static let link: [ContextSchema.Field] = [
    .init("title", .text, "its title"),
    .init("href", .text, "where it stands in the book"),
    .init("lang", .text, "the language of the title, when it is not that of the page"),
    .init("dir", .text, "its direction, then"),
  ]

  static let entry = ContextSchema(
    "book-entry", "A text in a list of a book file",
    link + [.init("summary", .text, "its summary; in the list of a part")])

  static let translation = ContextSchema(
    "contents-translation", "A translation in the contents of a book file", link)

  static let story = ContextSchema(
    "contents-story", "A story in the contents of a book file, or an index",
    link + [
      .init("translations-shown", .flag, "it is there in other languages"),
      .init("translations", .list(translation), "the same story in other languages"),
    ])

  static let item = ContextSchema(
    "contents-item", "A part or a page in the contents of a book file",
    link + [
      .init("stories-shown", .flag, "something stands below it"),
      .init("stories", .list(story), "the stories of a part; of the indexes, each"),
    ])

  static let landmark = ContextSchema(
    "landmark", "A place of a book file that programs look for",
    [
      .init("type", .text, "for `epub:type`: `bodymatter`"),
      .init("title", .text, "its name"),
      .init("href", .text, "where it stands"),
    ])

  static let key = ContextSchema(
    "book-key", "One key of an index of a book file",
    [
      .init("id", .text, "for `id`: `goal-5`"),
      .init("label", .text, "`Mongolia`, `radio`"),
      .init("number", .text, "of a goal: its number"),
      .init("entries", .list(entry), "the stories under it, in reading order"),
    ])

  static let person = ContextSchema(
    "book-person", "Somebody who wrote stories of a book file",
    [
      .init("id", .text, "for `id`"),
      .init("name", .text, "the name"),
      .init("detail", .html, "school and country, each in an element of its own"),
      .init("entries", .list(entry), "the stories, in reading order"),
    ])

  /// What each page of a book file has; a site's page has it too.
  static func common(_ words: ContextSchema) -> [ContextSchema.Field] {
    let names: Set = ["words", "page-lang", "page-dir", "foreign", "licence", "sample"]
    return Contexts.common(words).filter { names.contains($0.name) }
  }

  static let frame: [ContextSchema.Field] = [
    .init("lang", .text, "the language of the page"),
    .init("dir", .text, "`ltr` or `rtl`"),
    .init("title", .text, "for the window's title"),
    .init("style", .text, "the address of the style"),
    .init("matter", .text, "for `epub:type`: `frontmatter`, `bodymatter` or `backmatter`"),
    .init("content", .html, "the page itself, made by its own template"),
  ]

  private static let titles: [ContextSchema.Field] = [
    .init("site", .text, "the title of the workspace"),
    .init("title", .text, "the handbook's title"),
    .init("subtitle", .text, "its subtitle"),
    .init("part", .text, "of a part's own file: its number and title"),
    .init("edition", .text, "the edition and its day, or the last one and that more came since"),
    .init("publisher", .text, "the publisher's name"),
  ]

  static let titlePage: [ContextSchema.Field] =
    titles + [.init("revision", .text, "of the commit: its id and its day")]

  static let imprint: [ContextSchema.Field] =
    titles + [
      .init("facts", .list(ArticleContexts.fact), "revision, program, licence, publisher"),
      .init("identifier", .text, "of the book: the same from commit to commit"),
      .init("address", .text, "where the site stands; only with `base-url`"),
      .init("citation", .html, "how to cite the handbook"),
    ]

  static let contents: [ContextSchema.Field] = [
    .init("items", .list(item), "the pages of the book, in reading order"),
    .init("landmarks", .list(landmark), "for programs: where what begins"),
  ]

  static let part: [ContextSchema.Field] = [
    .init("number", .text, "from 1; empty when there is only one part without a title"),
    .init("title", .text, "its title"),
    .init("introduction", .html, "the editors' introduction"),
    .init("entries", .list(entry), "its stories in reading order"),
  ]

  static let storyPage: [ContextSchema.Field] =
    ArticleContexts.article + ArticleContexts.story + [
      .init("part", .text, "the part that it stands in"),
      .init("part-lang", .text, "the language of that, when it is not that of the page"),
      .init("part-dir", .text, "its direction, then"),
    ]

  static let changeGroup = ContextSchema(
    "book-change-group", "The stories of a book file that changed in one way",
    [
      .init("title", .text, "`New stories`"),
      .init("entries", .list(entry), "the stories, in reading order"),
    ])

  static let changes: [ContextSchema.Field] = [
    .init("title", .text, "`What changed since edition 2021`"),
    .init("remarks", .list(ChangeContexts.remark), "new names, new countries, what is gone"),
    .init("groups", .list(changeGroup), "stories, by what happened to them"),
  ]

  static let index: [ContextSchema.Field] = [
    .init("title", .text, "`Index by goal`"),
    .init("keys", .list(key), "its keys, in the order of the page's language"),
  ]

  static let contributors: [ContextSchema.Field] = [
    .init("people-shown", .flag, "somebody is named as an author"),
    .init("people", .list(person), "the authors, by name"),
    .init("helpers-shown", .flag, "somebody helped"),
    .init("helpers", .list(Contexts.helper), "who helped with a text of the book, by name"),
  ]

  static let colophon: [ContextSchema.Field] = [
    .init("figures", .list(Contexts.figure), "counted over the stories of the book"),
    .init("accessible", .text, "how the book can be read by who cannot see it"),
    .init("facts", .list(ArticleContexts.fact), "revision, program, licence, publisher"),
  ]
}
