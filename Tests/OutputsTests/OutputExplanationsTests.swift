import SourceModel
import Testing

@testable import Outputs

@Suite struct OutputExplanationsTests {
  @Test func `every explanation is whole and stands once`() {
    let all = OutputExplanations.all
    #expect(all.map(\.id) == Set(all.map(\.id)).sorted())
    for explanation in all {
      #expect(!explanation.what.isEmpty && !explanation.why.isEmpty, "\(explanation.id)")
      #expect(!explanation.wrong.isEmpty && !explanation.right.isEmpty, "\(explanation.id)")
    }
  }
}
