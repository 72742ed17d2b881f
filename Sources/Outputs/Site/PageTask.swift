import SourceModel

/// One file that can be made by itself, beside the others.
struct PageTask: Sendable {
  let route: Route
  let origin: PageOrigin
  /// In bytes, where it is known to be large: of pictures. 0 for pages.
  let size: Int
  /// - Throws: `ObjectError`, when what was read before cannot be read any more.
  let make: @Sendable () throws(ObjectError) -> [UInt8]

  init(
    _ route: Route, _ origin: PageOrigin, size: Int = 0,
    _ make: @escaping @Sendable () throws(ObjectError) -> [UInt8]
  ) {
    self.route = route
    self.origin = origin
    self.size = size
    self.make = make
  }
}
