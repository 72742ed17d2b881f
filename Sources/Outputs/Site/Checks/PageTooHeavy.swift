package import SourceModel

/// A page weighs more than `budget: page` of colophon.yml allows.
package enum PageTooHeavy {
  package static let explanation = Explanation(
    "page-too-heavy", .warning,
    what: "A page with its style is larger than 'budget: page' in colophon.yml allows.",
    why: """
      Many readers pay for each kilobyte, and on a slow line a heavy page does not arrive. What is weighed is what
      a server sends: the page and its style, packed (gzip), without pictures. A long table or a very long text
      is the usual reason: shorten it, or make two stories of it. If the page has to be as long as it is, allow more.
      """,
    wrong: "budget:\n  page: 30 kB\n",
    right: "budget:\n  page: 60 kB\n")

  /// So many are named, the heaviest; the others are counted.
  static let longestList = 10

  /// The heaviest first, after all other messages, and at the end how many more there are.
  ///
  /// - Parameter pages: what is over the budget, in any order; weights in bytes.
  package static func diagnostics(
    _ pages: [(route: Route, weight: Int)], budget: Int, in plan: SitePlan
  ) -> [Diagnostic] {
    let heaviest = pages.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.route < $1.route
    }
    let named = heaviest.prefix(longestList).enumerated().map { place, page in
      let (route, weight) = page
      let source = plan.source(of: route)
      return Diagnostic(
        explanation.id, explanation.severity,
        Message(
          "the page '{address}' weighs {weight} with its style; 'budget: page' allows {budget}",
          ["address": route.description, "weight": kilobytes(weight), "budget": kilobytes(budget)]),
        at: Place(source),
        help: source == nil
          ? "allow more after 'budget: page' in colophon.yml"
          : "shorten the text, make two of it, or allow more after 'budget: page' in colophon.yml",
        rank: place + 1)
    }
    guard let lightest = heaviest.dropFirst(longestList).first else { return named }
    let rest = Diagnostic(
      explanation.id, explanation.severity,
      Message(
        "{count} more pages weigh more than 'budget: page' allows, up to {weight}",
        [
          "count": String(heaviest.count - longestList), "weight": kilobytes(lightest.weight),
        ]), at: Place(nil),
      help: "allow more after 'budget: page' in colophon.yml, or shorten what these pages share",
      rank: longestList + 1)
    return named + [rest]
  }

  /// `31.4 kB`: decimal, rounded up, so that what is over a budget never looks like it.
  static func kilobytes(_ bytes: Int) -> String {
    let tenths = (bytes + 99) / 100
    return tenths % 10 == 0 ? "\(tenths / 10) kB" : "\(tenths / 10).\(tenths % 10) kB"
  }
}
