/// Newsletters and voices.
extension Schema {
  static let newsletters = entry(
    "newsletter",
    [
      Key(
        "number", count, .always, doc: "The number of the issue.", example: "7", aliases: ["issue"]),
      Key(
        "editor", .record(author(partners: false, "editor")), .always,
        doc: "Who edits it; written like an author.",
        example: "{name: Maria Santos, role: teacher, school: Rizal High School, country: PH}",
        aliases: ["editors"]),
      Key(
        "features", .list(.path), doc: "Entries to show, as paths below `stories/`.",
        example: "[handbook/radio-lessons.md]", aliases: ["feature", "entries"]),
      partners,
    ])

  static let voices = entry(
    "voice",
    [
      Key(
        "person", .record(voicePerson), .always, doc: "Who speaks.",
        example: "{name: Ana, role: student, country: PH, minor: yes}", aliases: ["speaker", "who"]),
      Key(
        "media", .one(of: Voice.Medium.self, "medium"), doc: "What it is made of.", example: "text",
        aliases: ["medium"]),
      Key(
        "image", .path, doc: "The picture, if there is one.", example: "ana.jpg",
        aliases: ["picture", "photo"]),
      Key(
        "alt", .text(1...300), .with("image"),
        doc: "What the picture shows, for readers who cannot see it.",
        example: "A drawing of two hands over a globe", aliases: ["alternative"]),
    ])

  static let voicePerson = RecordSchema(
    "person",
    [
      Key(
        "name", .name, .always, doc: "The name; of a minor, the first name alone.", example: "Ana"),
      Key(
        "role", .one(of: PersonRole.self, "role"), doc: "What the person is at school.",
        example: "student"),
      Key(
        "country", .country(partner: false), .always, doc: "The country's two-letter code.",
        example: "PH"),
      Key("place", .line, doc: "The town or region.", example: "Cebu", aliases: ["city", "town"]),
      Key(
        "age", .integer(3...120), doc: "The age in years; whoever is under 18 is a minor.",
        example: "15", aliases: ["ages"]),
      Key(
        "minor", .boolean,
        doc: "Whether the person is under age: then only a first name, and a guardian's consent.",
        example: "yes", aliases: ["underage", "child"], protects: true),
    ])
}
