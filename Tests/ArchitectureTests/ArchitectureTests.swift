import Foundation
import Testing

/// Reads the import lines of every source file and holds them against the table.
struct ArchitectureTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file below `Sources`: the module it belongs to, its path and its lines.
  static func sources() throws -> [(module: String, path: String, lines: [String])] {
    let folder = root.appending(path: "Sources")
    let walker = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [(module: String, path: String, lines: [String])] = []
    for case let file as URL in walker {
      // A package of its own, which needs libraries that nothing else does.
      if file.lastPathComponent == "colophon-pictures" {
        walker.skipDescendants()
        continue
      }
      guard file.pathExtension == "swift" else { continue }
      let path = file.path.replacingOccurrences(of: folder.path + "/", with: "")
      let text = try String(contentsOf: file, encoding: .utf8)
      let module = try #require(path.split(separator: "/").first.map(String.init))
      found.append((module, path, text.components(separatedBy: "\n")))
    }
    return found
  }

  /// The module named by an import line, or nil for any other line.
  static func importedModule(_ line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)
    while let word = words.first,
      word.hasPrefix("@")
        || ["package", "public", "internal", "private", "fileprivate"].contains(word)
    {
      words.removeFirst()
    }
    guard words.first == "import", words.count >= 2 else { return nil }
    words.removeFirst()
    if ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(words[0])
    {
      words.removeFirst()
    }
    return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
  }

  @Test func `a module imports only what the table allows`() throws {
    let sources = try Self.sources()
    #expect(sources.count > 40, "the walk found too few files to mean anything")
    for (module, path, lines) in sources {
      let allowed = try #require(
        ImportTable.allowed[module], "Sources/\(path): module '\(module)' is not in the table")
      for line in lines {
        guard let imported = Self.importedModule(line), imported != module else { continue }
        #expect(
          allowed.contains(imported) || ImportTable.toolchain.contains(imported),
          """
          Sources/\(path): '\(module)' must not import '\(imported)'. The table in ImportTable.swift says \
          who may; when an idea needs that import, the idea is in the wrong module.
          """)
      }
    }
  }

  @Test func `a library from outside has one importer`() throws {
    for (module, path, lines) in try Self.sources() {
      for imported in lines.compactMap(Self.importedModule) {
        guard let owners = ImportTable.onlyImporter[imported] else { continue }
        #expect(
          owners.contains(module),
          "Sources/\(path): '\(imported)' is handled in \(owners.sorted()) alone")
      }
    }
  }

  @Test func `one file alone imports the Markdown parser`() throws {
    let files = try Self.sources().filter {
      $0.lines.compactMap(Self.importedModule).contains("CCommonMark")
    }
    #expect(files.count <= 1, "\(files.map(\.path))")
  }

  @Test func `no module bears the name of a type in it`() throws {
    for (module, path, lines) in try Self.sources() {
      for line in lines {
        let words = line.split(separator: " ").map(String.init)
        guard
          let index = words.firstIndex(where: {
            ["struct", "class", "enum", "protocol", "actor", "typealias"].contains($0)
          }), index + 1 < words.count, !line.hasPrefix("  "), !line.hasPrefix("//")
        else { continue }
        let name = words[index + 1].prefix { $0.isLetter || $0.isNumber }
        #expect(name != module, "Sources/\(path): the type would hide the module")
      }
    }
  }

  @Test func `the main file only starts things`() throws {
    let main = try #require(try Self.sources().first { $0.path == "colophon/main.swift" })
    #expect(main.lines.count < 20)
  }

  @Test(arguments: [
    ("import Yams", "Yams"), ("package import SourceModel", "SourceModel"),
    ("@testable import Stories", "Stories"), ("import struct Foundation.URL", "Foundation"),
  ]) func `an import line names its module`(line: String, module: String) {
    #expect(Self.importedModule(line) == module)
  }
}
