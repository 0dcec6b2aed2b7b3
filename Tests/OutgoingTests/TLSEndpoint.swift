// TLS for the scripted server: the openssl command keeps the keys, and the server reads and writes plain text.

import Foundation
import Glibc
import TestSupport

/// Certificates made for one test, in a directory of their own.
struct TestCertificate {
  let directory: URL
  var certificate: String { directory.appendingPathComponent("certificate.pem").path }
  var key: String { directory.appendingPathComponent("key.pem").path }

  /// A self-signed certificate for these names, as `IP:127.0.0.1`, that is good for so many days; -1: it was.
  init(names: String, days: Int = 2) throws {
    directory = try makeTemporaryDirectory("gehoord-tls")
    let request = directory.appendingPathComponent("request.pem").path
    try Self.openssl(
      "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=scripted",
      "-addext", "subjectAltName=\(names)", "-keyout", key, "-out", request)
    try Self.openssl(
      "x509", "-req", "-in", request, "-signkey", key, "-days", "\(days)", "-copy_extensions", "copyall", "-out",
      certificate)
  }

  private static func openssl(_ arguments: String...) throws {
    let openssl = Process()
    openssl.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    openssl.arguments = arguments
    openssl.standardError = FileHandle.nullDevice
    openssl.standardOutput = FileHandle.nullDevice
    try openssl.run()
    openssl.waitUntilExit()
    guard openssl.terminationStatus == 0 else { throw POSIXError(.EINVAL) }
  }

  func remove() throws { try FileManager.default.removeItem(at: directory) }
}

/// `openssl s_server` for one connection: TLS on a loopback port, plain text on its pipes.
final class TLSEndpoint: Sendable {
  let port: UInt16
  private let input: Pipe
  private let output: Pipe
  private let process: Process

  init(_ certificate: TestCertificate) throws {
    port = try freePort()
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    process.arguments = [
      "s_server", "-quiet", "-naccept", "1", "-accept", "127.0.0.1:\(port)", "-cert", certificate.certificate, "-key",
      certificate.key,
    ]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.process = process
    self.input = input
    self.output = output
  }

  /// Ends the process and waits for it.
  func stop() {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
  }

  /// From here on the client's bytes go to the TLS server; what it decrypts is read from the channel.
  func takeOver(_ client: Int32) -> Channel? {
    guard let server = connectWhenReady() else { return nil }
    let ours = dup(client)
    Thread.detachNewThread { copy(from: ours, to: server) }
    Thread.detachNewThread {
      copy(from: server, to: ours)
      close(ours)
      close(server)
    }
    return Channel(input: output.fileHandleForReading.fileDescriptor, output: input.fileHandleForWriting.fileDescriptor)
  }

  /// The process needs a moment until it listens; a bounded number of tries stands in for a signal it does not give.
  private func connectWhenReady() -> Int32? {
    for _ in 0..<500 {
      let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var name = loopbackAddress(port: port)
      let connected = withUnsafePointer(to: &name) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      if connected { return server }
      close(server)
      guard process.isRunning else { return nil }
      usleep(10_000)
    }
    return nil
  }
}

func loopbackAddress(port: UInt16) -> sockaddr_in {
  var name = sockaddr_in()
  name.sin_family = sa_family_t(AF_INET)
  name.sin_port = port.bigEndian
  name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
  return name
}

/// A port nobody listens on just now.
private func freePort() throws -> UInt16 {
  let server = try ScriptedServer()
  _ = server.stop()
  return server.port
}

/// Copies until either side ends, then ends both.
private func copy(from source: Int32, to target: Int32) {
  var buffer = [UInt8](repeating: 0, count: 4_096)
  while true {
    let count = read(source, &buffer, buffer.count)
    guard count > 0, write(target, buffer, count) == count else { break }
  }
  shutdown(target, Int32(SHUT_RDWR))
  shutdown(source, Int32(SHUT_RDWR))
}
