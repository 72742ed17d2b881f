extension RecordedTime {
  /// The time of day at the recorded offset: `15:05`.
  package var clock: String { String(iso8601.dropFirst(11).prefix(5)) }

  /// The recorded offset as people write it: `UTC`, `UTC+8`, `UTC−3:30`.
  package var zone: String {
    guard offset != 0 else { return "UTC" }
    let hours = String(abs(offset) / 60)
    let minutes = abs(offset) % 60
    return "UTC" + (offset < 0 ? "\u{2212}" : "+") + hours
      + (minutes == 0 ? "" : ":" + twoDigits(Int64(minutes)))
  }
}
