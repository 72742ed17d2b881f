import Compilation
import GitStore
import Outputs
import SourceModel
import Stories

/// What a build begins with: all that is asked of the repository, which is opened once.
struct BuildStart: Sendable {
  /// Nil for a build that is made anew each time.
  let known: KnownBuild?
  /// Nil where everything is said and done: `known` has the record of the same build.
  var loaded: Loaded?
  /// Nil where nothing can be kept.
  var memory: BuildMemory?
  /// Nil where no picture can be kept.
  var pictures: KeptPictures?

  /// - Parameter helpers: what stands for each program that has a part in the build.
  init(
    _ options: BuildOptions, _ request: LoadRequest, _ output: OutputFolder, language: LanguageTag?,
    helpers: [String]
  ) throws {
    if options.workTree {
      known = nil
      loaded = try Loader.workingTree(request)
      pictures = PictureTools.kept(request.directory, request.cache)
      return
    }
    let repository = try Repository.open(at: request.directory)
    known =
      options.skipInvalid
      ? nil
      : try KnownBuild(
        repository, request,
        flags: options.recordedFlags + helpers + [language.map { "--lang \($0)" } ?? ""],
        baseURL: options.baseURL?.text,
        output: output)
    guard known?.record == nil else { return }
    loaded = try Loader.revision(request, repository)
    memory = BuildMemory(
      repository, request.cache, output: output, makesBooks: options.formats.contains(.epub))
    pictures = repository.keptPictures(request.cache)
  }
}
