import SourceModel

/// Says what was refused while the snapshot was read: links, submodules, pointers, unreadable texts.
enum RefusedItems {
  static func check(_ snapshot: Snapshot) -> [Diagnostic] {
    snapshot.paths.compactMap { path in
      guard case .refused(let why)? = snapshot[path] else { return nil }
      return switch why {
      case .symbolicLink: SymbolicLink.message(path)
      case .submodule: Submodule.message(path)
      case .largeFilePointer: LargeFilePointer.message(path)
      case .notUTF8(let offset): NotUTF8.message(path, offset: offset)
      case .containsNUL(let offset): ContainsNUL.message(path, offset: offset)
      case .tooLarge(let size, let limit): FileTooLarge.message(path, size: size, limit: limit)
      case .notAFile: NotAFile.message(path)
      }
    }
  }
}
