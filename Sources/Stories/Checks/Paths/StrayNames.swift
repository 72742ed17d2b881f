import SourceModel

/// Says what is wrong with names that cannot be paths at all.
enum StrayNames {
  static func check(_ snapshot: Snapshot) -> [Diagnostic] {
    snapshot.strays.map { stray in
      switch stray.fault {
      case .name(let fault): UnsafeName.message(stray, fault)
      case .tooDeep(let limit): TooDeep.folder(stray.name, in: stray.folder, limit: limit)
      case .duplicate: UnsafeName.duplicate(stray)
      }
    }
  }
}
