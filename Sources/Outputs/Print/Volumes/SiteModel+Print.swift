import SourceModel
import Stories

/// What is printed of a site.
extension SiteModel {
  /// Whether the handbook is made as printed books: there is none of an empty one.
  var makesPrint: Bool { !volumes.isEmpty }

  /// The printed files of the handbook and what the links to them say: papers first, then volumes.
  func printedFiles(_ words: Words) -> [(route: Route, title: String)] {
    PaperSize.allCases.flatMap { paper in
      volumes.map { volume in
        let name = paper.rawValue.uppercased()
        let shown = volume.ofSeveral.map { "\(name), \($0)/\(volume.total)" } ?? name
        return (
          Routes.printed(paper, volume: volume.ofSeveral), words("print-pdf", ["paper": shown])
        )
      }
    }
  }
}

/// The volumes of a site's handbook, as far as they are made.
struct PrintPlan: Sendable {
  let volumes: [PrintVolume]
  /// How many volumes are not made, since nobody asked for so many by name.
  let leftOut: Int

  init(_ edition: Edition, _ stories: [Entry], _ options: SiteOptions) {
    guard options.formats.contains(.pdf), options.setsPrint, !stories.isEmpty else {
      (volumes, leftOut) = ([], 0)
      return
    }
    let all = PrintVolume.volumes(of: BookChapter.all(of: edition)) { text in
      options.sources?(text.path)?.text.utf8.count ?? 0
    }
    let isMade = all.count == 1 || options.setsLargePrint
    volumes = isMade ? all : []
    leftOut = isMade ? 0 : all.count
  }
}
