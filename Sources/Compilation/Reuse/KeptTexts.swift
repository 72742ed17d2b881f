import SourceModel
import Stories
import Synchronization
import Syntax

/// What was found out about texts and pictures, by blob: kept from build to build, since a blob never changes.
///
/// Only what no setting, no other file and no name has a part in is kept, and only of texts that nothing was to be
/// said of: messages are made anew each time, at their places. It holds what the last build asked for and no more,
/// so it grows no larger than one workspace with the versions that history compares.
package final class KeptTexts: Sendable {
  /// A text, read as an entry of some kind; nil reads an introduction.
  struct Reading: Hashable, Sendable {
    let blob: ObjectID
    let kind: EntryKind?
  }

  /// What is known, by what it is about, as bytes: little of it is asked for by most builds.
  private struct Table: Sendable, Equatable {
    var outlines: [Reading: ArraySlice<UInt8>] = [:]
    var past: [ObjectID: PastText] = [:]
    var sizes: [TextPair: ChangeSize] = [:]
    var digests: [ObjectID: TextDigest] = [:]
    /// Whether a picture tells where it was taken.
    var places: [ObjectID: Bool] = [:]
  }

  private let known: Table
  private let used = Mutex(Table())

  /// - Parameter bytes: what an earlier build kept; of anything else nothing is believed.
  package init(_ bytes: [UInt8]? = nil) {
    known = bytes.flatMap { Self.read($0) } ?? Table()
  }

  /// The outline of a text that nothing is to be said of.
  func outline(of reading: Reading) -> Body? {
    guard let bytes = known.outlines[reading] else { return nil }
    var reader = ByteReader(Array(bytes))
    return reader.outline()
  }

  func past(_ blob: ObjectID) -> PastText? { known.past[blob] }
  func size(_ pair: TextPair) -> ChangeSize? { known.sizes[pair] }
  func digest(_ blob: ObjectID) -> TextDigest? { known.digests[blob] }

  func tellsPlace(_ picture: ObjectID) -> Bool? { known.places[picture] }

  /// Keeps what was found out about pictures.
  func keep(places: [ObjectID: Bool]) {
    used.withLock { $0.places = places }
  }

  /// Keeps outlines for the next build.
  func keep(_ outlines: [(reading: Reading, body: Body)]) {
    used.withLock { used in
      for (reading, body) in outlines {
        if let bytes = known.outlines[reading] {
          used.outlines[reading] = bytes
          continue
        }
        var writer = ByteWriter()
        guard writer.write(outline: body) else { continue }
        used.outlines[reading] = writer.bytes[...]
      }
    }
  }

  /// Keeps what former versions of texts said, and today's digests of those that are compared with them.
  func keep(_ texts: FormerTexts, digests: [ObjectID: TextDigest]) {
    used.withLock { used in
      used.past = texts.past
      used.sizes = texts.sizes
      used.digests = digests
    }
  }

  private static let header = "colophon-texts 2"

  /// What the next build may be given; nil when it is what this one was given.
  package var bytes: [UInt8]? {
    let used = used.withLock { $0 }
    guard used != known else { return nil }
    var writer = ByteWriter()
    writer.write(Self.header)
    writer.write(used.outlines.count)
    for (reading, bytes) in used.outlines {
      writer.write(reading.blob)
      writer.write(reading.kind?.rawValue ?? "")
      writer.write(bytes.count)
      writer.write(raw: Array(bytes))
    }
    writer.write(used.past.count)
    for (blob, past) in used.past {
      writer.write(blob)
      writer.write(past)
    }
    writer.write(used.sizes.count)
    for (pair, size) in used.sizes {
      writer.write(pair.old)
      writer.write(pair.new)
      writer.write(size.added)
      writer.write(size.removed)
    }
    writer.write(used.digests.count)
    for (blob, digest) in used.digests {
      writer.write(blob)
      writer.write(raw: digest.bytes)
    }
    writer.write(used.places.count)
    for (blob, isTold) in used.places {
      writer.write(blob)
      writer.write(isTold)
    }
    return writer.sealed
  }

  private static func read(_ bytes: [UInt8]) -> Table? {
    guard var reader = ByteReader(sealed: bytes), reader.text() == header else { return nil }
    var table = Table()
    guard
      reader.each({ reader in
        guard let blob = reader.object(), let kind = reader.text(), let count = reader.count(),
          let outline = reader.raw(count)
        else { return false }
        table.outlines[Reading(blob: blob, kind: EntryKind(rawValue: kind))] = outline
        return true
      }),
      reader.each({ reader in
        guard let blob = reader.object(), let past = reader.past() else { return false }
        table.past[blob] = past
        return true
      }),
      reader.each({ reader in
        guard let old = reader.object(), let new = reader.object(), let added = reader.number(),
          let removed = reader.number()
        else { return false }
        table.sizes[TextPair(old: old, new: new)] = ChangeSize(
          added: Int(added), removed: Int(removed))
        return true
      }),
      reader.each({ reader in
        guard let blob = reader.object(),
          let digest = reader.raw(32).flatMap({ TextDigest(bytes: $0) })
        else { return false }
        table.digests[blob] = digest
        return true
      }),
      reader.each({ reader in
        guard let blob = reader.object(), let isTold = reader.flag() else { return false }
        table.places[blob] = isTold
        return true
      }), reader.isAtEnd
    else { return nil }
    return table
  }
}
