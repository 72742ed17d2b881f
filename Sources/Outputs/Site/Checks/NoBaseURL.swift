package import SourceModel

/// Nothing says where the site will stand.
package enum NoBaseURL {
  package static let explanation = Explanation(
    "no-base-url", .warning,
    what: "Nothing says where the site will stand, so it has no feeds and no full addresses.",
    why: """
      A feed, the site map, and what other sites show of a page need its whole address. Where the site is only looked \
      at on your own disk, nothing is lost.
      """,
    wrong: "title: Stories of our schools\n",
    right: "title: Stories of our schools\nbase-url: https://stories.example/\n")

  package static let diagnostic = Diagnostic(
    explanation.id, explanation.severity,
    "there is no 'base-url', so no feeds and no full addresses are made", at: Place(nil),
    help: "set 'base-url' in colophon.yml, or build with '--base-url https://…'")
}
