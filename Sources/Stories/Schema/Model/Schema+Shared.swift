/// Records that stand inside the front matter of several kinds.
extension Schema {
  /// Somebody in a byline, a coordinator, an editor.
  static func author(partners: Bool, _ name: String = "author") -> RecordSchema {
    RecordSchema(
      name,
      [
        Key(
          "name", .name, .unless("person"),
          doc: "The name as it is to be printed; of a minor, the first name alone.",
          example: "Maria Santos"),
        Key(
          "role", .one(of: PersonRole.self, "role"), .unless("person"),
          doc: "What the person is at school.", example: "teacher"),
        Key(
          "school", .school,
          .when("role", isOneOf: ["teacher", "student"], unless: "person"),
          doc: "The school's name, or its id in `schools/`.", example: "Rizal High School"),
        Key(
          "country", .country(partner: partners), .unless("person"),
          doc: partners
            ? "The two-letter code of a partner country." : "The country's two-letter code.",
          example: "PH"),
        Key(
          "minor", .boolean,
          doc: "Whether the person is under age: then only a first name, and a guardian's consent.",
          example: "yes", aliases: ["underage", "child"], protects: true),
        Key(
          "person", .slug(.people),
          doc: "The id in `people/`, which may then supply the rest.", example: "maria-santos",
          aliases: ["id"]),
        Key(
          "orcid", .orcid, doc: "A researcher's ORCID.", example: "0000-0002-1825-0097"),
        Key(
          "url", .url, doc: "A page about the person's work.", example: "https://example.org/maria",
          aliases: ["website", "homepage", "link"]),
      ])
  }

  static let consentRecord = RecordSchema(
    "consent record",
    [
      Key(
        "covers", .list(.one(of: ConsentRecord.Subject.self, "subject of a consent"), atLeast: 1),
        .always, doc: "What may be shown.", example: "[name, text]"),
      Key(
        "for", .name, .always, doc: "Whose consent it is: a name that stands in the entry.",
        example: "Ana", aliases: ["name", "person", "who"]),
      Key(
        "items", .either(.path, .list(.path, atLeast: 1)),
        .when("covers", isOneOf: ["photo", "video", "voice"], unless: nil),
        doc: "The files it is about, or `all`.", example: "all",
        aliases: ["files", "pictures"]),
      Key(
        "reference", .line, .always, doc: "Where the signed form is kept; never the form itself.",
        example: "School office folder 12", aliases: ["ref", "form"]),
      Key(
        "given", .date, .always, doc: "The day it was given.", example: "2021-03-04",
        aliases: ["on", "date", "signed"]),
      Key(
        "by", .one(of: ConsentRecord.Giver.self, "giver of a consent"), .always,
        doc: "Who gave it: the person, or a guardian.", example: "guardian"),
      Key(
        "channels", .list(.one(of: ConsentRecord.Channel.self, "channel"), atLeast: 1),
        doc: "Where it may be shown; everywhere when left out.", example: "[handbook, print]",
        protects: true),
      Key(
        "expires", .date, doc: "The last day of the consent, if it has one.", example: "2026-03-04",
        aliases: ["until"], protects: true),
      Key(
        "withdrawn", .date, doc: "The day it was taken back.", example: "2022-01-31",
        protects: true),
    ])

  static let picture = RecordSchema(
    "picture",
    [
      Key(
        "file", .path, .always, doc: "The file as the text names it.", example: "garden.jpg",
        aliases: ["image", "src", "path"]),
      Key(
        "shows", .choice(noun: "kind of picture", ["people", "no-people"]), .always,
        doc: "Whether people can be seen.", example: "no-people"),
      Key(
        "credit", .line, doc: "Who made the picture.", example: "Maria Santos",
        aliases: ["by", "author", "photographer"]),
    ])

  static let cover = RecordSchema(
    "cover",
    [
      Key(
        "image", .path, .always, doc: "The file of the picture.", example: "garden.jpg",
        aliases: ["file", "src", "path"]),
      coverAlternative,
      Key(
        "credit", .line, doc: "Who made the picture.", example: "Maria Santos",
        aliases: ["by", "author", "photographer"]),
    ])

  static let coverAlternative = Key(
    "alt", .text(1...300), .always, doc: "What the picture shows, for readers who cannot see it.",
    example: "Two pupils plant beans beside a wall", aliases: ["alternative", "caption", "text"])

  static let answer = RecordSchema(
    "answer",
    [
      Key(
        "check", .check, .always, doc: "The name of the check, as its message gives it.",
        example: "placeholder-left", aliases: ["id"]),
      Key(
        "reason", .text(1...300), .always, doc: "Why the text is right as it is.",
        example: "The word is what the lesson is about"),
    ])

  static let withdrawal = RecordSchema(
    "withdrawal",
    [
      Key(
        "on", .date, .always, doc: "The day it was taken back.", example: "2021-03-04",
        aliases: ["date"]),
      Key(
        "reason", .text(1...300), .always, doc: "Why, in words for readers.",
        example: "The school asked for it"),
    ])

  static let award = Key(
    "award",
    .record(
      RecordSchema(
        "award",
        [
          Key("name", .name, .always, doc: "The name of the award.", example: "Best story"),
          Key("by", .name, .always, doc: "Who gave it.", example: "The classroom network"),
          Key(
            "year", .integer(1900...2200), .always, doc: "The year it was given.", example: "2021"),
        ])),
    doc: "A prize it was given.",
    example: "{name: Best story, by: The classroom network, year: 2021}",
    aliases: ["prize", "awards"])

  static let figures = Key(
    "figures",
    .record(
      RecordSchema(
        "figures",
        [
          Key("schools", count, doc: "How many schools took part.", example: "12"),
          Key("countries", count, doc: "From how many countries.", example: "8"),
          Key("teachers", count, doc: "How many teachers.", example: "30"),
          Key("students", count, doc: "How many students.", example: "420", aliases: ["pupils"]),
          Key(
            "source", .line, doc: "Who reported these figures.", example: "The final report",
            aliases: ["by"]),
        ])),
    doc: "Figures that somebody reported; they are never added to counted ones.",
    example: "{schools: 12, countries: 8, source: The final report}",
    aliases: ["numbers", "statistics"])

  static let count = ValueType.integer(0...10_000_000)
}
