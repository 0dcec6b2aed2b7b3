// The SMTP server that takes our mail: where it is, and how far it must prove itself.

/// What is wrong with the configured relay, in a sentence that names the key and the remedy, and never the password.
package struct RelayProblem: Error, Sendable, Equatable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}

/// A relay as configured and checked.
package struct Relay: Sendable {
  /// `smtp://host:port` or `smtps://host:port`, without a path.
  package let url: String
  /// Given with ``password`` or not at all.
  package let user: String?
  /// From a file, never from the command line; nothing prints or logs it.
  package let password: String?
  /// Certificates that count instead of the system's, a PEM file.
  package let caFile: String?
  /// The name we give ourselves; nil is the machine's.
  package let helo: String?
  /// Whether mail for it never leaves this machine: `localhost`, 127.0.0.0/8 or `[::1]`.
  package let isLoopback: Bool

  /// Whether no byte of a mail goes out before TLS stands and the relay's certificate is verified.
  ///
  /// Only a relay on this machine that wants no password may do without; a password is never sent in clear.
  package var requiresTLS: Bool { url.hasPrefix("smtps:") || !isLoopback || user != nil || caFile != nil }

  /// Checks the configured values; nothing is looked up or opened.
  package init(
    url: String, user: String? = nil, password: String? = nil, caFile: String? = nil, helo: String? = nil
  ) throws(RelayProblem) {
    guard let host = Self.host(of: url) else {
      throw RelayProblem(
        "relay.url must be smtp://host:port or smtps://host:port, without user, password or path; "
          + "user and password have keys of their own")
    }
    guard (user == nil) == (password == nil) else {
      throw RelayProblem("relay.user and relay.password_file belong together: give both or neither")
    }
    if let user, !Self.isPlain(user) || user.isEmpty {
      throw RelayProblem("relay.user must be text without control characters, up to 255 bytes")
    }
    if let password, !Self.isPlain(password) || password.isEmpty {
      throw RelayProblem(
        "the file of relay.password_file must hold one line of up to 255 bytes without control characters")
    }
    if let caFile, !Self.isPlain(caFile) || caFile.isEmpty {
      throw RelayProblem("relay.ca_file must be the name of a PEM file, without control characters")
    }
    if let helo, !Self.isHostName(helo[...]) {
      throw RelayProblem("relay.helo must be a host name as mail.example.org; leave it out for the machine's own name")
    }
    self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
    self.user = user
    self.password = password
    self.caFile = caFile
    self.helo = helo
    isLoopback = Self.isLoopback(host)
  }

  /// The host of a well-formed URL, an IPv6 address with its brackets; nil for everything else.
  private static func host(of url: String) -> Substring? {
    guard url.utf8.count <= 300, let scheme = ["smtp://", "smtps://"].first(where: url.hasPrefix) else { return nil }
    var authority = url.dropFirst(scheme.count)
    if authority.hasSuffix("/") { authority.removeLast() }
    let end = authority.firstIndex(of: "]").map { authority.index(after: $0) } ?? authority.startIndex
    let host: Substring
    if let colon = authority[end...].firstIndex(of: ":") {
      host = authority[..<colon]
      let digits = authority[authority.index(after: colon)...]
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits), (1...65_535).contains(port)
      else { return nil }
    } else {
      host = authority
    }
    return isHostName(host) || isIPv6(host) ? host : nil
  }

  private static func isHostName(_ text: Substring) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return !text.isEmpty && text.utf8.count <= 253
      && text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
        (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
          && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
      }
  }

  private static func isIPv6(_ text: Substring) -> Bool {
    text.hasPrefix("[") && text.hasSuffix("]") && text.contains(":")
      && text.dropFirst().dropLast().utf8.allSatisfy { byte in
        isLetterOrDigit(byte) && byte | 0x20 <= UInt8(ascii: "f") || byte == UInt8(ascii: ":")
          || byte == UInt8(ascii: ".")
      }
  }

  /// libcurl since 7.78 resolves `localhost` itself, so it cannot be led elsewhere.
  private static func isLoopback(_ host: Substring) -> Bool {
    if host.lowercased() == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= 255 && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }
}
