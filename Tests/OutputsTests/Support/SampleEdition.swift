import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

/// A small edition, written literally: four stories in four scripts, one translation, two posts.
enum SampleEdition {
  static func make() throws -> Edition {
    var configuration = Configuration()
    configuration.title = "Classrooms in Common"
    configuration.description = "Lessons and classroom exchanges from Asia and Europe."
    configuration.handbook.title = "Teaching Across the Distance"
    configuration.handbook.subtitle = "Pedagogical stories from Asia and Europe"
    configuration.blog.title = "Face to Face"
    configuration.blog.description = "Classes in Asia and Europe ask each other, and listen."
    let kitchen = try kitchen()
    let sundial = try sundial()
    let objects = try objects()
    let cooks = try cooks()
    var credits: [RepoPath: Credits] = [:]
    credits[kitchen.path] = Credits(
      byline: [
        Credits.Name(
          name: "Sample Teacher", role: .teacher, school: "Sample School, Ulaanbaatar",
          country: CountryCode(known: "MN")),
        Credits.Name(
          name: "Second Teacher", role: .teacher, school: "Sample School, Tartu",
          country: CountryCode(known: "EE")),
      ],
      helpers: [Credits.Helper(name: "Third Teacher", roles: [.reviewer, .editor])],
      firstWritten: RecordedTime(seconds: 1_768_352_400, offset: 480),
      lastRevised: RecordedTime(seconds: 1_775_130_000, offset: 120),
      landed: RecordedTime(seconds: 1_768_438_800), revisions: 5)
    credits[sundial.path] = Credits(
      byline: [
        Credits.Name(
          name: "نمونہ استاد", role: .teacher, school: "نمونہ اسکول، لاہور",
          country: CountryCode(known: "PK"))
      ], firstWritten: RecordedTime(seconds: 1_770_100_000, offset: 300),
      landed: RecordedTime(seconds: 1_770_100_000), revisions: 1)
    credits[objects.path] = Credits(
      byline: [
        Credits.Name(
          name: "示例教师", role: .teacher, school: "示例学校，北京", country: CountryCode(known: "CN"))
      ])
    credits[cooks.path] = Credits(
      byline: [
        Credits.Name(
          name: "Sample Teacher", role: .teacher, school: "Sample School by the Lake",
          country: CountryCode(known: "VN"))
      ], landed: RecordedTime(seconds: 1_772_960_400, offset: 420))
    return Edition(
      configuration: configuration,
      commit: ObjectID(hex: "0123456789abcdef0123456789abcdef01234567"),
      parts: [
        Edition.Part(title: "Hands and kitchens", entries: [kitchen]),
        Edition.Part(title: "Far from the screen", entries: [sundial, objects]),
      ],
      posts: [cooks],
      translations: [kitchen.path: [try kitchenInFrench()]],
      withdrawn: [
        Edition.Withdrawn(
          address: try address("stories/handbook/quiet-room.md", .handbook, "quiet-room"),
          withdrawal: Withdrawal(
            on: try day(2026, 3, 1), reason: "The author asked for it. <b>No</b> other reason."))
      ],
      credits: credits,
      links: LinkTable([
        kitchen.path: ["sundial.md": .entry(sundial.path, fragment: nil)]
      ]))
  }

  static func kitchen() throws -> Entry {
    Entry(
      address: try address("stories/handbook/kitchen.md", .handbook, "kitchen"),
      metadata: Metadata(
        title: "Kitchen chemistry in three voice messages",
        summary: "With one red cabbage and one telephone, every learner found out what an acid is.",
        language: .english, goals: [4, 10], isSample: true),
      details: .story(
        Story(
          subjects: ["chemistry"], ages: AgeRange(14, 16), level: .secondary, setting: .blended,
          connectivity: .low, duration: Duration(2, .lesson),
          tools: ["voice message", "kitchen goods"],
          award: Award(name: "Good Practice", by: "Sample Jury", year: 2026))),
      body: body([
        heading(2, "Why I tried it", "why-i-tried-it"),
        paragraph("In the second week at home, a third of my class handed in their homework."),
        heading(2, "What you need", "what-you-need"),
        paragraph("A quarter of a red cabbage & hot water."),
      ]))
  }

  static func kitchenInFrench() throws -> Translation {
    Translation(
      address: try address("stories/handbook/kitchen.fr.md", .handbook, "kitchen", "fr"),
      language: LanguageTag(canonical: "fr"), title: "La chimie à la cuisine",
      summary: "Avec un chou rouge et un téléphone, chaque élève a trouvé ce qu’est un acide.",
      tags: nil, coverAlternative: nil, consent: [],
      body: body([heading(2, "Pourquoi", "pourquoi"), paragraph("La deuxième semaine.")]))
  }

  static func sundial() throws -> Entry {
    Entry(
      address: try address("stories/handbook/sundial.md", .handbook, "sundial"),
      metadata: Metadata(
        title: "چھت پر دھوپ گھڑی",
        summary: "انٹرنیٹ نہ ہو تب بھی سبق رکتا نہیں۔ ہماری جماعت نے دھوپ کی مدد سے وقت ناپا۔",
        language: LanguageTag(canonical: "ur"), goals: [4], isSample: true),
      details: .story(
        Story(
          subjects: ["physics"], ages: AgeRange(13, 15), level: .secondary, setting: .offline,
          connectivity: .none, duration: Duration(3, .day))),
      body: body([
        heading(2, "یہ خیال کہاں سے آیا", "یہ-خیال"),
        paragraph("جب اسکول بند ہوا تو میری جماعت کے آدھے سے زیادہ طلبہ کے گھر انٹرنیٹ نہیں تھا۔"),
        heading(2, "آپ کو کیا چاہیے", "آپ-کو"), paragraph("ایک لمبی لکڑی یا پنسل"),
      ]))
  }

  static func objects() throws -> Entry {
    Entry(
      address: try address("stories/handbook/objects.md", .handbook, "objects"),
      metadata: Metadata(
        title: "家里的老物件：一堂没有课本的历史课", summary: "一台旧缝纫机，讲出了一家人半个世纪的故事。",
        language: LanguageTag(canonical: "zh-Hans"), goals: [4], isSample: true),
      details: .story(
        Story(
          subjects: ["history"], ages: AgeRange(15, 15), level: .high, setting: .classroom,
          connectivity: .broadband, duration: Duration(90, .minute))),
      body: body([paragraph("停课期间，我请学生在家里找一件比自己年长的东西。")]))
  }

  static func cooks() throws -> Entry {
    Entry(
      address: try address("stories/blog/who-cooks.md", .blog, "who-cooks"),
      metadata: Metadata(
        title: "Who cooks on Sunday?",
        summary: "Two classes kept a diary of housework for one week, then read each other’s.",
        language: .english, goals: [5], isSample: true),
      details: .post(
        Post(
          classrooms: [
            Post.Classroom(
              school: .name("Sample School by the Lake"), country: CountryCode(known: "VN"),
              students: 31, ages: AgeRange(15, 16)),
            Post.Classroom(
              school: .name("Sample Upper Secondary School"), country: CountryCode(known: "FI"),
              students: 1, ages: AgeRange(15, 17)),
          ], exchanged: try day(2026, 2, 27))),
      body: body([paragraph("We gave both classes the same sheet.")]))
  }

  static func address(
    _ path: String, _ kind: EntryKind, _ slug: String, _ tag: String? = nil
  ) throws -> EntryAddress {
    EntryAddress(
      path: try #require(RepoPath(path)), kind: kind, groups: [], slug: try #require(Slug(slug)),
      translation: tag.map { LanguageTag(canonical: $0) }, isFolder: false)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  static func body(_ blocks: [Block]) -> Body { Body(blocks: blocks, span: .start) }

  static func paragraph(_ text: String) -> Block {
    Block(.paragraph([Inline(.text(text), span: .start)]), span: .start)
  }

  static func heading(_ level: Int, _ text: String, _ id: String) -> Block {
    Block(
      .heading(Heading(level: level, inlines: [Inline(.text(text), span: .start)], id: id)),
      span: .start)
  }
}

/// Gives bytes from memory.
struct MemoryReader: ObjectReader {
  var objects: [ObjectID: [UInt8]] = [:]

  func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
    guard let bytes = objects[id] else { throw .missing(id) }
    guard bytes.count <= limit else { throw .tooLarge(id, size: bytes.count, limit: limit) }
    return bytes
  }
}
