// A relay that takes every mail and remembers it, that refuses each, or that takes the connection and says nothing.

package import Foundation
internal import Synchronization

/// An SMTP server on a loopback port of its own, until `close()`.
package final class MailSink: Sendable {
  package enum Manner: Sendable, Equatable {
    case accepts, hangs
    /// Says this to every RCPT.
    case refuses(String)
  }

  package let port: UInt16
  /// Owned here.
  private let listener: Int32
  private let manner: Manner
  private let folder: URL?
  private let received = Mutex<[String]>([])
  private let seen = Mutex<[String]>([])

  /// The mails so far, as they came.
  package var mails: [String] { received.withLock { $0 } }
  /// Every command so far, as it came.
  package var commands: [String] { seen.withLock { $0 } }
  package var url: String { "smtp://127.0.0.1:\(port)" }

  /// - Parameter folder: where each mail is laid as a file too, in order of name; must exist.
  package init(_ manner: Manner = .accepts, keeping folder: URL? = nil) throws {
    self.manner = manner
    self.folder = folder
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 16) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isBound else { throw StepFailed("no loopback port") }
    port = UInt16(bigEndian: address.sin_port)
    let thread = Thread { [weak self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        // A connection that hangs is held until the test ends.
        guard manner != .hangs else { continue }
        Thread { [weak self] in self?.serve(connection) }.start()
      }
    }
    thread.start()
  }

  /// Ends listening, which ends the thread too.
  package func close() {
    shutdown(listener, Int32(SHUT_RDWR))
    Glibc.close(listener)
  }

  private func serve(_ connection: Int32) {
    guard let stream = fdopen(connection, "r+") else { return }
    defer { fclose(stream) }
    func say(_ line: String) {
      fputs(line + "\r\n", stream)
      fflush(stream)
    }
    say("220 sink")
    while let line = Self.line(of: stream) {
      seen.withLock { $0.append(line) }
      if case .refuses(let words) = manner, line.uppercased().hasPrefix("RCPT") {
        say(words)
        continue
      }
      switch line.prefix(4).uppercased() {
      case "DATA":
        say("354 go on")
        var mail = ""
        while let part = Self.line(of: stream), part != "." { mail += part + "\n" }
        keep(mail)
        say("250 taken")
      case "QUIT": return say("221 bye")
      default: say("250 ok")
      }
    }
  }

  private func keep(_ mail: String) {
    let number = received.withLock { mails in
      mails.append(mail)
      return mails.count
    }
    guard let folder else { return }
    do {
      let name = String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
      try Data(mail.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
    } catch { print("a mail was not kept: \(error)") }
  }

  private static func line(of stream: UnsafeMutablePointer<FILE>) -> String? {
    var buffer = [CChar](repeating: 0, count: 2_048)
    guard fgets(&buffer, Int32(buffer.count), stream) != nil else { return nil }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: ["\r", "\n"])
  }
}
