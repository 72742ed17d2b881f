/// The sample entries of a new workspace.
extension InitialWorkspace {
  static func text(of kind: EntryKind) -> String {
    "---\n" + metadata(of: kind) + "sample: yes\n---\n\n" + body(of: kind)
  }

  private static func metadata(of kind: EntryKind) -> String {
    switch kind {
    case .handbook:
      """
      title: Radio lessons for one winter
      summary: How a class without internet learned by radio for one winter, and what its teacher keeps.
      lang: en
      authors:
        - name: Sample Teacher Oyun
          role: teacher
          school: Sample School, Ulaanbaatar
          country: MN
      sdgs: [4, 10]
      tags: [radio, winter]
      subjects: [geography]
      ages: 14-16
      level: secondary
      setting: offline
      connectivity: none
      duration: 3 weeks
      tools: [radio, paper]

      """
    case .blog:
      """
      title: Two classes, two rivers
      summary: Two classes asked who carries the water in their towns, counted for a week, and compared.
      lang: en
      authors:
        - name: Sample Teacher Lan
          role: teacher
          school: Sample School, Hanoi
          country: VN
        - name: Sample Teacher Aino
          role: teacher
          school: Sample School, Tampere
          country: FI
      sdgs: [5, 6]
      tags: [water, counting]
      classrooms:
        - school: Sample School, Hanoi
          country: VN
          students: 31
          ages: 15-16
        - school: Sample School, Tampere
          country: FI
          students: 24
          ages: 15
      exchanged: 2021-05-28

      """
    case .collaborations:
      """
      title: Water watch
      summary: From March to October, pairs of classes watch a river each and tell each other what changes.
      lang: en
      coordinators:
        - name: Sample Teacher Mei
          role: teacher
          school: Sample School, Singapore
          country: SG
      opens: 2021-01-11T09:00:00+08:00
      closes: 2021-02-12T23:59:00+08:00
      starts: 2021-03-01
      ends: 2021-10-31
      output: blog
      sdgs: [5, 6]

      """
    default: occasion(of: kind)
    }
  }

  private static func occasion(of kind: EntryKind) -> String {
    switch kind {
    case .calls:
      """
      title: Tell us what worked
      summary: Teachers in the partner countries are asked for one thing that worked in their class.
      lang: en
      opens: 2021-01-11
      closes: 2021-02-28T23:59:00+08:00
      audience: Teachers in the partner countries
      contact: stories@example.org
      questions:
        - ask: What did you do, and for whom?
          kind: long
          required: yes
        - ask: What would you do otherwise next time?
          kind: short

      """
    case .events:
      """
      title: Teachers meet online
      summary: Ninety minutes in which teachers show each other one lesson that needs hardly any internet.
      lang: en
      kind: webinar
      starts: 2021-03-04T15:00:00+08:00
      ends: 2021-03-04T16:30:00+08:00
      languages: [en]
      sessions:
        - title: Lessons by radio
          starts: 2021-03-04T15:10:00+08:00
          speakers:
            - name: Sample Teacher Oyun
              role: teacher
              country: MN
      link: https://example.org/room

      """
    case .newsletters:
      """
      title: The first issue
      summary: What is new in the handbook and the blog this spring, and how to send a story of your own.
      lang: en
      number: 1
      editor:
        name: Sample Teacher Kadri
        role: teacher
        school: Sample School, Tartu
        country: EE

      """
    default:
      """
      title: A letter to my class
      summary: A teacher tells what she missed most while the school was closed, and what she did not.
      lang: en
      person:
        name: Sample Teacher Marta
        role: teacher
        country: PT
      consent:
        - covers: [name, text]
          for: Sample Teacher Marta
          reference: An invented person; no form is needed
          given: 2021-03-04
          by: self

      """
    }
  }

  private static func body(of kind: EntryKind) -> String {
    let what = Schema.record(of: kind).name
    return """
      This is a sample \(what) by invented people, to show how one is written. Change it, or delete \
      the file.

      ## What the class needed

      Say in plain words what you had, what you did and what came of it. Short paragraphs are read \
      more often than long ones.

      """
  }
}
