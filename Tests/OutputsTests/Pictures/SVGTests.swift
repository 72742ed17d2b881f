import Testing

@testable import Outputs

@Suite struct SVGTests {
  static func read(_ inside: String, root: String = #"viewBox="0 0 40 20""#) throws -> String {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" \(root)>\(inside)</svg>"
    return String(
      decoding: try CleanPicture.read(Array(text.utf8), named: "svg").bytes, as: UTF8.self)
  }

  @Test func `a drawing is written anew from what was understood`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- drawn by somebody -->
      <svg xmlns='http://www.w3.org/2000/svg' xmlns:inkscape="x" width="80mm" viewBox="0 0 40 20"
        inkscape:version="1.0"><metadata><rdf:RDF><a>x</a></rdf:RDF></metadata>
      <title>Tom &amp; &#x41;nn</title><sodipodi:namedview/>words nobody sees
      <g data-x="1" style="fill:url(#a); stroke: red"><path d="M0 0" unknown="1"/></g></svg>
      """
    let picture = try CleanPicture.read(Array(text.utf8), named: "svg")
    #expect((picture.width, picture.height) == (302, 151))
    #expect(
      String(decoding: picture.bytes, as: UTF8.self)
        == #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="302" height="151"><title>Tom &amp; Ann</title><g style="fill:url(#a); stroke: red"><path d="M0 0"/></g></svg>"#
    )
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<foreignObject/>", "<image href=\"x.png\"/>",
    "<a href=\"#x\"><path/></a>", "<animate attributeName=\"href\"/>", "<set/>", "<iframe/>",
    "<handler/>", "<filter/>", "<use href=\"other.svg#x\"/>",
    "<use xlink:href=\"data:image/svg+xml,x\"/>", "<use href=\"#a\" xlink:href=\"javascript:x\"/>",
    "<path onload=\"x\"/>", "<path ONCLICK='x'/>", "<rect fill=\"url(http://x)\"/>",
    "<rect style=\"background:u\\72l(x)\"/>", "<rect style=\"fill:url( 'x' )\"/>",
    "<style>@import 'x';</style>", "<style>a{background:URL(x)}</style>",
    "<style>a{width:expression(1)}</style>", "<rect fill=\"&#117;rl(//x)\"/>",
    "<!DOCTYPE svg>", "<!ENTITY x 'y'>", "<?php x?>", "<![CDATA[x]]>", "<text>&x;</text>",
    "<g><use href=\"#g\"/></g><g id=\"g\"><use href=\"#h\"/></g>",
    "<style>svg{background:image-set('http://x/y.png' 1x)}</style>",
    "<style>svg{background:-webkit-image-set('http://x/y.png' 1x)}</style>",
    "<rect style=\"background:image-set(&quot;http://x&quot; 1x)\"/>",
    "<rect style=\"background:cross-fade(red, 'x', 50%)\"/>", "<rect style=\"mask:src('x')\"/>",
    "<rect style=\"fill:IMAGE ('x')\"/>", "<rect style=\"fill:element(#a)\"/>",
    "<rect style=\"fill:paint(x)\"/>", "<rect style=\"background:i\\6dage-set('x' 1x)\"/>",
    "<rect style=\"background:image-set(url(#a) 1x)\"/>",
    "<rect style=\"background:u/**/rl('x')\"/>", "<rect style=\"background:uurl(#a)rl(x)\"/>",
    "<style>a{fill:u<!-- -->rl(//x)}</style>",
    "<style>a{color:red<g/>}b{fill:src<!-- -->('x')}</style>",
  ])
  func `a drawing that could run or load something is left out`(inside: String) {
    #expect {
      try Self.read(inside)
    } throws: { error in
      if case .unsafe = error as? PictureFault { true } else { false }
    }
  }

  @Test(arguments: [
    "<g transform=\"translate(1 2) rotate (3)\"/>", "<rect fill=\"rgb(1, 2, 3)\"/>",
    "<rect style=\"fill:url( #a ); width:calc((1px + 2px) * 3)\"/>",
    "<style>g:not(.a) path{fill:hsl(1 2% 3%)}</style>", "<g aria-label=\"Pupils (class 3)\"/>",
    "<text font-family=\"Calibri (Body)\" class=\"curl\">x</text>",
    "<rect style=\"background:light-dark(#fff, var(--dark, #000))\"/>",
  ])
  func `a drawing with colours, numbers and words is shown`(inside: String) throws {
    #expect(try Self.read(inside).count > 100)
  }

  @Test(arguments: [
    "<g>", "</g>", "<g></path>", "<g a></g>", "<g a=b/>", "<g a='1' a='2'/>", "<g a='<'/>", "<",
    "<g",
    "<text>&amp</text>", "</svg><svg>", "</svg>x", "<1g/ >",
  ])
  func `a drawing that does not fit together is left out`(inside: String) {
    #expect(throws: PictureFault.self) { try Self.read(inside) }
  }

  @Test func `depth and number are bounded`() {
    let deep = String(repeating: "<g>", count: 100_000)
    #expect(throws: PictureFault.self) { try Self.read(deep) }
    let dropped = String(repeating: "<x:g>", count: 100_000)
    #expect(throws: PictureFault.self) { try Self.read(dropped) }
    let wide = String(repeating: "<g/>", count: 30_000)
    #expect(throws: PictureFault.self) { try Self.read(wide) }
  }

  @Test func `a drawing cut off anywhere is left out and harms nothing`() throws {
    let text = Array(
      "<?xml version='1.0'?><svg viewBox='0 0 4 2'><!-- x --><g fill='red'>é&lt;</g></svg>".utf8)
    #expect(throws: Never.self) { try CleanPicture.read(text, named: "svg") }
    for count in text.indices {
      #expect(throws: PictureFault.self) {
        try CleanPicture.read(Array(text[..<count]), named: "svg")
      }
    }
  }

  @Test(arguments: [
    ("viewBox=\"0 0 40 20\"", 40, 20), ("width=\"10\" viewBox=\"0,0,40,20\"", 10, 5),
    ("width=\"10\" height=\"30\"", 10, 30), ("width=\"100%\" viewBox=\"0 0 8 9\"", 8, 9),
    ("width=\"1in\" height=\"1e9\"", 96, 10_000),
  ])
  func `the size comes from the drawing`(root: String, width: Int, height: Int) throws {
    let text = try Self.read("", root: root)
    #expect(text.contains("width=\"\(width)\" height=\"\(height)\""), "\(text)")
  }

  @Test(arguments: [
    "", "viewBox=\"0 0 0 0\"", "viewBox=\"a b c d\"", "width=\"nan\" height=\"inf\"",
  ])
  func `a drawing without a size is left out`(root: String) {
    #expect(throws: PictureFault.self) { try Self.read("", root: root) }
  }
}
