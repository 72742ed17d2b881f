import Foundation
import Testing

/// A small book in which much names much else, and the edits that somebody may make to it, one a commit.
struct ChangingBook {
  let workspace: Workspace
  private var commits = 0

  init() throws {
    workspace = try Workspace(named: "book")
    for number in 0..<6 { try writeStory(number) }
    try workspace.write("stories/blog/kitchen.md", Samples.post)
    try workspace.write("colophon.yml", Self.settings)
    try workspace.write("stories/handbook/contents.yml", Self.contents("First things"))
    try workspace.write(
      "stories/people/ana.yml", "name: Ana Sample\nrole: teacher\ncountry: EE\n")
    try workspace.write("stories/schools/first.yml", Self.school("First School"))
    try workspace.write("stories/collaborations/kitchens.md", Self.collaboration("Kitchens"))
    try workspace.write(
      "stories/handbook/story-5.md",
      Samples.story(titled: "Story 5", body: "See [the first](story-0.md#what-you-need).\n")
        .replacing("  - name: Sample Teacher\n", with: "  - person: ana\n")
        .replacing("school: Sample School", with: "school: first")
        .replacing("sample: yes", with: "sample: yes\ncollaboration: kitchens\ntags: [tea]"))
    try commit("begin")
  }

  private static let settings = """
    title: A book
    description: A book that changes.
    languages: [en, fr]
    base-url: https://stories.example/
    review: {from: any}

    """

  private static func contents(_ title: String) -> String {
    "parts:\n  - title: \(title)\n    entries: [story-0, story-1, story-2]\n"
  }

  private static func school(_ name: String) -> String {
    "name: \(name)\ncountry: EE\ncity: Tartu\n"
  }

  private static func collaboration(_ title: String) -> String {
    """
    ---
    title: \(title)
    summary: Classes cook together and write down what they heard.
    lang: en
    coordinators:
      - name: Sample Coordinator
        role: teacher
        school: Sample School
        country: MN
    sdgs: [4]
    starts: 2021-01-01
    ends: 2021-06-01
    output: handbook
    sample: yes
    ---

    We cook.

    """
  }

  private func writeStory(_ number: Int, title: String? = nil, body: String = "") throws {
    try workspace.write(
      "stories/handbook/story-\(number).md",
      Samples.story(titled: title ?? "Story \(number)", body: body)
        .replacing("Sample Teacher", with: "Teacher \(number % 3)"))
  }

  private mutating func commit(_ message: String) throws {
    commits += 1
    let day = 1 + commits % 28
    try workspace.commit(
      message, date: "2021-0\(1 + commits / 28)-\(day < 10 ? "0" : "")\(day)T10:00:00+02:00")
  }

  /// What somebody may do; each is a commit.
  enum Edit: CaseIterable {
    case words, title, author, tag, newStory, lostStory, renamed, translated, translationChanged
    case person, personHides, school, part, settings, template, vocabulary, edition, withdrawn
    case draft, collaboration, link, mailmap, helper, goal, readme, review, nothing, newTerm
    case namesake, reverted, picture, storyLink
  }

  /// - Parameter number: which one of several, and what is new about it.
  mutating func make(_ edit: Edit, _ number: Int) throws {
    // The last story is linked from nowhere and may be lost.
    let own = number % 4
    let path = "stories/handbook/story-\(own).md"
    let workspace = workspace
    let story = { (from: String, to: String) throws in
      guard workspace.exists(path) else { return }
      let text = try workspace.read(path)
      // A key stands once.
      let key = to.split(separator: ":").first.map { "\n\($0):" } ?? ""
      if from == "sample: yes", text.contains(key) { return }
      try workspace.write(path, text.replacing(from, with: to))
    }
    switch edit {
    case .words: try story("A clock", "Clock \(number),")
    case .title: try story("title: ", "title: New \(number) ")
    case .author: try story("Teacher \(own % 3)", "Teacher \((own + number) % 5)")
    case .tag: try story("sample: yes", "tags: [tea, tag \(number)]\nsample: yes")
    case .newStory: try writeStory(100 + number)
    case .lostStory:
      if workspace.exists("stories/handbook/story-4.md") {
        try workspace.remove("stories/handbook/story-4.md")
      }
    case .renamed:
      if workspace.exists("stories/handbook/story-3.md") {
        try workspace.git("mv", "stories/handbook/story-3.md", "stories/handbook/new-\(number).md")
      }
    case .translated: try writeTranslation("Une histoire \(number)")
    case .translationChanged: try writeTranslation("Autre \(number)")
    case .person:
      try workspace.write(
        "stories/people/ana.yml",
        "name: Ana Sample \(number)\nrole: teacher\ncountry: EE\nbio: Bio \(number).\n")
    case .personHides:
      try workspace.write(
        "stories/people/ana.yml",
        "name: Ana Sample\nrole: teacher\ncountry: EE\ncredit: no\n")
    case .school: try workspace.write("stories/schools/first.yml", Self.school("School \(number)"))
    case .part:
      try workspace.write("stories/handbook/contents.yml", Self.contents("Part \(number)"))
    case .settings:
      try workspace.write(
        "colophon.yml", Self.settings.replacing("A book\n", with: "Book \(number)\n"))
    case .template:
      try workspace.write("templates/not-found.mustache", "<h1>{{words.not-found-title}}</h1>\n")
    case .vocabulary: try workspace.write("templates/words/en.yml", "home: Start \(number)\n")
    case .edition:
      try workspace.git(
        "tag", "-a", "edition/e\(number)-\(commits)", "-m", "An edition",
        date: "2021-09-01T10:00:00+02:00")
    case .withdrawn:
      try story("sample: yes", "withdrawn: {on: 2021-05-05, reason: asked for}\nsample: yes")
    case .draft: try story("sample: yes", "draft: yes\nsample: yes")
    case .collaboration:
      try workspace.write(
        "stories/collaborations/kitchens.md", Self.collaboration("Kitchens \(number)"))
    case .link:
      try workspace.write(
        "stories/blog/linking.md", Samples.post + "See [the calm start](../handbook/story-0.md).\n")
    case .mailmap:
      try workspace.write(".mailmap", "Somebody \(number) <sample@example.org>\n")
    case .helper:
      try story("A window", "A window, \(number)")
      try commitWith("Co-authored-by: Helper \(number) <h\(number)@example.org>")
      return
    case .goal: try story("sdgs: [3, 4]", "sdgs: [3, \(5 + number % 12)]")
    case .readme: try workspace.write("README.md", "About \(number).\n")
    case .review:
      guard workspace.exists(path) else { return }
      let blob = try workspace.git("rev-parse", "HEAD:\(path)")
      try commitWith(
        "Reviewed-by: Reviewer \(number) <r\(number)@example.org>\nReview-of: \(path) \(blob)")
      return
    // Somebody of the same name who comes first takes the address of the other one.
    case .namesake:
      try workspace.write(
        "stories/handbook/story-0.md",
        Samples.story(titled: "Story 0").replacing("Sample Teacher", with: "Teacher 2")
          .replacing("Sample School", with: "School of \(number)"))
    // The same words again, and two commits more.
    case .reverted:
      guard workspace.exists(path) else { return }
      let old = try workspace.read(path)
      try workspace.write(path, old + "More.\n")
      try commitAll("more")
      try workspace.write(path, old)
    case .newTerm: try story("subjects: [music]", "subjects: [music, weaving \(number)]")
    case .picture:
      try workspace.write("stories/images/cup.svg", Samples.drawing(width: 100 + number))
      try addLine("![A cup of tea](../images/cup.svg)", to: path)
    case .storyLink: try addLine("See [that one](story-\((own + 1) % 3).md).", to: path)
    case .nothing: break
    }
    try commitAll("\(edit) \(number)")
  }

  private func addLine(_ line: String, to path: String) throws {
    guard workspace.exists(path) else { return }
    let text = try workspace.read(path)
    if !text.contains(line) { try workspace.write(path, text + "\n\(line)\n") }
  }

  private func writeTranslation(_ title: String) throws {
    try workspace.write(
      "stories/handbook/story-0.fr.md",
      """
      ---
      title: \(title)
      summary: Dix minutes de calme au début de chaque leçon.
      lang: fr
      ---

      Nous commençons par le silence.

      """)
  }

  private mutating func commitAll(_ message: String) throws {
    try workspace.git("add", "-A")
    let status = try workspace.git("status", "--porcelain")
    if !status.isEmpty { try commit(message) }
  }

  private mutating func commitWith(_ trailers: String) throws {
    commits += 1
    try workspace.git("add", "-A")
    try workspace.git(
      "commit", "-q", "--allow-empty", "-m", "together\n\n\(trailers)",
      date: "2021-08-01T10:00:00+02:00")
  }
}
