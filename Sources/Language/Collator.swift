import CICU

/// The order of names in one language: the Unicode Collation Algorithm (UTS #10) with CLDR's rules, case apart.
///
/// It gives each name a key once, and keys are compared as bytes: names are compared many times while they
/// are sorted. It owns a handle of ICU: made where it is used, never shared.
package struct Collator: ~Copyable {
  private let handle: OpaquePointer?

  /// - Parameter language: a BCP 47 tag. One that is none, or that is not known, has the order that all
  ///   languages share.
  package init(language: String) { handle = colophon_collator_open(language) }

  deinit {
    if let handle { colophon_collator_close(handle) }
  }

  /// Bytes whose lexicographical order is the order of the names; equal for names that differ in case alone.
  package borrowing func key(of name: String) -> [UInt8] {
    let units = Array(name.utf16.prefix(Self.longest))
    // Without memory for ICU: the order of bytes.
    guard let handle else { return Array(name.utf8) }
    var capacity = units.count * 4 + 16
    while true {
      var needed = 0
      let key = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        needed = Int(
          colophon_collator_key(
            handle, units, Int32(units.count), buffer.baseAddress, Int32(buffer.count)))
        count = needed <= buffer.count ? max(0, needed) : 0
      }
      guard needed > capacity else { return key }
      capacity = needed
    }
  }

  /// Of a name, in units of UTF-16: two that agree so far are equal.
  private static let longest = 4_096
}
