import SourceModel
import Stories
import Syntax
import Testing

/// A book of very many stories with titles and summaries as long as they may be: what a front or an index has
/// to bear. No two of one page have the same words, which would pack well; there are a thousand different ones.
enum LargeEdition {
  static func make(stories count: Int) throws -> Edition {
    var random = Random()
    let words = (0..<3_000).map { _ in word(&random) }
    let subjects = words.prefix(14)
    let texts = (0..<1_009).map { _ in
      (title: text(&random, words, 120), summary: text(&random, words, 300))
    }
    let countries = Partners.asem.countries
    var edition = Edition(parts: [])
    edition.configuration.title = "Classrooms in Common"
    var stories: [Entry] = []
    for number in 0..<count {
      let slug = "a-story-with-a-rather-long-name-\(number)"
      let entry = Entry(
        address: try address("stories/handbook/group-\(number % 7)/\(slug).md", .handbook, slug),
        metadata: Metadata(
          title: texts[number % texts.count].title, summary: texts[number % texts.count].summary,
          language: LanguageTag(canonical: ["en", "fr", "ur", "th"][number % 4]),
          goals: [1 + number % 17, 4], tags: (0..<4).map { _ in words[random.next() % 400] }),
        details: .story(
          Story(
            subjects: [subjects[number % 14]], ages: AgeRange(14, 16), level: .secondary,
            setting: .blended, connectivity: .low, duration: Duration(2, .lesson),
            tools: [words[20 + number % 30]])),
        body: .empty)
      stories.append(entry)
      let byline = (0..<3).map { index in
        let country = countries[(number * 7 + index * 13) % countries.count]
        return Credits.Name(
          name: "\(words[number % 3_000]) \(words[(number * 31 + index) % 3_000])", role: .teacher,
          school: "School \(words[(number + index) % 900])", country: country.code)
      }
      edition.credits[entry.path] = Credits(
        byline: byline, landed: RecordedTime(seconds: Int64(1_600_000_000 + number * 3_600)),
        revisions: 1)
    }
    // As many parts as a book of ten thousand stories might have: the front names them all.
    let size = max(1, count / 40)
    edition.parts = stride(from: 0, to: count, by: size).map { start in
      Edition.Part(
        title: text(&random, words, 100), entries: Array(stories[start..<min(count, start + size)]))
    }
    edition.posts = try posts(count / 10, &random, words)
    return edition
  }

  private static func posts(
    _ count: Int, _ random: inout Random, _ words: [String]
  ) throws -> [Entry] {
    let countries = Partners.asem.countries
    var posts: [Entry] = []
    for number in 0..<count {
      let slug = "post-\(number)"
      let rooms = (0..<2).map { index in
        Post.Classroom(
          school: .name("School \(words[number % 3_000])"),
          country: countries[(number + index * 30) % countries.count].code, students: 30,
          ages: AgeRange(14, 16))
      }
      let metadata = Metadata(
        title: text(&random, words, 120), summary: text(&random, words, 300), language: .english,
        goals: [5])
      posts.append(
        Entry(
          address: try address("stories/blog/\(slug).md", .blog, slug), metadata: metadata,
          details: .post(Post(classrooms: rooms)), body: .empty))
    }
    return posts
  }

  private static func address(
    _ path: String, _ kind: EntryKind, _ slug: String
  ) throws -> EntryAddress {
    let path = try #require(RepoPath(path))
    return EntryAddress(
      path: path, kind: kind,
      groups: kind == .handbook ? [try #require(Slug(String(path.components[2])))] : [],
      slug: try #require(Slug(slug)), translation: nil, isFolder: false)
  }

  /// Words up to so many letters.
  private static func text(_ random: inout Random, _ words: [String], _ length: Int) -> String {
    var text = ""
    while true {
      let word = words[random.next() % words.count]
      if text.utf8.count + word.utf8.count + 1 > length { return text }
      text += (text.isEmpty ? "" : " ") + word
    }
  }

  private static func word(_ random: inout Random) -> String {
    let starts = [
      "b", "ch", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v",
    ]
    let ends = ["a", "e", "i", "o", "u", "ai", "en", "or", "us", "ing", "ent", "al"]
    return (0..<(1 + random.next() % 4)).map { _ in
      starts[random.next() % starts.count] + ends[random.next() % ends.count]
    }.joined()
  }

  /// The same numbers on every machine (xorshift64).
  private struct Random {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 2)
    }
  }
}
