import Foundation
import Testing

/// Runs the program as somebody to whom a folder is closed: root may go anywhere, so it is another user then.
struct Somebody {
  let book: Workspace

  init(_ book: Workspace) { self.book = book }

  func run(_ arguments: String..., closing closed: String) throws -> ProgramRun {
    let program = book.parent.appending(path: "colophon")
    try FileManager.default.copyItem(at: ProgramRun.program, to: program)
    try shell("chmod -R a+rX '\(book.parent.path)'")
    let isRoot = getuid() == 0
    if isRoot { try shell("chown -R 65534:65534 '\(book.folder.path)'") }
    let mode = closed == "." ? "555" : "000"
    try shell("chmod \(mode) '\(book.folder.appending(path: closed).path)'")
    defer { try? shell("chmod -R u+rwX '\(book.parent.path)'") }
    guard isRoot else { return try ProgramRun.run(program, arguments, in: book.folder) }
    return try ProgramRun.run(
      URL(filePath: "/usr/bin/setpriv"),
      ["--reuid=65534", "--regid=65534", "--clear-groups", program.path] + arguments,
      in: book.folder)
  }

  private func shell(_ line: String) throws {
    let run = try ProgramRun.run(URL(filePath: "/bin/sh"), ["-c", line], in: book.parent)
    try #require(run.status == 0, "\(run.errors)")
  }
}
