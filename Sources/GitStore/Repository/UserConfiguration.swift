import CLibgit2
import Glibc

/// What the user and the system wrote in git's configuration; only what is asked for here is read.
enum UserConfiguration {
  /// The files, in the order in which git reads them: later ones win.
  private static var files: [String] {
    let home = getenv("HOME").map { String(cString: $0) }
    let own = getenv("XDG_CONFIG_HOME").map { String(cString: $0) } ?? home.map { $0 + "/.config" }
    return ["/etc/gitconfig", own.map { $0 + "/git/config" }, home.map { $0 + "/.gitconfig" }]
      .compactMap { $0 }
  }

  /// All values of a key, in that order.
  static func values(of key: String) -> [String] { files.flatMap { values(of: key, in: $0) } }

  private static func values(of key: String, in file: String) -> [String] {
    var config: OpaquePointer?
    guard access(file, R_OK) == 0,
      Library.failure(of: { git_config_open_ondisk(&config, file) }) == nil
    else { return [] }
    defer { git_config_free(config) }
    var iterator: OpaquePointer?
    guard git_config_multivar_iterator_new(&iterator, config, key, nil) == 0 else { return [] }
    defer { git_config_iterator_free(iterator) }
    var values: [String] = []
    var entry: UnsafeMutablePointer<git_config_entry>?
    while git_config_next(&entry, iterator) == 0, let value = entry?.pointee.value {
      values.append(String(cString: value))
    }
    return values
  }
}
