/// The disk as the writer sees it: every change asks here first, so that tests can let it fail.
package struct Disk: Sendable {
  /// One change that is about to be made.
  package enum Step: Hashable, Sendable {
    case create(String)
    case write(String)
    case makeFolder(String)
    case remove(String)
    case rename(String)
    case exchange(String)
    case sync(String)
  }

  /// What happens instead of the change.
  package enum Interference: Hashable, Sendable {
    /// It fails with an error number, nothing was done.
    case fail(Int32)
    /// Half of it is done, then it fails: only for `Step.write`, else like `fail`.
    case tear(Int32)
    /// It is not done, and nobody notices: for `Step.sync`, which only a power cut would miss.
    case skip
  }

  package let interfere: @Sendable (Step) -> Interference?

  package init(interfere: @escaping @Sendable (Step) -> Interference?) {
    self.interfere = interfere
  }

  /// Nothing interferes.
  package static let plain = Disk { _ in nil }
}
