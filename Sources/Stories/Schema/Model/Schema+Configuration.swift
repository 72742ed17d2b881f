/// `colophon.yml`.
extension Schema {
  static let configuration = RecordSchema(
    "workspace",
    [
      Key(
        "title", .text(1...120), doc: "The name of the site.",
        example: "Stories from our classrooms", aliases: ["name"]),
      Key(
        "description", .line, doc: "What the site is, in a sentence.",
        example: "Teachers tell what worked", aliases: ["summary"]),
      Key(
        "base-url", .url, doc: "The address at which the site is published.",
        example: "https://stories.example.org/", aliases: ["url", "site", "baseurl"]),
      Key(
        "publisher",
        .record(
          RecordSchema(
            "publisher",
            [
              Key(
                "name", .name, .always, doc: "Who publishes the site.",
                example: "The classroom network"),
              Key("url", .url, doc: "The publisher's page.", example: "https://example.org"),
              Key(
                "contact", .line, doc: "The organisation's address for questions.",
                example: "stories@example.org", aliases: ["email"]),
            ])),
        doc: "Who publishes the site.",
        example: "{name: The classroom network, url: https://example.org}"),
      Key(
        "languages", .list(.language, atLeast: 1),
        doc: "Languages of the interface; the first is the default.", example: "[en, fr]",
        aliases: ["language", "lang"]),
      Key(
        "partners", .partners,
        doc:
          "The partner countries: `asem`, the 51 of the Asia–Europe Meeting, or a CSV file with the columns code, name, region, languages.",
        example: "asem", aliases: ["countries"]),
      Key(
        "licence", .licence, doc: "The licence of every text that names none, by its SPDX name.",
        example: "CC-BY-4.0", aliases: ["license"]),
      Key(
        "handbook",
        .record(
          RecordSchema(
            "handbook",
            [
              Key("title", .text(1...120), doc: "The handbook's title.", example: "The handbook"),
              Key(
                "subtitle", .text(1...200), doc: "Its subtitle.",
                example: "What worked when schools were closed"),
              Key(
                "parts-by", .one(of: Configuration.PartsBy.self, "way to make parts"),
                doc: "How parts are made when `contents.yml` does not say.", example: "subject",
                aliases: ["parts"]),
            ])),
        doc: "Titles of the handbook, and how its parts are made.",
        example: "{title: The handbook, parts-by: subject}"),
      Key(
        "blog",
        .record(
          RecordSchema(
            "blog",
            [
              Key("title", .text(1...120), doc: "The blog's title.", example: "Classrooms meet"),
              Key(
                "description", .line, doc: "What the blog is, in a sentence.",
                example: "Classes in Asia and Europe tell of their exchanges"),
            ])),
        doc: "The title of the blog.", example: "{title: Classrooms meet}"),
      Key(
        "bots", .list(.line), doc: "Names in history that are programs, not people.",
        example: "[robot]", aliases: ["bot"]),
      Key(
        "review",
        .record(
          RecordSchema(
            "review",
            [
              Key(
                "approvals", .integer(0...20), doc: "How many reviewers must approve.",
                example: "2"
              ),
              Key(
                "from", .one(of: Configuration.Review.From.self, "reviewer"),
                doc: "From where a reviewer must come.", example: "other-school"),
              Key(
                "gate", .one(of: Configuration.Review.Gate.self, "gate"),
                doc: "What happens to an entry that nobody approved.", example: "warn"),
            ])),
        doc: "Who must have read an entry before it appears.",
        example: "{approvals: 2, from: other-school, gate: warn}"),
      Key(
        "consent",
        .record(
          RecordSchema(
            "consent policy",
            [
              Key(
                "required", .list(.one(of: Configuration.ConsentPolicy.self, "reason for consent")),
                .always,
                doc: "When a consent record is required.", example: "[minors, voices, photos]")
            ])),
        doc: "When a consent record is required.", example: "{required: [minors, voices, photos]}",
        protects: true),
      Key(
        "budget",
        .record(
          RecordSchema(
            "budget",
            [
              Key(
                "page", .byteSize, doc: "The most that a page may weigh, without pictures.",
                example: "40 kB", aliases: ["pages"]),
              Key(
                "image", .byteSize, doc: "The most that a picture may weigh.", example: "200 kB",
                aliases: ["images", "picture"]),
            ])),
        doc: "How much a page and a picture may weigh.", example: "{page: 40 kB, image: 200 kB}"),
      Key(
        "vocabulary",
        .record(
          RecordSchema(
            "vocabulary",
            [
              Key(
                "subjects", .list(.name), doc: "The subjects in use.",
                example: "[geography, music]", aliases: ["subject"]),
              Key(
                "tools", .list(.name), doc: "The tools in use.", example: "[radio, paper]",
                aliases: ["tool"]),
            ])),
        doc: "The words in use; another word is a warning.",
        example: "{subjects: [geography, music]}"),
    ])
}
