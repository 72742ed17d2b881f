package import SourceModel

/// What can be said of front matter and settings, by hand; a test holds it complete.
package enum MetadataChecks {
  /// In the order of their ids.
  package static let all: [Explanation] = checks.map { $0.explanation }

  static let checks: [any Check.Type] = [
    AnswerNotAnswerable.self, BadAges.self, BadDate.self, BadDuration.self, BadORCID.self,
    BadPartners.self, BadPath.self, BadSlug.self, BadURL.self, CallDatesMissing.self,
    CollaborationLength.self,
    DateWithoutOffset.self, DatesContradict.self, EmptyProtection.self, EmptyValue.self,
    GoalFiveMissing.self, GoalFourForFive.self, GoalRepeated.self, LanguageMismatch.self,
    ListTooLong.self,
    MinorFullName.self, MissingKey.self, MoreProblems.self, NotAPartner.self, NotInVocabulary.self,
    OneSidedExchange.self, RemarkInText.self, TextTooLong.self, TextTooShort.self,
    TooFewClassrooms.self,
    UnknownChoice.self, UnknownCountry.self, UnknownGoal.self, UnknownKey.self,
    UnknownLanguage.self, UnknownLicence.self, UnknownRole.self, UnprintableCharacter.self,
    WideBrackets.self, WideComma.self, WrongType.self,
  ]
}
