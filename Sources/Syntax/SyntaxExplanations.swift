package import SourceModel

/// What Syntax has to say: every message's id and explanation, in order of id.
package enum SyntaxExplanations {
  package static let all: [Explanation] = [
    ByteOrderMark.explanation,
    ControlCharacter.explanation,
    DuplicateKey.explanation,
    FrontMatterMissing.explanation,
    FrontMatterUnclosed.explanation,
    LostCell.explanation,
    MarkdownTooDeep.explanation,
    MarkdownTooLarge.explanation,
    RepeatedFootnote.explanation,
    UnknownFootnote.explanation,
    UnusedFootnote.explanation,
    YAMLAlias.explanation,
    YAMLBullet.explanation,
    YAMLMalformed.explanation,
    YAMLSmartQuote.explanation,
    YAMLOddSpace.explanation,
    YAMLTab.explanation,
    YAMLTag.explanation,
    YAMLTooDeep.explanation,
  ]
}
