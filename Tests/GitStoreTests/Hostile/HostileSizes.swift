import Foundation
import SourceModel
import TestSupport
import Testing

/// Small repositories that unfold into something enormous.
enum HostileSizes {
  static let cases: [HostileCase] = [
    HostileCase(
      "size: a file of a hundred million bytes",
      .item("stories/large.bin", .tooLarge(size: 100_000_000, limit: 32 << 20))
    ) { builder in
      let file = builder.outside("large.bin")
      try builder.write([], toPath: file)
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
      try handle.truncate(atOffset: 100_000_000)
      let name = try builder.git("hash-object", "-w", file).prefix(40)
      try builder.publish([.init("large.bin", try path(String(name)))])
    },
    HostileCase("size: fifteen hundred levels of folders", .stray(.tooDeep(limit: 16))) { builder in
      var folder = try builder.tree(files: ["x.md": "x\n"])
      for _ in 0..<1500 { folder = try builder.tree([.init("d", folder, mode: "40000")]) }
      let first = try builder.publish()
      try builder.publish([.init("deep", folder, mode: "40000")], parents: [first])
    },
    HostileCase("size: ten folders in ten folders, ten times", .line("more than")) { builder in
      try builder.publish([.init("bomb", try builder.bomb("x\n"), mode: "40000")])
    },
    HostileCase("size: the same in history", .historyLine("more than")) { builder in
      let first = try builder.publish([.init("bomb", try builder.bomb("x\n"), mode: "40000")])
      let second = try builder.publish(
        [.init("bomb", try builder.bomb("y\n"), mode: "40000")], parents: [first])
      try builder.publish(parents: [second])
    },
    HostileCase("size: sixty thousand files in a folder", .story(commits: 1)) { builder in
      let blob = try builder.blob("x\n")
      try builder.publish([.init("many", try builder.crowd([blob]), mode: "40000")])
    },
    HostileCase(
      "size: thirty thousand names for a difference from an enormous text",
      .item("stories/many/f10000.md", .tooLarge(size: 16 << 20, limit: 1 << 20))
    ) { builder in
      // Repeated too far apart for it to be packed: to inflate it takes a while.
      let part = (0..<1 << 16).map {
        UInt8(truncatingIfNeeded: ($0 &* $0 &* 2_654_435_761) >> 13) | 1
      }
      let text = [UInt8](repeatElement(part, count: 256).joined())
      let twins = try [text, text + [0x62]].map { bytes in
        let file = builder.outside("twin.md")
        try builder.write(bytes, toPath: file)
        return try path(String(try builder.git("hash-object", "-w", file).prefix(40)))
      }
      try builder.publish([.init("many", try builder.crowd(twins), mode: "40000")])
      try builder.git("repack", "-q", "-a", "-d", "-f")
      // Lines of objects that are differences end with what they were made from.
      let folder = builder.gitFolder + "/objects/pack/"
      let packs = try FileManager.default.contentsOfDirectory(atPath: folder)
      let index = try #require(packs.first { $0.hasSuffix(".idx") })
      let objects = try builder.git("verify-pack", "-v", folder + index)
      let lines = objects.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
      #expect(
        lines.contains { line in
          line.count == 7 && twins.contains { line[0] == $0.description }
            && twins.contains { line[6] == $0.description }
        })
    },
    HostileCase("size: texts of three hundred million bytes", .line("MiB together")) { builder in
      let blob = try builder.object("blob", [UInt8](repeating: 0x61, count: 1 << 20))
      try builder.publish((0..<300).map { .init("f\($0).md", blob) })
    },
  ]

  private static func path(_ hex: String) throws -> ObjectID {
    guard let id = ObjectID(hex: hex) else { throw CocoaError(.coderInvalidValue) }
    return id
  }
}

extension RepositoryBuilder {
  /// Sixty thousand names for some texts in turn.
  fileprivate func crowd(_ blobs: [ObjectID]) throws -> ObjectID {
    let ids = blobs.map(\.bytes)
    var bytes: [UInt8] = []
    for number in 10_000..<70_000 {
      bytes += "100644 f\(number).md\0".utf8
      bytes += ids[number % ids.count]
    }
    return try object("tree", bytes)
  }

  /// Ten levels of ten times the same folder: ten objects, ten thousand million paths.
  fileprivate func bomb(_ text: String) throws -> ObjectID {
    var folder = try tree(files: ["x.md": text])
    for _ in 0..<10 {
      folder = try tree((0..<10).map { .init("d\($0)", folder, mode: "40000") })
    }
    return folder
  }
}
