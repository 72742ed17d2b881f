package import SourceModel

/// What a build said and left behind, so that the next one of the same can say it again without doing it.
package struct BuildRecord: Equatable, Sendable {
  /// Of the `BuildKey`.
  var key: String
  /// The seconds in which it holds.
  var from: Int64
  var until: Int64
  /// What stood at the output's place afterwards.
  var stamp: [String]
  /// The messages, as they are printed plain and in colour.
  package var messages: String
  package var colouredMessages: String
  package var files: Int
  /// The first of the entries that wait for their day, and how many there are.
  package var waitingFirst: [String]
  package var waiting: Int
  package var drafts: Int
  package var unapproved: Int
  package var volumesLeftOut: Int

  /// - Parameters:
  ///   - messages: as they are printed, plain and in colour.
  /// - Returns: nil for a build that was refused, that left entries out, or a picture for want of room, or that filled a
  ///   mount point; these are made anew each time.
  package init?(
    _ key: BuildKey, _ outcome: SiteBuild.Outcome, output: OutputFolder, messages: String,
    coloured: String
  ) {
    guard let report = outcome.report, !report.isFilledInPlace, outcome.leftOut == 0,
      !outcome.isLackingByChance,
      let stamp = output.stamp(), messages.utf8.count < Self.mostMessages
    else { return nil }
    self.key = key.digest.description
    from = outcome.holds.lowerBound
    until = outcome.holds.upperBound
    self.stamp = stamp
    self.messages = messages
    colouredMessages = coloured
    files = report.files
    waitingFirst = outcome.waiting.prefix(Self.mostNames).map(\.string)
    waiting = outcome.waiting.count
    drafts = outcome.drafts
    unapproved = outcome.unapproved
    volumesLeftOut = outcome.volumesLeftOut
  }

  /// How many names of what waits are kept.
  package static let mostNames = 5
  /// In bytes.
  private static let mostMessages = 1 << 20

  /// Whether a build of these inputs at this instant would leave and say what this one did.
  package func holds(_ key: BuildKey, at now: RecordedTime, output: OutputFolder) -> Bool {
    self.key == key.digest.description && from <= now.seconds && now.seconds < until
      && output.stamp() == stamp
  }

  /// What `build` reports of it: every file was there already.
  package var report: WriteReport {
    var report = WriteReport()
    report.unchanged = files
    return report
  }
}

extension BuildRecord {
  private static let header = "colophon-build 4"

  package var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write([Self.header, key, messages, colouredMessages])
    writer.write(stamp)
    writer.write(waitingFirst)
    let numbers = [
      from, until, Int64(files), Int64(waiting), Int64(drafts), Int64(unapproved),
      Int64(volumesLeftOut),
    ]
    for number in numbers { writer.write(number) }
    return writer.sealed
  }

  /// Nil for anything but the whole of what `bytes` gave.
  package init?(_ bytes: [UInt8]) {
    guard var reader = ByteReader(sealed: bytes) else { return nil }
    guard let texts = reader.texts(), texts.count == 4, texts[0] == Self.header,
      let stamp = reader.texts(), let first = reader.texts(), first.count <= Self.mostNames
    else { return nil }
    let numbers = (0..<7).compactMap { _ in reader.number() }
    guard numbers.count == 7, reader.isAtEnd,
      numbers[2...6].allSatisfy({ (0...100_000_000).contains($0) })
    else { return nil }
    (key, messages, colouredMessages) = (texts[1], texts[2], texts[3])
    self.stamp = stamp
    waitingFirst = first
    (from, until) = (numbers[0], numbers[1])
    (files, waiting, drafts) = (Int(numbers[2]), Int(numbers[3]), Int(numbers[4]))
    unapproved = Int(numbers[5])
    volumesLeftOut = Int(numbers[6])
  }
}
