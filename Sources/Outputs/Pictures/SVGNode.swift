/// An SVG as a tree of what may be shown.
struct SVGElement {
  let name: String
  /// In the order written.
  var attributes: [(name: String, value: String)]
  var children: [SVGNode] = []

  subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The words that stand in it, without those of elements in it.
  var text: String {
    children.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }

  /// The element written anew.
  func write(into out: inout String, isRoot: Bool = false) {
    out += "<\(name)"
    if isRoot { out += " xmlns=\"http://www.w3.org/2000/svg\"" }
    for attribute in attributes {
      out += " \(attribute.name)=\"\(XMLText.escape(attribute.value))\""
    }
    guard !children.isEmpty else {
      out += "/>"
      return
    }
    out += ">"
    for child in children {
      switch child {
      case .text(let text): out += XMLText.escape(text)
      case .element(let element): element.write(into: &out)
      }
    }
    out += "</\(name)>"
  }
}

enum SVGNode {
  case element(SVGElement)
  case text(String)
}
