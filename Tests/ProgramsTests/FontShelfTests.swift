import Testing

@testable import Programs

@Suite struct FontShelfTests {
  @Test func `a shelf has the characters that it was given`() {
    let shelf = FontShelf(characters: "aé水\u{1F600}".unicodeScalars)
    for scalar in "aé水\u{1F600}".unicodeScalars { #expect(shelf.has(scalar)) }
    for scalar in "bèﬁ\u{10FFFF}".unicodeScalars { #expect(!shelf.has(scalar)) }
  }

  @Test func `the machine's fonts are the same each time they are asked for`() {
    let first = FontShelf()
    let second = FontShelf()
    #expect(first.folders == second.folders && first.families == second.families)
    #expect(first.folders == first.folders.sorted())
    // A machine without any font has an empty shelf.
    if !first.folders.isEmpty { #expect(first.has("a") && !first.has("\u{10FFFE}")) }
  }
}
