package import Outputs

/// Writes a whole build: `dist` is at every instant one complete build, the old or the new.
///
/// There are two trees, `dist` and a spare beside it. A build brings the spare up to date, touching
/// only what differs from what the spare holds, and exchanges the two.
package enum DistWriter {
  /// Writes the files and publishes them.
  ///
  /// - Throws: `WriteError`; `dist` is then what it was before.
  package static func write(
    _ files: some Sequence<OutputFile>, to output: OutputFolder, disk: Disk = .plain,
    timeout: Duration = .seconds(30), onWait: () -> Void = {}
  ) throws(WriteError) -> WriteReport {
    var session = try begin(output, disk: disk, timeout: timeout, onWait: onWait)
    for file in files { try session.put(file) }
    return try session.commit()
  }

  /// Begins a build whose files come one after the other, so that they need not all be held.
  ///
  /// - Parameters:
  ///   - timeout: how long another build is waited for.
  ///   - onWait: called once when another build must be waited for.
  package static func begin(
    _ output: OutputFolder, disk: Disk = .plain, timeout: Duration = .seconds(30),
    onWait: () -> Void = {}
  ) throws(WriteError) -> WriteSession {
    try WriteSession.begin(output, disk: disk, timeout: timeout, onWait: onWait)
  }
}
