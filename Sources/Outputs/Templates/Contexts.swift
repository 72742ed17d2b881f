/// The contexts that several pages share.
///
/// The order of the fields is the order in templates/README.md.
enum Contexts {
  static let date = ContextSchema(
    "date", "A day",
    [
      .init("iso", .text, "for `datetime`: `2026-03-08`"),
      .init("text", .text, "in words"),
    ])

  static let place = ContextSchema(
    "link", "A page and the words that lead to it",
    [
      .init("title", .text, "the words"),
      .init(
        "title-lang", .text, "of a book's title: its language, when it is not that of the page"),
      .init("href", .text, "the relative address"),
      .init("lang", .text, "the language of the page that it leads to"),
      .init("current", .flag, "this page, or a page of that book"),
      .init("current-kind", .text, "for `aria-current`: `page`, or `true` for a page of that book"),
    ])

  static let language = ContextSchema(
    "language", "The same text in another language",
    [
      .init("name", .text, "the language, in itself: `Français`"),
      .init("lang", .text, "its tag"),
      .init("href", .text, "the relative address"),
      .init("first", .flag, "the first of the list"),
      .init("current", .flag, "the language of this page"),
    ])

  static let site = ContextSchema(
    "site", "The workspace, from `colophon.yml`",
    [
      .init("title", .text, "`title`, or `site-title` of the words"),
      .init("title-lang", .text, "its language, when it is not that of the page"),
      .init("description", .text, "`description`, or `site-description` of the words"),
      .init("description-lang", .text, "its language, when it is not that of the page"),
      .init("publisher", .text, "the publisher's name"),
      .init("href", .text, "the portal"),
      .init("current", .flag, "this page is the portal"),
    ])

  static let licence = ContextSchema(
    "licence", "What a reader may do with the text",
    [
      .init("name", .text, "`CC BY-SA 4.0`"),
      .init("href", .text, "where the licence stands"),
      .init("terms", .text, "what it allows, in one sentence without its stop"),
    ])

  static let person = ContextSchema(
    "person", "Somebody in the byline",
    [
      .init("name", .text, "the name, or the words for somebody who is not named"),
      .init("href", .text, "the person's page; empty for a minor and for who is not named"),
      .init("school", .text, "the school, when there is one"),
      .init("school-href", .text, "the school's page"),
      .init("country", .text, "the country, in the language of the text"),
      .init("region", .text, "`asia`, `europe`, or empty for a country that is no partner"),
      .init("role", .text, "`teacher`, in words"),
      .init("separator", .text, "what stands between this name and the next one in a sentence"),
    ])

  static let helper = ContextSchema(
    "helper", "Somebody whom history names and the byline does not",
    [
      .init("name", .text, "the name"),
      .init("roles", .text, "what they did, in words; empty for who wrote or agreed"),
      .init("separator", .text, "what stands between this helper and the next one"),
    ])

  static let country = ContextSchema(
    "country", "A country of an entry",
    [
      .init("name", .text, "in the language of the page"),
      .init("region", .text, "`asia`, `europe` or empty"),
    ])

  static let rowLine = ContextSchema(
    "row-line", "A short fact about an entry in a list",
    [.init("text", .text, "`Open until 31 January 2027`")])

  static let row = ContextSchema(
    "entry", "One entry in a list",
    [
      .init("href", .text, "its page"),
      .init("level", .text, "of its heading: `2` or `3`"),
      .init("title", .text, "its title"),
      .init("summary", .text, "its summary"),
      .init("lang", .text, "its language"),
      .init("dir", .text, "`ltr` or `rtl`"),
      .init("foreign", .flag, "it is in another language than the page"),
      .init("language", .text, "`in Urdu`, when it is"),
      .init("countries", .list(country), "of its authors or classrooms, each once"),
      .init("date", .object(date), "of a post: the day it was published"),
      .init("connectivity", .text, "of a story: what a learner needs, short"),
      .init("lines", .list(rowLine), "of the other kinds: dates, kind, what came of it"),
      .init("sample", .flag, "it is an invented sample"),
    ])

  static let face = ContextSchema(
    "face", "One classroom of a post",
    [
      .init("school", .text, "the school's name"),
      .init("href", .text, "the school's page"),
      .init("place", .text, "the town, when it is known"),
      .init("country", .text, "the country"),
      .init("region", .text, "`asia`, `europe` or empty"),
      .init("europe", .flag, "it lies in Europe"),
      .init("students", .text, "how many"),
      .init("students-word", .text, "`students`, or what fits the number"),
      .init("ages", .text, "`ages 15–16`"),
    ])

  static let picture = ContextSchema(
    "picture", "A picture of the text",
    [
      .init("src", .text, "its address"),
      .init("width", .text, "in pixels"),
      .init("height", .text, "in pixels"),
      .init("alt", .text, "what it shows"),
      .init("credit", .text, "who made it"),
      .init("webp", .text, "its files in WebP with their widths, for `srcset`; empty for none"),
      .init("srcset", .text, "the same in the kind of `src`; empty where there is one alone"),
      .init("sizes", .text, "how wide a page shows it"),
      .init(
        "placeholder", .text,
        "`background-color: #7f7f7f; color: #000`: the style of its place until it is there; empty for none"
      ),
    ])

  static let heading = ContextSchema(
    "heading", "A heading of the text",
    [
      .init("title", .text, "its words"),
      .init("href", .text, "the fragment that leads there"),
    ])

  static let figure = ContextSchema(
    "figure", "A number on the book's front",
    [
      .init("label", .text, "what was counted"),
      .init("number", .text, "how many"),
    ])

  static let page = ContextSchema(
    "page", "One page of a long list",
    [
      .init("number", .text, "from 1"),
      .init("label", .text, "`Page 2`"),
      .init("href", .text, "its address"),
      .init("current", .flag, "this page"),
      .init("gap", .flag, "it stands for pages that are left out of the list"),
    ])

  /// What each page has, the frame around it too.
  static func common(_ words: ContextSchema) -> [ContextSchema.Field] {
    [
      .init("site", .object(site), "the workspace"),
      .init("words", .object(words), "the words of templates/words/, by name"),
      .init("navigation", .list(place), "the books, their index, what one can take part in"),
      .init("about-shown", .flag, "the foot leads somewhere"),
      .init("about", .list(place), "for the foot: how the site was made, and what else there is"),
      .init("page-lang", .text, "the language of the interface words on this page"),
      .init("page-dir", .text, "their direction: `ltr` or `rtl`"),
      .init("foreign", .flag, "the page shows one text, in another language than the menus"),
      .init("licence", .object(licence), "of this text, else of the workspace"),
      .init("sample", .flag, "all that the page shows is an invented sample"),
    ]
  }

  /// What a list that may have several pages has.
  static let paging: [ContextSchema.Field] = [
    .init("first-page", .flag, "the first page of the list"),
    .init("page-number", .text, "`Page 2`"),
    .init("pages-shown", .flag, "there is more than one page"),
    .init("pages", .list(page), "the first, the last and the nearest pages of the list"),
    .init("newer", .object(place), "the page before"),
    .init("older", .object(place), "the page after"),
  ]
}
