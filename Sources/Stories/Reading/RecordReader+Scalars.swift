import SourceModel
import Syntax

/// Single values by their type.
extension RecordReader {
  mutating func scalar(
    _ scalar: Node.Scalar, as type: ValueType, of key: Key
  ) -> Value.Content? {
    let place = at(scalar.span)
    if let character = PlainText.forbidden(in: scalar.text) {
      return refused(UnprintableCharacter.diagnostic(character, key: key, at: place))
    }
    let written = PlainText.line(scalar.text)
    if type.isText, let remark = RemarkInText.judge(scalar, key, in: file) { say(remark) }
    if !type.isText, let message = CurlyQuotes.judge(scalar, at: place) { return refused(message) }
    switch type {
    case .text(let range): return text(written, range, key, scalar, place)
    case .prose(let limit):
      let prose = PlainText.prose(scalar.text)
      let length = TextWidth.of(prose)
      guard length <= limit else {
        return refused(TextTooLong.diagnostic(key, length: length, limit: limit, at: place))
      }
      return .text(prose)
    case .boolean: return boolean(written, key, place)
    case .integer(let range): return integer(written, range, key, place)
    case .choice(let noun, let words): return choice(written, noun, words, key, place)
    case .goal: return goal(written, place)
    case .slug(let reference):
      guard let slug = Slug(written) else {
        return refused(BadSlug.diagnostic(written, reference, at: place))
      }
      return .slug(slug)
    case .school: return .school(Slug(written).map(SchoolReference.id) ?? .name(written))
    case .check: return check(written, place)
    case .partners: return .text(written)
    case .language, .country, .licence, .url, .orcid, .path, .pattern:
      return reference(written, type, key, place)
    case .date, .moment, .ages, .duration, .byteSize: return measure(written, type, key, place)
    case .list, .record, .either: preconditionFailure("a scalar is read as a single value")
    }
  }

  private mutating func text(
    _ written: String, _ range: ClosedRange<Int>, _ key: Key, _ scalar: Node.Scalar, _ place: Place
  ) -> Value.Content? {
    let length = TextWidth.of(written)
    if length > range.upperBound {
      return refused(
        TextTooLong.diagnostic(key, length: length, limit: range.upperBound, at: place))
    }
    if length < range.lowerBound {
      say(TextTooShort.diagnostic(key, length: length, least: range.lowerBound, at: place))
    }
    let list = key.vocabulary.flatMap { vocabulary in
      vocabulary == .subjects ? configuration.subjects : configuration.tools
    }
    if let list, !list.contains(written) {
      say(NotInVocabulary.diagnostic(written, key: key, words: list, at: place))
    }
    return .text(written)
  }

  private mutating func boolean(_ written: String, _ key: Key, _ place: Place) -> Value.Content? {
    switch written.lowercased() {
    case "yes", "true": .yes(true)
    case "no", "false": .yes(false)
    case "y", "on", "1": refused(WrongType.boolean(written, key: key, meant: "yes", at: place))
    case "n", "off", "0": refused(WrongType.boolean(written, key: key, meant: "no", at: place))
    default: refused(WrongType.boolean(written, key: key, meant: nil, at: place))
    }
  }

  private mutating func integer(
    _ written: String, _ range: ClosedRange<Int>, _ key: Key, _ place: Place
  ) -> Value.Content? {
    guard let number = MeasureText.number(written) else {
      let meant = MeasureText.meantNumber(by: written).map(String.init)
      return refused(WrongType.number(written, key: key, range, meant: meant, at: place))
    }
    guard range.contains(number) else {
      return refused(WrongType.number(written, key: key, range, meant: nil, at: place))
    }
    return .number(number)
  }

  private mutating func choice(
    _ written: String, _ noun: String, _ words: [String], _ key: Key, _ place: Place
  ) -> Value.Content? {
    if words.contains(written) { return .text(written) }
    return refused(
      noun == "role"
        ? UnknownRole.diagnostic(written, at: place)
        : UnknownChoice.diagnostic(written, words: words, key: key, at: place))
  }

  private mutating func goal(_ written: String, _ place: Place) -> Value.Content? {
    if let number = MeasureText.number(written), Goals.title(of: number) != nil {
      return .number(number)
    }
    return refused(UnknownGoal.diagnostic(written, at: place))
  }

  private mutating func check(_ written: String, _ place: Place) -> Value.Content? {
    if let message = AnswerNotAnswerable.judge(written, at: place) { return refused(message) }
    return .text(written)
  }
}
