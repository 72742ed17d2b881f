import SourceModel

/// One file that can be made by itself, beside the others.
struct PageTask: Sendable {
  let route: Route
  let origin: PageOrigin
  /// A page that search engines should pass over: its frame says so too (`PageFrame.isHidden`).
  let isHidden: Bool
  /// Of a text: the day on which it last changed for its readers.
  let changed: CalendarDay?
  /// - Throws: `ObjectError`, when what was read before cannot be read any more.
  let make: @Sendable () throws(ObjectError) -> [UInt8]

  init(
    _ route: Route, _ origin: PageOrigin, isHidden: Bool = false,
    changed: CalendarDay? = nil, _ make: @escaping @Sendable () throws(ObjectError) -> [UInt8]
  ) {
    self.route = route
    self.origin = origin
    self.isHidden = isHidden
    self.changed = changed
    self.make = make
  }
}
