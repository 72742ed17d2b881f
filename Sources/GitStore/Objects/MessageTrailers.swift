import SourceModel

/// What a message declares by its trailers: that people agree with texts, or that a translation was
/// put right without being made to say what its original says now.
struct MessageTrailers {
  /// A line `Review-of: <path> <blob>`.
  struct Reviewed {
    /// From the root of the workspace or of the repository.
    let path: [UInt8]
    let blob: RawID
  }

  /// Of `Reviewed-by`, each once, in order.
  private(set) var reviewers: [Identity] = []
  /// The first line of each path.
  private(set) var reviewed: [Reviewed] = []
  /// The digits of `Translation-patched`, in lower case; of two lines the last, as git has it where
  /// one value is meant.
  private(set) var patched: [UInt8]?

  init(_ message: ArraySlice<UInt8>, _ text: MessageText) {
    var seen: Set<Identity> = []
    var paths: Set<[UInt8]> = []
    for trailer in TrailerBlock(message).trailers {
      if trailer.isNamed("reviewed-by") {
        if reviewers.count < Limits.reviewersOfOneCommit,
          let identity = CommitMessage.identity(trailer.value, text), seen.insert(identity).inserted
        {
          reviewers.append(identity)
        }
      } else if trailer.isNamed("review-of") {
        if reviewed.count < Limits.reviewLinesOfOneCommit,
          let named = MessageTrailers.reviewed(trailer.value), paths.insert(named.path).inserted
        {
          reviewed.append(named)
        }
      } else if trailer.isNamed("translation-patched") {
        patched = MessageTrailers.digits(trailer.value) ?? []
      }
    }
  }

  /// A path with a folder `stories` and forty digits.
  private static func reviewed(_ value: ArraySlice<UInt8>) -> Reviewed? {
    guard let space = value.lastIndex(of: 0x20), let blob = RawID(hex: value[(space + 1)...]) else {
      return nil
    }
    let path = IdentityLine.trimmed(value[..<space])
    guard path.count <= Limits.pathBytes,
      path.split(separator: 0x2F).dropLast().contains(where: { $0.elementsEqual("stories".utf8) })
    else { return nil }
    return Reviewed(path: Array(path), blob: blob)
  }

  /// Seven to forty digits; nil for anything else.
  private static func digits(_ value: ArraySlice<UInt8>) -> [UInt8]? {
    guard (7...40).contains(value.count) else { return nil }
    let digits = value.map(TrailerBlock.lowercased)
    return digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      ? digits : nil
  }
}
