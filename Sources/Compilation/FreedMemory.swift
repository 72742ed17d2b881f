import CLinuxCalls

/// Memory that is no longer used, and that the allocator keeps for the next time it is asked.
enum FreedMemory {
  /// Gives it back to the system (malloc_trim(3)): between two phases, since the next one asks for other sizes, and
  /// what the last one left would be held beside it.
  static func giveBack() { _ = malloc_trim(0) }
}
