/// Entries that pass every check, for tests to spoil.
enum Samples {
  /// A picture that needs no other program.
  static func drawing(width: Int) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) 100" width="\(width)" height="100">
    <rect width="\(width)" height="100" fill="#268"/>
    </svg>

    """
  }

  static let story = """
    ---
    title: A calm start
    summary: Ten quiet minutes at the start of each online lesson changed how my class listens.
    lang: en
    authors:
      - name: Sample Teacher
        role: teacher
        school: Sample School
        country: MN
    sdgs: [3, 4]
    subjects: [music]
    ages: 14-16
    level: secondary
    setting: online
    connectivity: low
    duration: 2 lessons
    sample: yes
    ---

    We begin with *ten minutes* of silence.

    ## What you need

    A clock, and a window.

    """

  static let post = """
    ---
    title: Two classes, one kitchen
    summary: Two classes met online to ask who cooks at home, and were surprised by the answers.
    lang: en
    authors:
      - name: Sample Teacher
        role: teacher
        school: Sample School
        country: MN
    sdgs: [5]
    classrooms:
      - school: Sample School
        country: MN
        students: 24
        ages: 14-16
      - school: Second School
        country: EE
        students: 19
        ages: 14-16
    publish: 2021-05-06
    sample: yes
    ---

    We asked who cooks at home.

    """

  /// A story with another title, and some text of its own.
  static func story(titled title: String, body: String = "") -> String {
    story.replacing("A calm start", with: title) + body
  }
}
