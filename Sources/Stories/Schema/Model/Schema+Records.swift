/// The small YAML files: people, schools, the order of the handbook.
extension Schema {
  static let people = RecordSchema(
    "person",
    [
      Key("name", .name, .always, doc: "The name as it is to be printed.", example: "Maria Santos"),
      Key(
        "country", .country(partner: false), doc: "The country's two-letter code.", example: "PH"),
      Key(
        "role", .one(of: PersonRole.self, "role"), doc: "What the person is at school.",
        example: "teacher"),
      Key(
        "school", .school, doc: "The school's name, or its id in `schools/`.",
        example: "Rizal High School"),
      Key(
        "bio", .prose(2000), doc: "A few sentences about the person.",
        example: "Teaches geography and looks after the river club",
        aliases: ["about", "biography"]),
      Key(
        "photo", .path, doc: "A picture of the person, beside this file.",
        example: "maria-santos.jpg",
        aliases: ["picture", "image"]),
      Key(
        "links", .list(.url), doc: "Pages about the person's work.",
        example: "[https://example.org/maria]", aliases: ["link", "url", "website"]),
      Key(
        "commits-as", .list(.line),
        doc:
          "Names, or `Name <e-mail>`, under which the person's changes are recorded; never shown.",
        example: "[msantos]", aliases: ["git", "aliases"], protects: true),
      Key(
        "credit", .either(.boolean, .record(creditAs)),
        doc:
          "How, or whether, the person is to be named: `yes`, `no` or `{as: …}`; every output follows it.",
        example: "{as: M. Santos}", aliases: ["named"], protects: true),
    ])

  static let creditAs = RecordSchema(
    "credit",
    [Key("as", .name, .always, doc: "The name to be printed instead.", example: "M. Santos")])

  static let schools = RecordSchema(
    "school",
    [
      Key(
        "name", .name, .always, doc: "The school's name.", example: "Rizal High School",
        aliases: ["title"]),
      Key(
        "country", .country(partner: false), .always, doc: "The country's two-letter code.",
        example: "PH"),
      Key("city", .name, doc: "The town.", example: "Pasig", aliases: ["town", "place"]),
      Key(
        "level", .one(of: SchoolLevel.self, "level"), doc: "The kind of school.", example: "high",
        aliases: ["levels"]),
      Key(
        "url", .url, doc: "The school's page.", example: "https://school.example.org",
        aliases: ["website", "link", "homepage"]),
    ])

  static let contents = RecordSchema(
    "table of contents",
    [
      Key(
        "parts", .list(.record(part), atLeast: 1), .always,
        doc: "The parts of the handbook in reading order.",
        example: "[{title: Without internet, entries: [radio-lessons.md, asia/*]}]",
        aliases: ["part", "contents", "chapters"])
    ])

  static let part = RecordSchema(
    "part",
    [
      Key(
        "title", .text(1...120), .always, doc: "What the part is called.",
        example: "Without internet", aliases: ["name"]),
      Key(
        "introduction", .path,
        doc: "A Markdown file that opens the part, from the handbook's folder.",
        example: "without-internet.md", aliases: ["intro"]),
      Key(
        "entries", .list(.pattern),
        doc: "Stories in reading order: paths or patterns from the handbook's folder.",
        example: "[radio-lessons.md, asia/*]", aliases: ["stories", "entry"]),
    ])
}
