import SourceModel
import Syntax

/// Values by the shape of their node: a scalar, a list, a record.
extension RecordReader {
  /// The value of a node, or nil after a message.
  mutating func value(
    _ node: Node, as type: ValueType, of key: Key, in schema: RecordSchema, isItem: Bool = false
  ) -> Value? {
    switch (type, node) {
    case (.either(let single, _), .scalar):
      value(node, as: single, of: key, in: schema, isItem: isItem)
    case (.either(_, let other), _): value(node, as: other, of: key, in: schema, isItem: isItem)
    case (.list(let type, let least), .sequence(let sequence)):
      list(sequence, of: type, atLeast: least, key, schema)
    case (.record(let record), .mapping(let mapping)):
      Value(
        .record(self.record(mapping, as: record, inside: schema)), at: mapping.span)
    case (.list(let item, _), .scalar(let scalar)) where item.record == nil:
      refused(
        WideBrackets.judge(scalar, key, at: at(scalar.span))
          ?? WrongType.shape(node, key: key, type: type, isItem: isItem, at: at(scalar.span)))
    case (.list, _), (.record, _):
      refused(WrongType.shape(node, key: key, type: type, isItem: isItem, at: at(place(of: node))))
    case (_, .scalar(let scalar)):
      self.scalar(scalar, as: type, of: key).map { Value($0, at: scalar.span) }
    case (_, .sequence), (_, .mapping):
      refused(WrongType.shape(node, key: key, type: type, isItem: isItem, at: at(place(of: node))))
    }
  }

  /// Says what is wrong; there is no value then.
  mutating func refused<Other>(_ diagnostic: Diagnostic) -> Other? {
    say(diagnostic)
    return nil
  }

  private mutating func list(
    _ sequence: Node.Sequence, of type: ValueType, atLeast least: Int, _ key: Key,
    _ schema: RecordSchema
  ) -> Value? {
    let limit = ListTooLong.limit(of: type)
    guard sequence.items.count <= limit else {
      return refused(
        ListTooLong.diagnostic(
          key, count: sequence.items.count, limit: limit,
          at: at(sequence.items[limit].span)))
    }
    var values: [Value] = []
    for item in sequence.items {
      if isEmpty(item) {
        say(EmptyValue.item(of: key, at: at(item.span)))
      } else if let message = WideBrackets.judge(item, type, in: sequence, of: file, key)
        ?? WideComma.judge(item, type, in: sequence, of: file, key)
      {
        say(message)
      } else if let value = value(item, as: type, of: key, in: schema, isItem: true) {
        values.append(value)
      }
    }
    if sequence.items.allSatisfy(isEmpty), least > 0 {
      let place = at(place(of: .sequence(sequence)))
      return refused(
        key.protects
          ? EmptyProtection.afterKey(key, at: place) : MissingKey.withoutValue(key, at: place))
    }
    return Value(.list(values), at: sequence.span)
  }

  /// The smallest place that shows a node: of a record or a list the first thing in it.
  func place(of node: Node) -> SourceSpan {
    switch node {
    case .scalar(let scalar): scalar.span
    case .sequence(let sequence): sequence.items.first.map { place(of: $0) } ?? sequence.span
    case .mapping(let mapping): mapping.pairs.first?.key.span ?? mapping.span
    }
  }
}
