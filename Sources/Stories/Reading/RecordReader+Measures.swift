import SourceModel
import Syntax

/// Values that measure: days, times, ages, durations, sizes.
extension RecordReader {
  mutating func measure(
    _ written: String, _ type: ValueType, _ key: Key, _ place: Place
  ) -> Value.Content? {
    switch type {
    case .date:
      do throws(DateText.Failure) {
        return .day(try DateText.day(written))
      } catch {
        return refused(BadDate.diagnostic(written, error, key: key, at: place))
      }
    case .moment(let needsOffset):
      do throws(DateText.Failure) {
        return .moment(try DateText.moment(written, needsOffset: needsOffset))
      } catch {
        return refused(
          DateWithoutOffset.diagnostic(written, error, key: key, at: place)
            ?? BadDate.diagnostic(written, error, key: key, at: place))
      }
    case .ages:
      do throws(MeasureText.AgesFailure) {
        return .ages(try MeasureText.ages(written))
      } catch {
        return refused(BadAges.diagnostic(written, error, at: place))
      }
    case .duration:
      do throws(MeasureText.DurationFailure) {
        return .duration(try MeasureText.duration(written))
      } catch {
        return refused(BadDuration.diagnostic(written, error, at: place))
      }
    case .byteSize:
      guard let bytes = MeasureText.byteSize(written) else {
        let meant = MeasureText.meantSize(by: written)
        return refused(WrongType.size(written, key: key, meant: meant, at: place))
      }
      return .number(bytes)
    default: preconditionFailure("a measure is one of these types")
    }
  }
}
