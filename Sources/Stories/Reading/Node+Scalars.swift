import Syntax

extension Node {
  /// Every scalar that is no key, in the order of the text; by recursion, which the parser bounds.
  var scalars: [Scalar] {
    switch self {
    case .scalar(let scalar): [scalar]
    case .sequence(let list): list.items.flatMap(\.scalars)
    case .mapping(let mapping): mapping.pairs.flatMap(\.value.scalars)
    }
  }
}
