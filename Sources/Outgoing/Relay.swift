// The SMTP server that takes our mail: where it is, and how far it must prove itself.

/// What is wrong with the configured relay, in a sentence that names the key and the remedy, and never the password.
package struct RelayProblem: Error, Sendable, Equatable, CustomStringConvertible {
  package var description: String
  package init(_ description: String) { self.description = description }
}

/// A relay as configured and checked.
package struct Relay: Sendable {
  package let url: String
  package let user: String?
  package let password: String?
  package let caFile: String?
  package let helo: String?
  package let isLoopback: Bool

  package init(
    url: String, user: String? = nil, password: String? = nil, caFile: String? = nil, helo: String? = nil
  ) throws(RelayProblem) {
    self.url = url
    self.user = user
    self.password = password
    self.caFile = caFile
    self.helo = helo
    isLoopback = false
  }
}
