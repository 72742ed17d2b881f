import Foundation
import GitStore
import SourceModel
import TestSupport
import Testing

/// Each hostile repository ends in true facts or in one clear line, soon and in little memory.
@Suite(.serialized) struct HostileRepositoryTests {
  static let cases: [HostileCase] =
    HostileNames.cases + HostileModes.cases + HostileObjects.cases + HostilePacks.cases
    + HostileCommits.cases + HostileStates.cases + HostileSizes.cases

  @Test(.timeLimit(.minutes(5)), arguments: cases)
  func `a hostile repository ends in facts or in one line`(_ hostile: HostileCase) throws {
    let builder = try RepositoryBuilder()
    try hostile.build(builder)
    let memory = Usage.resetPeak()
    let start = Usage.processorSeconds
    let result = read(builder.folder)
    #expect(Usage.processorSeconds - start < Usage.allowedSeconds)
    #expect(Usage.peak - memory < 300 << 20)
    try judge(result, hostile.outcome)
  }

  @Test func `at least forty hostile repositories stand in the table`() {
    #expect(Self.cases.count >= 40)
    #expect(Set(Self.cases.map(\.testDescription)).count == Self.cases.count)
  }

  /// What a build reads: the snapshot of HEAD, then its history.
  private func read(_ folder: String) -> Result<(Snapshot, Result<Chronicle, GitError>), GitError> {
    do throws(GitError) {
      let repository = try Repository.open(at: folder)
      let head = try repository.resolve("HEAD")
      _ = try repository.mainLine(standing: nil, building: head)
      let snapshot = try repository.snapshot(at: head)
      do throws(GitError) {
        return .success((snapshot, .success(try repository.chronicle(of: snapshot))))
      } catch {
        return .success((snapshot, .failure(error)))
      }
    } catch {
      return .failure(error)
    }
  }

  private func judge(
    _ result: Result<(Snapshot, Result<Chronicle, GitError>), GitError>,
    _ outcome: HostileCase.Outcome
  ) throws {
    if case .line(let words) = outcome {
      guard case .failure(let error) = result else {
        Issue.record("it was read without a word")
        return
      }
      expectLine(error, words)
      return
    }
    let (snapshot, history) = try result.get()
    let story = try path("stories/handbook/calm.md")
    #expect(snapshot.file(at: story)?.text == "Calm\n")
    if case .historyLine(let words) = outcome {
      guard case .failure(let error) = history else {
        Issue.record("its history was read without a word")
        return
      }
      expectLine(error, words)
      return
    }
    let chronicle = try history.get()
    #expect(chronicle.entries[story]?.commits.isEmpty == false)
    switch outcome {
    case .story(let commits):
      #expect(chronicle.commits(of: story).count == commits)
      #expect(snapshot.strays.isEmpty)
    case .stray(let fault): #expect(snapshot.strays.map(\.fault) == [fault])
    case .item(let name, let refusal): #expect(snapshot[try path(name)] == .refused(refusal))
    case .line, .historyLine: break
    }
    for stray in snapshot.strays { expectPlain(stray.name, limit: 500) }
  }

  private func expectLine(_ error: GitError, _ words: String) {
    #expect(words.isEmpty || error.description.contains(words), "\(error.description)")
    expectPlain(error.description, limit: 600)
  }

  private func expectPlain(_ text: String, limit: Int) {
    #expect(text.count <= limit)
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    #expect(isPlain)
  }
}

/// What this process used.
private enum Usage {
  /// Five, and ten times that where the code under test is not compiled for speed.
  static var allowedSeconds: Double {
    #if DEBUG
      50
    #else
      5
    #endif
  }

  /// Of this thread: other tests run beside it.
  static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Most bytes in memory since `resetPeak`.
  static var peak: Int { field("VmHWM:") }

  /// Forgets the peak; answers the bytes in memory now.
  static func resetPeak() -> Int {
    try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    return field("VmRSS:")
  }

  private static func field(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
    return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
      * 1024
  }
}
