package import SourceModel

/// A file of YAML: `colophon.yml`, `contents.yml`, the records of people and schools.
package enum YAMLFile {
  /// Reads the whole file; nil when it could not be read, and a message says so. A file without keys is an
  /// empty mapping.
  package static func parse(_ file: SourceFile) -> Checked<Node.Mapping?> {
    let bytes = Array(file.text.utf8)
    let mark = ByteOrderMark.length(bytes)
    var read = YAMLReader.read(bytes, in: mark..<bytes.count, path: file.path)
    if mark > 0 { read.diagnostics.insert(ByteOrderMark.diagnostic(file.path), at: 0) }
    read.diagnostics.sort()
    return read
  }
}
