import SourceModel
import TestSupport

/// Names that no path may have, and folders that say a name twice.
enum HostileNames {
  private static let names: [(String, [UInt8], PathFault)] = [
    ("two dots", Array("..".utf8), .dots), ("a dot", Array(".".utf8), .dots),
    ("the git folder", Array(".git".utf8), .gitFolder),
    ("the git folder in capitals", Array(".GIT".utf8), .gitFolder),
    ("the git folder and a space", Array(".git ".utf8), .gitFolder),
    ("the git folder and a dot", Array(".git.".utf8), .gitFolder),
    ("the git folder's short name", Array("git~1".utf8), .gitFolder),
    ("the git folder with an invisible letter", Array(".g\u{200C}it".utf8), .gitFolder),
    ("an absolute path", Array("/evil.md".utf8), .character),
    ("a way out", Array("a/../../x".utf8), .character),
    ("a path in a name", Array("handbook/calm.md".utf8), .character),
    ("a line end", Array("a\nb.md".utf8), .character),
    ("an escape", [0x1B, 0x5B, 0x32, 0x4A], .character),
    ("a turn of the text", Array("a\u{202E}dm.exe".utf8), .character),
    ("a backslash", Array("a\\b.md".utf8), .character),
    ("a colon", Array("C:evil.md".utf8), .character),
    ("bytes that are not UTF-8", [0x61, 0xFF, 0x2E, 0x6D, 0x64], .notUTF8),
    ("three hundred bytes", [UInt8](repeating: 0x61, count: 300), .tooLong),
    ("no name", [], .empty),
  ]

  static let cases: [HostileCase] =
    names.map { name, bytes, fault in
      HostileCase("name: \(name)", .stray(.name(fault))) { builder in
        try builder.publish([.init(bytes: bytes, try builder.blob("Evil\n"))])
      }
    } + [
      HostileCase("name: two dots as a folder at the root", .stray(.name(.dots))) { builder in
        let stories = try builder.tree([try builder.handbook()])
        try builder.publish(root: [
          .init("..", stories, mode: "40000"), .init("stories", stories, mode: "40000"),
        ])
      },
      HostileCase("name: the same file twice", .stray(.duplicate)) { builder in
        try builder.publish([
          .init("twice.md", try builder.blob("1\n")), .init("twice.md", try builder.blob("2\n")),
        ])
      },
      HostileCase("name: a file and a folder", .stray(.duplicate)) { builder in
        let folder = try builder.tree(files: ["x.md": "x\n"])
        try builder.publish([
          .init("same", try builder.blob("1\n")), .init("same", folder, mode: "40000"),
        ])
      },
      HostileCase("name: a folder out of order", .story(commits: 1)) { builder in
        let first = try builder.publish()
        try builder.publish(
          [.init("zoo.md", try builder.blob("z\n")), .init("ant.md", try builder.blob("a\n"))],
          parents: [first])
      },
      HostileCase(
        "name: another file passes for the story in an earlier commit", .story(commits: 1)
      ) {
        builder in
        // As a flat name with a slash in it: whoever wrote that wrote another file.
        let stories = try builder.tree([.init("handbook/calm.md", try builder.blob("Calm\n"))])
        let first = try builder.publish(root: [.init("stories", stories, mode: "40000")])
        try builder.publish(parents: [first])
      },
    ]
}
