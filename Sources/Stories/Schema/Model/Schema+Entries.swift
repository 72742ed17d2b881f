/// The keys of every Markdown entry.
extension Schema {
  /// The keys that all kinds have, with those of the kind after `lang` and `authors`.
  ///
  /// `required` names the ones that this kind needs besides `title`, `summary` and `lang`.
  static func entry(
    _ name: String, required: Set<String> = [], authorsArePartners: Bool = false,
    mustHold goal: Int? = nil, _ own: [Key]
  ) -> RecordSchema {
    let need = { (key: String) -> Requirement in required.contains(key) ? .always : .optional }
    let first = [title, summary, lang, authors(need("authors"), partners: authorsArePartners)]
    return RecordSchema(name, first + own + [sdgs(need("sdgs"), mustHold: goal)] + common)
  }

  static let title = Key(
    "title", .text(1...120), .always, doc: "What the entry is called, in its own language.",
    example: "Radio lessons on the steppe", aliases: ["name", "headline", "heading"])

  static let summary = Key(
    "summary", .text(40...300), .always,
    doc: "Two sentences that say what it is about; lists, feeds and search results show them.",
    example:
      "How a class without internet learned by radio for one winter, and what its teachers keep.",
    aliases: ["description", "abstract", "excerpt", "intro"])

  static let lang = Key(
    "lang", .language, .always,
    doc: "The language of the text, as a tag: `en`, `vi`, `ur`, `zh-Hans`.",
    example: "en", aliases: ["language", "locale"])

  static func authors(_ requirement: Requirement, partners: Bool) -> Key {
    Key(
      "authors",
      .list(.record(author(partners: partners)), atLeast: requirement == .always ? 1 : 0),
      requirement, doc: "Who wrote it, in the order in which they are named.",
      example: "[{name: Maria Santos, role: teacher, school: Rizal High School, country: PH}]",
      aliases: ["author", "by", "byline", "writers", "writer"])
  }

  static func sdgs(_ requirement: Requirement, mustHold goal: Int?) -> Key {
    Key(
      "sdgs", .list(.goal, atLeast: requirement == .always ? 1 : 0), requirement,
      doc: "The Sustainable Development Goals it is about, by number: 4 is quality education, 5 is "
        + "gender equality.",
      example: "[5, 13]", aliases: ["sdg", "goals", "goal"], mustHold: goal)
  }

  static let common: [Key] = [
    tags,
    Key(
      "collaboration", .slug(.collaborations),
      doc: "The school collaboration it comes from: the name of its file in `collaborations/`.",
      example: "water-watch", aliases: ["project"]),
    Key(
      "licence", .licence,
      doc: "The licence of the text, by its SPDX name; the workspace's own when left out.",
      example: "CC-BY-SA-4.0", aliases: ["license", "copyright", "rights"]),
    consent,
    Key(
      "pictures", .list(.record(picture)),
      doc: "What each picture shows; one without a line here counts as showing people.",
      example: "[{file: garden.jpg, shows: no-people, credit: Maria Santos}]",
      aliases: ["images", "photos", "picture"]),
    Key(
      "cover", .record(cover), doc: "The picture for lists and cards.",
      example: "{image: garden.jpg, alt: Two pupils plant beans beside a wall}",
      aliases: ["image", "thumbnail", "hero"]),
    Key(
      "call", .slug(.calls),
      doc: "The call for good practices that it answers: the name of its file in `calls/`.",
      example: "good-practices"),
    Key(
      "answers", .list(.record(answer)),
      doc: "Answers to checks that may be answered; they are shown in reports, never hidden.",
      example: "[{check: placeholder-left, reason: The word is what the lesson is about}]"),
    Key(
      "sample", .boolean, doc: "Whether it is an invented sample; its page then says so.",
      example: "yes", aliases: ["example", "fictional"]),
    Key(
      "draft", .boolean,
      doc: "Whether it is unfinished; it then stays out of every output but the preview.",
      example: "yes", aliases: ["unpublished"], protects: true),
    Key(
      "publish", .moment(needsOffset: false), doc: "Not before this day, or this day and time.",
      example: "2021-03-04", aliases: ["date", "published", "publish-on", "pubdate"],
      protects: true),
    Key(
      "withdrawn", .record(withdrawal),
      doc: "Takes the entry out of every output; a page with the reason stays at its address.",
      example: "{on: 2021-03-04, reason: The school asked for it}", aliases: ["retracted"],
      protects: true),
  ]

  static let tags = Key(
    "tags", .list(.text(1...60)), doc: "Words under which readers may look for it.",
    example: "[radio, distance learning]", aliases: ["tag", "keywords", "categories", "topics"])

  static let consent = Key(
    "consent", .list(.record(consentRecord)),
    doc: "Who agreed to be shown. The signed form itself never stands in the repository.",
    example:
      "[{covers: [name, photo], for: Ana, items: all, reference: School office, given: 2021-03-04, by: guardian}]",
    aliases: ["consents", "permission", "permissions"], protects: true)

  /// A translation: its own words, everything else is the original's.
  static let translation = RecordSchema(
    "translation",
    [
      title, summary,
      Key(
        "lang", .language, .always, doc: "The language of the translation, as in the file's name.",
        example: "fr", aliases: ["language", "locale"]),
      tags,
      Key(
        "cover", .record(RecordSchema("translated cover", [coverAlternative])),
        doc: "The cover's text alternative in this language.",
        example: "{alt: Deux élèves plantent des haricots}"),
      consent,
    ])
}
