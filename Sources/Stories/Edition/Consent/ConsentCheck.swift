import SourceModel
import Syntax

/// Asks of one entry whether everybody agreed to what it shows of them (CONTENT-MODEL, "consent record").
///
/// - A minor's name needs a guardian's record (policy `minors`); a voice needs records for its name, its
///   words and its picture (policy `voices`); a picture that may show people needs one for `photo`
///   (policy `photos`; else its absence is a warning).
/// - A record that was withdrawn is an error whatever the policy, while what it covered is still shown.
struct ConsentCheck {
  let input: AssemblyInput
  let people: PeopleDirectory

  func check(_ entry: Entry, _ translations: [Translation]) -> [Diagnostic] {
    var inquiry = ConsentInquiry(
      entry: entry, translations: translations, people: entry.peopleShown(people), input: input)
    let policy = input.configuration.consentRequired
    var speaker: PersonShown?
    if case .voice(let voice) = entry.details, policy.contains(.voices) {
      speaker = inquiry.askVoice(voice)
    }
    if policy.contains(.minors) { inquiry.askMinors(besides: speaker) }
    inquiry.askPictures(isRequired: policy.contains(.photos))
    inquiry.askWithdrawn()
    inquiry.askForNobody(entry.metadata.consent, in: entry.path)
    for translation in translations {
      inquiry.askForNobody(translation.consent, in: translation.address.path)
    }
    inquiry.askPicturesNotShown()
    return inquiry.diagnostics
  }
}
