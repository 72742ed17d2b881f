import Mustache
import SourceModel
import TestSupport
import Testing

@testable import Outputs

/// Filling compared with a library for all of Mustache, which is slow and knows no names before.
@Suite struct FillingTests {
  private static let inner = ContextSchema(
    "inner", "An item", [.init("title", .text, "t"), .init("own", .flag, "f")])
  private static let middle = ContextSchema(
    "middle", "An object",
    [
      .init("title", .text, "t"), .init("items", .list(inner), "i"),
      .init("one", .object(inner), "o"),
    ])
  private static let page = ContextSchema(
    "page", "A page",
    [
      .init("title", .text, "t"), .init("empty", .text, "e"), .init("body", .html, "b"),
      .init("yes", .flag, "y"), .init("no", .flag, "n"), .init("items", .list(middle), "i"),
      .init("none", .list(inner), "n"), .init("one", .object(middle), "o"),
      .init("missing", .object(inner), "m"),
    ])

  private static var values: TemplateObject {
    func item(_ title: String, _ own: Bool) -> TemplateObject {
      TemplateObject(inner, ["title": .text(title), "own": .flag(own)])
    }
    func object(_ title: String?, _ items: [TemplateObject]) -> TemplateObject {
      var object = TemplateObject(middle, ["items": .list(items), "one": .object(item("o", true))])
      object.set("title", title)
      return object
    }
    return TemplateObject(
      page,
      [
        "title": .text("<T> & \u{202E}\"q\""), "body": .html("<p>body</p>\n"), "yes": .flag(true),
        "no": .flag(false), "empty": .text(""),
        "items": .list([object("a", [item("1", true), item("", false)]), object(nil, [])]),
        "one": .object(object("m", [item("x", false)])),
      ])
  }

  private func filled(_ texts: [String: String]) throws -> String {
    var trees: [String: TemplateTree] = [:]
    for (name, text) in texts {
      let path = try #require(RepoPath("templates/\(name).mustache"))
      let parsed = TemplateTree.parse(SourceFile(path: path, text: text))
      #expect(parsed.diagnostics == [])
      trees[name == "page" ? name : TemplateChecker.key(partial: name)] = parsed.value
    }
    let template = try #require(TemplateCompiler(trees).compile("page", Self.page))
    return String(decoding: template.fill(Self.values), as: UTF8.self)
  }

  /// The library escapes by itself; the values bring their own, so every mark becomes `{{{ }}}`.
  private func byLibrary(_ texts: [String: String]) throws -> String {
    var library = MustacheLibrary()
    for (name, text) in texts {
      let plain = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.drop { $0 == " " } }.joined(separator: "\n")
      try library.register(
        plain.replacing(#/\{\{([a-z.]+)\}\}(?!\})/#) { "{{{\($0.1)}}}" }, named: name)
    }
    return try #require(library.render(Reflected(object: Self.values), withTemplate: "page"))
  }

  @Test(arguments: [
    "{{title}} {{{body}}}|{{empty}}|",
    "{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{^no}}3{{/no}}{{^yes}}4{{/yes}}",
    "{{#items}}[{{title}}:{{#items}}({{title}}{{#own}}!{{/own}}){{/items}}]{{/items}}",
    "{{#title}}<{{.}}>{{/title}}{{#empty}}no{{/empty}}{{^empty}}yes{{/empty}}",
    "{{one.title}} {{one.one.title}} {{missing.title}}|{{#missing}}no{{/missing}}{{^missing}}ok{{/missing}}",
    "{{#one}}{{#items}}{{title}} {{yes}}{{#yes}}outer{{/yes}}{{/items}}{{/one}}",
    "{{#none}}x{{/none}}{{^none}}y{{/none}}",
  ])
  func `each kind of mark gives what Mustache gives`(_ text: String) throws {
    let clean = text.replacing("{{yes}}", with: "")
    #expect(try filled(["page": clean]) == byLibrary(["page": clean]))
  }

  @Test(arguments: [
    "a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\n{{#yes}}b\n{{/yes}}\nc",
    "{{#yes}}\n{{#yes}}\n{{>part}}\n{{/yes}}\n{{/yes}}\nx",
    "{{#yes}}b{{/yes}}\n{{>part}}\n\n{{>part}} c\n",
    "  {{#no}}  \n x\n  {{/no}}\n\n {{^no}} y{{/no}}  \n{{>part}}",
    "{{#yes}}a\n{{/yes}}\n{{>part}}\nb\n", "{{title}}\n{{#items}}\n{{title}}\n{{/items}}\n",
    "{{#yes}}\r\na\r\n{{/yes}}\r\n",
  ])
  func `lines that hold one mark alone leave none`(_ text: String) throws {
    let texts = ["page": text, "part": "<i>{{title}}</i>\n"]
    let plain = texts.mapValues {
      String($0.unicodeScalars.filter { $0 != "\r" }.map(Character.init))
    }
    #expect(try filled(texts) == byLibrary(plain))
  }

  @Test func `templates of all shapes give what Mustache gives`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for round in 0..<150 {
      let part = Self.randomTemplate(&random, depth: 1, partials: false)
      let text = Self.randomTemplate(&random, depth: 3, partials: true)
      // A full stop, since the library loses spaces at the very end.
      let texts = ["page": text + ".", "part": part + "."]
      let (own, other) = (try filled(texts), try byLibrary(texts))
      #expect(
        own == other,
        "seed \(seed), round \(round): \(text.debugDescription) with \(part.debugDescription)")
    }
  }

  private static func randomTemplate(
    _ random: inout some RandomNumberGenerator, depth: Int, partials: Bool
  ) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: text += "\n"
      case 1: text += "\n\n"
      case 2: text += "word\n"
      case 3: text += ["x", "<b>", "a b"].randomElement(using: &random) ?? ""
      case 4: text += "{{title}}"
      case 5 where partials: text += "{{>part}}"
      case 6 where partials: text += "\n{{>part}}\n"
      default:
        guard depth > 0 else { continue }
        let name = ["yes", "no", "title", "empty"].randomElement(using: &random) ?? "yes"
        let inner = randomTemplate(&random, depth: depth - 1, partials: partials)
        let mark = Bool.random(using: &random) ? "#" : "^"
        let (before, after) = Bool.random(using: &random) ? ("\n", "\n") : ("", "")
        text += "\(before){{\(mark)\(name)}}\(after)\(inner)\(before){{/\(name)}}\(after)"
      }
    }
    return text
  }
}

/// Shows a context to the library as its own kind of value.
private struct Reflected: MustacheParent {
  let object: TemplateObject

  func child(named name: String) -> Any? {
    guard let type = object.schema[name] else { return nil }
    switch object[name] {
    case .text(let text):
      var bytes: [UInt8] = []
      HTMLText.append(text, to: &bytes)
      return Shown(text: String(decoding: bytes, as: UTF8.self))
    case .html(let html): return Shown(text: html)
    case .page(let bytes): return Shown(text: String(decoding: bytes, as: UTF8.self))
    case .flag(let flag): return flag
    case .object(let object): return Reflected(object: object)
    case .list(let items):
      return items.isEmpty ? false as Any : items.map { Reflected(object: $0) }
    case nil:
      switch type {
      case .text, .html: return Shown(text: "")
      case .flag, .object, .list: return false
      }
    }
  }
}

private struct Shown: MustacheCustomRenderable, MustacheParent {
  let text: String
  var renderText: String { text }
  var isNull: Bool { text.isEmpty }
  func child(named name: String) -> Any? { nil }
}
