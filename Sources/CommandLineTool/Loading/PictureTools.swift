import GitStore
import Outputs
import Pictures
import Programs
import SourceModel

/// The second program, as far as the command line knows it: where it is, and where its work is kept.
enum PictureTools {
  static let name = "colophon-pictures"

  static let program: String? = Helpers.find(own: name)

  /// - Parameter store: nil where nothing can be kept.
  static func source(_ store: KeptPictures?) -> PictureSource {
    workshop(store).map { .made($0) } ?? .missing
  }

  /// For saying what is wrong: where the program is not there, what can be said without it.
  static func judge(_ store: KeptPictures?) -> PictureSource {
    workshop(store).map { .made($0) } ?? .cleaned
  }

  private static func workshop(_ store: KeptPictures?) -> PictureWorkshop? {
    program.map { PictureWorkshop(program: $0, mark: mark, store: store.map(Store.init)) }
  }

  /// Nil where nothing can be kept: in a folder without history, for one.
  static func kept(_ folder: String, _ cache: HistoryCache) -> KeptPictures? {
    do throws(GitError) {
      return try Repository.open(at: folder).keptPictures(cache)
    } catch {
      return nil
    }
  }

  /// Tells one second program from another without starting it: with none, or with another one, other pages are made.
  ///
  /// Libraries are changed behind it; whoever does so tells the loader of programs, whose table is a file.
  static let mark: String = {
    guard let program, let own = FileMark.of(program) else { return "" }
    return [program, own, FileMark.of("/etc/ld.so.cache") ?? ""].joined(separator: " ")
  }()

  private struct Store: PictureStore {
    let pictures: KeptPictures

    init(_ pictures: KeptPictures) { self.pictures = pictures }

    func bytes(of name: String) -> [UInt8]? { pictures.bytes(of: name) }
    func keep(_ bytes: [UInt8], as name: String) { pictures.keep(bytes, as: name) }
  }
}
