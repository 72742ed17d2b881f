/// The quotes and list items around a block, and how their marks stand before a line of it.
///
/// The same steps as libcmark's check of open blocks, which it does not tell the outcome of.
struct Containers {
  enum Container {
    case quote
    /// A list item; what belongs to it is indented by this many columns more than the item's parent.
    case item(width: Int)
  }

  /// Where a line stands after the marks of the containers.
  struct Position {
    /// Bytes from the start of the line.
    var offset = 0
    /// Columns, tabs to multiples of four.
    var column = 0
    /// False when a mark was missing: the line is a lazy continuation, or outside.
    var isComplete = true
  }

  private(set) var stack: [Container] = []

  func adding(_ container: Container) -> Containers {
    var copy = self
    copy.stack.append(container)
    return copy
  }

  func match(_ line: ArraySlice<UInt8>) -> Position {
    var position = Position()
    for container in stack {
      let text = Self.skippingSpaces(line, from: position)
      let indent = text.column - position.column
      let byte = Self.byte(line, text.offset)
      switch container {
      case .quote:
        guard indent <= 3, byte == 0x3E else {
          position.isComplete = false
          return position
        }
        position.offset = text.offset + 1
        position.column = text.column + 1
        if let next = Self.byte(line, position.offset), next == 0x20 || next == 0x09 {
          Self.advance(&position, line, columns: 1)
        }
      case .item(let width):
        if indent >= width {
          Self.advance(&position, line, columns: width)
        } else if byte == nil {
          position = text
        } else {
          position.isComplete = false
          return position
        }
      }
    }
    return position
  }

  static func skippingSpaces(_ line: ArraySlice<UInt8>, from start: Position) -> Position {
    var position = start
    while let byte = byte(line, position.offset) {
      if byte == 0x20 {
        position.column += 1
      } else if byte == 0x09 {
        position.column += 4 - position.column % 4
      } else {
        break
      }
      position.offset += 1
    }
    return position
  }

  /// The column of a byte of the line.
  static func column(of offset: Int, in line: ArraySlice<UInt8>) -> Int {
    var column = 0
    for byte in line.prefix(offset) { column += byte == 0x09 ? 4 - column % 4 : 1 }
    return column
  }

  private static func advance(_ position: inout Position, _ line: ArraySlice<UInt8>, columns: Int) {
    let goal = position.column + columns
    while position.column < goal, let byte = byte(line, position.offset) {
      if byte == 0x09 {
        let next = position.column + 4 - position.column % 4
        // A tab may reach past the goal: it stays, half used.
        guard next <= goal else {
          position.column = goal
          return
        }
        position.column = next
      } else {
        position.column += 1
      }
      position.offset += 1
    }
  }

  private static func byte(_ line: ArraySlice<UInt8>, _ offset: Int) -> UInt8? {
    let index = line.startIndex + offset
    return index < line.endIndex ? line[index] : nil
  }
}
