package import SourceModel

/// The checks that outputs make, for `colophon explain`: listed by hand, held by a test.
package enum OutputExplanations {
  package static let all: [Explanation] = [
    BadTile.explanation,
    BookPicturesLeftOut.explanation,
    LanguageWithoutWords.explanation,
    LetterWithoutFont.explanation,
    NoBaseURL.explanation,
    PageTooHeavy.explanation,
    PhotoTellsPlace.explanation,
    PictureLeftOut.explanation,
    PictureTooHeavy.explanation,
    PicturesNotMade.explanation,
    PrintNotMade.explanation,
    TemplateMalformed.explanation,
    TemplateUnknownName.explanation,
    TemplateUnknownPartial.explanation,
    TemplateUnused.explanation,
    WordsPlaceholder.explanation,
    WordsUnknown.explanation,
    WordsUntranslated.explanation,
  ]
}
