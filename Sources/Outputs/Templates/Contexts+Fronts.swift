/// The pages that lead to others.
enum FrontContexts {
  static let book = ContextSchema(
    "book", "The handbook or the blog, on the portal",
    [
      .init("id", .text, "for `id`"),
      .init("label", .text, "`The handbook`"),
      .init("title", .text, "its title"),
      .init("title-lang", .text, "its language, when it is not that of the page"),
      .init("subtitle", .text, "its subtitle or description"),
      .init("subtitle-lang", .text, "its language, when it is not that of the page"),
      .init("count", .text, "`14 stories`; empty for none"),
      .init("href", .text, "its front"),
    ])

  static let latest = ContextSchema(
    "latest", "The newest post",
    [
      .init("href", .text, "its page"),
      .init("lang", .text, "its language"),
      .init("line", .text, "`Read “Who cooks on Sunday?”`"),
      .init("faces", .list(Contexts.face), "its classrooms"),
    ])

  static let region = ContextSchema(
    "region", "One of the two shores",
    [
      .init("region", .text, "`asia` or `europe`"),
      .init("europe", .flag, "it is Europe"),
      .init("name", .text, "in words"),
      .init("line", .text, "`20 of 21 countries`"),
      .init("percent", .text, "the countries that wrote, of a hundred"),
    ])

  static let countedPlace = ContextSchema(
    "counted-link", "A page that leads to others, on the portal",
    [
      .init("title", .text, "`Events`"),
      .init("count", .text, "how many it leads to"),
      .init("href", .text, "its relative address"),
    ])

  static let invitation = ContextSchema(
    "invitation", "A call that can be answered, or a collaboration that can be joined",
    [
      .init("id", .text, "for `id`"),
      .init("label", .text, "`Open until 31 January 2027`"),
      .init("title", .text, "its title"),
      .init("summary", .text, "its summary"),
      .init("lang", .text, "its language"),
      .init("dir", .text, "`ltr` or `rtl`"),
      .init("foreign", .flag, "it is in another language than the page"),
      .init("href", .text, "its page"),
      .init("button", .text, "`Read the questions`"),
    ])

  static let section = ContextSchema(
    "section", "The entries of one state on the front of a kind",
    [
      .init("id", .text, "for `id`"),
      .init("title", .text, "`Running`; empty for a kind that has no states"),
      .init("entries", .list(Contexts.row), "its entries"),
    ])

  static let part = ContextSchema(
    "part", "A part of the handbook",
    [
      .init("id", .text, "for `id`: `part-2`"),
      .init("number", .text, "from 1; empty when there is only one part without a title"),
      .init("title", .text, "its title"),
      .init("lang", .text, "their language, when it is not that of the page"),
      .init("dir", .text, "its direction, then"),
      .init("introduction", .html, "the editors' introduction"),
      .init("entries", .list(Contexts.row), "its stories in reading order"),
    ])

  static let portal: [ContextSchema.Field] = [
    .init("books", .list(book), "the handbook and the blog"),
    .init("stories-shown", .flag, "there are stories"),
    .init("stories", .list(Contexts.row), "the newest stories"),
    .init("latest", .object(latest), "the newest post"),
    .init("calls", .list(invitation), "what one can take part in now, three at most"),
    .init("events-shown", .flag, "an event is coming"),
    .init("events", .list(Contexts.row), "the next two events"),
    .init("voice", .object(Contexts.row), "the newest voice"),
    .init("regions-shown", .flag, "somebody has written"),
    .init("regions", .list(region), "how many countries of each region have written"),
    .init("missing", .text, "the countries that have not written, or how many they are"),
    .init("more-shown", .flag, "there are other pages that lead to entries"),
    .init("more", .list(countedPlace), "the fronts of the other kinds, people, tags"),
  ]

  static let handbook: [ContextSchema.Field] =
    [
      .init("title", .text, "the book's title"),
      .init("title-lang", .text, "its language, when it is not that of the page"),
      .init("subtitle-lang", .text, "that of the subtitle, then"),
      .init("subtitle", .text, "its subtitle"),
      .init("edition", .text, "the edition and its day, or the last one and that more came since"),
      .init("editions-href", .text, "the list of editions"),
      .init("changes", .object(ChangeContexts.chapter), "what changed; on the last page"),
      .init("feed", .text, "the feed; only with `base-url`"),
      .init("epub", .text, "the same book as a file; only where it is made"),
      .init("prints", .list(Contexts.place), "the same book to be printed; only where it is made"),
      .init("ways-shown", .flag, "there is a feed or a file"),
      .init("figures-shown", .flag, "there is something to count"),
      .init(
        "figures", .list(Contexts.figure),
        "counted from the stories; samples count only where all are samples"),
      .init("map", .object(MapContexts.map), "where the stories come from; on the first page"),
      .init("indexes", .list(Contexts.place), "the indexes that have keys"),
      .init("indexes-shown", .flag, "there are indexes, and this is the first page"),
      .init(
        "contents", .list(Contexts.place),
        "where each part begins, when the book takes more than one page"),
      .init("contents-shown", .flag, "it takes more than one page, and this is the first"),
      .init("parts", .list(part), "the parts, or as much of them as the page holds"),
      .init("empty", .flag, "there is no story yet"),
    ] + Contexts.paging

  static let blog: [ContextSchema.Field] =
    [
      .init("title", .text, "the blog's title"),
      .init("title-lang", .text, "its language, when it is not that of the page"),
      .init("subtitle-lang", .text, "that of the subtitle, then"),
      .init("subtitle", .text, "its description"),
      .init("feed", .text, "the feed; only with `base-url`"),
      .init("entries-shown", .flag, "there are posts"),
      .init("entries", .list(Contexts.row), "the posts, newest first"),
      .init("empty", .flag, "there is no post yet"),
      .init("years", .list(Contexts.place), "the years that have posts, newest first"),
      .init("goals", .text, "the index by goal"),
    ] + Contexts.paging

  static let kind: [ContextSchema.Field] =
    [
      .init("title", .text, "`Events`, or the collaboration whose stories are listed"),
      .init("lang", .text, "the language of the title, when it is not that of the page"),
      .init("dir", .text, "its direction, then"),
      .init("subtitle", .text, "what they are, in one sentence"),
      .init("sections", .list(section), "its entries by state: what one can act on comes first"),
    ] + Contexts.paging
}
