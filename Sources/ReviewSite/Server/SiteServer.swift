// The server: libmicrohttpd on one thread of its own, behind a value that stops it when it goes.

internal import CMicrohttpd
internal import Glibc

/// Why the page cannot be served.
package struct SiteServerError: Error, Sendable, CustomStringConvertible {
  package let description: String
}

/// What answers a request; called on the server's thread, one request after the other.
package final class Responder: Sendable {
  let answer: @Sendable (SiteRequest) -> SiteResponse

  package init(_ answer: @escaping @Sendable (SiteRequest) -> SiteResponse) { self.answer = answer }
}

/// A running server. Goes with the value: then no request is in work any more.
package struct SiteServer: ~Copyable {
  /// Owned here from `init` to `deinit`, which joins its thread; so never let go of it on that thread.
  private let daemon: OpaquePointer
  /// Its address is the closure of the callbacks: kept until the daemon has stopped.
  private let responder: Responder
  /// Where it listens; of interest when port 0 was asked for.
  package let port: UInt16

  /// Listens on an address of this machine.
  /// - Parameter host: 127.0.0.0/8, ::1 or localhost; every other is refused.
  package init(host: String, port: Int, responder: Responder) throws(SiteServerError) {
    let listening = try Self.listen(host: host, port: port)
    let daemon = gehoord_mhd_start(
      listening.socket, RequestLimits.connections, RequestLimits.idleSeconds,
      RequestLimits.headerMemory,
      siteRequestBegan, siteRequestGoesOn, siteRequestEnded,
      Unmanaged.passUnretained(responder).toOpaque())
    guard let daemon else {
      close(listening.socket)
      throw SiteServerError(description: "libmicrohttpd did not start")
    }
    self.daemon = daemon
    self.responder = responder
    self.port = listening.port
  }

  deinit { MHD_stop_daemon(daemon) }

  /// A socket that listens, which the caller owns.
  private static func listen(host: String, port: Int) throws(SiteServerError) -> (
    socket: Int32, port: UInt16
  ) {
    guard let port = UInt16(exactly: port), var address = LoopbackAddress(host: host, port: port)
    else {
      throw SiteServerError(description: "\(host):\(port) is not an address of this machine alone")
    }
    let descriptor = socket(
      address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw failure("socket") }
    var isOn: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    guard address.bind(to: descriptor), Glibc.listen(descriptor, 64) == 0,
      let bound = address.boundPort(of: descriptor)
    else {
      let failure = failure("\(host):\(port)")
      close(descriptor)
      throw failure
    }
    return (descriptor, bound)
  }

  private static func failure(_ what: String) -> SiteServerError {
    SiteServerError(description: "\(what): \(String(cString: strerror(errno)))")
  }
}

/// RFC 1122 §3.2.1.3 and RFC 4291 §2.5.3: the addresses that nobody else can reach.
private struct LoopbackAddress {
  private var storage = sockaddr_storage()
  private let size: socklen_t
  let family: Int32

  init?(host: String, port: UInt16) {
    if host == "::1" {
      family = AF_INET6
      size = socklen_t(MemoryLayout<sockaddr_in6>.size)
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      guard inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { return nil }
      withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: address, as: sockaddr_in6.self) }
    } else {
      family = AF_INET
      size = socklen_t(MemoryLayout<sockaddr_in>.size)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      guard
        inet_pton(AF_INET, host.lowercased() == "localhost" ? "127.0.0.1" : host, &address.sin_addr)
          == 1,
        UInt32(bigEndian: address.sin_addr.s_addr) >> 24 == 127
      else { return nil }
      withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: address, as: sockaddr_in.self) }
    }
  }

  mutating func bind(to descriptor: Int32) -> Bool {
    let size = size
    return withUnsafePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(descriptor, $0, size) == 0
      }
    }
  }

  mutating func boundPort(of descriptor: Int32) -> UInt16? {
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let isKnown = withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isKnown else { return nil }
    // The port stands at the same place in both families.
    return withUnsafeBytes(of: &storage) {
      UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
    }
  }
}
