import Testing

@testable import SourceModel

/// Expected values: FIPS 180-4's examples, and `sha256sum` for the rest.
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `a digest is the published one`(text: String, hex: String) {
    #expect(SHA256.digest(of: text).description == hex)
  }

  @Test func `a long message has the published digest`() {
    let letters = [UInt8](repeating: 0x61, count: 1_000)
    var hash = SHA256()
    for _ in 0..<1_000 { hash.update(letters) }
    #expect(
      hash.finish().description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `the processor's instructions and ours give the same`() {
    for count in Array(0...200) + [4_095, 4_096, 70_001] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }
      var (native, plain) = (SHA256(usesProcessor: true), SHA256(usesProcessor: false))
      native.update(bytes)
      plain.update(bytes)
      #expect(native.finish() == plain.finish(), "\(count) bytes")
    }
  }

  @Test(arguments: Array(0...130))
  func `pieces give the digest of the whole`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for cut in [0, 1, count / 2, count] where cut <= count {
      var hash = SHA256()
      hash.update(bytes[..<cut])
      hash.update(bytes[cut...])
      #expect(hash.finish() == SHA256.digest(of: bytes))
    }
  }

  @Test func `a digest is read back from its digits`() throws {
    let digest = SHA256.digest(of: "abc")
    #expect(SHA256.Digest(hex: digest.description) == digest)
    #expect(SHA256.Digest(hex: digest.description.uppercased()) == digest)
    #expect(SHA256.Digest(hex: "ba78") == nil)
    #expect(SHA256.Digest(hex: String(repeating: "g", count: 64)) == nil)
    #expect(digest.hex(8) == "ba7816bf")
    #expect(digest.bytes.prefix(2) == [0xBA, 0x78])
  }
}
