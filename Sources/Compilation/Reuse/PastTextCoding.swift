import SourceModel
import Stories

/// What former versions of texts said, as bytes.
extension ByteWriter {
  mutating func write(_ past: PastText) {
    write(raw: past.digest.bytes)
    for flag in [past.isDraft, past.isWithdrawn, past.isSample, past.countries != nil] {
      write(flag)
    }
    write((past.countries ?? []).map(\.text))
    write(past.publish != nil)
    write(past.publish?.seconds ?? 0)
    write(past.publish?.offset ?? 0)
  }
}

extension ByteReader {
  /// Nil for bytes that no former version gave.
  mutating func past() -> PastText? {
    guard let digest = raw(32).flatMap({ TextDigest(bytes: $0) }) else { return nil }
    let flags = (0..<4).compactMap { _ in flag() }
    guard flags.count == 4, let countries = texts(), let isDated = flag(), let seconds = number(),
      let offset = number(), abs(offset) < 1 << 20
    else { return nil }
    return PastText(
      digest: digest, countries: flags[3] ? countries.map { CountryCode(known: $0) } : nil,
      isDraft: flags[0], isWithdrawn: flags[1], isSample: flags[2],
      publish: isDated ? RecordedTime(seconds: seconds, offset: Int(offset)) : nil)
  }

  /// Reads as many things as a count says; false when one could not be read.
  mutating func each(_ read: (inout ByteReader) -> Bool) -> Bool {
    guard let count = count() else { return false }
    for _ in 0..<count where !read(&self) { return false }
    return true
  }
}
