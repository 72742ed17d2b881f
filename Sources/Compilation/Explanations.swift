import Outputs
package import SourceModel
import Stories

/// All that can be explained: the checks of every module, in order of their ids.
package enum Explanations {
  package static let all: [Explanation] = (CheckRegistry.all + OutputExplanations.all)
    .sorted { $0.id < $1.id }

  /// The id that somebody who wrote `id` may have meant.
  package static func nearest(to id: String) -> String? {
    Nearest.name(to: id, among: all.map(\.id.name))
  }

  /// What `colophon explain` prints: what, why, a wrong and a right example.
  package static func text(of explanation: Explanation) -> String {
    var parts = [
      "\(explanation.id) (\(explanation.severity.rawValue))", explanation.what, explanation.why,
    ]
    if explanation.isAnswerable {
      parts.append("An entry may answer it: see 'answers' in CONTRIBUTING.md.")
    }
    if !explanation.wrong.isEmpty { parts.append("Wrong:\n" + indented(explanation.wrong)) }
    if !explanation.right.isEmpty { parts.append("Right:\n" + indented(explanation.right)) }
    return parts.joined(separator: "\n\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }
}
