/// The functions that style and attributes of an SVG may call: those of colours, numbers, shapes and
/// selectors, none of which can ask for a file.
///
/// An allow list, since browsers learn new functions that load (`image-set`, `cross-fade`, `src`) faster
/// than a list of forbidden ones grows.
enum SVGFunctions {
  /// Fails for the first function that is not known to be harmless; `url(#id)` must be out by now.
  static func check(_ text: String) throws(PictureFault) {
    let bytes = Array(text.utf8)
    for open in bytes.indices where bytes[open] == 0x28 {
      var end = open
      while end > 0, [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(bytes[end - 1]) { end -= 1 }
      var start = end
      while start > 0, isNameByte(bytes[start - 1]) { start -= 1 }
      let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
      // In numbers a bracket may stand alone.
      let isNumber = start == end && start > 0 && inNumbers.contains(bytes[start - 1])
      guard known.contains(name) || isNumber else {
        throw .unsafe("style that loads or runs something ('\(name)(')")
      }
    }
  }

  /// Before a bracket of a `calc()`.
  private static let inNumbers = Set("(+-*/,".utf8)

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F, 0x80...: true
    default: false
    }
  }

  private static let known: Set<String> = Set(
    """
    matrix translate translatex translatey scale scalex scaley rotate skewx skewy
    matrix3d translate3d translatez scale3d scalez rotate3d rotatex rotatey rotatez
    rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark
    calc min max clamp var
    inset circle ellipse polygon path rect
    not is where nth-child nth-last-child nth-of-type nth-last-of-type lang
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
