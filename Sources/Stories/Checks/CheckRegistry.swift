package import SourceModel
import Syntax

/// Every check of texts and their files, by hand; a test holds it complete.
package enum CheckRegistry {
  /// All explanations that a text of the workspace can meet, in order of ids.
  ///
  /// An id that two modules use, since both find the same fault, is here once.
  package static let all: [Explanation] = Dictionary(
    (own + MetadataChecks.all + SyntaxExplanations.all).map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first }
  ).values.sorted { $0.id < $1.id }

  /// Those of one text's body.
  package static let text: [Explanation] = textChecks.map { $0.explanation }

  /// Checks of paths, of bodies and across files.
  static let own: [Explanation] = (paths + textChecks + across).map { $0.explanation }

  static let paths: [any Check.Type] = [
    AddressTaken.self, BadFileName.self, BadTranslationTag.self, ConsentForm.self,
    ContainsNUL.self, EntryAmongPictures.self, FileForFolder.self, FileTooLarge.self,
    LargeFilePointer.self, NotAFile.self, NotUTF8.self, OrphanTranslation.self, PathsClash.self,
    ReservedName.self,
    StrayFile.self, Submodule.self, SymbolicLink.self, TooDeep.self, UnknownFolder.self,
    UnsafeName.self, UnsupportedPicture.self,
  ]

  static let textChecks: [any Check.Type] = [
    ContactDetails.self, CrowdedLetter.self, EmptyBody.self, EmptyHeading.self, EmptyLinkText.self,
    LinkTextSaysNothing.self, MissingAlternative.self, PictureRemote.self, PlaceholderLeft.self,
    RawHTML.self, RefusedDestination.self, SecondFrontMatter.self, SecondTopHeading.self,
    SkippedHeadingLevel.self, SpaceInAddress.self, UnreadMark.self,
  ]

  static let across: [any Check.Type] = [
    AuthorIncomplete.self, BrokenFragment.self, BrokenLink.self, BrokenPicture.self,
    ConsentForNobody.self, ConsentMissing.self, EntryNamedTwice.self,
    IntroductionNamedTwice.self, IntroductionTooLong.self, LinkToLeftOut.self,
    NotApproved.self,
    PatternMatchesNothing.self, PictureConsent.self, PictureNotShown.self,
    PublishFarAhead.self, TranslationOfItself.self, UnknownCall.self,
    UnknownCollaboration.self,
    UnknownFeature.self, UnknownIntroduction.self, UnknownPerson.self, UnknownSchool.self,
    UnlistedEntry.self,
  ]
}
