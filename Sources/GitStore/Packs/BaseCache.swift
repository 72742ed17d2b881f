/// Keeps objects of a pack that others were lately built from: neighbours in history share them.
final class BaseCache {
  /// Bytes kept in each of the two generations.
  private let budget: Int
  /// Of one object. It may be more than the budget: one that all others are built from stays while it is asked for.
  private static let largest = 4 << 20

  private var young: [Int: RawObject] = [:]
  private var old: [Int: RawObject] = [:]
  private var youngBytes = 0

  init(budget: Int) { self.budget = budget }

  /// The object that begins at an offset, if it is still known.
  func object(at offset: Int) -> RawObject? {
    if let object = young[offset] { return object }
    guard let object = old[offset] else { return nil }
    keep(object, at: offset)
    return object
  }

  func keep(_ object: RawObject, at offset: Int) {
    guard object.bytes.count <= Self.largest else { return }
    youngBytes += object.bytes.count
    if youngBytes > budget {
      old = young
      young = [:]
      youngBytes = object.bytes.count
    }
    young[offset] = object
  }
}
