/// The packs in some folders of objects.
final class PackSet {
  private let folders: [String]
  private var packs: [Pack] = []
  private var known: Set<String> = []

  init(folders: [String]) {
    self.folders = folders
    refresh()
  }

  /// Where an object stands, if it does.
  func place(of id: RawID) -> (pack: Pack, offset: Int)? {
    for pack in packs {
      if let offset = pack.index.offset(of: id) { return (pack, offset) }
    }
    return nil
  }

  /// The ids in all packs that begin with some hexadecimal digits, two of each pack at most.
  func ids(beginningWith digits: String) -> [RawID] {
    packs.flatMap { $0.index.ids(beginningWith: digits) }
  }

  /// Opens packs that were not there before; whether there were any.
  ///
  /// What is no pack is passed over: the objects that it should hold are then said to be missing.
  @discardableResult
  func refresh() -> Bool {
    var isNew = false
    for folder in folders {
      for name in File.names(in: folder + "/pack") ?? []
      where name.suffix(4) == [0x2E, 0x69, 0x64, 0x78] {
        let path = folder + "/pack/" + String(decoding: name, as: UTF8.self)
        guard known.insert(path).inserted,
          let pack = Pack(index: path, number: packs.count)
        else { continue }
        packs.append(pack)
        isNew = true
      }
    }
    return isNew
  }
}
