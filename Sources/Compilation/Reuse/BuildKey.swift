package import SourceModel

/// Everything that a build of a commit depends on, but for the clock (INTERFACE, *What a build depends on*).
package struct BuildKey: Hashable, Sendable {
  /// The program's version.
  package var version: String
  package var commit: ObjectID
  /// The main line's commit, whose choices hold.
  package var standing: ObjectID
  /// The names of the edition tags and what each names, by name.
  package var editions: [String]
  /// The options that change what is built or said, in a fixed order.
  package var flags: [String]
  package var baseURL: String?
  /// In minutes: whose days are counted.
  package var offset: Int

  package init(
    version: String, commit: ObjectID, standing: ObjectID, editions: [String], flags: [String],
    baseURL: String?, offset: Int
  ) {
    self.version = version
    self.commit = commit
    self.standing = standing
    self.editions = editions
    self.flags = flags
    self.baseURL = baseURL
    self.offset = offset
  }

  var digest: SHA256.Digest {
    var writer = ByteWriter()
    writer.write([version, commit.description, standing.description, baseURL ?? "", String(offset)])
    writer.write(baseURL == nil ? 0 : 1)
    writer.write(editions)
    writer.write(flags)
    return SHA256.digest(of: writer.bytes)
  }
}
