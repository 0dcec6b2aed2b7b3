// Reads the text of a configuration, key by key.

import Foundation

extension Configuration {
  /// Reads and checks a configuration; `file` names it in messages. Touches no file and never traps.
  package static func read(text: [UInt8], file: String) throws(ConfigurationError) -> Configuration {
    throw ConfigurationError(problems: [])
  }

  /// Reads and checks the file at that path, 4 MiB at most.
  package static func load(path: String) throws(ConfigurationError) -> Configuration {
    throw ConfigurationError(problems: [])
  }

  /// The commented sample, as `gehoord --describe-config` prints it; reads without an error.
  package static var described: String { "" }

  /// Where a file named in the configuration lies: relative names in systemd's credentials directory first, then
  /// beside the configuration.
  package func locate(
    _ name: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String { name }

  /// The secret in that file, without one line end at its end.
  package func readSecret(
    named name: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(SecretError) -> String { throw SecretError(path: name, what: "", remedy: "") }
}
