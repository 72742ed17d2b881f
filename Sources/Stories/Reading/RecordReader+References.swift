import SourceModel
import Syntax

/// Values that name something outside the text: a country, a language, an address, a file.
extension RecordReader {
  mutating func reference(
    _ written: String, _ type: ValueType, _ key: Key, _ place: Place
  ) -> Value.Content? {
    switch type {
    case .language: language(written, place)
    case .country(let partner): country(written, partner: partner, place)
    case .licence:
      Licences.contains(written)
        ? .text(written) : refused(UnknownLicence.diagnostic(written, at: place))
    case .url:
      WebAddress.isAccepted(written)
        ? .text(written) : refused(BadURL.diagnostic(written, key: key, at: place))
    case .orcid: orcid(written, place)
    case .path:
      isPath(written) ? .text(written) : refused(BadPath.diagnostic(written, key: key, at: place))
    case .pattern:
      written.hasPrefix("/") || written.contains("\\") || written.contains("..")
        ? refused(BadPath.diagnostic(written, key: key, at: place)) : .text(written)
    default: preconditionFailure("a reference is one of these types")
    }
  }

  private mutating func language(_ written: String, _ place: Place) -> Value.Content? {
    do throws(LanguageTag.Fault) {
      return .language(try LanguageTag.judge(written))
    } catch {
      return refused(UnknownLanguage.diagnostic(written, error, at: place))
    }
  }

  private mutating func country(
    _ written: String, partner: Bool, _ place: Place
  ) -> Value.Content? {
    guard Countries.contains(written) else {
      return refused(UnknownCountry.diagnostic(written, at: place))
    }
    let code = CountryCode(known: written)
    let partners = configuration.partners
    guard !partner || !partners.isWhole || partners[code] != nil else {
      return refused(NotAPartner.diagnostic(code, partners, at: place))
    }
    return .country(code)
  }

  private mutating func orcid(_ written: String, _ place: Place) -> Value.Content? {
    do throws(ORCID.Failure) {
      return .text(try ORCID.judge(written))
    } catch {
      return refused(BadORCID.diagnostic(written, error, at: place))
    }
  }

  private func isPath(_ written: String) -> Bool {
    if case .relative = Destination(written) { return !written.hasPrefix("?") }
    return false
  }
}
