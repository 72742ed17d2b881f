import GitStore
import SourceModel
import TestSupport
import Testing

/// Histories made at random say what a slow model says, and without merges what git says.
struct RandomHistoryTests {
  private func chronicle(_ builder: RepositoryBuilder, _ history: RandomHistory) throws -> Chronicle
  {
    let repository = try Repository.open(at: builder.folder)
    let tip = try #require(history.commits.last)
    return try repository.chronicle(of: try repository.snapshot(at: tip.id))
  }

  @Test(arguments: (1...16).map { UInt64($0) })
  func `with merges: the commits of every entry are those of the model`(seed: UInt64) throws {
    let builder = try RepositoryBuilder()
    let history = try RandomHistory(seed: seed, steps: 60, merges: true, builder)
    let model = try SlowModel(history, builder)
    let found = try chronicle(builder, history)
    let last = try #require(history.commits.last)
    #expect(Set(found.entries.keys.map(\.string)) == Set(last.files.keys))
    for name in last.files.keys.sorted() {
      let own = Set(found.commits(of: try path(name)).map(\.id))
      #expect(own == model.commits(of: name), "seed \(seed), \(name)")
    }
  }

  @Test(arguments: (101...106).map { UInt64($0) })
  func `without merges: the commits of every entry are those of git log --follow`(
    seed: UInt64
  ) throws {
    let builder = try RepositoryBuilder()
    let history = try RandomHistory(seed: seed, steps: 50, merges: false, builder)
    let found = try chronicle(builder, history)
    let last = try #require(history.commits.last)
    for name in last.files.keys.sorted() {
      let listed = try builder.git("log", "--follow", "-M", "-l0", "--format=%H", "--", name)
      #expect(
        found.commits(of: try path(name)).map(\.id.description)
          == listed.split(separator: "\n").map(String.init), "seed \(seed), \(name)")
    }
  }
}
