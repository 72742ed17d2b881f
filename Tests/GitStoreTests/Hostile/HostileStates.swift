import Foundation
import SourceModel
import TestSupport

/// Repositories that are half made, half told or half gone.
enum HostileStates {
  static let cases: [HostileCase] = [
    HostileCase("state: no commit yet", .line("has no commit yet")) { _ in },
    HostileCase("state: HEAD on a branch that is not there", .line("'gone' has no commit yet")) {
      builder in
      try builder.publish()
      try builder.write("ref: refs/heads/gone\n", to: "HEAD")
    },
    HostileCase("state: a detached HEAD", .story(commits: 1)) { builder in
      try builder.write("\(try builder.publish())\n", to: "HEAD")
    },
    HostileCase("state: noise in HEAD", .line("HEAD")) { builder in
      try builder.publish()
      try builder.write("\u{0}\u{1}noise\u{1B}[2J", to: "HEAD")
    },
    HostileCase("state: no HEAD", .line("is not in a git repository")) { builder in
      try builder.publish()
      try FileManager.default.removeItem(atPath: builder.gitFolder + "/HEAD")
    },
    HostileCase("state: HEAD with a way out", .line("cannot be read")) { builder in
      try builder.publish()
      try builder.write("ref: refs/heads/../../../../../etc/passwd\n", to: "HEAD")
    },
    HostileCase("state: branches that lead to each other", .line("leads back to itself")) {
      builder in
      try builder.publish()
      try builder.write("ref: refs/heads/other\n", to: "refs/heads/main")
      try builder.write("ref: refs/heads/main\n", to: "refs/heads/other")
    },
    HostileCase("state: a branch of noise", .line("refs/heads/main")) { builder in
      try builder.publish()
      try builder.write("noise\n", to: "refs/heads/main")
    },
    HostileCase("state: a branch of no bytes", .line("refs/heads/main")) { builder in
      try builder.publish()
      try builder.write("", to: "refs/heads/main")
    },
    HostileCase("state: noise in packed-refs beside a good branch", .story(commits: 1)) { builder in
      try builder.publish()
      try builder.write("noise noise\n\u{0}", to: "packed-refs")
    },
    HostileCase("state: noise in packed-refs alone", .line("has no commit yet")) { builder in
      try builder.write("# pack-refs with: peeled\nnoise noise\n\u{0}", to: "packed-refs")
    },
    HostileCase("state: objects named by SHA-256", .line("SHA-256")) { builder in
      try builder.publish()
      try builder.write(
        "[core]\nrepositoryformatversion = 1\n[extensions]\nobjectformat = sha256\n", to: "config")
    },
    HostileCase("state: an extension nobody knows", .line("'x-teleport'")) { builder in
      try builder.publish()
      try builder.write(
        "[core]\nrepositoryformatversion = 1\n[extensions]\nx-teleport = yes\n", to: "config")
    },
    HostileCase("state: extensions that do no harm", .story(commits: 1)) { builder in
      try builder.publish()
      try builder.write(
        "[core]\nrepositoryformatversion = 1\n[extensions]\nworktreeConfig = true\npartialClone = origin\n",
        to: "config")
    },
    HostileCase("state: noise in the configuration", .line("opening the repository failed")) {
      builder in
      try builder.publish()
      try builder.write("[core\nbare = maybe\n\"", to: "config")
    },
    HostileCase("state: a shallow clone", .historyLine("git fetch --unshallow")) { builder in
      let first = try builder.publish()
      try builder.publish([.init("x.md", try builder.blob("x\n"))], parents: [first])
      try builder.git(
        "clone", "-q", "--bare", "--depth", "1", "file://\(builder.folder)",
        builder.outside("shallow"))
      try FileManager.default.removeItem(atPath: builder.folder)
      try FileManager.default.moveItem(atPath: builder.outside("shallow"), toPath: builder.folder)
    },
    HostileCase("state: no repository", .line("is not in a git repository")) { builder in
      try FileManager.default.removeItem(atPath: builder.gitFolder)
      try builder.checkOut("stories/handbook/calm.md", "Calm\n")
    },
    HostileCase("state: an empty git folder", .line("is not in a git repository")) { builder in
      try FileManager.default.removeItem(atPath: builder.gitFolder)
      try FileManager.default.createDirectory(
        atPath: builder.gitFolder, withIntermediateDirectories: false)
    },
    HostileCase(
      "state: a git file that names itself", .line("names a repository that is not there")
    ) { builder in
      try FileManager.default.removeItem(atPath: builder.gitFolder)
      try builder.checkOut(".git", "gitdir: .git\n")
    },
    HostileCase("state: objects borrowed from nowhere", .story(commits: 1)) { builder in
      try builder.publish()
      try builder.write("/nowhere/objects\n../objects\n.\n\n# x\n", to: "objects/info/alternates")
    },
    HostileCase("state: objects borrowed from a good place", .story(commits: 1)) { builder in
      try builder.publish()
      try builder.git("clone", "-q", "--shared", "--bare", ".", builder.outside("borrower"))
      let objects = builder.outside("lender")
      try FileManager.default.moveItem(atPath: builder.gitFolder + "/objects", toPath: objects)
      try FileManager.default.createDirectory(
        atPath: builder.gitFolder + "/objects", withIntermediateDirectories: false)
      try builder.write("\(objects)\n", to: "objects/info/alternates")
    },
    HostileCase("state: replacements and grafts, which are not followed", .story(commits: 1)) {
      builder in
      let first = try builder.publish()
      let forged = try builder.publish([.init("x.md", try builder.blob("x\n"))])
      try builder.reference("refs/heads/main", first)
      try builder.reference("refs/replace/\(first)", forged)
      try builder.write("\(first) \(forged)\n", to: "info/grafts")
    },
  ]
}
