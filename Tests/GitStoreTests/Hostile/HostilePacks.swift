import Foundation
import SourceModel
import TestSupport

/// Packs that are damaged, or made to lead a reader in circles.
enum HostilePacks {
  static let cases: [HostileCase] = [
    HostileCase("pack: noise beside good objects", .story(commits: 1)) { builder in
      try builder.publish()
      let name = "\(builder.gitFolder)/objects/pack/pack-" + String(repeating: "ab", count: 20)
      let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
      try builder.write(noise, toPath: name + ".idx")
      try builder.write(noise, toPath: name + ".pack")
    },
    HostileCase("pack: cut in half", .line("is not in the repository")) { builder in
      try builder.repack { file, bytes in
        if file.hasSuffix(".pack") { bytes.removeLast(bytes.count / 2) }
      }
    },
    HostileCase("pack: an index cut in half", .line("is not in the repository")) { builder in
      try builder.repack { file, bytes in
        if file.hasSuffix(".idx") { bytes.removeLast(bytes.count / 2) }
      }
    },
    HostileCase("pack: of no bytes", .line("is not in the repository")) { builder in
      try builder.repack { file, bytes in if file.hasSuffix(".pack") { bytes = [] } }
    },
    HostileCase("pack: changed in the middle", .line("is damaged")) { builder in
      try builder.repack { file, bytes in
        if file.hasSuffix(".pack") {
          for at in stride(from: 12, to: bytes.count - 20, by: 7) { bytes[at] ^= 0x55 }
        }
      }
    },
    HostileCase("pack: places in the index that are none", .line("is not in the repository")) {
      builder in
      try builder.repack { file, bytes in
        guard file.hasSuffix(".idx") else { return }
        let count = Int(bytes[8 + 255 * 4 + 3])
        for at in (8 + 1024 + 24 * count)..<(8 + 1024 + 28 * count) { bytes[at] = 0xFF }
      }
    },
    HostileCase("pack: a difference from itself", .line("lead in a circle")) { builder in
      let blob = try builder.blob("lost\n")
      try builder.publish([.init("x.md", blob)])
      try FileManager.default.removeItem(atPath: builder.file(of: blob))
      try builder.pack([(blob, PackEntry.difference(from: blob, [5, 5, 0x90, 5]))])
    },
    HostileCase("pack: two differences from each other", .line("lead in a circle")) { builder in
      let blob = try builder.blob("lost\n")
      let other = try builder.blob("also\n")
      try builder.publish([.init("x.md", blob)])
      for id in [blob, other] { try FileManager.default.removeItem(atPath: builder.file(of: id)) }
      try builder.pack([
        (blob, PackEntry.difference(from: other, [5, 5, 0x90, 5])),
        (other, PackEntry.difference(from: blob, [5, 5, 0x90, 5])),
      ])
    },
    HostileCase("pack: a difference that copies what is not there", .line("is damaged")) {
      builder in
      let blob = try builder.blob("lost\n")
      let base = try builder.blob("base\n")
      try builder.publish([.init("x.md", blob)])
      for id in [blob, base] { try FileManager.default.removeItem(atPath: builder.file(of: id)) }
      try builder.pack([
        (base, PackEntry.blob(Array("base\n".utf8))),
        (blob, PackEntry.difference(from: base, [5, 5, 0x9F, 0xFF, 0xFF, 0xFF, 0x7F, 5])),
      ])
    },
    HostileCase(
      "pack: a difference that promises a terabyte",
      .item("stories/x.md", .tooLarge(size: 1 << 40, limit: 1 << 20))
    ) { builder in
      let blob = try builder.blob("lost\n")
      let base = try builder.blob("base\n")
      try builder.publish([.init("x.md", blob)])
      for id in [blob, base] { try FileManager.default.removeItem(atPath: builder.file(of: id)) }
      try builder.pack([
        (base, PackEntry.blob(Array("base\n".utf8))),
        (
          blob,
          PackEntry.difference(from: base, [5, 0x80, 0x80, 0x80, 0x80, 0x80, 0x20, 0x90, 5])
        ),
      ])
    },
    HostileCase("pack: a difference without its base", .line("its base is not in the pack")) {
      builder in
      let blob = try builder.blob("lost\n")
      let base = try builder.blob("base\n")
      try builder.publish([.init("x.md", blob)])
      for id in [blob, base] { try FileManager.default.removeItem(atPath: builder.file(of: id)) }
      try builder.pack([(blob, PackEntry.difference(from: base, [5, 5, 0x90, 5]))])
    },
  ]
}

/// One object as it stands in a pack (gitformat-pack).
enum PackEntry {
  static func blob(_ bytes: [UInt8]) -> [UInt8] {
    header(kind: 3, size: bytes.count) + LooseObjectFile.deflate(bytes)
  }

  /// A difference from an object that is named by its id.
  static func difference(from base: ObjectID, _ bytes: [UInt8]) -> [UInt8] {
    header(kind: 7, size: bytes.count) + base.bytes + LooseObjectFile.deflate(bytes)
  }

  /// Sizes below sixteen only.
  private static func header(kind: UInt8, size: Int) -> [UInt8] { [kind << 4 | UInt8(size & 15)] }
}

extension RepositoryBuilder {
  /// A story in a pack, whose files are then changed.
  fileprivate func repack(_ change: (String, inout [UInt8]) -> Void) throws {
    let first = try publish()
    try publish([.init("x.md", try blob("x\n"))], parents: [first])
    try git("repack", "-q", "-a", "-d")
    try git("prune-packed", "-q")
    let folder = gitFolder + "/objects/pack"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      var content = try bytes(atPath: folder + "/" + name)
      change(name, &content)
      try FileManager.default.removeItem(atPath: folder + "/" + name)
      try write(content, toPath: folder + "/" + name)
    }
  }

  /// A pack of these objects with a right index (version 2), whatever the objects are.
  fileprivate func pack(_ objects: [(id: ObjectID, bytes: [UInt8])]) throws {
    func word(_ number: Int) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
    var pack = Array("PACK".utf8) + word(2) + word(objects.count)
    var places: [ObjectID: Int] = [:]
    for object in objects {
      places[object.id] = pack.count
      pack += object.bytes
    }
    let sum = SHA1.digest(pack)
    pack += sum
    let ids = places.keys.sorted()
    var index: [UInt8] = [0xFF, 0x74, 0x4F, 0x63] + word(2)
    for first in 0..<256 { index += word(ids.count { Int($0.bytes[0]) <= first }) }
    index += ids.flatMap(\.bytes)
    index += ids.flatMap { _ in word(0) }
    index += ids.flatMap { word(places[$0] ?? 0) }
    index += sum
    index += SHA1.digest(index)
    let name = "\(gitFolder)/objects/pack/pack-" + String(repeating: "cd", count: 20)
    try write(index, toPath: name + ".idx")
    try write(pack, toPath: name + ".pack")
  }
}
