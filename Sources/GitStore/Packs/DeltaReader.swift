/// Reads a difference: what to copy from a base, and what to put in between (gitformat-pack).
struct DeltaReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next number, seven bits a byte, the lowest first; nil when there is none.
  mutating func number() -> Int? {
    var value = 0
    var shift = 0
    while at < bytes.count, shift < 56 {
      let byte = bytes[at]
      at += 1
      value |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
    return nil
  }

  /// What a difference says next.
  enum Step {
    /// Bytes of the base: from where, and how many.
    case copy(Int, Int)
    /// Bytes of the difference itself.
    case insert(Range<Int>)
    case wrong
  }

  /// The next step after the two sizes; nil at the end.
  mutating func step() -> Step? {
    guard at < bytes.count else { return nil }
    let step = Int(bytes[at])
    at += 1
    if step & 0x80 == 0 {
      guard step > 0, at + step <= bytes.count else { return .wrong }
      defer { at += step }
      return .insert(at..<(at + step))
    }
    var from = 0
    var count = 0
    for bit in 0..<7 where step & 1 << bit != 0 {
      guard at < bytes.count else { return .wrong }
      if bit < 4 {
        from |= Int(bytes[at]) << (8 * bit)
      } else {
        count |= Int(bytes[at]) << (8 * bit - 32)
      }
      at += 1
    }
    return .copy(from, count == 0 ? 0x10000 : count)
  }

  /// Makes the result; nothing is allocated when it would have more than `limit` bytes.
  static func apply(
    _ delta: [UInt8], to base: [UInt8], limit: Int
  ) throws(Pack.Fault) -> [UInt8] {
    var reader = DeltaReader(delta)
    guard reader.number() == base.count, let size = reader.number() else {
      throw .damaged("a difference is not one from its base")
    }
    if size > limit { throw .tooLarge(size: size) }
    var isRight = false
    let start = reader.at
    let result = [UInt8](unsafeUninitializedCapacity: size) { out, count in
      delta.withUnsafeBufferPointer { delta in
        base.withUnsafeBufferPointer { base in
          count = write(delta, from: start, base, to: out, size)
        }
      }
      isRight = count == size
    }
    guard isRight else { throw .damaged("a difference does not make what it says") }
    return result
  }

  /// How many bytes were written; fewer than `size`, or none, where the difference is wrong.
  private static func write(
    _ delta: UnsafeBufferPointer<UInt8>, from start: Int, _ base: UnsafeBufferPointer<UInt8>,
    to out: UnsafeMutableBufferPointer<UInt8>, _ size: Int
  ) -> Int {
    var at = start
    var made = 0
    func next() -> Int? {
      guard at < delta.count else { return nil }
      defer { at += 1 }
      return Int(delta[at])
    }
    while let step = next() {
      var source = delta
      var from = at
      var count = step
      if step & 0x80 != 0 {
        source = base
        from = 0
        count = 0
        for bit in 0..<4 where step & 1 << bit != 0 {
          guard let byte = next() else { return 0 }
          from |= byte << (8 * bit)
        }
        for bit in 0..<3 where step & 16 << bit != 0 {
          guard let byte = next() else { return 0 }
          count |= byte << (8 * bit)
        }
        if count == 0 { count = 0x10000 }
      } else {
        at += step
      }
      guard count > 0, from + count <= source.count, made + count <= size,
        let target = out.baseAddress, let origin = source.baseAddress
      else { return 0 }
      (target + made).update(from: origin + from, count: count)
      made += count
    }
    return made
  }
}
