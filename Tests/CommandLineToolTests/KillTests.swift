import Foundation
import TestSupport
import Testing

/// `dist` is at every instant one complete build, the old or the new.
@Suite(.serialized) struct KillTests {
  /// Two commits whose builds differ in every page, and some pages that only one of them has.
  private func book() throws -> (book: Workspace, old: String, new: String) {
    let book = try Workspace()
    for index in 0..<40 {
      try book.write(
        "stories/handbook/story-\(index).md", Samples.story(titled: "Old title \(index)"))
    }
    try book.commit("old")
    let old = try book.git("rev-parse", "HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
    for index in 10..<50 {
      try book.write(
        "stories/handbook/story-\(index).md", Samples.story(titled: "New title \(index)"))
    }
    for index in 0..<10 { try book.remove("stories/handbook/story-\(index).md") }
    try book.commit("new", date: "2021-04-01T00:00:00Z")
    let new = try book.git("rev-parse", "HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
    return (book, old, new)
  }

  @Test(.timeLimit(.minutes(5)))
  func `a build killed at any moment leaves the old or the new book`() throws {
    let (book, old, new) = try book()
    #expect(try book.colophon("build", "--at", old).status == 0)
    let oldTree = try book.tree("dist")
    let started = Date()
    #expect(try book.colophon("build", "--at", new).status == 0)
    var duration = Date().timeIntervalSince(started)
    let newTree = try book.tree("dist")
    #expect(oldTree != newTree)

    var generator = SeededGenerator(seed: 20_210_304)
    var (olds, news, unfinished) = (0, 0, 0)
    for round in 0..<100 {
      let target = round % 2 == 0 ? old : new
      let started = try ProgramRun.start(
        ProgramRun.program, ["build", "--at", target], in: book.folder)
      Thread.sleep(forTimeInterval: duration * Double.random(in: 0..<1, using: &generator))
      // Other tests run meanwhile: the longest wait follows the speed of the machine, so that about half of
      // the builds are killed.
      if started.process.isRunning {
        unfinished += 1
        duration *= 1.15
      } else {
        duration /= 1.15
      }
      kill(started.process.processIdentifier, SIGKILL)
      started.process.waitUntilExit()
      _ = (started.output.read(), started.errors.read())
      let tree = try book.tree("dist")
      if tree == oldTree {
        olds += 1
      } else if tree == newTree {
        news += 1
      } else {
        Issue.record("round \(round): dist is neither the old nor the new build")
        break
      }
    }
    #expect(unfinished > 20, "the kills came too late to mean anything")
    #expect(olds > 0 && news > 0)
    #expect(try book.colophon("build", "--at", new).status == 0)
    #expect(try book.tree("dist") == newTree, "the next build equals a clean one")
  }

  @Test func `two builds at once do not mix`() throws {
    let (book, old, new) = try book()
    #expect(try book.colophon("build", "--at", old).status == 0)
    let oldTree = try book.tree("dist")
    #expect(try book.colophon("build", "--at", new).status == 0)
    let newTree = try book.tree("dist")
    for _ in 0..<5 {
      let first = try ProgramRun.start(ProgramRun.program, ["build", "--at", old], in: book.folder)
      let second = try ProgramRun.start(
        ProgramRun.program, ["build", "--at", new], in: book.folder)
      first.process.waitUntilExit()
      second.process.waitUntilExit()
      #expect(first.process.terminationStatus == 0, "\(first.errors.read())")
      #expect(second.process.terminationStatus == 0, "\(second.errors.read())")
      let tree = try book.tree("dist")
      #expect(tree == oldTree || tree == newTree)
    }
  }
}
