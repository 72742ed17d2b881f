import SourceModel

/// The text of `templates/README.md`, made from the declarations that templates are checked against.
package enum TemplateGuide {
  package static var text: String {
    let schemas = TemplateSet.load(from: Snapshot(items: [:])).value.schemas
    var out = opening
    out += "\n## Files\n\n| file | what |\n|---|---|\n"
    for page in PageTemplate.allCases { out += "| `\(page.fileName)` | \(page.about) |\n" }
    out +=
      "| `partials/*.mustache` | Pieces that pages share: `{{>people}}` is `partials/people.mustache` |\n"
    out += "| `print/book.typ` | The design of the printed book and of sheets (PDF), for Typst |\n"
    out += "| `epub/epub.css` | The style of the book file, for readers of books of any age |\n"
    out += "| `style.css` | The one style; colours, fonts and sizes stand at its top |\n"
    out +=
      "| `search.js` | The search box, the one script; on the page of indexes, where `build --search` made an index |\n"
    out +=
      "| `tiles.yml` | The column and the row of each country's tile on the map; yours replaces it whole |\n"
    out +=
      "| `words/<language>.yml` | The words of the interface, one file a language; what a file lacks is said in English. The head of each built-in file says whether it is complete and who reviewed it |\n"
      + "| `messages/<language>.yml` | What the program says about texts, by its English words; what a file lacks is said in English. A line that begins with `= ` is no message but what is put into one |\n"
    out += "\n## Names that every page has\n\n" + table(Contexts.common(schemas.words))
    out +=
      "\nThe pages of the book file have of these: "
      + BookContexts.common(schemas.words).map { "`\($0.name)`" }.joined(separator: ", ") + ".\n"
    out += "\n## Names by page\n"
    let common = Set(Contexts.common(schemas.words).map(\.name))
    for page in PageTemplate.allCases {
      let own = schemas[page].fields.filter { !common.contains($0.name) }
      guard !own.isEmpty else { continue }
      out += "\n### \(page.fileName)\n\n" + table(own)
    }
    out += "\n## Names inside sections\n\n"
    out += "A section of an object or a list has these names first, then those around it.\n"
    for schema in inner(schemas) {
      out += "\n### \(schema.name)\n\n\(schema.about).\n\n" + table(schema.fields)
    }
    return out + DataGuide.text
  }

  /// The contexts that fields lead to, in order of their names; the words are in their own file.
  private static func inner(_ schemas: PageSchemas) -> [ContextSchema] {
    var found: [String: ContextSchema] = [:]
    var waiting = PageTemplate.allCases.map { schemas[$0] }
    while let schema = waiting.popLast() {
      for field in schema.fields {
        switch field.type {
        case .object(let inner), .list(let inner):
          if inner.name != "words", found[inner.name] == nil {
            found[inner.name] = inner
            waiting.append(inner)
          }
        case .text, .html, .flag: continue
        }
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }

  private static func table(_ fields: [ContextSchema.Field]) -> String {
    "| name | type | what |\n|---|---|---|\n"
      + fields.map { "| `\($0.name)` | \(type($0.type)) | \($0.about) |\n" }.joined()
  }

  private static func type(_ type: ContextSchema.FieldType) -> String {
    switch type {
    case .text: "text"
    case .html: "HTML"
    case .flag: "yes or no"
    case .object(let schema): schema.name
    case .list(let schema): "list of \(schema.name)"
    }
  }

  private static let opening = """
    # Templates

    Everything that readers see is made from the files in this folder. To change one, put a file of the
    same name into `templates/` of your workspace; all others stay as the program brings them.
    `colophon templates --write` copies them there, to read and to change.

    This page is made by the program from the names that it checks templates against.

    ## How a template is written

    Templates are [Mustache](https://mustache.github.io/mustache.5.html):

    - `{{title}}` shows a text; it is escaped, whatever it holds.
    - `{{{body}}}` shows finished HTML; only names of that type may be written so.
    - `{{#tools}}…{{/tools}}` is a section. Of a text: shown when there is one, and `{{.}}` is the text.
      Of *yes or no*: shown for yes. Of a list: shown once for each item. `{{^tools}}…{{/tools}}` is
      shown when there is none.
    - `{{site.title}}` is a name of an object.
    - The pages below `epub/` go into the book file, which is XHTML: there every element is closed, `<br />`, and
      `&` is written `&amp;`.
    - `print/book.typ` is the design of the printed book (PDF), for [Typst](https://typst.app/docs): functions that are
      given texts. Each keeps its name and its parameters.
    - `{{>people}}` puts in `partials/people.mustache`.
    - `{{! … }}` is a remark that no reader sees.

    Layout blocks, pragmas, and changed tag marks cannot be used. Space at the start of a line is not
    kept. A name that does not exist, a section that is not closed, a partial that is missing: each is
    said with its line and column before anything is made.

    """
}
