import Foundation

/// How long the outline of an element is, or a little more, in the picture's own unit.
enum SVGOutline {
  static func length(of element: SVGElement, side: Double) -> Double {
    func own(_ name: String) -> Double {
      // A length by the size of letters, of which none is a thousand units high.
      element[name].map { SVGNumbers.length($0, of: side) ?? 1_000 * side } ?? 0
    }
    let length: Double =
      switch element.name {
      case "path": path(element["d"] ?? "")
      case "polyline", "polygon": polygon(element["points"] ?? "")
      case "rect": 2 * (abs(own("width")) + abs(own("height")))
      case "circle": 2 * Double.pi * abs(own("r"))
      case "ellipse": 2 * Double.pi * max(abs(own("rx")), abs(own("ry")))
      case "line": hypot(own("x2") - own("x1"), own("y2") - own("y1"))
      default: 0
      }
    return length.isNaN ? .infinity : length
  }

  private static func polygon(_ points: String) -> Double {
    let numbers = SVGNumbers.all(in: points)
    guard numbers.count >= 4 else { return 0 }
    var walk = Walk()
    walk.move((numbers[0], numbers[1]))
    for place in stride(from: 2, to: numbers.count - 1, by: 2) {
      walk.line([(numbers[place], numbers[place + 1])])
    }
    walk.line([walk.start])
    return walk.length
  }

  /// Of a curve, the way along the points that pull it.
  private static func path(_ text: String) -> Double {
    var numbers = SVGNumbers(text)
    var walk = Walk()
    var command: UInt8 = 0
    while true {
      if let next = numbers.command() {
        command = next
      } else if command == 0 || command | 0x20 == 0x7A {
        return walk.length
      }
      guard let count = counts[command | 0x20] else { return walk.length }
      var values: [Double] = []
      for place in 0..<count {
        let isFlag = command | 0x20 == 0x61 && (place == 3 || place == 4)
        guard let value = isFlag ? numbers.flag() : numbers.next() else { return walk.length }
        values.append(value)
      }
      walk.take(command, values)
      // Further pairs after a move are lines.
      if command | 0x20 == 0x6D { command -= 1 }
    }
  }

  /// How many numbers the commands m, l, t, h, v, c, s, q, a and z take.
  private static let counts: [UInt8: Int] = [
    0x6D: 2, 0x6C: 2, 0x74: 2, 0x68: 1, 0x76: 1, 0x63: 6, 0x73: 4, 0x71: 4, 0x61: 7, 0x7A: 0,
  ]

  private struct Walk {
    typealias Point = (x: Double, y: Double)
    var start: Point = (0, 0)
    var length = 0.0
    private var point: Point = (0, 0)
    /// The last point that pulled a curve.
    private var pull: Point?

    mutating func move(_ to: Point) {
      point = to
      start = to
      pull = nil
    }

    mutating func line(_ points: [Point]) {
      for next in points {
        length += hypot(next.x - point.x, next.y - point.y)
        point = next
      }
      pull = nil
    }

    mutating func take(_ command: UInt8, _ values: [Double]) {
      let isRelative = command & 0x20 != 0
      let origin: Point = isRelative ? point : (0, 0)
      let pairs = stride(from: 0, to: values.count - 1, by: 2).map {
        (x: origin.x + values[$0], y: origin.y + values[$0 + 1])
      }
      switch command | 0x20 {
      case 0x6D: move(pairs[0])
      case 0x68: line([(origin.x + values[0], point.y)])
      case 0x76: line([(point.x, origin.y + values[0])])
      case 0x61: arc(abs(values[0]), abs(values[1]), (origin.x + values[5], origin.y + values[6]))
      case 0x7A: line([start])
      case 0x63, 0x71: curve(pairs)
      case 0x73, 0x74: curve([mirrored] + pairs)
      default: line(pairs)
      }
    }

    private var mirrored: Point {
      pull.map { (2 * point.x - $0.x, 2 * point.y - $0.y) } ?? point
    }

    private mutating func curve(_ points: [Point]) {
      line(points)
      pull = points[points.count - 2]
    }

    /// At most once around; radii that are too small for the way grow with it.
    private mutating func arc(_ rx: Double, _ ry: Double, _ end: Point) {
      let way = hypot(end.x - point.x, end.y - point.y)
      let small = min(rx, ry)
      if small > 0, way > 0 {
        length += 2 * Double.pi * max(rx, ry) * max(1, way / (2 * small))
        point = end
        pull = nil
      } else {
        line([end])
      }
    }
  }
}
