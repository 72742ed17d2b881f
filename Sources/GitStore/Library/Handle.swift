/// Owns one object of libgit2 and frees it.
///
/// The pointer is lent, never handed out: a pointer kept from a temporary would outlive it.
struct Handle: ~Copyable {
  private let pointer: OpaquePointer
  private let free: (OpaquePointer?) -> Void

  init(_ pointer: OpaquePointer, free: @escaping (OpaquePointer?) -> Void) {
    self.pointer = pointer
    self.free = free
  }

  deinit { free(pointer) }

  borrowing func withPointer<Result, Failure: Error>(
    _ body: (OpaquePointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(pointer)
  }
}
