import Foundation
import SourceModel
import TestSupport

/// Objects that are cut, changed, lost or not what they are called.
enum HostileObjects {
  private static let absent = String(repeating: "deadbeef", count: 5)

  /// A commit whose blob, folder or own file is then damaged.
  private static func damaged(
    _ name: String, _ outcome: HostileCase.Outcome,
    _ damage: @escaping @Sendable (RepositoryBuilder, ObjectID) throws -> Void
  ) -> [HostileCase] {
    [
      HostileCase("object: a file \(name)", outcome) { builder in
        let blob = try builder.blob(String(repeating: "A long and quiet line.\n", count: 4000))
        try builder.publish([.init("x.md", blob)])
        try damage(builder, blob)
      },
      HostileCase("object: a folder \(name)", outcome) { builder in
        let folder = try builder.tree(files: ["x.md": "x\n", "y.md": "y\n"])
        try builder.publish([.init("x", folder, mode: "40000")])
        try damage(builder, folder)
      },
      HostileCase("object: the commit \(name)", outcome) { builder in
        try damage(builder, try builder.publish())
      },
    ]
  }

  static let cases: [HostileCase] =
    damaged("cut in half", .line("is damaged: it is cut short")) { builder, id in
      try builder.damage(id) { $0.removeLast($0.count / 2) }
    }
    + damaged("of no bytes", .line("is damaged: it is cut short")) { builder, id in
      try builder.damage(id) { $0 = [] }
    }
    + damaged("with a changed checksum", .line("its compressed bytes are not right")) {
      builder, id in
      try builder.damage(id) { $0[$0.count - 1] ^= 1 }
    }
    + damaged("of other bytes", .line("")) { builder, id in
      try builder.forge(id, "blob", Array("forged".utf8))
    }
    + damaged("that is lost", .line("is not in the repository")) { builder, id in
      try FileManager.default.removeItem(atPath: builder.file(of: id))
    }
    + damaged("that is a folder on the disk", .line("is damaged")) { builder, id in
      try FileManager.default.removeItem(atPath: builder.file(of: id))
      try FileManager.default.createDirectory(
        atPath: builder.file(of: id), withIntermediateDirectories: false)
    } + [
      HostileCase("object: a file forged with the right kind", .line("do not match its name")) {
        builder in
        let blob = try builder.blob("true\n")
        try builder.publish([.init("x.md", blob)])
        try builder.forge(blob, "blob", Array("false\n".utf8))
      },
      HostileCase("object: a folder forged with the right kind", .line("do not match its name")) {
        builder in
        let folder = try builder.tree(files: ["x.md": "x\n"])
        try builder.publish([.init("x", folder, mode: "40000")])
        try builder.forge(folder, "tree", [])
      },
      HostileCase("object: a file of a kind that is none", .line("its header")) { builder in
        let blob = try builder.blob("true\n")
        try builder.publish([.init("x.md", blob)])
        try builder.forge(blob, "blurb", Array("false\n".utf8))
      },
      HostileCase("object: a size that is none", .line("its header")) { builder in
        let blob = try builder.blob("true\n")
        try builder.publish([.init("x.md", blob)])
        try builder.forgeHeader(blob, "blob -1")
      },
      HostileCase(
        "object: a text that promises a terabyte",
        .item("stories/x.md", .tooLarge(size: 1 << 40, limit: 1 << 20))
      ) {
        builder in
        let blob = try builder.blob("true\n")
        try builder.publish([.init("x.md", blob)])
        try builder.forgeHeader(blob, "blob 1099511627776")
      },
      HostileCase("object: a commit that promises a terabyte", .line("at most")) { builder in
        try builder.forgeHeader(try builder.publish(), "commit 1099511627776")
      },
      HostileCase("object: a text longer than it says", .line("longer than its header says")) {
        builder in
        let blob = try builder.blob("true\n")
        try builder.publish([.init("x.md", blob)])
        try builder.forgeHeader(blob, "blob 2", Array("true\n".utf8))
      },
      HostileCase("object: a header without end", .line("its header does not end")) { builder in
        let blob = try builder.blob("true\n")
        try builder.publish([.init("x.md", blob)])
        try builder.forgeHeader(blob, String(repeating: "blob", count: 400))
      },
      HostileCase("object: a folder cut in an entry", .line("the folder is cut short")) { builder in
        let bytes = Array("100644 x.md\0".utf8) + [UInt8](repeating: 7, count: 12)
        try builder.publish([.init("x", try builder.object("tree", bytes), mode: "40000")])
      },
      HostileCase("object: a commit whose folder is a file", .line("it is a blob, not a tree")) {
        builder in
        let id = try builder.commit(tree: try builder.blob("x\n"))
        try builder.reference("refs/heads/main", id)
      },
      HostileCase("object: a commit of no lines", .line("does not name its folder")) { builder in
        try builder.reference("refs/heads/main", try builder.object("commit", []))
      },
      HostileCase("object: a commit of noise", .line("does not name its folder")) { builder in
        let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
        try builder.reference("refs/heads/main", try builder.object("commit", noise))
      },
      HostileCase("object: a parent that is no name", .line("does not name its parent")) {
        builder in
        let tree = try builder.tree(files: ["x.md": "x\n"])
        let text = "tree \(tree)\nparent x\nauthor A <a> 1 +0000\n\nm\n"
        try builder.reference("refs/heads/main", try builder.object("commit", Array(text.utf8)))
      },
      HostileCase("object: a branch that names nothing there", .line("is not in the repository")) {
        builder in
        try builder.write("\(absent)\n", to: "refs/heads/main")
      },
      HostileCase("object: a parent that is lost", .historyLine("is not in the repository")) {
        builder in
        let first = try builder.publish()
        try builder.publish([.init("x.md", try builder.blob("x\n"))], parents: [first])
        try FileManager.default.removeItem(atPath: builder.file(of: first))
      },
      HostileCase("object: an earlier folder cut in half", .historyLine("it is cut short")) {
        builder in
        let folder = try builder.tree(files: ["x.md": "x\n", "y.md": "y\n"])
        let first = try builder.publish([.init("x", folder, mode: "40000")])
        try builder.publish(parents: [first])
        try builder.damage(folder) { $0.removeLast($0.count / 2) }
      },
      HostileCase(
        "object: a history that leads back to itself", .historyLine("leads back to itself")
      ) {
        builder in
        let tree = try builder.tree(files: ["x.md": "x\n"])
        let first = try builder.commit(tree: tree)
        let second = try builder.commit(tree: tree, parents: [first])
        try builder.publish(parents: [second])
        let text =
          "tree \(tree)\nparent \(second)\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\nm\n"
        try builder.forge(first, "commit", Array(text.utf8))
      },
      HostileCase("object: a branch that is a tag of a tag of a commit", .story(commits: 1)) {
        builder in
        let commit = try builder.publish()
        let inner = try builder.tag(commit, "commit")
        try builder.reference("refs/heads/main", try builder.tag(inner, "tag"))
      },
      HostileCase("object: a branch that is a tag of a file", .line("does not name a commit")) {
        builder in
        try builder.reference("refs/heads/main", try builder.tag(try builder.blob("x"), "blob"))
      },
      HostileCase("object: a hundred tags in a row", .line("does not name a commit")) { builder in
        var id = try builder.publish()
        for step in 0..<100 { id = try builder.tag(id, step == 0 ? "commit" : "tag") }
        try builder.reference("refs/heads/main", id)
      },
      HostileCase("object: a tag that names nothing", .line("does not say what it names")) {
        builder in
        try builder.reference("refs/heads/main", try builder.object("tag", Array("tag x\n".utf8)))
      },
    ]
}

extension RepositoryBuilder {
  fileprivate func tag(_ id: ObjectID, _ kind: String) throws -> ObjectID {
    let text = "object \(id)\ntype \(kind)\ntag v\ntagger A <a@example.org> 1 +0000\n\nm\n"
    return try object("tag", Array(text.utf8))
  }

  /// Puts a file under an id whose header is this text.
  fileprivate func forgeHeader(_ id: ObjectID, _ header: String, _ bytes: [UInt8] = []) throws {
    try write(LooseObjectFile.deflate(Array("\(header)\0".utf8) + bytes), toPath: file(of: id))
  }
}
