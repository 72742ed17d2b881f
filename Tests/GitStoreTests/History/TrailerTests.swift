import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// Trailers are what `git interpret-trailers --parse` says they are.
struct TrailerTests {
  static let messages: [String] = [
    "", "\n", "Title", "Title\n\n", "Reviewed-by: A <a@b>\n",
    "Title\n\nReviewed-by: A <a@b>", "Title\n\nReviewed-by: A <a@b>\n",
    "Title\n\nreviewed-BY:A\nX : y\n", "Title\nReviewed-by: A\n", "\n\nTitle\n\nA: b\n",
    "Title\n\nwords\nReviewed-by: A\n", "Title\n\nwords\n\nReviewed-by: A\n",
    "Title\n\nReviewed-by: A\n\nwords\n", "Title\n\nReviewed-by: A\n\nB: c\n",
    // A quarter, with one that git writes.
    "Title\n\nSigned-off-by: A <a@b>\none\ntwo\nthree\n",
    "Title\n\nSigned-off-by: A <a@b>\none\ntwo\nthree\nfour\n",
    "Title\n\none\ntwo\nthree\nSigned-off-by: A <a@b>\nReviewed-by: B\n",
    "Title\n\n(cherry picked from commit 0123456789)\nwords\nReviewed-by: B\n",
    "Title\n\nsigned-off-by: A <a@b>\nwords\n", "Title\n\nReviewed-by: A\nwords words\n",
    "Title\n\nReviewed-by: A\n(cherry picked from commit 1)\n",
    // Values that go on.
    "Title\n\nReviewed-by: A\n  B\n\tC\nX: y\n", "Title\n\nReviewed-by:\n  A <a@b>\n",
    "Title\n\n  indented\nReviewed-by: A\n", "Title\n\nwords\n  more\nSigned-off-by: A\n",
    "Title\n\nReviewed-by: A\n \n", "Title\n\nReviewed-by: A\n  \n  \n", "Title\n\n A: b\n",
    // Ends that are passed over.
    "Title\n\nReviewed-by: A\n---\n file | 2 +-\n", "Title\n\nReviewed-by: A\n--- \nX: y\n",
    "Title\n\nReviewed-by: A\n---x\n", "Title\n\nReviewed-by: A\n----\n", "---\nA: b\n",
    "Title\n\nReviewed-by: A\n---", "Title\n\nReviewed-by: A\n# comment\n#\n\n",
    "Title\n\n# comment\nReviewed-by: A\n# other\nX: y\n", "# comment\n\nTitle\n\nA: b\n",
    "#one\n#two\n", "# one\nTitle\n# two\n\nA: b\n",
    "Title\n\nReviewed-by: A\n\nConflicts:\n\tfile.md\n\tother.md\n",
    "Title\n\nReviewed-by: A\n\nConflicts:\n\tfile.md\nwords\n",
    "Title\n\nReviewed-by: A\n# ------------------------ >8 ------------------------\nX: y\n",
    "# ------------------------ >8 ------------------------\n\nA: b\n",
    "Title\n\nReviewed-by: A\n\n# Conflicts:\n#\tfile.md\n",
    // Keys.
    "Title\n\n: b\n", "Title\n\n-: b\n", "Title\n\nA b: c\n", "Title\n\nA : c\n",
    "Title\n\nA\t: c\n",
    "Title\n\nA_b: c\n", "Title\n\nÄ: c\n", "Title\n\nhttp://x.example/\n", "Title\n\nA-1: b:c\n",
    "Title\n\nA:\n", "Title\n\nA: \n", "Title\n\nA:b\u{0B}\n", "Title\n\nNote: x\nwords: y\n",
    // Line ends of other systems.
    "Title\r\n\r\nReviewed-by: A\r\n", "Title\r\n\r\nReviewed-by: A\r\n  B\r\n\r\n",
    "Title\n \nReviewed-by: A\n", "Title\n\t\nReviewed-by: A\n\t\nX: y\n",
    "Title\n\nReview-of: stories/a b.md 0123456789012345678901234567890123456789\nReviewed-by: A\n",
  ]

  private func own(_ message: String) -> [String] {
    TrailerBlock(Array(message.utf8)[...]).trailers.map {
      String(decoding: $0.key, as: UTF8.self) + ": " + String(decoding: $0.value, as: UTF8.self)
    }
  }

  private func git(_ message: String, _ builder: RepositoryBuilder) throws -> [String] {
    let file = builder.outside("message")
    try builder.write(Array(message.utf8), toPath: file)
    let said = try builder.git("interpret-trailers", "--parse", file)
    return said.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `every form of a message has the trailers that git finds`() throws {
    let builder = try RepositoryBuilder()
    for message in Self.messages {
      #expect(own(message) == (try git(message, builder)), "\(message.debugDescription)")
    }
    // The table would prove nothing if git found none.
    #expect(Self.messages.count { !own($0).isEmpty } > 25)
  }

  @Test func `so has what is put together at random`() throws {
    let builder = try RepositoryBuilder()
    let lines = [
      "", "", "words of a line", "Reviewed-by: A <a@b.example>", "Signed-off-by: S <s@b.example>",
      "  goes on", "# comment", "---", "Conflicts:", "\tpath.md", "X: y", " ", "a b: c",
      "(cherry picked from commit 1)", "Co-authored-by:", "odd:ity",
    ]
    var random = SeededGenerator(seed: 20_260_321)
    var found = 0
    for _ in 0..<250 {
      let count = Int.random(in: 1...12, using: &random)
      let middle = (0..<count).map { _ in lines[Int.random(in: 0..<lines.count, using: &random)] }
      let message = (["Title", ""] + middle).joined(separator: "\n")
      let trailers = own(message)
      found += trailers.count
      #expect(trailers == (try git(message, builder)), "\(message.debugDescription)")
    }
    #expect(found > 100)
  }

  @Test func `what is declared: reviewers once each, texts by path, the last patch`() throws {
    let blob = "0123456789abcdef0123456789abcdef01234567"
    let message = """
      Title

      Reviewed-by: Not in the block <n@example.org>

      Reviewed-by: Ana <ana@example.org>
      REVIEWED-BY: Ana <ana@example.org>
      Reviewed-by: Bo
      Reviewed-by:
      Reviewed-by: <only@example.org>
      Review-of: stories/blog/a b.md \(blob)
      Review-of: stories/blog/a b.md \(String(blob.reversed()))
      Review-of: stories/blog/c.md 0123
      Review-of: ../x.md \(blob)
      Translation-patched: 0123456
      Translation-patched: ABCDEF01
      """
    let words = CommitMessage(Array(message.utf8)[...], MessageText(encoding: []))
    let trailers = try #require(words.trailers)
    #expect(
      trailers.reviewers == [
        Identity(name: "Ana", email: "ana@example.org"), Identity(name: "Bo", email: ""),
        Identity(name: "", email: "only@example.org"),
      ])
    #expect(trailers.reviewed.map { $0.blob.objectID.description } == [blob])
    #expect(
      trailers.reviewed.map { String(decoding: $0.path, as: UTF8.self) } == ["stories/blog/a b.md"])
    #expect(trailers.patched == Array("abcdef01".utf8))
    // Credit is given anywhere, agreement is not.
    #expect(words.credits.count == 4)
    let plain = CommitMessage(
      Array("Title\n\nCo-authored-by: A <a@b>\n".utf8)[...], MessageText(encoding: []))
    #expect(plain.trailers.map(\.reviewers) == nil)
    let many =
      "Title\n\n" + (0..<5_000).map { "Reviewed-by: P\($0) <p\($0)@example.org>\n" }.joined()
    let limited = CommitMessage(Array(many.utf8)[...], MessageText(encoding: []))
    #expect(limited.trailers?.reviewers.count == Limits.reviewersOfOneCommit)
  }
}
