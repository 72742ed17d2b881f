extension OutputFolder {
  /// What stands at the output's place, as far as a few questions tell: the manifest that the last build wrote,
  /// and the names beside it, none of which was touched since. Nil where there is no whole build of ours.
  ///
  /// Files deeper in the tree are not asked: that would take as long as writing them. A build that finds the same
  /// stamp leaves the tree alone; whoever changed a page by hand removes the folder to have it made anew.
  func stamp() -> [String]? {
    do throws(WriteError) {
      guard missing.isEmpty else { return nil }
      let parent = try Folder.open(existingParent, shownAs: path, disk: .plain)
      guard let tree = try parent.folder(name), let manifest = try tree.status(Manifest.name),
        manifest.kind == .file
      else { return nil }
      var stamp = [
        "\(manifest.device) \(manifest.inode) \(manifest.size) \(manifest.changed.seconds).\(manifest.changed.nanoseconds)"
      ]
      for bytes in try tree.names() {
        let name = Folder.text(bytes)
        guard let status = try tree.status(name),
          status.changed < manifest.changed || [Manifest.name, SearchFolder.name].contains(name)
        else { return nil }
        stamp.append("\(name) \(status.inode)")
      }
      // Of an offline build; another one leaves it alone.
      return [stamp[0], try OfflineArchive(self).stamp ?? ""] + stamp.dropFirst().sorted()
    } catch {
      return nil
    }
  }
}
