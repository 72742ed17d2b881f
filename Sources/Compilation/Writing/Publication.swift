import Glibc

/// The moment at which a finished spare becomes `dist`.
struct Publication {
  let parent: Folder
  let output: OutputFolder

  private static let journal = Array("colophon-journal 1\n".utf8)

  /// Makes the spare `dist`, and what was `dist` the spare.
  ///
  /// Where the file system cannot exchange two names in one moment, it takes two renames, and a
  /// journal says so until the third: whoever comes next ends what a killed build began.
  func publish(over standing: Standing) throws(WriteError) {
    if standing == .absent {
      try parent.rename(output.spareName, to: output.name)
    } else if try !parent.exchange(output.name, output.spareName) {
      try renameInTurn()
    }
    try parent.syncNames()
  }

  private func renameInTurn() throws(WriteError) {
    if try parent.status(output.oldName) != nil {
      throw .inTheWay(path: parent.shown(output.oldName))
    }
    guard try parent.create(output.journalName, Self.journal, durable: true) else {
      throw .inTheWay(path: parent.shown(output.journalName))
    }
    try parent.syncNames()
    try parent.rename(output.name, to: output.oldName)
    do {
      try parent.rename(output.spareName, to: output.name)
    } catch {
      // The old one is better than none. If this fails too, the journal is still there.
      try parent.rename(output.oldName, to: output.name)
      try parent.removeAll(output.journalName)
      throw error
    }
    try parent.rename(output.oldName, to: output.spareName)
    try parent.syncNames()
    try parent.removeAll(output.journalName)
  }

  /// Ends what a build that was killed between two renames began; nothing to do in most starts.
  func recover() throws(WriteError) {
    // Half a journal is one of a build that was killed before the first rename.
    guard let found = try parent.bytes(output.journalName, limit: Self.journal.count),
      Self.journal.starts(with: found)
    else { return }
    let old = try parent.status(output.oldName) != nil
    if old, try parent.status(output.name) == nil {
      let spare = try parent.status(output.spareName) != nil
      try parent.rename(spare ? output.spareName : output.oldName, to: output.name)
    }
    if try parent.status(output.oldName) != nil, try parent.status(output.spareName) == nil {
      try parent.rename(output.oldName, to: output.spareName)
    }
    try parent.syncNames()
    try parent.removeAll(output.journalName)
  }
}
