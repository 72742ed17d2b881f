import Foundation
import Testing

/// A preview that runs, and a browser of a few lines.
final class RunningPreview {
  private let started: ProgramRun.Started
  let port: Int

  init(_ book: Workspace) throws {
    started = try ProgramRun.start(ProgramRun.program, ["preview", "--port", "0"], in: book.folder)
    var port: Int?
    let end = Date().addingTimeInterval(60)
    while port == nil, Date() < end, started.process.isRunning {
      let said = try String(contentsOf: started.output.url, encoding: .utf8)
      port = said.firstMatch(of: #/http://localhost:([0-9]+)/ /#).flatMap { Int($0.output.1) }
      Thread.sleep(forTimeInterval: 0.01)
    }
    self.port = try #require(port, "it did not start: \(started.errors.read())")
  }

  deinit { if started.process.isRunning { started.process.terminate() } }

  /// Ends it as Ctrl-C does.
  func end() throws -> ProgramRun {
    kill(started.process.processIdentifier, SIGINT)
    started.process.waitUntilExit()
    return ProgramRun(
      status: started.process.terminationStatus, output: started.output.read(),
      errors: started.errors.read())
  }

  /// The whole answer, head and body.
  func get(
    _ path: String, method: String = "GET", host: String? = nil, more: String = ""
  ) throws -> String {
    try connect(path, method: method, host: host, more: more + "Connection: close\r\n").readAll()
  }

  func connect(
    _ path: String, method: String = "GET", host: String? = nil, more: String = ""
  ) throws -> Connection {
    let connection = try Connection(port: port)
    let host = host ?? "localhost:\(port)"
    try connection.send("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\n\(more)\r\n")
    return connection
  }

  /// Asks again until it is so.
  func wait(until isSo: () throws -> Bool) throws {
    let end = Date().addingTimeInterval(30)
    while Date() < end {
      if try isSo() { return }
      Thread.sleep(forTimeInterval: 0.02)
    }
    Issue.record("it did not come to be")
  }
}

/// A connection to a port of this computer.
final class Connection {
  private let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(descriptor >= 0)
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(code == 0, "nobody listens at port \(port)")
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    let sent = Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    try #require(sent == bytes.count)
  }

  /// What comes until the other side ends, or for 30 seconds.
  func readAll() -> String {
    var all: [UInt8] = []
    while let more = some() { all += more }
    return String(decoding: all, as: UTF8.self)
  }

  /// What comes until a text has come, or for 30 seconds.
  func read(until text: String) throws -> String {
    var all = ""
    while !all.contains(text) {
      guard let more = some() else { break }
      all += String(decoding: more, as: UTF8.self)
    }
    return all
  }

  private func some() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }
}
