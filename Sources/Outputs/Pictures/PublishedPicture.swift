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
  /// The style of the place where the picture will be, until it is there; empty for none.
  var placeholder = ""
  /// All files that show it, in both kinds and from the narrowest; empty where `route` is the only one.
  var files: [File] = []

  struct File: Sendable, Hashable {
    let route: Route
    let width: Int
    let isWebP: Bool
  }

  /// The files of one kind with their widths, as `srcset` names them; empty where there is no choice.
  func sourceSet(webP: Bool, _ address: (Route) -> String?) -> String {
    let own = files.filter { $0.isWebP == webP }
    guard webP || own.count > 1 else { return "" }
    return own.compactMap { file in address(file.route).map { "\($0) \(file.width)w" } }
      .joined(separator: ", ")
  }

  /// How wide pages show pictures: the text's width, on a small screen all of it.
  static let sizes = "(min-width: 42rem) 40rem, 100vw"
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
