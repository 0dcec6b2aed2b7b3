// A small SMTP server on loopback that does what a script says: for every way in which a relay can misbehave.

import Foundation
import Glibc
import Synchronization

/// The moments of an SMTP session at which the script may step in.
enum SessionState: String, Sendable, CaseIterable {
  case greeting, ehlo, helo, startTLS = "STARTTLS", auth, mail, recipient, data, body, quit, other
}

/// What the server does at such a moment instead of agreeing.
enum ServerStep: Sendable, Equatable {
  case reply(String)
  case replyAndHangUp(String)
  /// Says this a byte at a time, with a tenth of a second between them, until the client leaves.
  case drip(String)
  case hangUp
  /// Says nothing more; the connection stays open until the client leaves.
  case hang
}

/// What the server saw on one connection.
struct SeenSession: Sendable {
  var commands: [String] = []
  /// Every byte that came before TLS, or without it.
  var clearBytes: [UInt8] = []
  var isSecure = false
  /// The body of each DATA as it came over the wire, without the final dot.
  var bodies: [[UInt8]] = []
  /// The code of the server's last reply.
  var lastReply = ""
}

/// Where a session is read and written: one socket, or the two pipes of a TLS endpoint.
struct Channel: Sendable {
  let input: Int32
  let output: Int32
}

/// A server that runs on a thread of its own until it is closed.
final class ScriptedServer: Sendable {
  /// One step for the nth time that state comes up in the server's life, counted from 0; missing ones agree.
  typealias Script = @Sendable (SessionState, Int) -> ServerStep?

  let port: UInt16
  private let listener: Int32
  private let tls: TLSEndpoint?
  private let sessions = Mutex<[SeenSession]>([])
  private let counts = Mutex<[SessionState: Int]>([:])
  private let extensions: [String]
  private let script: Script
  private let finished = DispatchSemaphore(value: 0)

  /// With `tls` the server can go over to TLS at STARTTLS, for one connection in its life.
  init(
    extensions: [String] = ["8BITMIME"], tls: TLSEndpoint? = nil, script: @escaping Script = { _, _ in nil }
  ) throws {
    // A client that hangs up must not end the test runner.
    signal(SIGPIPE, SIG_IGN)
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard listener >= 0 else { throw POSIXError(.EMFILE) }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard bound else {
      close(listener)
      throw POSIXError(.EADDRINUSE)
    }
    self.listener = listener
    port = UInt16(bigEndian: name.sin_port)
    self.extensions = extensions
    self.tls = tls
    self.script = script
    Thread.detachNewThread { [self] in
      serve()
      finished.signal()
    }
  }

  /// Ends the server and gives what it saw, in the order of the connections.
  func stop() -> [SeenSession] {
    shutdown(listener, Int32(SHUT_RDWR))
    finished.wait()
    close(listener)
    return sessions.withLock { $0 }
  }

  private func serve() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { return }
      var seen = SeenSession()
      var channel = Channel(input: connection, output: connection)
      talk(on: &channel, &seen)
      shutdown(connection, Int32(SHUT_RDWR))
      close(connection)
      sessions.withLock { $0.append(seen) }
    }
  }

  private func talk(on connection: inout Channel, _ seen: inout SeenSession) {
    guard step(.greeting, "220 scripted ESMTP", connection, &seen) else { return }
    while let line = readLine(connection, &seen) {
      seen.commands.append(line)
      // RFC 4954 §4: after 334 comes the client's response, which is no command.
      let state = seen.lastReply == "334" ? .auth : Self.state(of: line)
      let agreement = line == "AUTH PLAIN" ? "334 " : agreement(to: state)
      guard step(state, agreement, connection, &seen) else { return }
      if state == .quit { return }
      if state == .startTLS, seen.lastReply == "220", let secure = tls?.takeOver(connection.input) {
        connection = secure
        seen.isSecure = true
      }
      if state == .data, seen.lastReply == "354" {
        guard let body = readBody(connection, &seen) else { return }
        seen.bodies.append(body)
        guard step(.body, "250 2.0.0 queued", connection, &seen) else { return }
      }
    }
  }

  private static func state(of line: String) -> SessionState {
    let upper = line.uppercased()
    let states: [(String, SessionState)] = [
      ("EHLO", .ehlo), ("HELO", .helo), ("STARTTLS", .startTLS), ("AUTH", .auth), ("MAIL FROM", .mail),
      ("RCPT TO", .recipient), ("DATA", .data), ("QUIT", .quit),
    ]
    return states.first { upper.hasPrefix($0.0) }?.1 ?? .other
  }

  private func agreement(to state: SessionState) -> String {
    switch state {
    case .ehlo:
      (["scripted"] + extensions).enumerated()
        .map { "250\($0.offset == extensions.count ? " " : "-")\($0.element)" }.joined(separator: "\r\n")
    case .startTLS: "220 go ahead"
    case .auth: "235 2.7.0 welcome"
    case .data: "354 go on"
    case .quit: "221 bye"
    case .other: "500 what"
    default: "250 ok"
    }
  }

  /// Does what the script says, else agrees; false ends the connection.
  private func step(
    _ state: SessionState, _ agreement: String, _ connection: Channel, _ seen: inout SeenSession
  ) -> Bool {
    let count = counts.withLock { counts in
      defer { counts[state, default: 0] += 1 }
      return counts[state, default: 0]
    }
    switch script(state, count) {
    case nil: return write(agreement, connection, &seen)
    case .reply(let text): return write(text, connection, &seen)
    case .replyAndHangUp(let text):
      _ = write(text, connection, &seen)
      return false
    case .hangUp: return false
    case .drip(let text):
      // The client leaves: then it is readable, at its end.
      var left = pollfd(fd: connection.input, events: Int16(POLLIN), revents: 0)
      for byte in text.utf8 where poll(&left, 1, 100) == 0 {
        guard [byte].withUnsafeBytes({ Glibc.write(connection.output, $0.baseAddress, 1) }) == 1 else { return false }
      }
      return left.revents == 0
    case .hang:
      while readLine(connection, &seen) != nil {}
      return false
    }
  }

  private func write(_ text: String, _ connection: Channel, _ seen: inout SeenSession) -> Bool {
    seen.lastReply = String(text.prefix(3))
    let bytes = Array((text + "\r\n").utf8)
    return Glibc.write(connection.output, bytes, bytes.count) == bytes.count
  }

  private func readByte(_ connection: Channel, _ seen: inout SeenSession) -> UInt8? {
    var byte: UInt8 = 0
    guard read(connection.input, &byte, 1) == 1 else { return nil }
    if !seen.isSecure { seen.clearBytes.append(byte) }
    return byte
  }

  private func readLine(_ connection: Channel, _ seen: inout SeenSession) -> String? {
    var line: [UInt8] = []
    while let byte = readByte(connection, &seen) {
      if byte == 0x0A { return String(decoding: line.last == 0x0D ? line.dropLast() : line[...], as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }

  private func readBody(_ connection: Channel, _ seen: inout SeenSession) -> [UInt8]? {
    let end = Array("\r\n.\r\n".utf8)
    var body: [UInt8] = []
    while let byte = readByte(connection, &seen) {
      body.append(byte)
      if byte == 0x0A, body.count >= end.count, body.suffix(end.count).elementsEqual(end) { return body.dropLast(3) }
    }
    return nil
  }
}
