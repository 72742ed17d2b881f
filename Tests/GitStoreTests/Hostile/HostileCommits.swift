import SourceModel
import TestSupport

/// Commits of odd lines, dates and shapes: all of them are read.
enum HostileCommits {
  /// The good story in a commit with this author and committer, and the message.
  private static func commit(
    _ name: String, author: String?, committer: String?, message: String = "m\n"
  ) -> HostileCase {
    HostileCase("commit: \(name)", .story(commits: 1)) { builder in
      let stories = try builder.tree([try builder.handbook()])
      let root = try builder.tree([.init("stories", stories, mode: "40000")])
      let id = try builder.commit(
        tree: root, authorLine: author.map { Array($0.utf8) },
        committerLine: committer.map { Array($0.utf8) }, message: Array(message.utf8))
      try builder.reference("refs/heads/main", id)
    }
  }

  private static let person = "A <a@example.org>"

  static let cases: [HostileCase] = [
    commit("no author", author: nil, committer: "\(person) 1 +0000"),
    commit("nobody at all", author: nil, committer: nil),
    commit("an author without an address", author: "A 1 +0000", committer: "A 1 +0000"),
    commit(
      "in 1901", author: "\(person) -2177452800 +0000", committer: "\(person) -2177452800 +0000"),
    commit(
      "in 9999", author: "\(person) 253402300799 +0000", committer: "\(person) 253402300799 +0000"),
    commit(
      "in no year", author: "\(person) 1180591620717411303424 +9999",
      committer: "\(person) 18446744073709551615 -9999"),
    commit(
      "at the end of the numbers", author: "\(person) 9223372036854775807 +2359",
      committer: "\(person) -9223372036854775808 -2359"),
    commit(
      "a message of twelve million bytes", author: "\(person) 1 +0000",
      committer: "\(person) 1 +0000",
      message: String(repeating: "Reviewed-by: B <b@example.org>\n", count: 400_000)),
    commit(
      "one line of twelve million bytes", author: "\(person) 1 +0000",
      committer: "\(person) 1 +0000",
      message: String(repeating: "w", count: 12_000_000)),
    commit("no message", author: "\(person) 1 +0000", committer: "\(person) 1 +0000", message: ""),
    HostileCase("commit: a hundred parents", .story(commits: 1)) { builder in
      let first = try builder.publish()
      let parents = try (0..<100).map { number in
        try builder.publish([.init("x\(number).md", try builder.blob("x"))], parents: [first])
      }
      try builder.publish(parents: parents)
    },
    HostileCase("commit: the same parent five times", .story(commits: 1)) { builder in
      let first = try builder.publish()
      try builder.publish(parents: [first, first, first, first, first])
    },
    HostileCase("commit: two roots with the same story", .story(commits: 2)) { builder in
      let first = try builder.publish()
      try builder.publish(parents: [first, try builder.publish()])
    },
    HostileCase("commit: a history of ladders", .story(commits: 1)) { builder in
      // Two parents each, forty deep: a million million ways lead to the root.
      var (left, right) = (try builder.publish(), try builder.publish())
      (left, right) = (try builder.publish(parents: [left]), try builder.publish(parents: [left]))
      for _ in 0..<40 {
        let next = try builder.publish(parents: [left, right])
        right = try builder.publish(parents: [right, left])
        left = next
      }
    },
  ]
}
