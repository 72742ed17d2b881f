import Foundation
import Testing

@testable import Pictures

@Suite struct HelperProcessTests {
  /// Larger than what sockets hold, both ways.
  private static let long = [UInt8](repeating: 0x61, count: 700_000)

  private func failure(_ process: HelperProcess, _ input: [UInt8] = long) -> HelperProcess.Failure?
  {
    do throws(HelperProcess.Failure) {
      _ = try process.run(input)
      return nil
    } catch {
      return error
    }
  }

  @Test func `all of it goes in and all of it comes out`() throws {
    let helper = try PretendHelper("exec /bin/cat")
    #expect(try helper.process().run(Self.long) == Self.long)
    #expect(try helper.process().run([]) == [])
  }

  @Test func `it gets an empty environment and its words as they are`() throws {
    let helper = try PretendHelper(#"/usr/bin/env; printf '%s|' "$@""#)
    let text = String(decoding: try helper.process(["a b", "$HOME", "*"]).run([]), as: UTF8.self)
    #expect(text.hasSuffix("a b|$HOME|*|"))
    #expect(!text.contains("HOME=") && !text.contains("USER=") && !text.contains("PATH=/usr"))
  }

  @Test func `one that does not end is killed`() throws {
    let helper = try PretendHelper("while :; do :; done")
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(failure(helper.process(patience: 1)) == .tooSlow)
    }
    #expect(time < .seconds(20))
  }

  @Test func `one that never stops talking is stopped`() throws {
    let helper = try PretendHelper("exec /usr/bin/yes")
    #expect(failure(helper.process(most: 100_000)) == .tooTalkative)
  }

  @Test func `one that does not listen harms nobody`() throws {
    let helper = try PretendHelper("exec 0<&-; echo done")
    #expect(try helper.process().run(Self.long) == Array("done\n".utf8))
  }

  @Test func `one that says no more and stays is ended`() throws {
    let helper = try PretendHelper("/bin/cat >/dev/null; exec <&- >&-; exec /bin/sleep 60")
    #expect(failure(helper.process(patience: 1)) == .killed(9))
  }

  @Test func `how it ended is told`() throws {
    for (script, wanted) in [
      ("exit 3", HelperProcess.Failure.status(3)), ("kill -9 $$", .killed(9)),
    ] {
      let helper = try PretendHelper(script)
      #expect(failure(helper.process()) == wanted)
    }
    let gone = HelperProcess(program: "/nonexistent/colophon-pictures", arguments: [])
    guard case .notStarted = failure(gone) else {
      Issue.record("it started")
      return
    }
  }
}
