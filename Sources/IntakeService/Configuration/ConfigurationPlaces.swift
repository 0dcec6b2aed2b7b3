// Reads places in a configuration: folders, files, hosts with ports, web addresses.

import Foundation
import IntakeModel

/// A host and a port.
struct HostPort: Equatable {
  let host: String
  let port: Int

  /// Reads `HOST:PORT` or `[IPv6]:PORT`; the host without its brackets.
  init?(_ text: Substring) {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      text[text.index(after: colon)...].utf8.allSatisfy({ (0x30...0x39).contains($0) }), (1...65_535).contains(port)
    else { return nil }
    let host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      let inner = String(host.dropFirst().dropLast())
      var address = in6_addr()
      guard inet_pton(AF_INET6, inner, &address) == 1 else { return nil }
      self.host = inner
    } else {
      guard Self.isHostName(host) else { return nil }
      self.host = String(host)
    }
    self.port = port
  }

  /// Labels of letters, digits and hyphens (RFC 1123 §2.1); an IPv4 address is one too.
  static func isHostName(_ text: Substring) -> Bool {
    text.utf8.count <= 253
      && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
          }
      }
  }
}

extension ConfigurationReader {
  /// An absolute folder, without a slash at its end.
  mutating func path(_ name: String, in fields: JSON5Fields, _ section: ConfigurationSection) -> String? {
    let expected = "the whole path, as \(section[name]?.shown ?? "")"
    guard let cursor = value(name, in: fields, section),
      let text = checker.text(cursor, atMost: 1024, expected: expected)
    else { return nil }
    let parts = text.split(separator: "/").filter { $0 != "." }
    if !text.hasPrefix("/") {
      checker.report(cursor, "\(FileProblem.quoted(text)) does not begin with /", "write \(expected)")
    } else if parts.contains("..") {
      checker.report(cursor, "\(FileProblem.quoted(text)) goes up with ..", "write the path without ..")
    } else if parts.isEmpty {
      checker.report(cursor, "is the root of the file system", "write a folder of its own")
    } else {
      return "/" + parts.joined(separator: "/")
    }
    return nil
  }

  /// A file, absolute or to be looked up.
  mutating func fileName(_ cursor: JSON5Cursor?) -> String? {
    let expected = "a file name, as \"relay-password\""
    guard let cursor, let text = checker.text(cursor, atMost: 1024, expected: expected) else { return nil }
    if text.hasSuffix("/") || text.split(separator: "/").contains("..") {
      // Not shown: where password_file is misspelt as password, this is one.
      checker.report(cursor, "is not the name of a file", "write \(expected), or a whole path")
      return nil
    }
    return text
  }

  mutating func hostName(_ cursor: JSON5Cursor?) -> String? {
    let expected = "a host name, as \"mail.example.org\""
    guard let cursor, let text = checker.text(cursor, atMost: 253, expected: expected) else { return nil }
    if HostPort.isHostName(text[...]) { return text }
    checker.report(cursor, "\(FileProblem.quoted(text)) is not a host name", "write \(expected)")
    return nil
  }

  /// `smtp://HOST:PORT` or `smtps://HOST:PORT`. What stands before an @ may be a password and is never shown.
  mutating func relayPlace(_ cursor: JSON5Cursor?) -> (scheme: String, host: String, port: Int)? {
    let expected = "smtp://HOST:PORT or smtps://HOST:PORT, as \"smtp://127.0.0.1:587\""
    guard let cursor, let text = checker.text(cursor, atMost: 300, expected: expected) else { return nil }
    if text.contains("@") {
      checker.report(
        cursor, "holds a user or password", "write smtp://HOST:PORT, and the rest in user and password_file")
      return nil
    }
    let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let scheme = ["smtp", "smtps"].first(where: { $0 == parts[0].lowercased() }) else {
      checker.report(cursor, "\(FileProblem.quoted(text)) is not a mail server", "write \(expected)")
      return nil
    }
    let rest = parts[1].hasSuffix("/") ? parts[1].dropLast() : parts[1]
    guard let place = HostPort(rest) else {
      checker.report(cursor, "\(FileProblem.quoted(text)) has no valid host and port", "write \(expected)")
      return nil
    }
    return (scheme, place.host, place.port)
  }

  mutating func listenPlace(_ cursor: JSON5Cursor?) -> HostPort? {
    let expected = "ADDRESS:PORT, as \"127.0.0.1:8025\""
    guard let cursor, let text = checker.text(cursor, atMost: 300, expected: expected) else { return nil }
    guard let place = HostPort(text[...]) else {
      checker.report(cursor, "\(FileProblem.quoted(text)) has no valid address and port", "write \(expected)")
      return nil
    }
    guard Loopback.contains(place.host) else {
      checker.report(
        cursor, "\(FileProblem.quoted(text)) can be reached from other machines",
        "write \(expected), and let a web server with HTTPS pass requests on")
      return nil
    }
    return place
  }

  /// An http or https address without query; a slash is added at its end.
  mutating func webAddress(_ cursor: JSON5Cursor?, loopbackOnlyWithoutTLS: Bool = false) -> String? {
    let expected = "an address as \"https://example.org/plan/\""
    guard let cursor, let text = checker.text(cursor, atMost: 500, expected: expected) else { return nil }
    let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "https" || parts[0] == "http" else {
      checker.report(cursor, "\(FileProblem.quoted(text)) is not a web address", "write \(expected)")
      return nil
    }
    let pathStart = parts[1].firstIndex(of: "/") ?? parts[1].endIndex
    let authority = parts[1][..<pathStart]
    let place = HostPort(authority) ?? HostPort(authority + ":443")
    let isPath = parts[1][pathStart...].utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "/-._~%!$&'()*+,;=:@".utf8.contains(byte)
    }
    guard let place, isPath else {
      checker.report(
        cursor, "\(FileProblem.quoted(text)) is not a plain web address",
        "write \(expected), with a host and without ? and #")
      return nil
    }
    if loopbackOnlyWithoutTLS, parts[0] == "http", !Loopback.contains(place.host) {
      checker.report(cursor, "\(FileProblem.quoted(text)) sends sign-in links over plain http", "write https://…")
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
