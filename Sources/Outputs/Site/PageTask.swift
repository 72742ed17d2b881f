import SourceModel

/// One file that can be made by itself, beside the others.
struct PageTask: Sendable {
  let route: Route
  let origin: PageOrigin
  let make: @Sendable () -> [UInt8]

  init(_ route: Route, _ origin: PageOrigin, _ make: @escaping @Sendable () -> [UInt8]) {
    self.route = route
    self.origin = origin
    self.make = make
  }
}
