import Foundation

/// A folder for `$COLOPHON_TOOLS` whose `colophon-pictures` starts another program and counts how often.
final class CountingTools {
  let folder: URL

  init(of program: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tools-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = "#!/bin/sh\necho \"$1\" >>\"$0.runs\"\nexec '\(program)' \"$@\"\n"
    let source = self.program + ".text"
    try Data(text.utf8).write(to: URL(filePath: source))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: source)
    // Another test may start a program while a file is open here, and nobody may start what is open for writing.
    let copying = try Process.run(
      URL(filePath: "/bin/cp"), arguments: [source, self.program])
    copying.waitUntilExit()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var program: String { folder.appending(path: "colophon-pictures").path }

  /// How often it was started.
  var starts: Int {
    let lines = FileManager.default.contents(atPath: program + ".runs") ?? Data()
    return lines.count { $0 == 0x0A }
  }
}
