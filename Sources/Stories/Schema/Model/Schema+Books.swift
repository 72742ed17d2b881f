/// The handbook and the blog.
extension Schema {
  static let handbook = entry(
    "handbook story", required: ["authors", "sdgs"], authorsArePartners: true,
    [
      Key(
        "subjects", .list(.name, atLeast: 1), .always, doc: "The school subjects it belongs to.",
        example: "[geography, English]", aliases: ["subject"], vocabulary: .subjects),
      Key(
        "ages", .ages, .always, doc: "The pupils' ages, from and to, or one age.",
        example: "14-16", aliases: ["age"]),
      Key(
        "level", .one(of: SchoolLevel.self, "level"), .always, doc: "The kind of school.",
        example: "secondary", aliases: ["levels"]),
      Key(
        "setting", .one(of: Setting.self, "setting"), .always, doc: "Where the teaching happens.",
        example: "blended", aliases: ["mode"]),
      Key(
        "connectivity", .one(of: Connectivity.self, "connectivity"), .always,
        doc: "The internet connection that a learner needs to take part.", example: "low",
        aliases: ["internet", "bandwidth"]),
      Key(
        "duration", .duration, .always, doc: "How long it takes in class.", example: "3 weeks",
        aliases: ["length", "time"]),
      Key(
        "tools", .list(.name), doc: "What is used: programs, devices, materials.",
        example: "[radio, paper]", aliases: ["tool"], vocabulary: .tools),
      Key(
        "techniques", .list(.name), doc: "Ways of teaching that it shows.",
        example: "[peer feedback, project work]", aliases: ["technique", "methods"]),
      award,
    ])

  static let blog = entry(
    "blog post", required: ["authors", "sdgs"], mustHold: Goals.genderEquality,
    [
      Key(
        "classrooms", .list(.record(classroom), atLeast: 2), .always,
        doc: "The classes that met: two or more, at least one in Asia and one in Europe.",
        example: "[{school: Lycée Curie, country: FR, students: 24, ages: 15}, "
          + "{school: Rizal High School, country: PH, students: 31, ages: 14-16}]",
        aliases: ["classes", "classroom", "schools"]),
      Key(
        "exchanged", .date, doc: "The day of the exchange.", example: "2021-03-04",
        aliases: ["exchange", "exchange-date"]),
      award,
    ])

  static let classroom = RecordSchema(
    "classroom",
    [
      Key(
        "school", .school, .always, doc: "The school's name, or its id in `schools/`.",
        example: "Lycée Curie", secondExample: "Rizal High School", aliases: ["name"]),
      Key(
        "country", .country(partner: true), .always,
        doc: "The two-letter code of a partner country.", example: "FR",
        secondExample: "PH"),
      Key(
        "students", .integer(1...10_000), .always, doc: "How many pupils took part.",
        example: "24", secondExample: "31", aliases: ["pupils", "learners"]),
      Key("ages", .ages, .always, doc: "Their ages.", example: "14-16", aliases: ["age"]),
    ])
}
