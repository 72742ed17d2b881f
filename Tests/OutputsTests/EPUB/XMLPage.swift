import Foundation
import FoundationXML

/// What an XML file holds, as a reader of books sees it; nil for what is not well-formed.
struct XMLPage {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Of the elements around, the outermost first.
    let around: [String]
    var text = ""
  }

  let elements: [Element]

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
  func first(_ name: String) -> Element? { elements.first { $0.name == name } }

  init?(_ bytes: [UInt8]) {
    let listener = Listener()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = listener
    parser.shouldResolveExternalEntities = false
    guard parser.parse() else { return nil }
    elements = listener.elements
  }

  private final class Listener: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let around = open.map { elements[$0].name }
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes, around: around))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { open.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      for place in open { elements[place].text += text }
    }
  }
}
