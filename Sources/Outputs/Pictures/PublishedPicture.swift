import SourceModel
import Stories
import Syntax

/// A picture that is in `dist`: its address and its size, for `<img>`.
struct PublishedPicture: Sendable, Hashable {
  let route: Route
  /// In pixels, as it is shown: turned by its orientation.
  let width: Int
  let height: Int
  /// In bytes.
  var size = 0
}

/// Where a picture's destination leads.
enum PictureTarget {
  /// By the table of links; for what front matter names, relative to the entry.
  static func path(_ destination: String, in path: RepoPath, _ edition: Edition) -> RepoPath? {
    if case .picture(let target) = edition.links[destination, in: path] { return target }
    guard case .relative(let relative, _) = Destination(destination) else { return nil }
    var parts = path.components.dropLast().map(String.init)
    for part in relative.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    guard let target = RepoPath(parts.joined(separator: "/")), edition.assets[target] != nil else {
      return nil
    }
    return target
  }
}
