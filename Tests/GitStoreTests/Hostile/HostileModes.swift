import SourceModel
import TestSupport

/// Entries that are not what their mode says, and modes that say nothing.
enum HostileModes {
  static let cases: [HostileCase] = [
    HostileCase("mode: a symbolic link", .item("stories/link.md", .symbolicLink)) { builder in
      try builder.publish([.init("link.md", try builder.blob("/etc/passwd"), mode: "120000")])
    },
    HostileCase("mode: stories is a symbolic link", .item("templates", .symbolicLink)) { builder in
      let stories = try builder.tree([try builder.handbook()])
      try builder.publish(root: [
        .init("stories", stories, mode: "40000"),
        .init("templates", try builder.blob("/etc"), mode: "120000"),
      ])
    },
    HostileCase("mode: a submodule", .item("stories/sub", .submodule)) { builder in
      let commit = try builder.publish()
      try builder.publish([.init("sub", commit, mode: "160000")])
    },
    HostileCase("mode: group may write, as old programs had it", .story(commits: 1)) { builder in
      try builder.publish([.init("old.md", try builder.blob("o\n"), mode: "100664")])
    },
    HostileCase("mode: set-user-id", .story(commits: 1)) { builder in
      try builder.publish([.init("root.md", try builder.blob("o\n"), mode: "104755")])
    },
    HostileCase("mode: a zero in front", .story(commits: 1)) { builder in
      let folder = try builder.tree(files: ["x.md": "x\n"])
      try builder.publish([.init("zero", folder, mode: "040000")])
    },
    HostileCase("mode: none", .line("mode")) { builder in
      try builder.publish([.init("none.md", try builder.blob("o\n"), mode: "")])
    },
    HostileCase("mode: no octal number", .line("mode")) { builder in
      try builder.publish([.init("word.md", try builder.blob("o\n"), mode: "10o644")])
    },
    HostileCase("mode: of no kind", .line("mode")) { builder in
      try builder.publish([.init("kind.md", try builder.blob("o\n"), mode: "170000")])
    },
    HostileCase("mode: a number without end", .line("mode")) { builder in
      let mode = String(repeating: "1", count: 4000)
      try builder.publish([.init("long.md", try builder.blob("o\n"), mode: mode)])
    },
    HostileCase("mode: a file that is a folder", .line("it is a tree")) { builder in
      try builder.publish([.init("tree.md", try builder.tree(files: ["x.md": "x\n"]))])
    },
    HostileCase("mode: a folder that is a file", .line("it is a blob")) { builder in
      try builder.publish([.init("blob", try builder.blob("o\n"), mode: "40000")])
    },
    HostileCase("mode: a folder that is a commit", .line("it is a commit")) { builder in
      let commit = try builder.publish()
      try builder.publish([.init("commit", commit, mode: "40000")])
    },
  ]
}
