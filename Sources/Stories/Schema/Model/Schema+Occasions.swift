/// Collaborations, calls and events: what has a beginning and an end.
extension Schema {
  static let collaborations = entry(
    "collaboration", required: ["sdgs"],
    [
      Key(
        "coordinators", .list(.record(author(partners: true, "coordinator")), atLeast: 1), .always,
        doc: "Who leads it; written like authors.",
        example: "[{name: Maria Santos, role: teacher, school: Rizal High School, country: PH}]",
        aliases: ["coordinator"]),
      Key(
        "opens", .moment(needsOffset: true),
        doc: "When its call opens, with the offset; needed while `starts` is still ahead.",
        example: "2021-01-11T09:00:00+08:00", aliases: ["open"]),
      Key(
        "closes", .moment(needsOffset: true),
        doc: "When its call closes, with the offset; needed while `starts` is still ahead.",
        example: "2021-02-12T23:59:00+08:00", aliases: ["close", "deadline"]),
      Key(
        "starts", .date, .always, doc: "The first day.", example: "2021-03-01",
        aliases: ["start", "begins", "from"]),
      Key(
        "ends", .date, .always, doc: "The last day; three to twelve months after the first.",
        example: "2021-10-31", aliases: ["end", "until", "to"]),
      Key(
        "output", .one(of: Collaboration.Output.self, "output"), .always,
        doc: "Where its result appears.", example: "blog"),
      Key(
        "virtual", .list(.line), doc: "What the schools do together online.",
        example: "[a shared map of rivers]"),
      Key(
        "practical", .list(.line), doc: "What each school does on the spot.",
        example: "[water samples once a month]"),
      Key(
        "levels", .list(.one(of: SchoolLevel.self, "level")),
        doc: "For which kinds of school it is.",
        example: "[secondary, vocational]", aliases: ["level"]),
      Key(
        "audience", .line, doc: "Who may take part.", example: "Teachers of pupils aged 12 to 16"),
      award, figures,
    ])

  static let calls = entry(
    "call",
    [
      Key(
        "opens", .moment(needsOffset: false), .always, doc: "When the call opens.",
        example: "2021-01-11", aliases: ["open", "starts"]),
      Key(
        "closes", .moment(needsOffset: false), .always, doc: "When the call closes.",
        example: "2021-02-28T23:59:00+08:00", aliases: ["close", "deadline", "ends"]),
      Key(
        "audience", .line, .always, doc: "Who may answer.",
        example: "Teachers in the partner countries", aliases: ["for"]),
      Key(
        "contact", .line, .always, doc: "An organisation's address for questions.",
        example: "stories@example.org"),
      Key(
        "questions", .list(.record(question), atLeast: 1), .always,
        doc: "What is asked, in order.", example: "[{ask: What did you do and why?, kind: long}]",
        aliases: ["question"]),
      Key(
        "others", .line, doc: "What those outside the audience do instead.",
        example: "Write to us; we gladly read your story"),
    ])

  static let question = RecordSchema(
    "question",
    [
      Key(
        "ask", .line, .always, doc: "The question.", example: "What did you do and why?",
        aliases: ["question", "title"]),
      Key(
        "help", .prose(1000), doc: "What helps to answer it.",
        example: "Two or three sentences are enough"),
      Key(
        "required", .boolean, doc: "Whether it must be answered; no when left out.", example: "yes"),
      Key(
        "kind", .one(of: Call.Question.Kind.self, "kind of question"),
        doc: "The form of the answer; `long` when left out.", example: "short", aliases: ["type"]),
    ])

  static let events = entry(
    "event",
    [
      Key(
        "kind", .one(of: Event.Kind.self, "kind of event"), .always, doc: "What it is.",
        example: "webinar", aliases: ["type"]),
      Key(
        "starts", .moment(needsOffset: true), .always, doc: "When it begins, with the offset.",
        example: "2021-03-04T15:00:00+08:00", aliases: ["start", "begins", "from", "date"]),
      Key(
        "ends", .moment(needsOffset: true), .always, doc: "When it ends, with the offset.",
        example: "2021-03-04T16:30:00+08:00", aliases: ["end", "until", "to"]),
      Key(
        "languages", .list(.language, atLeast: 1), .always, doc: "The languages spoken there.",
        example: "[en, fr]", aliases: ["language"]),
      Key(
        "sessions", .list(.record(session), atLeast: 1), .always, doc: "What happens, in order.",
        example: "[{title: Rivers we share, starts: 2021-03-04T15:00:00+08:00, "
          + "speakers: [maria-santos]}]",
        aliases: ["session", "programme", "program", "agenda"]),
      Key(
        "place", .line, doc: "Where it is, if it is at a place.", example: "Manila",
        aliases: ["venue", "location"]),
      Key(
        "link", .url, doc: "Where it is, if it is online.", example: "https://example.org/room",
        aliases: ["url"]),
      Key(
        "registration", .url, doc: "The page to register on.",
        example: "https://example.org/register"),
      Key("capacity", count, doc: "How many people can take part.", example: "100"),
      Key("registered", count, doc: "How many people registered.", example: "85"),
      Key(
        "speakers", .list(.either(.slug(.people), .record(speaker))),
        doc: "Who speaks: ids in `people/`, or names.", example: "[maria-santos]",
        aliases: ["speaker"]),
      partners,
      Key("series", .line, doc: "The series it belongs to.", example: "Teachers meet"),
      Key("number", count, doc: "Its number in the series.", example: "7"),
      Key("host", .line, doc: "Who receives the guests.", example: "Rizal High School"),
      Key(
        "organisers", .list(.line), doc: "Who organises it.", example: "[The classroom network]",
        aliases: ["organizers", "organiser", "organizer"]),
      figures,
      Key(
        "conclusions", .prose(5000), doc: "What came out of it, afterwards.",
        example: "Short tasks work best on a slow line", aliases: ["conclusion", "outcome"]),
      award,
    ])

  static let session = RecordSchema(
    "session",
    [
      Key(
        "title", .text(1...200), .always, doc: "What it is called.", example: "Rivers we share",
        aliases: ["name"]),
      Key(
        "starts", .moment(needsOffset: true), .always, doc: "When it begins, with the offset.",
        example: "2021-03-04T15:00:00+08:00", aliases: ["start", "time"]),
      Key(
        "speakers", .list(.either(.slug(.people), .record(speaker))),
        doc: "Who speaks: ids in `people/`, or names.", example: "[maria-santos]",
        aliases: ["speaker"]),
    ])

  static let speaker = RecordSchema(
    "speaker",
    [
      Key(
        "name", .name, .always, doc: "The name; of a minor, the first name alone.", example: "Ana"),
      Key(
        "role", .one(of: PersonRole.self, "role"), doc: "What the person is at school.",
        example: "student"),
      Key(
        "country", .country(partner: false), doc: "The country's two-letter code.", example: "PH"),
      Key(
        "bio", .prose(2000), doc: "A few sentences about the person.",
        example: "Looks after the school's river club", aliases: ["about"]),
      Key(
        "minor", .boolean,
        doc: "Whether the person is under age: then only a first name, and a guardian's consent.",
        example: "yes", aliases: ["underage", "child"], protects: true),
    ])

  static let partners = Key(
    "partners", .list(.line), doc: "Organisations that help.", example: "[The classroom network]",
    aliases: ["partner"])
}
