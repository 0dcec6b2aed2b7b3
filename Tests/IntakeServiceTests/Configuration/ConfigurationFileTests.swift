// Reading from the disk: where files are looked up, and which passwords are refused.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import IntakeService

private let smallest = """
  { state_directory: "/s", plans: [{ id: "a", maildir: "/m", addresses: ["a@example.org"] }] }
  """

/// A folder with a configuration and a folder of credentials; removed at the end.
private func withFolders(
  _ body: (_ root: URL, _ configuration: Configuration, _ environment: [String: String]) throws -> Void
) throws {
  let root = try makeTemporaryDirectory()
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: root) } }
  let credentials = root.appendingPathComponent("credentials")
  try FileManager.default.createDirectory(at: credentials, withIntermediateDirectories: true)
  let file = root.appendingPathComponent("gehoord.conf")
  try Data(smallest.utf8).write(to: file)
  try body(root, try Configuration.load(path: file.path), ["CREDENTIALS_DIRECTORY": credentials.path])
}

private func write(_ text: String, to url: URL, mode: Int) throws {
  try Data(text.utf8).write(to: url)
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
}

@Suite struct ConfigurationFileTests {
  @Test func loadsAndKeepsItsFolder() throws {
    try withFolders { root, configuration, environment in
      #expect(configuration.directory == root.standardizedFileURL.path)
      #expect(configuration.locate("x", environment: environment) == "\(root.standardizedFileURL.path)/x")
      #expect(configuration.locate("/y", environment: environment) == "/y")
      try write("", to: root.appendingPathComponent("credentials/x"), mode: 0o600)
      #expect(
        configuration.locate("x", environment: environment) == root.appendingPathComponent("credentials/x").path)
      #expect(configuration.locate("x", environment: [:]) == "\(root.standardizedFileURL.path)/x")
    }
  }

  @Test(arguments: [
    ("missing.conf", "there is no such file; create it, or name the right one"),
    (".", "this is not a file; name a regular file"),
  ]) func tellsWhyItCannotBeRead(_ name: String, _ expected: String) throws {
    try withFolders { root, _, _ in
      let path = root.appendingPathComponent(name).path
      let error = #expect(throws: ConfigurationError.self) { try Configuration.load(path: path) }
      #expect(error?.description == "\(path):1: \(expected)")
    }
  }

  @Test func doesNotWaitForAPipe() throws {
    try withFolders { root, _, _ in
      let path = root.appendingPathComponent("pipe").path
      #expect(mkfifo(path, 0o600) == 0)
      let error = #expect(throws: ConfigurationError.self) { try Configuration.load(path: path) }
      #expect(error?.problems.first?.what == "this is not a file")
    }
  }

  @Test(arguments: [
    ("secret\n", "secret"), ("secret", "secret"), ("secret\r\n", "secret"), (" spaced out \n", " spaced out "),
  ]) func trimsOneLineEnd(_ text: String, _ expected: String) throws {
    try withFolders { root, configuration, environment in
      try write(text, to: root.appendingPathComponent("password"), mode: 0o640)
      #expect(try configuration.readSecret(named: "password", environment: environment) == expected)
    }
  }

  @Test(arguments: [
    ("", 0o600, "the file is empty; write the password into it, on one line"),
    ("\n", 0o600, "the file is empty; write the password into it, on one line"),
    ("secret\n\n", 0o600, "the file holds more than one line of text; write only the password, on one line"),
    ("one\ntwo\n", 0o600, "the file holds more than one line of text; write only the password, on one line"),
    ("secret\n", 0o644, "everybody on this machine can read or change this file; run chmod o= on it"),
    ("secret\n", 0o602, "everybody on this machine can read or change this file; run chmod o= on it"),
  ]) func refuses(_ text: String, _ mode: Int, _ expected: String) throws {
    try withFolders { root, configuration, environment in
      try write(text, to: root.appendingPathComponent("password"), mode: mode)
      let error = #expect(throws: SecretError.self) {
        try configuration.readSecret(named: "password", environment: environment)
      }
      #expect(error?.description == "\(configuration.directory ?? "")/password: \(expected)")
    }
  }

  @Test func takesAnyModeInTheCredentialsFolder() throws {
    try withFolders { root, configuration, environment in
      try write("other\n", to: root.appendingPathComponent("password"), mode: 0o600)
      try write("secret\n", to: root.appendingPathComponent("credentials/password"), mode: 0o444)
      #expect(try configuration.readSecret(named: "password", environment: environment) == "secret")
    }
  }

  @Test func tellsThatThePasswordIsMissing() throws {
    try withFolders { _, configuration, environment in
      let error = #expect(throws: SecretError.self) {
        try configuration.readSecret(named: "password", environment: environment)
      }
      #expect(error?.what == "there is no such file")
    }
  }
}
