/// The pages of collaborations, calls, events, newsletters and voices.
extension ArticleContexts {
  static let line = ContextSchema(
    "line", "One line of a fact",
    [
      .init("text", .text, "what it says"),
      .init("detail", .text, "more about it, smaller"),
      .init("href", .text, "where it leads, if anywhere"),
      .init("lang", .text, "its language, when it is not that of the interface words"),
    ])

  static let fact = ContextSchema(
    "fact", "One fact about an entry",
    [
      .init("label", .text, "what it is"),
      .init("lines", .list(line), "one or more lines"),
    ])

  private static let facts: [ContextSchema.Field] = [
    .init("facts-shown", .flag, "there are facts"),
    .init("facts", .list(fact), "dates, places, people: what the kind has"),
  ]

  static let openCall = ContextSchema(
    "open-call", "The call of a collaboration, while it is open",
    [.init("until", .text, "`Open until 31 January 2027`")] + facts)

  static let question = ContextSchema(
    "question", "One question of a call",
    [
      .init("ask", .text, "what is asked"),
      .init("help", .text, "how to answer it"),
      .init("required", .flag, "an answer is needed"),
      .init("answer", .text, "`a few lines`: what sort of answer is meant"),
    ])

  static let session = ContextSchema(
    "session", "One session of an event",
    [
      .init("day", .text, "the day, on the first session of each day when there are several"),
      .init(
        "time", .text, "when it begins, at the place of the event; empty when only the day is known"
      ),
      .init("iso", .text, "the same for `datetime`"),
      .init("title", .text, "its title"),
      .init("speakers", .text, "who speaks, with commas"),
    ])

  static let speaker = ContextSchema(
    "speaker", "Somebody who speaks at an event",
    [
      .init("name", .text, "the name"),
      .init("href", .text, "the page of what they wrote, when there is one"),
      .init("detail", .text, "role and country"),
      .init("bio", .text, "who it is"),
    ])

  static let voice = ContextSchema(
    "voice", "Whose voice it is",
    [
      .init("name", .text, "the name"),
      .init("detail", .text, "role and age"),
      .init("place", .text, "the town, when it is known"),
      .init("country", .text, "the country"),
      .init("region", .text, "`asia`, `europe` or empty"),
    ])

  private static let dated: [ContextSchema.Field] =
    [.init("label", .text, "state and dates, or number and date, in one line")] + facts

  /// On a translation, where the front matter is the original's.
  private static let quoted: [ContextSchema.Field] = [
    .init("own-lang", .text, "of a translation: the language of questions, sessions and the like"),
    .init("own-dir", .text, "its direction, then"),
  ]

  private static let outcome: [ContextSchema.Field] =
    [
      .init("outcome-shown", .flag, "something came of it"),
      .init("outcome-title", .text, "`What came of it`"),
      .init("entries-shown", .flag, "there are stories or posts"),
      .init("entries", .list(Contexts.row), "its stories and posts, the first hundred"),
    ] + Contexts.paging

  static let collaboration: [ContextSchema.Field] =
    dated + [
      .init("open", .object(openCall), "its call, while it is open"),
      .init("figures-shown", .flag, "there is something to count"),
      .init("figures", .list(Contexts.figure), "counted from its stories and posts"),
      .init("feed", .text, "the feed of what came of it; only with `base-url`"),
      .init(
        "reported", .text, "figures that somebody reported, and who; never added to the counted"),
    ] + outcome

  static let call: [ContextSchema.Field] =
    dated + [
      .init("questions-shown", .flag, "it asks questions"),
      .init("questions", .list(question), "its questions"),
      .init("answer", .object(line), "where answers go, while it is open"),
    ] + quoted + outcome

  static let event: [ContextSchema.Field] =
    dated + [
      .init("register", .object(line), "where to register, while it is ahead"),
      .init("sessions-shown", .flag, "it has a programme"),
      .init("sessions", .list(session), "its sessions"),
      .init("zone", .text, "`All times: UTC+8`"),
      .init("speakers-shown", .flag, "somebody speaks"),
      .init("speakers", .list(speaker), "who speaks"),
      .init("conclusions", .text, "what was concluded"),
      .init("reported", .text, "figures that somebody reported, and who"),
      .init("series-shown", .flag, "there are other events of its series"),
      .init("series", .list(Contexts.row), "the nearest of them"),
    ] + quoted

  static let entry: [ContextSchema.Field] =
    dated + [
      .init("features-shown", .flag, "a newsletter shows entries"),
      .init("features", .list(Contexts.row), "what a newsletter shows"),
      .init("voice", .object(voice), "whose voice it is"),
    ]
}
