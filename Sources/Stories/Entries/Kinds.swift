package import SourceModel

package enum SchoolLevel: String, Sendable, CaseIterable { case secondary, high, vocational }
package enum Setting: String, Sendable, CaseIterable { case online, blended, classroom, offline }
/// What a learner needs to take part.
package enum Connectivity: String, Sendable, CaseIterable { case none, low, broadband }

/// `14-16`, or `15` alone.
package struct AgeRange: Sendable, Hashable {
  package let lower: Int
  package let upper: Int

  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }
}

/// `90 min`, `2 lessons`, `3 weeks`.
package struct Duration: Sendable, Hashable {
  package enum Unit: String, Sendable, CaseIterable {
    case minute = "min"
    case hour, lesson, day, week, month
  }

  package let amount: Int
  package let unit: Unit

  package init(_ amount: Int, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }
}

package struct Award: Sendable, Hashable {
  package var name: String
  package var by: String
  package var year: Int

  package init(name: String, by: String, year: Int) {
    self.name = name
    self.by = by
    self.year = year
  }
}

/// A pedagogical story of the handbook.
package struct Story: Sendable, Hashable {
  package var subjects: [String]
  package var ages: AgeRange
  package var level: SchoolLevel
  package var setting: Setting
  package var connectivity: Connectivity
  package var duration: Duration
  package var tools: [String]
  package var techniques: [String]
  package var award: Award?

  package init(
    subjects: [String], ages: AgeRange, level: SchoolLevel, setting: Setting,
    connectivity: Connectivity, duration: Duration, tools: [String] = [],
    techniques: [String] = [], award: Award? = nil
  ) {
    self.subjects = subjects
    self.ages = ages
    self.level = level
    self.setting = setting
    self.connectivity = connectivity
    self.duration = duration
    self.tools = tools
    self.techniques = techniques
    self.award = award
  }
}

/// A post of the blog: two or more classrooms that met.
package struct Post: Sendable, Hashable {
  package struct Classroom: Sendable, Hashable {
    package var school: SchoolReference
    package var country: CountryCode
    package var students: Int
    package var ages: AgeRange
    package var span: SourceSpan

    package init(
      school: SchoolReference, country: CountryCode, students: Int, ages: AgeRange,
      span: SourceSpan = .start
    ) {
      self.school = school
      self.country = country
      self.students = students
      self.ages = ages
      self.span = span
    }
  }

  package var classrooms: [Classroom]
  package var exchanged: CalendarDay?
  package var award: Award?

  package init(classrooms: [Classroom], exchanged: CalendarDay? = nil, award: Award? = nil) {
    self.classrooms = classrooms
    self.exchanged = exchanged
    self.award = award
  }
}

/// Figures that somebody reported; never added to computed ones.
package struct ReportedFigures: Sendable, Hashable {
  package var schools: Int?
  package var countries: Int?
  package var teachers: Int?
  package var students: Int?
  package var source: String?

  package init(
    schools: Int? = nil, countries: Int? = nil, teachers: Int? = nil, students: Int? = nil,
    source: String? = nil
  ) {
    self.schools = schools
    self.countries = countries
    self.teachers = teachers
    self.students = students
    self.source = source
  }
}

package struct Collaboration: Sendable, Hashable {
  package enum Output: String, Sendable, CaseIterable { case handbook, blog }

  package var coordinators: [Author]
  package var opens: Moment?
  package var closes: Moment?
  package var starts: CalendarDay
  package var ends: CalendarDay
  package var output: Output
  package var virtual: [String]
  package var practical: [String]
  package var levels: [SchoolLevel]
  package var audience: String?
  package var award: Award?
  package var figures: ReportedFigures?

  package init(
    coordinators: [Author], opens: Moment? = nil, closes: Moment? = nil, starts: CalendarDay,
    ends: CalendarDay, output: Output, virtual: [String] = [], practical: [String] = [],
    levels: [SchoolLevel] = [], audience: String? = nil, award: Award? = nil,
    figures: ReportedFigures? = nil
  ) {
    self.coordinators = coordinators
    self.opens = opens
    self.closes = closes
    self.starts = starts
    self.ends = ends
    self.output = output
    self.virtual = virtual
    self.practical = practical
    self.levels = levels
    self.audience = audience
    self.award = award
    self.figures = figures
  }
}

package struct Call: Sendable, Hashable {
  package struct Question: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case short, long, choice, file }

    package var ask: String
    package var help: String?
    package var isRequired: Bool
    package var kind: Kind

    package init(ask: String, help: String? = nil, isRequired: Bool = false, kind: Kind = .long) {
      self.ask = ask
      self.help = help
      self.isRequired = isRequired
      self.kind = kind
    }
  }

  package var opens: Moment
  package var closes: Moment
  package var audience: String
  package var contact: String
  package var questions: [Question]
  /// What those outside the audience do instead.
  package var others: String?

  package init(
    opens: Moment, closes: Moment, audience: String, contact: String, questions: [Question],
    others: String? = nil
  ) {
    self.opens = opens
    self.closes = closes
    self.audience = audience
    self.contact = contact
    self.questions = questions
    self.others = others
  }
}

/// A speaker: an id in `people/`, or who it is.
package enum Speaker: Sendable, Hashable {
  case person(Slug)
  case named(name: String, role: PersonRole?, country: CountryCode?, bio: String?, isMinor: Bool)
}

package struct Event: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable { case webinar, conference, workshop }

  package struct Session: Sendable, Hashable {
    package var title: String
    package var starts: Moment
    package var speakers: [Speaker]

    package init(title: String, starts: Moment, speakers: [Speaker]) {
      self.title = title
      self.starts = starts
      self.speakers = speakers
    }
  }

  package var kind: Kind
  package var starts: Moment
  package var ends: Moment
  package var languages: [LanguageTag]
  package var sessions: [Session]
  package var place: String?
  package var link: String?
  package var registration: String?
  package var capacity: Int?
  package var registered: Int?
  package var speakers: [Speaker]
  package var partners: [String]
  package var series: String?
  package var number: Int?
  package var host: String?
  package var organisers: [String]
  package var figures: ReportedFigures?
  package var conclusions: String?
  package var award: Award?

  package init(
    kind: Kind, starts: Moment, ends: Moment, languages: [LanguageTag], sessions: [Session],
    place: String? = nil, link: String? = nil, registration: String? = nil, capacity: Int? = nil,
    registered: Int? = nil, speakers: [Speaker] = [], partners: [String] = [],
    series: String? = nil, number: Int? = nil, host: String? = nil, organisers: [String] = [],
    figures: ReportedFigures? = nil, conclusions: String? = nil, award: Award? = nil
  ) {
    self.kind = kind
    self.starts = starts
    self.ends = ends
    self.languages = languages
    self.sessions = sessions
    self.place = place
    self.link = link
    self.registration = registration
    self.capacity = capacity
    self.registered = registered
    self.speakers = speakers
    self.partners = partners
    self.series = series
    self.number = number
    self.host = host
    self.organisers = organisers
    self.figures = figures
    self.conclusions = conclusions
    self.award = award
  }
}

package struct Newsletter: Sendable, Hashable {
  package var number: Int
  package var editor: Author
  /// Paths of entries to show.
  package var features: [String]
  package var partners: [String]

  package init(number: Int, editor: Author, features: [String] = [], partners: [String] = []) {
    self.number = number
    self.editor = editor
    self.features = features
    self.partners = partners
  }
}

package struct Voice: Sendable, Hashable {
  package enum Medium: String, Sendable, CaseIterable { case text, picture, video, art }

  package struct Person: Sendable, Hashable {
    package var name: String
    package var role: PersonRole?
    package var country: CountryCode
    package var place: String?
    package var age: Int?
    package var isMinor: Bool

    package init(
      name: String, role: PersonRole?, country: CountryCode, place: String? = nil, age: Int? = nil,
      isMinor: Bool = false
    ) {
      self.name = name
      self.role = role
      self.country = country
      self.place = place
      self.age = age
      self.isMinor = isMinor
    }
  }

  package var person: Person
  package var media: Medium?
  package var image: String?
  package var alternative: String?

  package init(
    person: Person, media: Medium? = nil, image: String? = nil, alternative: String? = nil
  ) {
    self.person = person
    self.media = media
    self.image = image
    self.alternative = alternative
  }
}
