import SourceModel

/// One file that can be made by itself, beside the others.
struct PageTask: Sendable {
  let route: Route
  let origin: PageOrigin
  /// - Throws: `ObjectError`, when what was read before cannot be read any more.
  let make: @Sendable () throws(ObjectError) -> [UInt8]

  init(
    _ route: Route, _ origin: PageOrigin,
    _ make: @escaping @Sendable () throws(ObjectError) -> [UInt8]
  ) {
    self.route = route
    self.origin = origin
    self.make = make
  }
}
