package import SourceModel

/// Finds a file below `stories/` that no page can be made of.
package enum StrayFile: Check {
  package static let explanation = Explanation(
    "stray-file", .warning,
    what: "A file below 'stories' is neither a text, a record nor a picture.",
    why: """
      It is in no output, and whoever put it there may think that it is. Texts are '.md', records '.yml' \
      in 'people' and 'schools', pictures '.png', '.jpg' or '.svg'. Take out documents: paste their text \
      into a Markdown file.
      """,
    wrong: "stories/handbook/worksheet.docx", right: "stories/handbook/worksheet.md")
}

extension StrayFile {
  static func document(_ path: RepoPath) -> Diagnostic {
    found(
      Message("'{name}' is a document and is in no output", ["name": String(path.name)]),
      at: Place(path),
      help: "paste its text into a Markdown file (.md), or link to a place on the web that holds it"
    )
  }

  static func other(_ path: RepoPath) -> Diagnostic {
    let isText = ["markdown", "mdown", "txt", "text", "md", "mdx"].contains(path.fileExtension)
    if isText || path.fileExtension == "yaml" {
      return found(
        Message(
          "'{name}' is not read; rename it so that it ends in '{ending}'",
          ["name": String(path.name), "ending": isText ? ".md" : ".yml"]), at: Place(path))
    }
    return found(
      Message("'{name}' is a kind of file that is in no output", ["name": String(path.name)]),
      at: Place(path), help: "texts end in .md, records in .yml, pictures in .png, .jpg or .svg")
  }

  static func record(_ path: RepoPath) -> Diagnostic {
    found(
      Message("'{name}' is not read here", ["name": String(path.name)]), at: Place(path),
      help:
        "files that end in .yml stand in stories/people or stories/schools; the order of the handbook is stories/handbook/contents.yml"
    )
  }

  static func among(_ record: RecordKind, _ path: RepoPath) -> Diagnostic {
    found(
      Message(
        "'{name}' is not read in 'stories/{folder}'",
        ["name": String(path.name), "folder": record.rawValue]),
      at: Place(path),
      help: Message(
        "'{folder}' holds one file <id>.yml for each, in no further folder, and pictures",
        ["folder": record.rawValue]))
  }
}
