package import SourceModel
import Syntax

/// One piece of a text as a reader meets it: plain words, without marks.
package struct ProseBlock: Sendable, Hashable {
  /// What the words are to a reader.
  package enum Kind: Sendable, Hashable {
    case title
    case summary
    /// 1 to 6.
    case heading(level: Int)
    case paragraph
    /// Of a list; 1 for an item of a list that stands in no other.
    case item(depth: Int)
    case quote
    /// Of a table, its head included: the cells with bars between them.
    case row
    /// The one kind with several lines.
    case code
    /// What a picture shows, for who cannot see it.
    case picture
    case caption
    case note
  }

  package let kind: Kind
  /// Never empty; every run of white space is one space, but in code.
  package let text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// By bytes: composed and decomposed letters are two texts.
  package static func == (left: ProseBlock, right: ProseBlock) -> Bool {
    left.kind == right.kind && left.text.hasSameBytes(as: right.text)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    var own = text
    own.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// What a text says, block by block in the order of reading: title, summary, the body and its notes.
///
/// It has no marks, no addresses of links and no line ends, so that a text that was only wrapped anew, or in
/// which a word became bold, is the same prose.
package struct ProseText: Sendable, Hashable {
  package let blocks: [ProseBlock]
  /// As its front matter says; English where it does not.
  package let language: LanguageTag

  package init(blocks: [ProseBlock], language: LanguageTag = .english) {
    self.blocks = blocks
    self.language = language
  }

  /// Of a file as it was written, even one with errors: former versions cannot be mended.
  package init(_ file: SourceFile) { self = ProseReading(file).prose }
}

extension FrontMatter {
  /// What the text says it is written in; English where it does not.
  var language: LanguageTag { text(of: "lang").flatMap(LanguageTag.parse) ?? .english }
}
