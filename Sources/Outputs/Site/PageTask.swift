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
  /// Adds what it is made of; false, or nil: that cannot be told without making it.
  typealias List = @Sendable (SiteFingerprints, inout Ingredients) -> Bool
  let ingredients: List?

  init(
    _ route: Route, _ origin: PageOrigin, isHidden: Bool = false,
    changed: CalendarDay? = nil, of ingredients: List? = nil,
    _ make: @escaping @Sendable () throws(ObjectError) -> [UInt8]
  ) {
    self.ingredients = ingredients
    self.route = route
    self.origin = origin
    self.isHidden = isHidden
    self.changed = changed
    self.make = make
  }
}
