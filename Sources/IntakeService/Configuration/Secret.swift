// Finds files that the configuration names, and reads passwords from them.

/// Why a secret cannot be used; holds nothing of the secret itself.
package struct SecretError: Error, Sendable, Equatable, CustomStringConvertible {
  package let path: String
  package let what: String
  package let remedy: String

  /// `<file>: <what>; <what would be right>`.
  package var description: String { "\(path): \(what); \(remedy)" }
}
