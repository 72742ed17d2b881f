/// The trailers of a message, found by the rule of `git interpret-trailers --parse` (git 2.39) with
/// no configuration: the user's own must not change what a book says.
///
/// They stand in the last paragraph that is not the first one, before a line `---` and before
/// comments and lists of conflicts at the end: all its lines are trailers, or a quarter of them and one
/// that git itself writes. Keys are letters, digits and hyphens; a value goes on where lines are indented.
struct TrailerBlock {
  struct Trailer: Equatable {
    /// As written; keys are equal without regard to case.
    let key: ArraySlice<UInt8>
    /// On one line, without white space around it.
    let value: ArraySlice<UInt8>

    func isNamed(_ name: StaticString) -> Bool {
      name.utf8CodeUnitCount == key.count
        && zip(key, UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
          .allSatisfy { TrailerBlock.lowercased($0) == $1 }
    }
  }

  let trailers: [Trailer]

  init(_ message: ArraySlice<UInt8>) {
    // git reads to the first NUL.
    let bytes = Array(message.prefix { $0 != 0 })
    let text = TrailerText(bytes)
    trailers = text.lines(in: text.block).compactMap { line in
      guard bytes[line.lowerBound] != 0x23, let mark = text.separator(line) else { return nil }
      return Trailer(
        key: TrailerText.trimmed(bytes[line.lowerBound..<mark]),
        value: TrailerText.unfolded(bytes[(mark + 1)..<line.upperBound]))
    }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

/// A message in lines, each with its line feed. The names in comments are those of git's `trailer.c`.
private struct TrailerText {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the trailers stand; empty where there are none.
  var block: Range<Int> {
    let end = self.end
    return (start(before: end) ?? end)..<end
  }

  /// The lines of a range; those that go on with a trailer belong to its line.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let next = min(self.next(at), range.upperBound)
      if let last = lines.last, TrailerText.isSpace(bytes[at]), separator(last) != nil {
        lines[lines.count - 1] = last.lowerBound..<next
      } else {
        lines.append(at..<next)
      }
      at = next
    }
    return lines
  }

  /// The colon behind a key of at least one character (`find_separator`).
  func separator(_ line: Range<Int>) -> Int? {
    var spaced = false
    for at in line {
      let byte = bytes[at]
      if byte == 0x3A { return at > line.lowerBound ? at : nil }
      if !spaced, TrailerText.isWord(byte) || byte == 0x2D { continue }
      guard at > line.lowerBound, byte == 0x20 || byte == 0x09 else { return nil }
      spaced = true
    }
    return nil
  }

  /// Where the message ends for trailers (`find_patch_start`, `ignored_log_message_bytes`).
  private var end: Int {
    var patch = 0
    while patch < bytes.count {
      if has("---", at: patch), patch + 3 < bytes.count, TrailerText.isSpace(bytes[patch + 3]) {
        break
      }
      patch = next(patch)
    }
    var cutoff = patch
    var at = 0
    while at < patch {
      if has("# ------------------------ >8 ------------------------\n", at: at) {
        cutoff = at
        break
      }
      at = next(at)
    }
    // git takes a place of 0 for none.
    var comments = 0
    var isConflicts = false
    at = 0
    while at < cutoff {
      if bytes[at] == 0x23 || bytes[at] == 0x0A {
        if comments == 0 { comments = at }
      } else if has("Conflicts:\n", at: at) {
        isConflicts = true
        if comments == 0 { comments = at }
      } else if isConflicts, bytes[at] == 0x09 {
      } else if comments != 0 {
        comments = 0
        isConflicts = false
      }
      at = next(at)
    }
    return comments != 0 ? comments : cutoff
  }

  /// Where the last paragraph begins, if it is one of trailers (`find_trailer_start`).
  private func start(before end: Int) -> Int? {
    var title = 0
    while title < end, bytes[title] == 0x23 || !isBlank(title) { title = next(title) }
    var isRecognised = false
    var onlySpaces = true
    var trailers = 0
    var others = 0
    var indented = 0
    var line = last(before: end)
    while let at = line, at >= title {
      defer { line = last(before: at) }
      if bytes[at] == 0x23 {
        others += indented
        indented = 0
      } else if isBlank(at) {
        if onlySpaces { continue }
        others += indented
        let isBlock = isRecognised ? trailers * 3 >= others : trailers > 0 && others == 0
        return isBlock ? next(at) : nil
      } else {
        onlySpaces = false
        if has("Signed-off-by: ", at: at) || has("(cherry picked from commit ", at: at) {
          isRecognised = true
          trailers += 1
          indented = 0
        } else if separator(at..<next(at)) != nil {
          trailers += 1
          indented = 0
        } else if TrailerText.isSpace(bytes[at]) {
          indented += 1
        } else {
          others += indented + 1
          indented = 0
        }
      }
    }
    return nil
  }

  private func next(_ at: Int) -> Int {
    var at = at
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    return min(at + 1, bytes.count)
  }

  /// The line that ends at a place.
  private func last(before end: Int) -> Int? {
    guard end > 0 else { return nil }
    var at = end - 1
    while at > 0, bytes[at - 1] != 0x0A { at -= 1 }
    return at
  }

  private func isBlank(_ at: Int) -> Bool {
    var at = at
    while at < bytes.count, bytes[at] != 0x0A, TrailerText.isSpace(bytes[at]) { at += 1 }
    return at == bytes.count || bytes[at] == 0x0A
  }

  private func has(_ words: StaticString, at place: Int) -> Bool {
    let words = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    return bytes[place...].starts(with: words)
  }

  /// Indented lines make one line with what they go on with.
  static func unfolded(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let value = trimmed(value)
    guard value.contains(0x0A) else { return value }
    var out: [UInt8] = []
    var rest = value
    while let byte = rest.popFirst() {
      if byte == 0x0A {
        rest = rest.drop(while: isSpace)
        out.append(0x20)
      } else {
        out.append(byte)
      }
    }
    return trimmed(out[...])
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes
  }

  /// git's own classes: no form feed, no letters beyond ASCII.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(TrailerBlock.lowercased(byte))
  }
}
