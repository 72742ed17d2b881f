import SourceModel

/// A pack of objects, many of them stored as differences from others (gitformat-pack).
///
/// libgit2 1.5 follows a difference that leads back to itself for ever, and blocks on a cut index; so
/// packs, like files of one object, are read here. A chain has an end, sizes are looked at before
/// anything is allocated, and what an object is built from may not be enormous either.
final class Pack {
  /// What is wrong with an object in a pack.
  enum Fault: Error {
    case damaged(String)
    case tooLarge(size: Int)
  }

  /// An object as it stands in the pack.
  private struct Entry {
    enum Form {
      case whole(ObjectKind)
      /// A difference from the object at this offset.
      case difference(base: Int)
    }

    let form: Form
    /// Bytes of the object, or of the difference.
    let size: Int
    /// Where the compressed bytes begin.
    let data: Int
  }

  /// git itself makes chains of fifty, of 4,095 at most.
  static let longestChain = 5_000

  let index: PackIndex
  /// Its place among the packs that were opened.
  let number: Int
  private let file: MappedFile
  private let inflater: BufferInflater
  /// Folders: a walk through history comes back to them again and again.
  private let folders = BaseCache(budget: 16 << 20)
  /// What else is built from others: versions of one text are asked for one after the other.
  private let files = BaseCache(budget: 1 << 20)

  /// Nil when the two files are not a pack and its index.
  init?(index path: String, number: Int) {
    guard path.hasSuffix(".idx"), let index = PackIndex(path),
      let file = MappedFile(String(path.dropLast(4)) + ".pack"), let inflater = BufferInflater()
    else { return nil }
    let bytes = file.bytes
    guard bytes.count >= 32, bytes.word(at: 0) == 0x5041_434B, (2...3).contains(bytes.word(at: 4)),
      Int(bytes.word(at: 8)) == index.count, let base = bytes.baseAddress,
      RawID(base + (bytes.count - 20)) == index.packSum
    else { return nil }
    self.index = index
    self.number = number
    self.file = file
    self.inflater = inflater
  }

  /// Kind and size, without making the object.
  func header(at offset: Int) throws(Fault) -> ObjectHeader {
    let entry = try entry(at: offset)
    if case .whole(let kind) = entry.form { return ObjectHeader(kind: kind, size: entry.size) }
    let size = try sizeOfResult(try inflated(entry, atMost: 20))
    var next = entry
    for _ in 0..<Pack.longestChain {
      switch next.form {
      case .whole(let kind): return ObjectHeader(kind: kind, size: size)
      case .difference(let base): next = try self.entry(at: base)
      }
    }
    throw .damaged("its differences lead in a circle")
  }

  /// The object; refused before it is made when it has more than `limit` bytes.
  func object(at offset: Int, limit: Int) throws(Fault) -> RawObject {
    // The first one's bytes may be known already.
    var chain: [(entry: Entry, delta: [UInt8]?)] = []
    var places: [Int] = []
    var at = offset
    var object: RawObject?
    while object == nil {
      if let known = folders.object(at: at) ?? files.object(at: at) {
        object = known
        break
      }
      let entry = try entry(at: at)
      let most = chain.isEmpty ? limit : max(limit, Limits.metadata)
      switch entry.form {
      case .whole(let kind):
        if entry.size > most { throw .tooLarge(size: entry.size) }
        let whole = RawObject(kind: kind, bytes: try inflated(entry))
        keep(whole, at: at, isBase: !chain.isEmpty)
        object = whole
      case .difference(let base):
        if chain.count == Pack.longestChain { throw .damaged("its differences lead in a circle") }
        if entry.size > Limits.metadata { throw .tooLarge(size: entry.size) }
        chain.append((entry, chain.isEmpty ? try judged(entry, limit: limit) : nil))
        places.append(at)
        at = base
      }
    }
    guard var object else { throw .damaged("it has no base") }
    for (step, link) in chain.enumerated().reversed() {
      let delta = if let known = link.delta { known } else { try inflated(link.entry) }
      let most = step == 0 ? limit : max(limit, Limits.metadata)
      object = RawObject(
        kind: object.kind, bytes: try DeltaReader.apply(delta, to: object.bytes, limit: most))
      keep(object, at: places[step], isBase: step > 0)
    }
    if object.bytes.count > limit { throw .tooLarge(size: object.bytes.count) }
    return object
  }

  /// Refuses a difference that makes too much before anything is done for its base; the difference itself, where it is
  /// so short that it was inflated for that.
  private func judged(_ entry: Entry, limit: Int) throws(Fault) -> [UInt8]? {
    let isShort = entry.size <= 4_096
    let start = try inflated(entry, atMost: isShort ? .max : 20)
    let size = try sizeOfResult(start)
    if size > limit { throw .tooLarge(size: size) }
    return isShort ? start : nil
  }

  /// A difference begins with the size of its base and of its result.
  private func sizeOfResult(_ start: [UInt8]) throws(Fault) -> Int {
    var reader = DeltaReader(start)
    guard reader.number() != nil, let size = reader.number() else {
      throw .damaged("a difference does not say how long its result is")
    }
    return size
  }

  private func keep(_ object: RawObject, at offset: Int, isBase: Bool) {
    switch object.kind {
    case .tree: folders.keep(object, at: offset)
    // Of two texts that are read one after the other the second is often made from the first.
    case .blob where object.bytes.count <= 1 << 19: files.keep(object, at: offset)
    case .blob, .commit, .tag: if isBase { files.keep(object, at: offset) }
    }
  }

  /// An object as it is stored.
  enum Part {
    case whole(RawObject)
    /// A difference from the object at an offset.
    case difference(base: Int, [UInt8])
  }

  /// What stands at an offset, without what it is built from.
  func part(at offset: Int) throws(Fault) -> Part {
    let entry = try entry(at: offset)
    if entry.size > Limits.metadata { throw .tooLarge(size: entry.size) }
    let bytes = try inflated(entry)
    switch entry.form {
    case .whole(let kind): return .whole(RawObject(kind: kind, bytes: bytes))
    case .difference(let base): return .difference(base: base, bytes)
    }
  }

  /// All of an entry's bytes, or its first ones.
  private func inflated(_ entry: Entry, atMost count: Int = .max) throws(Fault) -> [UInt8] {
    let data = UnsafeRawBufferPointer(rebasing: file.bytes[entry.data..<(file.bytes.count - 20)])
    let bytes =
      count < entry.size
      ? inflater.beginning(data, count: count) : inflater.whole(data, count: entry.size)
    guard let bytes else { throw .damaged("its compressed bytes are not right") }
    return bytes
  }

  /// Reads kind, size and base: seven bits a byte, the first with three bits of kind.
  private func entry(at offset: Int) throws(Fault) -> Entry {
    let bytes = file.bytes
    // Twenty bytes of sum are at the end.
    let end = bytes.count - 20
    guard offset >= 12, offset < end else { throw .damaged("its place in the pack is none") }
    var at = offset
    var byte = bytes[at]
    at += 1
    let kind = byte >> 4 & 7
    var size = Int(byte & 15)
    var shift = 4
    while byte & 0x80 != 0 {
      guard at < end, shift < 56 else { throw .damaged("its size is none") }
      byte = bytes[at]
      at += 1
      size |= Int(byte & 0x7F) << shift
      shift += 7
    }
    switch kind {
    case 1: return Entry(form: .whole(.commit), size: size, data: at)
    case 2: return Entry(form: .whole(.tree), size: size, data: at)
    case 3: return Entry(form: .whole(.blob), size: size, data: at)
    case 4: return Entry(form: .whole(.tag), size: size, data: at)
    case 6:
      var distance = -1
      repeat {
        guard at < end, distance < 1 << 48 else { throw .damaged("its base is none") }
        byte = bytes[at]
        at += 1
        distance = (distance + 1) << 7 | Int(byte & 0x7F)
      } while byte & 0x80 != 0
      guard distance > 0, distance < offset else { throw .damaged("its base is none") }
      return Entry(form: .difference(base: offset - distance), size: size, data: at)
    case 7:
      guard at + 20 <= end, let base = bytes.baseAddress,
        let place = index.offset(of: RawID(base + at))
      else { throw .damaged("its base is not in the pack") }
      return Entry(form: .difference(base: place), size: size, data: at + 20)
    default: throw .damaged("it is of no known kind")
    }
  }
}
