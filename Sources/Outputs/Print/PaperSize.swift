/// The paper that a book or a sheet is printed on.
package enum PaperSize: String, CaseIterable, Sendable {
  case a4, a5
}
