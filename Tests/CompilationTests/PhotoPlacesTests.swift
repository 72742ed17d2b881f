import Compilation
import SourceModel
import Stories
import Synchronization
import Testing

/// Counts how often it is asked.
private final class CountingReader: ObjectReader {
  private let objects: [ObjectID: [UInt8]]
  let asked = Mutex(0)

  init(_ objects: [ObjectID: [UInt8]]) { self.objects = objects }

  func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
    asked.withLock { $0 += 1 }
    guard let bytes = objects[id] else { throw .missing(id) }
    return bytes
  }
}

@Suite struct PhotoPlacesTests {
  /// EXIF of 47° N, 106° E in a PNG that has nothing else.
  private static let photo: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 72] + Array("eXIfMM".utf8)
    + [0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
    + [0, 2, 0, 2, 0, 5, 0, 0, 0, 1, 0, 0, 0, 56, 0, 4, 0, 5, 0, 0, 0, 1, 0, 0, 0, 64, 0, 0, 0, 0]
    + [0, 0, 0, 47, 0, 0, 0, 1, 0, 0, 0, 106, 0, 0, 0, 1] + [0, 0, 0, 0]

  private static func id(_ number: UInt8) throws -> ObjectID {
    try #require(ObjectID(bytes: [UInt8](repeating: number, count: 20)))
  }

  private static func input(_ pictures: [String: ObjectID]) throws -> CompilerInput {
    var items: [RepoPath: Snapshot.Item] = [:]
    for (path, id) in pictures { items[try #require(RepoPath(path))] = .asset(id, size: 100) }
    return CompilerInput(snapshot: Snapshot(items: items), asOf: RecordedTime(seconds: 0))
  }

  @Test func `every picture that tells its place is warned of, shown or not, and read once`()
    async throws
  {
    let (told, silent) = (try Self.id(1), try Self.id(2))
    let reader = CountingReader([told: Self.photo, silent: Array(Self.photo.dropLast(60))])
    var input = try Self.input([
      "stories/images/class.png": told, "stories/handbook/class.jpg": told,
      "stories/handbook/other.avif": told, "stories/handbook/quiet.png": silent,
      "stories/handbook/drawing.svg": try Self.id(3),
      "stories/handbook/gone.png": try Self.id(4),
    ])
    input.recollection = Recollection()
    for _ in 0..<2 {
      let edition = try await Compiler.assemble(input, reader: reader)
      let found = edition.diagnostics.filter { $0.id == "photo-tells-place" }
      #expect(
        found.map { $0.place.path?.string } == [
          "stories/handbook/class.jpg", "stories/handbook/other.avif", "stories/images/class.png",
        ])
      #expect(found.allSatisfy { $0.severity == .warning })
    }
    // The one that is not there is asked for again.
    #expect(reader.asked.withLock { $0 } == 4)
  }
}
