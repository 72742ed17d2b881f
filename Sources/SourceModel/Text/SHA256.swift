import CSHA256

/// The SHA-256 of bytes, all at once or piece by piece (FIPS 180-4, section 6.2).
///
///     var hash = SHA256()
///     hash.update(header)
///     hash.update(body)
///     print(hash.finish())
package struct SHA256: Sendable {
  private var state = Digest.Words(
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19)
  /// Bytes that do not fill a block yet: at most 63.
  private var pending: [UInt8] = []
  private var length: UInt64 = 0
  private let usesProcessor: Bool

  package init() { usesProcessor = isNative }

  /// - Parameter usesProcessor: whether the processor's own instructions may be used: for comparing the two ways.
  init(usesProcessor: Bool) { self.usesProcessor = usesProcessor && isNative }

  /// The digest of the whole of `bytes`.
  package static func digest(of bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The digest of a text's UTF-8 bytes.
  package static func digest(of text: String) -> Digest { digest(of: Array(text.utf8)) }

  /// Takes the next bytes of the message.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { take(UnsafeRawBufferPointer($0)) }
    if done == nil { Array(bytes).withUnsafeBytes { take($0) } }
  }

  /// The digest of everything taken so far; more may follow.
  package func finish() -> Digest {
    var last = self
    let bits = length &* 8
    // One bit, zeros up to eight bytes before the end of a block, then the length in bits.
    var tail: [UInt8] = [0x80]
    tail += Array(repeating: 0, count: (119 - pending.count) % 64)
    tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    tail.withUnsafeBytes { last.take($0) }
    return Digest(words: last.state)
  }

  private mutating func take(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var start = 0
    if !pending.isEmpty {
      start = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<start])
      guard pending.count == 64 else { return }
      pending.withUnsafeBytes { state.compress($0, natively: usesProcessor) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = (bytes.count - start) / 64 * 64
    if whole > 0 {
      state.compress(
        UnsafeRawBufferPointer(rebasing: bytes[start..<start + whole]), natively: usesProcessor)
    }
    pending.append(contentsOf: bytes[(start + whole)...])
  }
}

extension SHA256 {
  /// The 32 bytes of an answer.
  package struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    fileprivate typealias Words = SIMD8<UInt32>
    private let words: SIMD8<UInt32>

    fileprivate init(words: Words) { self.words = words }

    /// From 64 hexadecimal digits; nil for anything else.
    package init?(hex: some StringProtocol) { self.init(hex: Array(hex.utf8)[...]) }

    /// From the 32 raw bytes; nil for another count.
    package init?(bytes: ArraySlice<UInt8>) {
      guard bytes.count == 32 else { return nil }
      var words = Words()
      for (index, byte) in bytes.enumerated() {
        words[index / 4] = words[index / 4] << 8 | UInt32(byte)
      }
      self.words = words
    }

    /// From 64 hexadecimal digits in ASCII.
    package init?(hex: ArraySlice<UInt8>) {
      guard hex.count == 64 else { return nil }
      var words = Words()
      for (index, byte) in hex.enumerated() {
        let digit: UInt8
        switch byte {
        case 0x30...0x39: digit = byte - 0x30
        case 0x61...0x66: digit = byte - 0x57
        case 0x41...0x46: digit = byte - 0x37
        default: return nil
        }
        words[index / 8] = words[index / 8] << 4 | UInt32(digit)
      }
      self.words = words
    }

    /// The 32 raw bytes.
    package var bytes: [UInt8] {
      (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 4] >> UInt32(24 - 8 * ($0 % 4))) }
    }

    /// 64 lower-case hexadecimal digits.
    package var description: String { hex(64) }

    /// The first digits, for names of files: `hex(12)`.
    package func hex(_ count: Int) -> String {
      let count = min(max(0, count), 64)
      return String(unsafeUninitializedCapacity: count) { buffer in
        for place in 0..<count {
          let digit = UInt8(words[place / 8] >> UInt32(28 - 4 * (place % 8)) & 15)
          buffer[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
        }
        return count
      }
    }

    package static func < (left: Digest, right: Digest) -> Bool {
      for place in 0..<8 where left.words[place] != right.words[place] {
        return left.words[place] < right.words[place]
      }
      return false
    }
  }
}

extension SIMD8<UInt32> {
  /// Mixes whole blocks of 64 bytes into the eight words of the state.
  fileprivate mutating func compress(_ blocks: UnsafeRawBufferPointer, natively: Bool) {
    if natively {
      compressNatively(blocks)
    } else {
      compressPlainly(blocks)
    }
  }

  /// By the processor's own instructions: a build names half a gigabyte of pages.
  private mutating func compressNatively(_ blocks: UnsafeRawBufferPointer) {
    withUnsafeMutableBytes(of: &self) { words in
      colophon_sha256_mix(
        words.baseAddress?.assumingMemoryBound(to: UInt32.self),
        blocks.baseAddress?.assumingMemoryBound(to: UInt8.self), blocks.count / 64)
    }
  }

  private mutating func compressPlainly(_ blocks: UnsafeRawBufferPointer) {
    roundConstants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        schedule.initialize(repeating: 0)
        for start in stride(from: 0, to: blocks.count, by: 64) {
          for index in 0..<16 {
            schedule[index] = UInt32(
              bigEndian: blocks.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
          }
          for index in 16..<64 {
            let (early, late) = (schedule[index - 15], schedule[index - 2])
            let first = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
            let second = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
            schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
          }
          rounds(schedule, constants)
        }
      }
    }
  }

  /// Eight rounds at a time, so that the words need not move from one name to the next.
  @inline(__always)
  private mutating func rounds(
    _ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (self[0], self[1], self[2], self[3])
    var (e, f, g, h) = (self[4], self[5], self[6], self[7])
    for index in stride(from: 0, to: 64, by: 8) {
      step(a, b, c, &d, e, f, g, &h, k[index] &+ w[index])
      step(h, a, b, &c, d, e, f, &g, k[index + 1] &+ w[index + 1])
      step(g, h, a, &b, c, d, e, &f, k[index + 2] &+ w[index + 2])
      step(f, g, h, &a, b, c, d, &e, k[index + 3] &+ w[index + 3])
      step(e, f, g, &h, a, b, c, &d, k[index + 4] &+ w[index + 4])
      step(d, e, f, &g, h, a, b, &c, k[index + 5] &+ w[index + 5])
      step(c, d, e, &f, g, h, a, &b, k[index + 6] &+ w[index + 6])
      step(b, c, d, &e, f, g, h, &a, k[index + 7] &+ w[index + 7])
    }
    self = self &+ SIMD8(a, b, c, d, e, f, g, h)
  }
}

/// Asked once.
private let isNative = colophon_sha256_is_native() != 0

@inline(__always)
private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
  (word &>> count) | (word &<< (32 - count))
}

@inline(__always)
private func step(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
  _ h: inout UInt32, _ constantAndWord: UInt32
) {
  let choice = (e & f) ^ (~e & g)
  let sum = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
  let first = h &+ sum &+ choice &+ constantAndWord
  let majority = (a & b) ^ (a & c) ^ (b & c)
  d = d &+ first
  h = first &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
