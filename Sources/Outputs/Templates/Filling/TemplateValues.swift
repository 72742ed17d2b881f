/// Values by the names of a context, on their way into a `TemplateObject`.
///
/// Used like a dictionary, but it is a list: names are looked up once, when the object is made. A hundred thousand
/// pages make twenty of these each.
package struct TemplateValues: Sendable, ExpressibleByDictionaryLiteral {
  /// Of one name the last value counts.
  private(set) var pairs: [(name: String, value: TemplateValue)]

  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    pairs = elements.map { ($0.0, $0.1) }
  }

  init(_ pairs: [(name: String, value: TemplateValue)]) { self.pairs = pairs }

  var isEmpty: Bool { pairs.isEmpty }

  subscript(name: String) -> TemplateValue? {
    get { pairs.last { $0.name == name }?.value }
    set {
      if let newValue {
        pairs.append((name, newValue))
      } else {
        pairs.removeAll { $0.name == name }
      }
    }
  }

  /// Adds values; of a name that both have the new value counts.
  mutating func add(_ other: TemplateValues) { pairs += other.pairs }

  /// Both; of a name that both have the value of `other` counts.
  func adding(_ other: TemplateValues) -> TemplateValues { TemplateValues(pairs + other.pairs) }
}
