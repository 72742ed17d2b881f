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

      Every key of the kind may be given as an option. On a terminal it asks for the title.
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
    let kind = try Schema.Kind.named(self.kind)
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
        "colophon: '\(name)' cannot be a file name here; use --slug with letters a-z, digits and '-'"
      )
    }
    let ending = kind.isFrontMatter ? ".md" : ".yml"
    let path =
      (["stories", folder] + [group].compactMap { $0 } + [slug.text]).joined(separator: "/")
      + ending
    let text = Schema.skeleton(kind, values: values, today: Clock.now().day)
    try Self.refuse(text, at: path, kind, values)
    guard try NewFile.write(text, to: path, in: globals.workspace) else {
      throw Stop(.usage, "colophon: \(path) is there already; nothing was changed")
    }
    Terminal.write("wrote \(path)")
    Terminal.write("Fill in what is open, then: colophon check \(path)")
  }

  /// Nothing is written that the next check would refuse, but for what is still to be filled in.
  private static func refuse(
    _ text: String, at path: String, _ kind: Schema.Kind, _ values: [String: String]
  ) throws(Stop) {
    guard let place = RepoPath(path) else {
      throw Stop(.usage, "colophon: '\(TerminalText.escaped(path))' is no path in the workspace")
    }
    // Of an author only the name is known: the rest is to be filled in.
    let keys = Schema.record(of: kind).keys.filter { $0.type.record == nil }.map(\.name)
    let errors = NewFileJudge.errors(
      in: SourceFile(path: place, text: text), keys: Set(keys).intersection(values.keys))
    guard let first = errors.first else { return }
    let help = first.help.map { "; " + $0.text } ?? ""
    throw Stop(.usage, "colophon: nothing was written: \(first.message.text)\(help)")
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

/// Options that are keys of the schema: `--level secondary`, `--level=secondary`.
enum EntryOptions {
  static func read(_ words: [String], for kind: Schema.Kind) throws(Stop) -> [String: String] {
    let known = Schema.record(of: kind).keyNames + ["folder", "slug"]
    var values: [String: String] = [:]
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        throw Stop(
          .usage,
          "colophon: '\(TerminalText.escaped(word))' is not expected here; write --key value")
      }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      guard known.contains(name) else {
        let near = Nearest.name(to: name, among: known).map { "; did you mean '--\($0)'?" } ?? ""
        throw Stop(
          .usage,
          "colophon: \(Schema.record(of: kind).oneOfThem) has no key '\(TerminalText.escaped(name))'\(near)"
        )
      }
      guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
        throw Stop(.usage, "colophon: '--\(name)' needs a value")
      }
      values[name] = value
    }
    return values
  }
}
