import SourceModel
import Stories
import Syntax

/// Makes the pictures of an edition ready for `dist`: those that a page shows, each content once.
enum PicturePublisher {
  struct File: Sendable {
    let route: Route
    let origin: PageOrigin
    let bytes: [UInt8]
  }

  struct Result: Sendable {
    var byPath: [RepoPath: PublishedPicture] = [:]
    var files: [File] = []
  }

  static func publish(_ edition: Edition, reader: any ObjectReader) -> Checked<Result> {
    Checked(Result())
  }
}
