import CLibgit2
package import SourceModel

extension Repository {
  /// Makes the annotated tag `edition/<name>` at a commit; answers the tag's id.
  ///
  /// An existing tag is never moved. The tag's object is written first and the name last, which either
  /// is there or is not; no hook is run. The tagger is the one who is given, else
  /// `user.name` and `user.email` of git's configuration.
  /// - Parameter message: control characters but line ends and tabs are left out.
  /// - Throws: `GitError.editionName`, `.editionExists`, `.noIdentity`, or what the disk says.
  @discardableResult
  package borrowing func cutEdition(
    _ name: String, at commit: ObjectID, message: String, tagged: RecordedTime,
    by committer: Committer = .unnamed
  ) throws(GitError) -> ObjectID {
    guard EditionName.isValid(name) else { throw .editionName(name) }
    let reference = "refs/tags/edition/\(name)"
    if case .absent = try target(of: reference) {} else { throw .editionExists(name) }
    // What the tag names is whole.
    _ = try objects.verified(RawID(commit), .commit, needed: "the commit of the edition")
    let bytes = EditionName.tag(
      name, commit: commit, tagger: try tagger(committer), tagged: committer.date ?? tagged,
      message: message)
    var tag = git_oid()
    try write("writing the tag") { repository in
      var database: OpaquePointer?
      let status = git_repository_odb(&database, repository)
      guard status >= 0 else { return status }
      defer { git_odb_free(database) }
      return bytes.withUnsafeBytes {
        git_odb_write(&tag, database, $0.baseAddress, $0.count, GIT_OBJECT_TAG)
      }
    }
    let failure = handle.withPointer { repository in
      Library.failure {
        var made: OpaquePointer?
        let status = git_reference_create(&made, repository, reference, &tag, 0, nil)
        git_reference_free(made)
        return status
      }
    }
    if failure?.code == GIT_EEXISTS { throw .editionExists(name) }
    if let failure { throw .library(doing: "naming the tag", message: failure.message) }
    return RawID(tag).objectID
  }

  private borrowing func write(
    _ doing: StaticString, _ body: (OpaquePointer) -> Int32
  ) throws(GitError) {
    try handle.withPointer { (repository) throws(GitError) in
      try Library.check(doing) { body(repository) }
    }
  }

  /// `Name <e-mail>` as git would write it.
  private borrowing func tagger(_ given: Committer) throws(GitError) -> String {
    let name = given.name.map(EditionName.plain) ?? setting("user.name")
    let email = given.email.map(EditionName.plain) ?? setting("user.email")
    if name.isEmpty || email.isEmpty {
      throw .noIdentity(lacksName: name.isEmpty, lacksEmail: email.isEmpty)
    }
    return "\(name) <\(email)>"
  }

  /// The repository's own value, else the user's, else the system's; empty where there is none.
  private borrowing func setting(_ key: String) -> String {
    let own = handle.withPointer { repository -> String? in
      var config: OpaquePointer?
      guard git_repository_config_snapshot(&config, repository) == 0 else { return nil }
      defer { git_config_free(config) }
      var value: UnsafePointer<CChar>?
      guard git_config_get_string(&value, config, key) == 0 else { return nil }
      return value.map { String(cString: $0) }
    }
    return EditionName.plain(own ?? UserConfiguration.values(of: key).last ?? "")
  }
}

/// What an edition may be called, and the object that says so.
package enum EditionName {
  /// One to eighty of `a`–`z`, `0`–`9`, `.` and `-`, so that it is an address too; git's own rules for
  /// names of tags besides (git-check-ref-format).
  package static func isValid(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard (1...80).contains(bytes.count), let first = bytes.first, let last = bytes.last,
      bytes.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
      })
    else { return false }
    let marks: Set<UInt8> = [0x2E, 0x2D]
    return !marks.contains(first) && !marks.contains(last) && !name.contains("..")
      && !name.hasSuffix(".lock")
  }

  /// gitformat: "object", "type", "tag", "tagger", an empty line and the message.
  static func tag(
    _ name: String, commit: ObjectID, tagger: String, tagged: RecordedTime, message: String
  ) -> [UInt8] {
    let minutes = abs(tagged.offset)
    let digits = String(minutes / 60 * 100 + minutes % 60)
    let zone = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let words = message.unicodeScalars.filter {
      $0.value == 0x0A || $0.value == 0x09 || $0.properties.generalCategory != .control
    }
    var text = String(String.UnicodeScalarView(words))
    if !text.hasSuffix("\n") { text += "\n" }
    return Array(
      """
      object \(commit)
      type commit
      tag edition/\(name)
      tagger \(tagger) \(tagged.seconds) \(tagged.offset < 0 ? "-" : "+")\(zone)

      \(text)
      """.utf8)
  }

  /// Without what would end the name in the object, and without white space and marks around it, as git
  /// leaves them out (`strbuf_addstr_without_crud`).
  static func plain(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      $0 != "<" && $0 != ">" && $0.properties.generalCategory != .control
    }
    let crud = Set(" .,:;\"\\'".unicodeScalars)
    let start = kept.drop { crud.contains($0) }
    let end = start.reversed().drop { crud.contains($0) }
    return String(String.UnicodeScalarView(end.reversed()))
  }
}
