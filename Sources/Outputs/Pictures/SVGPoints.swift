/// How many points an element draws at most, each of which may bear a marker.
enum SVGPoints {
  static func count(of element: SVGElement) -> Int {
    switch element.name {
    case "path": 1 + points(in: element["d"] ?? "", isPath: true)
    case "polyline", "polygon": 1 + points(in: element["points"] ?? "", isPath: false)
    case "rect", "circle", "ellipse", "line", "text", "tspan", "textPath": 2
    default: 0
    }
  }

  /// A point has two numbers, but in lines along an axis one; a path that is closed has a point more.
  private static func points(in text: String, isPath: Bool) -> Int {
    var numbers = 0
    var letters = 0
    var alongAxis = false
    var wasDigit = false
    for byte in text.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit, !wasDigit { numbers += 1 }
      wasDigit = isDigit
      switch byte | 0x20 {
      case 0x68, 0x76: alongAxis = true
      case 0x7A: letters += 1
      default: break
      }
    }
    return (alongAxis ? numbers : numbers / 2) + (isPath ? letters : 0)
  }
}
