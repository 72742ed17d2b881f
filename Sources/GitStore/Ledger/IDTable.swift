/// Finds the row of an id; ids are random already, so their first bytes are the hash.
struct IDTable {
  private var slots: [Int32]
  private var count = 0

  init(_ rows: [Ledger.Row]) {
    var size = 1024
    while size < rows.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for place in rows.indices { insert(Int32(place), rows) }
  }

  func place(of id: RawID, _ rows: [Ledger.Row]) -> Int32? {
    let place = slots[slot(of: id, rows)]
    return place < 0 ? nil : place
  }

  /// Takes a row in; the first of an id stays.
  mutating func insert(_ place: Int32, _ rows: [Ledger.Row]) {
    if count * 2 >= slots.count { self = IDTable(Array(rows[..<Int(place)])) }
    let slot = slot(of: rows[Int(place)].id, rows)
    guard slots[slot] < 0 else { return }
    slots[slot] = place
    count += 1
  }

  private func slot(of id: RawID, _ rows: [Ledger.Row]) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: id.first) & mask
    while slots[slot] >= 0, rows[Int(slots[slot])].id != id { slot = (slot + 1) & mask }
    return slot
  }
}
