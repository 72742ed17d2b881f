import SourceModel
import Stories
import Syntax
import Testing

@Suite struct ConsentTests {
  private let tea = "stories/blog/tea.md"

  private func record(
    _ person: String, _ covers: [ConsentRecord.Subject], items: [String] = ["all"],
    by: ConsentRecord.Giver = .guardian,
    channels: [ConsentRecord.Channel] = ConsentRecord.Channel.allCases, expires: CalendarDay? = nil,
    given: CalendarDay? = nil, withdrawn: CalendarDay? = nil,
    span: SourceSpan = SourceSpan(40, 50)
  ) throws -> ConsentRecord {
    ConsentRecord(
      covers: covers, person: person, items: items, reference: "office",
      given: try given ?? Make.day(2020, 1, 1), by: by, channels: channels, expires: expires,
      withdrawn: withdrawn, span: span)
  }

  /// What is said of a post by Anna, a minor, on 2021-03-01.
  private func said(
    _ records: [ConsentRecord], body: Body = .empty, assets: [String] = [],
    change: @escaping (inout Metadata) -> Void = { _ in },
    policy: Set<Configuration.ConsentPolicy> = [.minors, .voices]
  ) throws -> [String] {
    var shop = Workshop()
    shop.assets = assets
    shop.bodies = [tea: body]
    shop.entries = [
      tea: {
        $0.authors = [Make.author("Anna", minor: true)]
        $0.consent = records
        change(&$0)
      }
    ]
    shop.configure = { $0.configuration.consentRequired = policy }
    let checked = try shop.assemble()
    let errors = checked.diagnostics.contains { $0.severity == .error }
    #expect(checked.value.posts.isEmpty == errors)
    return checked.diagnostics.map(\.id.name)
  }

  @Test func `a minor needs a guardian's record that is in force`() throws {
    #expect(try said([]) == ["consent-missing"])
    #expect(try said([record("Anna", [.name])]).isEmpty)
    #expect(try said([record(" anna", [.name, .text])]).isEmpty)
    #expect(try said([record("Anna", [.photo])]) == ["consent-missing"])
    #expect(try said([record("Anna", [.name], by: .oneself)]) == ["consent-missing"])
    #expect(try said([record("Anna", [.name], channels: [.print])]) == ["consent-missing"])
    let lastDay = try Make.day(2021, 3, 1)
    #expect(try said([record("Anna", [.name], expires: lastDay)]).isEmpty)
    let past = try Make.day(2021, 2, 28)
    #expect(try said([record("Anna", [.name], expires: past)]) == ["consent-missing"])
    #expect(try said([record("Anna", [.name], withdrawn: past)]) == ["consent-missing"])
    // Where it was given the day may have begun already.
    #expect(try said([record("Anna", [.name], given: Make.day(2021, 3, 2))]).isEmpty)
    #expect(
      try said([record("Anna", [.name], given: Make.day(2021, 3, 3))]) == ["consent-missing"])
    let future = try Make.day(2030, 1, 1)
    #expect(try said([record("Anna", [.name], withdrawn: future)]) == ["consent-missing"])
    #expect(
      try said([
        record("Anna", [.name], withdrawn: past),
        record("Anna", [.name], given: past, span: SourceSpan(60, 70)),
      ]).isEmpty)
    #expect(try said([], policy: []).isEmpty)
  }

  @Test func `a record for somebody else is said`() throws {
    #expect(
      try said([record("Anna", [.name]), record("Bertha", [.quote])]) == ["consent-for-nobody"])
    let caption = Body(
      blocks: [
        Block(
          .figure(
            Picture(
              destination: "x.png", destinationSpan: .start, title: "Bertha and her kite",
              alternative: "A kite")), span: .start)
      ], span: .start)
    #expect(
      try said(
        [record("Anna", [.name]), record("Bertha", [.photo])], body: caption,
        assets: ["stories/blog/x.png"]
      ).isEmpty)
  }

  @Test func `a picture that may show people needs a record or a row that says it shows nobody`()
    throws
  {
    let body = Make.paragraph(Make.picture("class.png"))
    let assets = ["stories/blog/class.png"]
    let anna = try record("Anna", [.name])
    #expect(try said([anna], body: body, assets: assets) == ["picture-consent"])
    #expect(
      try said([anna], body: body, assets: assets, policy: [.photos]) == ["consent-missing"])
    let rows = { (metadata: inout Metadata) in
      metadata.pictures = [PictureNote(file: "./class.png", showsPeople: false)]
    }
    #expect(try said([anna], body: body, assets: assets, change: rows).isEmpty)
    let photo = try record("Anna", [.name, .photo], items: ["class.png"])
    #expect(try said([photo], body: body, assets: assets).isEmpty)
    let other = try record("Anna", [.name, .photo], items: ["other.png"])
    #expect(
      try said([other], body: body, assets: assets) == ["picture-consent", "picture-not-shown"])
    let oneself = try record("Anna", [.photo], items: ["class.png"], by: .oneself)
    #expect(try said([anna, oneself], body: body, assets: assets) == ["picture-consent"])
  }

  @Test func `a photo that was taken back is an error whatever the policy`() throws {
    let body = Make.paragraph(Make.picture("class.png"))
    let anna = try record("Anna", [.name])
    let back = try record("Bertha", [.photo], withdrawn: Make.day(2021, 1, 1))
    let other = try record("Anna", [.photo], span: SourceSpan(70, 80))
    #expect(
      try said([anna, back, other], body: body, assets: ["stories/blog/class.png"])
        == ["consent-missing"])
    #expect(try said([anna, back, other]).isEmpty)
  }

  @Test
  func `a record older than a withdrawal brings nothing back, nor does one that does not hold`()
    throws
  {
    let day = try Make.day(2021, 1, 1)
    let body = Make.paragraph(Make.picture("class.png"))
    for subject in [ConsentRecord.Subject.name, .photo] {
      let back = try record("Bo", [.name, .photo], by: .oneself, withdrawn: day)
      func withOther(
        given: CalendarDay, expires: CalendarDay? = nil,
        channels: [ConsentRecord.Channel] = ConsentRecord.Channel.allCases
      ) throws -> [[String]] {
        let other = try record(
          "Bo", [subject], by: .oneself, channels: channels, expires: expires, given: given,
          span: SourceSpan(70, 80))
        let covered = try record(
          "Bo", [subject == .name ? .photo : .name], by: .oneself, given: day,
          span: SourceSpan(90, 99))
        return try [[back, other, covered], [covered, other, back]].map { records in
          try said(
            records, body: body, assets: ["stories/blog/class.png"],
            change: { $0.authors = [Make.author("Bo")] })
        }
      }
      let refused = [["consent-missing"], ["consent-missing"]]
      #expect(try withOther(given: Make.day(2020, 12, 31)) == refused)
      #expect(try withOther(given: day, expires: Make.day(2021, 2, 28)) == refused)
      #expect(try withOther(given: day, channels: [.print]) == refused)
      #expect(try withOther(given: Make.day(2021, 4, 1)) == refused)
      #expect(try withOther(given: day) == [[], []])
    }
  }

  @Test func `a withdrawal for one channel or one film takes back nothing else`() throws {
    let day = try Make.day(2021, 1, 1)
    func withOther(
      _ subject: ConsentRecord.Subject, items: [String],
      channels: [ConsentRecord.Channel] = ConsentRecord.Channel.allCases
    ) throws -> [String] {
      let back = try record(
        "Bo", [subject], items: ["b.mp4"], by: .oneself, channels: [.social], withdrawn: day)
      let other = try record(
        "Bo", [subject], items: items, by: .oneself, channels: channels, span: SourceSpan(70, 80))
      return try said([back, other], change: { $0.authors = [Make.author("Bo")] })
    }
    #expect(try withOther(.name, items: ["a.mp4"]) == ["consent-missing"])
    #expect(try withOther(.name, items: ["a.mp4"], channels: [.blog]).isEmpty)
    #expect(try withOther(.video, items: ["a.mp4"]).isEmpty)
    #expect(try withOther(.video, items: ["films/b.mp4"]) == ["consent-missing"])
    #expect(try withOther(.video, items: ["all"]) == ["consent-missing"])
  }

  @Test func `an adult's name that was taken back is an error`() throws {
    let back = try record("Bo", [.name], by: .oneself, withdrawn: Make.day(2021, 1, 1))
    #expect(
      try said([back], change: { $0.authors = [Make.author("Bo")] }) == ["consent-missing"])
  }

  @Test func `a voice needs records for its name, its words and its picture`() throws {
    let path = "stories/voices/a-day.md"
    func voice(
      _ records: [ConsentRecord], _ media: Voice.Medium? = nil, image: String? = nil,
      minor: Bool = false
    ) throws -> [String] {
      var shop = Workshop()
      shop.assets = ["stories/voices/face.png"]
      shop.entries = [
        path: {
          $0.authors = []
          $0.consent = records
        }
      ]
      shop.bodies = [path: Make.paragraph(Inline(.text("At home."), span: .start))]
      shop.details = [
        path: .voice(
          Voice(
            person: Voice.Person(
              name: "Wanjiru", role: .student, country: CountryCode(known: "KE"), isMinor: minor),
            media: media, image: image, alternative: "A face"))
      ]
      return try shop.assemble().diagnostics.map(\.id.name)
    }
    #expect(try voice([]) == ["consent-missing"])
    let name = try record("Wanjiru", [.name], by: .oneself)
    #expect(try voice([name]) == ["consent-missing"])
    let words = try record("Wanjiru", [.name, .quote], by: .oneself)
    #expect(try voice([words]).isEmpty)
    #expect(try voice([words], minor: true) == ["consent-missing"])
    #expect(try voice([words], .picture, image: "face.png") == ["consent-missing"])
    #expect(try voice([words], .art, image: "face.png").isEmpty)
    #expect(try voice([words], .video) == ["consent-missing"])
    let all = try record("Wanjiru", [.name, .text, .photo], items: ["face.png"])
    #expect(try voice([all], .picture, image: "face.png", minor: true).isEmpty)
  }

  @Test func `a minor in the byline of a voice needs a guardian's record too`() throws {
    let path = "stories/voices/a-day.md"
    func said(_ records: [ConsentRecord], voice: String, age: Int) throws -> [String] {
      var shop = Workshop()
      shop.entries = [
        path: {
          $0.authors = [Make.author("Anna", minor: true)]
          $0.consent = records
        }
      ]
      shop.details = [
        path: .voice(
          Voice(
            person: Voice.Person(
              name: voice, role: .student, country: CountryCode(known: "KE"), age: age),
            media: nil, image: nil, alternative: nil))
      ]
      return try shop.assemble().diagnostics.map(\.message.text)
    }
    let berta = try record("Berta Larsen", [.name], by: .oneself)
    let absent = "no guardian's consent for the name of 'Anna', who is a minor"
    #expect(try said([berta], voice: "Berta Larsen", age: 61) == [absent])
    #expect(try said([berta, record("Anna", [.name])], voice: "Berta Larsen", age: 61).isEmpty)
    // Who speaks for herself is asked about once.
    #expect(try said([], voice: "Anna", age: 12) == [absent])
  }

  @Test func `all that a voice lacks is one message and one record answers it`() throws {
    func said(_ image: String?) throws -> Diagnostic {
      let path = "stories/voices/a-day.md"
      var shop = Workshop()
      shop.assets = ["stories/voices/face.png"]
      shop.entries = [path: { $0.authors = [] }]
      shop.bodies = [path: Make.paragraph(Inline(.text("At home."), span: .start))]
      let person = Voice.Person(
        name: "Wanjiru", role: .student, country: CountryCode(known: "KE"), isMinor: false)
      shop.details = [
        path: .voice(Voice(person: person, media: nil, image: image, alternative: "A face"))
      ]
      return try #require(try shop.assemble().diagnostics.first { $0.id == "consent-missing" })
    }
    let words = try said(nil)
    #expect(words.message.text == "no consent of 'Wanjiru' that covers name and text")
    #expect(
      words.help?.text
        == "add a record to 'consent': for: Wanjiru, covers: [name, text], by: self, and 'reference', 'given'"
    )
    let picture = try said("face.png")
    #expect(
      picture.message.text
        == "no consent of 'Wanjiru' that covers name, text and photo and names 'face.png'")
    #expect(picture.help?.text.contains("and 'items', 'reference', 'given'") == true)
  }

  @Test func `a quote that was taken back is an error while the name stands in the text`() throws {
    var shop = Workshop()
    let back = try record("Linh", [.quote], by: .oneself, withdrawn: Make.day(2021, 1, 1))
    shop.entries = [tea: { $0.consent = [back] }]
    shop.bodies = [tea: Body(blocks: [], span: SourceSpan(0, 30))]
    #expect(try shop.assemble().diagnostics.isEmpty)
    shop.configure = { input in
      let path = try Make.path("stories/blog/tea.md")
      input.snapshot = try Make.snapshot([path.string: "Linh said: we are friends."])
    }
    #expect(try shop.assemble().diagnostics.map(\.id) == ["consent-missing"])
  }

  @Test func `rows and records for pictures that are not shown are said`() throws {
    let body = Make.paragraph(Make.picture("class.png"))
    let photo = try record("Anna", [.name, .photo], items: ["clas.png"])
    let assets = ["stories/blog/class.png"]
    #expect(
      try said([photo], body: body, assets: assets) == ["picture-consent", "picture-not-shown"])
    let rows = { (metadata: inout Metadata) in
      metadata.pictures = [
        PictureNote(file: "class.png", showsPeople: false),
        PictureNote(file: "clas.png", showsPeople: false),
      ]
    }
    let name = try record("Anna", [.name])
    #expect(try said([name], body: body, assets: assets, change: rows) == ["picture-not-shown"])
    let film = try record("Anna", [.name, .photo, .video], items: ["film.mp4", "class.png"])
    #expect(try said([film], body: body, assets: assets).isEmpty)
  }

  @Test func `the place of a fault is the key that makes it`() throws {
    var shop = Workshop()
    let late = try record("Anna", [.name], expires: Make.day(2021, 1, 1))
    shop.entries = [
      tea: {
        $0.authors = [Make.author("Anna", minor: true)]
        $0.consent = [late]
      }
    ]
    let path = try Make.path(tea)
    func scalar(_ text: String, _ span: SourceSpan) -> Node.Scalar {
      Node.Scalar(text: text, isQuoted: false, span: span)
    }
    shop.configure = {
      let expires = Node.Pair(
        key: scalar("expires", SourceSpan(41, 44)),
        value: .scalar(scalar("2021-01-01", SourceSpan(45, 49))))
      let list = Node.Sequence(
        items: [.mapping(Node.Mapping(pairs: [expires], span: late.span))], span: late.span)
      $0.frontMatter[path] = Node.Mapping(
        pairs: [Node.Pair(key: scalar("consent", SourceSpan(30, 37)), value: .sequence(list))],
        span: SourceSpan(0, 60))
    }
    #expect(try shop.assemble().diagnostics.map(\.place) == [Place(path, SourceSpan(45, 49))])
  }
}
