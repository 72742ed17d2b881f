package import SourceModel
import Stories
import Syntax

/// Judges a file before it is written, so that nothing is made which the next check would refuse.
package enum NewFileJudge {
  /// What is wrong with the place of a file, and the errors in values that are known; what is still to be filled in is none.
  ///
  /// - Parameter keys: those whose values are known, and single values or lists of them.
  package static func errors(in file: SourceFile, keys: Set<String>) -> [Diagnostic] {
    let notYet = ObjectID(high: 0, middle: 0, low: 0)
    let snapshot = Snapshot(items: [file.path: .text(file, notYet)])
    let layout = WorkspaceLayout.read(snapshot)
    let texts = FileTask.all(of: layout.value, snapshot: snapshot).flatMap { task in
      let outcome = task.run(Configuration())
      let known = outcome.frontMatter?.pairs.filter { keys.contains($0.key.text) }
      return outcome.value.diagnostics.filter { said in
        // Where the keys cannot be told apart, one of the values broke the whole.
        guard let known else { return true }
        guard let span = said.place.span else { return false }
        return known.contains {
          span.lower >= $0.key.span.lower && span.lower <= $0.value.span.upper
        }
      }
    }
    // In a place where nothing is read, the file would be for nothing.
    return layout.diagnostics + texts.filter { $0.severity == .error }
  }
}
