/// Says whether a picture's file tells where it was taken, in whatever part of it cameras and programs write that.
///
/// Nothing is decoded: the parts of the file are gone through once, each bounded by the one around it.
package enum PhotoPlace {
  /// By the first bytes, whatever the name says. False for what cannot be read.
  package static func isTold(by bytes: [UInt8]) -> Bool {
    let reader = NumberReader(bytes[...])
    if bytes.starts(with: [0xFF, 0xD8]) { return isToldByJPEG(reader) }
    if bytes.starts(with: PNGReader.signature) { return isToldByPNG(reader) }
    if reader.has("RIFF", at: 0), reader.has("WEBP", at: 8) { return isToldByWebP(bytes[...]) }
    if reader.has("GIF8", at: 0) { return GIFPlace.isTold(by: bytes[...]) }
    if reader.has("ftyp", at: 4) { return HEICPlace.isTold(by: reader) }
    return false
  }

  /// ITU-T T.81, annex B: segments up to the first scan.
  private static func isToldByJPEG(_ file: NumberReader) -> Bool {
    var at = 2
    while let mark = file.number(at: at, 1), mark == 0xFF, let marker = file.number(at: at + 1, 1) {
      // Bytes that fill up, and marks that stand alone.
      if marker == 0xFF {
        at += 1
        continue
      }
      if marker == 0x01 || (0xD0...0xD8).contains(marker) {
        at += 2
        continue
      }
      guard marker != 0xDA, marker != 0xD9, let length = file.number(at: at + 2, 2), length >= 2,
        let data = file.slice(at: at + 4, length - 2)
      else { return false }
      if marker == 0xE1 {
        if data.starts(with: Array("Exif\0".utf8)), EXIFPlace.isTold(by: data) { return true }
        if data.starts(with: Array("http://ns.adobe.com/".utf8)), EXIFPlace.isTold(byXMP: data) {
          return true
        }
      }
      at += 2 + length
    }
    return false
  }

  /// PNG specification, third edition, section 11.3: EXIF, and XMP as a text.
  private static func isToldByPNG(_ file: NumberReader) -> Bool {
    var at = PNGReader.signature.count
    while let length = file.number(at: at, 4), let name = file.name(at: at + 4),
      let data = file.slice(at: at + 8, length)
    {
      if name == "eXIf", EXIFPlace.isTold(by: data) { return true }
      if name == "iTXt", EXIFPlace.isTold(byXMP: data) { return true }
      at += 12 + length
    }
    return false
  }

  /// RFC 9649, section 2.
  private static func isToldByWebP(_ bytes: ArraySlice<UInt8>) -> Bool {
    let file = NumberReader(bytes, isLittle: true)
    var at = 12
    while let name = file.name(at: at), let length = file.number(at: at + 4, 4),
      let data = file.slice(at: at + 8, length)
    {
      if name == "EXIF", EXIFPlace.isTold(by: data) { return true }
      if name == "XMP ", EXIFPlace.isTold(byXMP: data) { return true }
      at += 8 + length + length % 2
    }
    return false
  }
}
