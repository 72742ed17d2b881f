package import SourceModel

/// Finds a text of the books that too few colleagues agree with as it is.
package enum NotApproved: Check {
  package static let explanation = Explanation(
    "not-approved", .warning,
    what: "Fewer colleagues agree with a text than 'review' of colophon.yml asks for.",
    why: """
      A colleague who would have to teach it reads a text with other eyes than its author. Whoever agrees is \
      named in a line 'Reviewed-by' at the end of the message of a commit that changes the text, or in one \
      with the line 'Review-of'. An approval holds for the text as it was read: when title, summary or \
      body change, it is asked for again. It does not count if the person is an author, or wrote a commit that changed the text, and 'review.from' may ask for \
      a colleague from elsewhere; where somebody works stands in 'stories/people/<id>.yml'. With \
      'gate: leave-out' the text waits until it is approved.
      """,
    wrong: "handbook: a calm start",
    right: """
      handbook: a calm start

      Reviewed-by: Oyun Sample <oyun@users.noreply.example>
      """, isAnswerable: true)
}

extension NotApproved {
  /// An approval that does not count.
  struct Other {
    let judged: JudgedApproval
    /// The newest change of the text since.
    let change: Chronicle.Commit?

    init(_ judged: JudgedApproval, change: Chronicle.Commit?) {
      self.judged = judged
      self.change = change
    }
  }

  static func message(
    _ path: RepoPath, _ blob: ObjectID?, holding: Int, policy: Configuration.Review,
    others: [Other]
  ) -> Diagnostic {
    let isShut = policy.gate == .leaveOut
    let missing = policy.approvals - holding
    let more = holding == 0 ? "" : "more "
    let asked = missing == 1 ? "1 \(more)colleague" : "{missing} \(more)colleagues"
    let have =
      switch holding {
      case 0 where others.isEmpty: "nobody has agreed to this text yet"
      case 0: "nobody who counts has agreed to this text as it is"
      case 1: "1 colleague has agreed to this text"
      default: "{holding} colleagues have agreed to this text"
      }
    return found(
      Message(
        "\(isShut ? "left out: " : "")\(have); it needs \(asked) \(from(policy.from, missing))",
        ["missing": String(missing), "holding": String(holding)]),
      at: Place(path), severity: isShut ? .note : nil,
      notes: others.prefix(5).map { Diagnostic.Note(words($0), at: Place(path)) },
      help: Message(
        "ask a colleague to read it; the last paragraph of a commit's message then has the lines 'Reviewed-by: Name <e-mail>' and 'Review-of: {path} {blob}'",
        ["path": path.string, "blob": blob?.description ?? "<blob>"])
    )
  }

  private static func from(_ from: Configuration.Review.From, _ count: Int) -> String {
    switch from {
    case .any: count == 1 ? "who is not an author" : "who are not authors"
    case .otherSchool: "at another school than the authors"
    case .otherCountry: "in another country than the authors"
    case .otherRegion: "in the other region (Asia or Europe) than the authors"
    }
  }

  private static func words(_ other: Other) -> Message {
    let reviewer = other.judged.reviewer
    var parameters = ["name": reviewer.name ?? ""]
    let who = reviewer.name == nil ? "a colleague without a name here" : "'{name}'"
    switch other.judged.fault {
    case nil:
      parameters["day"] = other.judged.authored.day.iso8601
      guard let change = other.change else {
        return Message("\(who) agreed on {day} to an earlier text", parameters)
      }
      parameters["commit"] = String(change.id.description.prefix(10))
      parameters["changed"] = change.authored.day.iso8601
      return Message(
        "\(who) agreed on {day}; the text was changed since, last on {changed} ({commit})",
        parameters)
    case .author:
      return Message("\(who) agreed, and is an author: that does not count", parameters)
    case .writer(let commit):
      parameters["commit"] = String(commit.description.prefix(10))
      return Message(
        "\(who) agreed, and wrote a part of it ({commit}): that does not count", parameters)
    case .sameSchool:
      return Message("\(who) agreed, and works at the school of an author", parameters)
    case .sameCountry:
      return Message("\(who) agreed, and works in the country of an author", parameters)
    case .sameRegion:
      return Message("\(who) agreed, and works in the region of an author", parameters)
    case .noRegion(let country):
      parameters["country"] = country.text
      return Message("\(who) agreed, and '{country}' is no partner country", parameters)
    case .silent(let key, let file):
      (parameters["key"], parameters["file"]) = (key, file.string)
      return Message(
        "\(who) agreed; add '{key}' to {file}, so that the agreement counts", parameters)
    case .unknown:
      parameters["id"] = reviewer.name.flatMap { Slug.mended(from: $0)?.text } ?? "<id>"
      return Message(
        "\(who) agreed, and nothing says where they work: add stories/people/{id}.yml with 'name', 'school' and 'country'",
        parameters)
    }
  }
}
