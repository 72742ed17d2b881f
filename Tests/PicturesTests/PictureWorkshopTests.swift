import SourceModel
import Synchronization
import Testing

@testable import Pictures

@Suite struct PictureWorkshopTests {
  private let order = PictureOrder(widths: [480, 960], quality: 80, budget: 150_000)

  private func id(_ number: UInt8 = 1) throws -> ObjectID {
    try #require(ObjectID(bytes: [UInt8](repeating: number, count: 20)))
  }

  private func make(
    _ workshop: PictureWorkshop, _ id: ObjectID, _ order: PictureOrder? = nil
  ) -> Result<MadePicture, PictureRefusal> {
    Result { () throws(PictureRefusal) in
      try workshop.make(id, ending: "png", order ?? self.order) { [1, 2, 3] }
    }
  }

  @Test func `a picture is made once, and once more for other settings or another program`() throws
  {
    let answer = SampleAnswer.make([("webp", SampleAnswer.webp)])
    let script = #"/bin/cat >/dev/null; exec /bin/cat "$0.answer""#
    let helper = try PretendHelper(script, answer: answer)
    let store = MemoryStore()
    let workshop = PictureWorkshop(program: helper.path, store: store)
    let first = try make(workshop, id()).get()
    #expect(first.files.map(\.bytes) == [SampleAnswer.webp])
    #expect(try make(workshop, id()).get() == first)
    #expect(helper.runs == 1)
    let next = PictureWorkshop(program: helper.path, store: store)
    let gone = try id(9)
    let kept = try next.make(id(), ending: "png", order) { () throws(ObjectError) in
      throw .missing(gone)
    }
    #expect(kept == first)
    #expect(helper.runs == 1, "what is kept is not made again")
    _ = make(next, try id(2))
    _ = make(next, try id(), PictureOrder(widths: [480], quality: 80, budget: 150_000))
    #expect(helper.runs == 3)
    let newer = try PretendHelper(
      script, answer: answer, version: HelperAnswer.program + ", pretended anew")
    let other = PictureWorkshop(program: newer.path, store: store)
    _ = make(other, try id())
    #expect(newer.runs == 1)
  }

  @Test func `a program that is known by its mark is not started to be asked for its version`()
    throws
  {
    let helper = try PretendHelper(
      #"exec /bin/cat "$0.answer""#, answer: SampleAnswer.make([("png", SampleAnswer.png)]))
    let store = MemoryStore()
    for _ in 0..<3 {
      _ = try make(PictureWorkshop(program: helper.path, mark: "a", store: store), id()).get()
    }
    #expect(helper.starts == 2, "one for its version, one for the picture")
    _ = try make(PictureWorkshop(program: helper.path, mark: "b", store: store), id()).get()
    #expect(helper.starts == 3 && helper.runs == 1)
    _ = try make(PictureWorkshop(program: helper.path, store: store), id()).get()
    #expect(helper.starts == 4 && helper.runs == 1)
  }

  @Test func `a byte of a kept picture that turned over is seen`() throws {
    let helper = try PretendHelper(
      #"exec /bin/cat "$0.answer""#, answer: SampleAnswer.make([("png", SampleAnswer.png)]))
    let store = MemoryStore()
    _ = try make(PictureWorkshop(program: helper.path, store: store), id()).get()
    store.kept.withLock { kept in
      // Inside of what codes the points: nothing but the seal can tell.
      for (name, bytes) in kept { kept[name]?[bytes.count - 18] ^= 1 }
    }
    let again = try make(PictureWorkshop(program: helper.path, store: store), id()).get()
    #expect(again.files.map(\.bytes) == [SampleAnswer.png])
    #expect(helper.runs == 2)
  }

  @Test func `what is kept is believed no more than the program`() throws {
    let helper = try PretendHelper(
      #"exec /bin/cat "$0.answer""#, answer: SampleAnswer.make([("png", SampleAnswer.png)]))
    let store = MemoryStore()
    _ = make(PictureWorkshop(program: helper.path, store: store), try id())
    store.kept.withLock { kept in
      for name in kept.keys { kept[name] = Array("rubbish".utf8) }
    }
    let again = PictureWorkshop(program: helper.path, store: store)
    #expect(try make(again, id()).get().files.map(\.bytes) == [SampleAnswer.png])
    #expect(helper.runs == 2)
  }

  @Test
  func `a picture that is refused is not tried again, one that took too much is, another time`()
    throws
  {
    let store = MemoryStore()
    let refused = try PretendHelper("echo '" + SampleAnswer.named(#"{"refused":"damaged"}"#) + "'")
    for _ in 0..<2 {
      let workshop = PictureWorkshop(program: refused.path, store: store)
      #expect(make(workshop, try id()) == .failure(.damaged))
    }
    #expect(refused.runs == 1)
    let killed = try PretendHelper("kill -9 $$", version: HelperAnswer.program + ", other")
    for _ in 0..<2 {
      let workshop = PictureWorkshop(program: killed.path, store: store)
      for _ in 0..<2 { #expect(make(workshop, try id()) == .failure(.tooMuchWork)) }
    }
    #expect(killed.runs == 2)
  }

  @Test func `where nothing is kept the program is started for pictures alone`() throws {
    let helper = try PretendHelper(
      #"exec /bin/cat "$0.answer""#, answer: SampleAnswer.make([("png", SampleAnswer.png)]))
    let workshop = PictureWorkshop(program: helper.path, mark: "a", store: nil)
    for number in [1, 2, 1] as [UInt8] { _ = try make(workshop, id(number)).get() }
    #expect(helper.starts == 2 && helper.runs == 2)
    #expect(try workshop.version() == HelperAnswer.program + ", pretended")
  }

  @Test(arguments: ["", "colophon-pictures 4, newer", "another program"])
  func `another program of the same name is not used`(version: String) throws {
    // What it answers would be understood, were it not for its name.
    let answer = SampleAnswer.make(
      [], head: #"{"program":"\#(version)","refused":"damaged"}"# + "\n")
    let helper = try PretendHelper(#"exec /bin/cat "$0.answer""#, answer: answer, version: version)
    for program in [helper.path, "/nonexistent/colophon-pictures"] {
      for store in [MemoryStore(), nil] {
        let workshop = PictureWorkshop(program: program, store: store)
        for number in 1...3 as ClosedRange<UInt8> {
          guard case .failure(.failed(let why)) = make(workshop, try id(number)) else {
            Issue.record("\(program) was used")
            return
          }
          #expect(why.contains(program))
        }
      }
    }
    #expect(helper.runs == 1 && helper.starts == 3, "it is asked once, and tried once unasked")
  }
}
