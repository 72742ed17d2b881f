extension ObjectReader {
  /// A version of a text, as a file of that path; nil for bytes that are no UTF-8, or too many for a
  /// text: nobody can mend a former version.
  ///
  /// - Throws: `ObjectError` when the object is missing or damaged.
  package func text(_ blob: ObjectID, at path: RepoPath) throws(ObjectError) -> SourceFile? {
    do throws(ObjectError) {
      let bytes = try bytes(of: blob, limit: SourceFile.longest)
      return String(validating: bytes, as: UTF8.self).map { SourceFile(path: path, text: $0) }
    } catch .tooLarge {
      return nil
    }
  }
}
