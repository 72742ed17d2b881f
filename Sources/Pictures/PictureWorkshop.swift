package import SourceModel
import Synchronization

/// Has pictures made by the second program, and remembers what was made.
///
/// What is kept is named by the picture's content, by what was wanted and by the program with its libraries: nothing in
/// it can be out of date.
package final class PictureWorkshop: PictureMaker {
  private let program: String
  private let mark: String
  private let store: (any PictureStore)?
  /// What the program says of itself. Asking takes as long as a picture, so it is done where something is kept, since
  /// that is named by it, and where a picture failed.
  private let known = Mutex<Result<String, PictureRefusal>?>(nil)
  /// What was made in this process, as far as there is room: a picture is asked for when pages are planned, and again
  /// when it is written.
  private let recent = Mutex(Recent())

  /// - Parameters:
  ///   - program: from the root.
  ///   - mark: another one whenever the program or a library may have changed, so that the program need not be started
  ///     to be asked; empty: it is.
  package init(program: String, mark: String = "", store: (any PictureStore)?) {
    self.program = program
    self.mark = mark
    self.store = store
  }

  /// What the program says of itself: `colophon-pictures 3, libvips 8.14.1, libraries df68c7e5ba564c5e`.
  ///
  /// - Throws: `.failed` where it is none of ours.
  package func version() throws(PictureRefusal) -> String {
    try known.withLock { known in
      let version = known ?? keptVersion.map { .success($0) } ?? askedVersion
      known = version
      return version
    }.get()
  }

  private var markName: String { Self.digest(["version", program, mark]) }

  private var keptVersion: String? {
    guard !mark.isEmpty, let bytes = store?.bytes(of: markName).flatMap(Seal.opened) else {
      return nil
    }
    let line = String(decoding: bytes, as: UTF8.self)
    return line.hasPrefix(Self.beginning) ? line : nil
  }

  private var askedVersion: Result<String, PictureRefusal> {
    let version = Self.ask(program)
    if !mark.isEmpty, case .success(let line) = version {
      store?.keep(Seal.sealed(Array(line.utf8)), as: markName)
    }
    return version
  }

  private static let beginning = HelperAnswer.program + ","

  private static func ask(_ program: String) -> Result<String, PictureRefusal> {
    let process = HelperProcess(
      program: program, arguments: ["--version"], most: 4_096, patience: 30)
    return Result { () throws(PictureRefusal) in
      let answer: [UInt8]
      do throws(HelperProcess.Failure) {
        answer = try process.run([])
      } catch {
        throw .failed("'\(program)' cannot be started")
      }
      let line = String(decoding: answer, as: UTF8.self).split(separator: "\n").first ?? ""
      guard line.hasPrefix(beginning) else {
        throw .failed("'\(program)' is another program, or of another version")
      }
      return String(line)
    }
  }

  package func make(
    _ id: ObjectID, ending: String, _ order: PictureOrder,
    bytes: () throws(ObjectError) -> [UInt8]
  ) throws(PictureRefusal) -> MadePicture {
    // One that proved to be another program is not started again.
    if case .failure(let refusal)? = known.withLock({ $0 }) { throw refusal }
    let name = name(of: id, ending, order, store == nil ? "" : try version())
    if let known = recent.withLock({ $0.results[name] }) { return try known.get() }
    if let kept = store?.bytes(of: name).flatMap(Seal.opened) {
      let result = Self.result(kept)
      // What was damaged on the disk is made anew.
      if Self.isForGood(result) { return try remember(result, name).get() }
    }
    let picture: [UInt8]
    do throws(ObjectError) {
      picture = try bytes()
    } catch {
      throw .unreadable(error)
    }
    let result: Result<MadePicture, PictureRefusal>
    do throws(PictureRefusal) {
      let answer = try run(picture, ending, order)
      result = Self.result(answer)
      if Self.isForGood(result) { store?.keep(Seal.sealed(answer), as: name) }
    } catch {
      result = .failure(error)
    }
    // Another program fails with every picture: it is asked who it is before a picture is blamed.
    if !Self.isForGood(result) { _ = try version() }
    return try remember(result, name).get()
  }

  private static func result(_ answer: [UInt8]) -> Result<MadePicture, PictureRefusal> {
    Result { () throws(PictureRefusal) in try HelperAnswer.picture(answer) }
  }

  /// Whether the same picture comes to the same another time: on a machine with more room it might not.
  private static func isForGood(_ result: Result<MadePicture, PictureRefusal>) -> Bool {
    switch result {
    case .success, .failure(.unknownKind), .failure(.otherKind), .failure(.tooLarge),
      .failure(.tooManyPixels), .failure(.damaged):
      true
    case .failure(.tooMuchWork), .failure(.failed), .failure(.unreadable): false
    }
  }

  private func run(
    _ picture: [UInt8], _ ending: String, _ order: PictureOrder
  ) throws(PictureRefusal) -> [UInt8] {
    let process = HelperProcess(
      program: program,
      arguments: [
        "--named", ending, "--widths", order.widths.map(String.init).joined(separator: ","),
        "--quality", String(order.quality), "--budget", String(order.budget),
      ])
    do throws(HelperProcess.Failure) {
      return try process.run(picture)
    } catch {
      switch error {
      case .tooSlow, .killed: throw .tooMuchWork
      case .notStarted(let why): throw .failed(why)
      case .tooTalkative: throw .failed("its answer does not end")
      case .status(let code): throw .failed("it ended with status \(code)")
      }
    }
  }

  private func remember(
    _ result: Result<MadePicture, PictureRefusal>, _ name: String
  ) -> Result<MadePicture, PictureRefusal> {
    recent.withLock { $0.add(result, name) }
    return result
  }

  private func name(
    of id: ObjectID, _ ending: String, _ order: PictureOrder, _ version: String
  ) -> String {
    let widths = order.widths.map(String.init).joined(separator: ",")
    return Self.digest(
      [id.description, ending, widths, String(order.quality), String(order.budget), version])
  }

  private static func digest(_ parts: [String]) -> String {
    SHA256.digest(of: parts.joined(separator: "\0")).description
  }

  private struct Recent {
    /// In bytes, of all files together.
    private static let most = 32 << 20
    private(set) var results: [String: Result<MadePicture, PictureRefusal>] = [:]
    private var bytes = 0

    init() {}

    mutating func add(_ result: Result<MadePicture, PictureRefusal>, _ name: String) {
      var size = 0
      if case .success(let picture) = result {
        size = picture.files.reduce(0) { $0 + $1.bytes.count }
      }
      guard results[name] == nil, bytes + size <= Self.most else { return }
      results[name] = result
      bytes += size
    }
  }
}

/// A place for what was made, from one build to the next. Nothing in it is believed; all of it may go at any time.
package protocol PictureStore: Sendable {
  /// - Parameter name: 64 hexadecimal digits.
  func bytes(of name: String) -> [UInt8]?
  func keep(_ bytes: [UInt8], as name: String)
}
