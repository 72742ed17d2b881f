import Glibc

/// Asks the system which ports of this computer are free.
package enum Ports {
  /// Whether a port can be listened to.
  package enum Standing: Sendable, Hashable {
    case free, taken
    /// The system keeps it for itself.
    case forbidden
  }

  /// Asked of both loopback addresses; one that the computer does not have does not count.
  package static func standing(of port: Int) -> Standing {
    let four = standing(of: port, six: false)
    return four == .free ? standing(of: port, six: true) : four
  }

  /// The first free port after another one; nil when there is none near.
  package static func next(after port: Int) -> Int? {
    (port + 1...port + 100).first { $0 < 65_536 && standing(of: $0) == .free }
  }

  /// A free port of the system's choice.
  package static func any() -> Int? {
    for _ in 0..<20 {
      guard let port = chosen() else { return nil }
      if standing(of: port) == .free { return port }
    }
    return nil
  }

  /// Whether this computer has the loopback address of IPv6.
  package static var hasSix: Bool {
    guard let descriptor = socket(six: true) else { return false }
    defer { close(descriptor) }
    return bind(descriptor, port: 0, six: true)
  }

  private static func standing(of port: Int, six: Bool) -> Standing {
    guard let descriptor = socket(six: six) else { return .free }
    defer { close(descriptor) }
    if bind(descriptor, port: port, six: six), listen(descriptor, 1) == 0 { return .free }
    switch errno {
    case EADDRINUSE: return .taken
    case EACCES: return .forbidden
    default: return .free
    }
  }

  private static func chosen() -> Int? {
    guard let descriptor = socket(six: false) else { return nil }
    defer { close(descriptor) }
    guard bind(descriptor, port: 0, six: false) else { return nil }
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let asked = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length)
      }
    }
    return asked == 0 ? Int(UInt16(bigEndian: address.sin_port)) : nil
  }

  private static func socket(six: Bool) -> Int32? {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = Glibc.socket(six ? AF_INET6 : AF_INET, kind, 0)
    guard descriptor >= 0 else { return nil }
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    // As the server does: a port that was left a moment ago is free.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, size)
    if six { setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &yes, size) }
    return descriptor
  }

  private static func bind(_ descriptor: Int32, port: Int, six: Bool) -> Bool {
    let port = UInt16(truncatingIfNeeded: port).bigEndian
    if six {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port
      address.sin6_addr = in6addr_loopback
      return bind(descriptor, &address)
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    return bind(descriptor, &address)
  }

  private static func bind<Address>(_ descriptor: Int32, _ address: inout Address) -> Bool {
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<Address>.size)) == 0
      }
    }
  }
}
