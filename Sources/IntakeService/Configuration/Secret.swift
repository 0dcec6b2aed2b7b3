// Reads passwords from files, and refuses those that others can read.

import Foundation

/// Why a secret cannot be used; holds nothing of the secret itself.
package struct SecretError: Error, Sendable, Equatable, CustomStringConvertible {
  package let path: String
  package let what: String
  package let remedy: String

  /// `<file>: <what>; <what would be right>`.
  package var description: String { "\(path): \(what); \(remedy)" }
}

extension Configuration {
  /// The secret in that file (see `locate`), without one line end at its end: one line of 1 to 4096 bytes.
  ///
  /// A file that everybody on the machine may read or write is refused, except in systemd's credentials directory,
  /// which nobody else can enter.
  package func readSecret(
    named name: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(SecretError) -> String {
    let path = locate(name, environment: environment)
    let file: (bytes: [UInt8], mode: mode_t)
    do throws(SmallFileError) {
      file = try SmallFile.read(path, atMost: 4096)
    } catch {
      throw SecretError(path: path, what: error.what, remedy: error.remedy)
    }
    let credentials = environment["CREDENTIALS_DIRECTORY"] ?? ""
    if file.mode & 0o007 != 0, credentials.isEmpty || !path.hasPrefix(credentials + "/") {
      throw SecretError(
        path: path, what: "everybody on this machine can read or change this file", remedy: "run chmod o= on it")
    }
    return try Self.secret(in: file.bytes[...], path: path)
  }

  private static func secret(in bytes: ArraySlice<UInt8>, path: String) throws(SecretError) -> String {
    var line = bytes
    if line.last == UInt8(ascii: "\n") {
      line.removeLast()
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
    }
    guard !line.isEmpty else {
      throw SecretError(path: path, what: "the file is empty", remedy: "write the password into it, on one line")
    }
    guard let text = String(validating: line, as: UTF8.self), !line.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw SecretError(
        path: path, what: "the file holds more than one line of text", remedy: "write only the password, on one line")
    }
    return text
  }
}
