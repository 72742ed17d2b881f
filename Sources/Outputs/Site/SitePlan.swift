import Dispatch
package import SourceModel

/// What a site will hold, page by page, in the order of addresses; nothing is rendered until it is asked for.
///
/// Pages are made one by one, by as many tasks as there are, so that the memory of a build does not grow with
/// its pages.
package struct SitePlan: Sendable {
  let tasks: [PageTask]

  /// Every address, ascending.
  package var routes: [Route] { tasks.map(\.route) }

  /// Makes the file whose route stands at a place of `routes`.
  ///
  /// - Throws: `ObjectError` when a picture cannot be read any more.
  package func bytes(at place: Int) throws(ObjectError) -> [UInt8] { try tasks[place].make() }
}
