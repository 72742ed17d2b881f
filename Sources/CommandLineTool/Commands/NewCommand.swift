import ArgumentParser
import Compilation
import Outputs
import SourceModel
import Stories

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a new entry with the keys to fill in.",
    discussion: """
      Give what you know; the rest stands in the file with an example behind it:

        colophon new handbook --title "A calm start" --lang en --level secondary
        colophon new blog --title "Two kitchens" --folder asia
        colophon new people --name "Sample Teacher"

      Every key of the kind may be given as an option. On a terminal it asks for what must be there.
      """)

  @OptionGroup var globals: GlobalOptions

  @Argument(
    help: "handbook, blog, collaborations, calls, events, newsletters, voices, people or schools.")
  var kind: String

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "--key value, for any key of the kind; --folder NAME, --slug NAME.", valueName: "options"))
  var options: [String] = []

  func run() async throws {
    let kind = try Schema.Kind.named(
      self.kind, among: Schema.Kind.allCases.filter { Self.folder(of: $0) != nil })
    guard let folder = NewCommand.folder(of: kind) else {
      throw Stop(
        .usage,
        "colophon: '\(kind)' is one file of its own; write it by hand, 'colophon schema \(kind)' prints its keys"
      )
    }
    var values = try EntryOptions.read(options, for: kind)
    if let language = globals.language, values["lang"] == nil { values["lang"] = language }
    let group = values.removeValue(forKey: "folder")
    let given = values.removeValue(forKey: "slug")
    let nameKey = kind.isFrontMatter ? "title" : "name"
    if values[nameKey]?.allSatisfy(\.isWhitespace) == true { values[nameKey] = nil }
    if values[nameKey] == nil, Terminal.isInteractive,
      let answer = Terminal.ask("\(nameKey): "), !answer.isEmpty
    {
      values[nameKey] = answer
    }
    guard let name = given ?? values[nameKey] else {
      throw Stop(.usage, "colophon: say what it is called: colophon new \(kind) --\(nameKey) \"…\"")
    }
    guard let slug = given == nil ? AddressSlug.make(from: name) : Slug(name) else {
      throw Stop(
        .usage,
        "colophon: '\(TerminalText.escaped(name))' cannot be a file name here; use --slug with letters a-z, digits and '-'"
      )
    }
    let ending = kind.isFrontMatter ? ".md" : ".yml"
    let path =
      (["stories", folder] + [group].compactMap { $0 } + [slug.text]).joined(separator: "/")
      + ending
    guard let place = RepoPath(path) else {
      throw Stop(.usage, "colophon: '\(TerminalText.escaped(path))' is no path in the workspace")
    }
    try Self.refuse(values, at: place, kind)
    let taken = Stop(.usage, "colophon: \(path) is there already; nothing was changed")
    if Terminal.isInteractive {
      // Nobody is asked for a file that cannot be.
      if NewFile.isTaken(place, in: globals.workspace) { throw taken }
      let questions = Questions(
        kind: kind, ask: Terminal.ask, say: { Terminal.complain($0) },
        fault: { Self.fault($0, $1, at: place, kind) })
      values = questions.answered(values)
    }
    let text = Schema.skeleton(kind, values: values, today: Clock.now().day)
    guard try NewFile.write(text, to: path, in: globals.workspace) else { throw taken }
    Terminal.write("wrote \(path)")
    Terminal.write("Fill in what is open, then: colophon check \(path)")
  }

  /// Nothing is written that the next check would refuse, but for what is still to be filled in.
  private static func refuse(
    _ values: [String: String], at place: RepoPath, _ kind: Schema.Kind
  ) throws(Stop) {
    // Of an author only the name is known: the rest is to be filled in.
    let keys = Schema.record(of: kind).keys.filter { $0.type.record == nil }.map(\.name)
    guard let fault = fault(in: values, of: Set(keys).intersection(values.keys), at: place, kind)
    else { return }
    throw Stop(.usage, "colophon: nothing was written: \(fault)")
  }

  /// What is wrong with one value; the others are to be filled in.
  private static func fault(
    _ key: String, _ value: String, at place: RepoPath, _ kind: Schema.Kind
  ) -> String? {
    let key = key.split(separator: ".").first.map(String.init) ?? key
    return fault(in: [key: value], of: [key], at: place, kind)
  }

  private static func fault(
    in values: [String: String], of keys: Set<String>, at place: RepoPath, _ kind: Schema.Kind
  ) -> String? {
    let text = Schema.skeleton(kind, values: values, today: Clock.now().day)
    let errors = NewFileJudge.errors(in: SourceFile(path: place, text: text), keys: keys)
    return errors.first.map { $0.message.text + ($0.help.map { "; " + $0.text } ?? "") }
  }

  /// Where files of a kind stand, below `stories/`; nil for kinds with one file.
  private static func folder(of kind: Schema.Kind) -> String? {
    switch kind {
    case .entry(let kind): kind.rawValue
    case .record(let kind): kind.rawValue
    case .translation, .contents, .configuration: nil
    }
  }
}
