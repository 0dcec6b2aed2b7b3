// Reads a configuration from the disk, and small files that it names.

import Foundation
import IntakeModel

extension Configuration {
  /// Where both programs look unless they are told otherwise.
  package static let defaultPath = "/etc/gehoord/gehoord.conf"

  /// Reads and checks the file at that path; relative names in it are then looked up beside it.
  package static func load(path: String) throws(ConfigurationError) -> Configuration {
    let text: [UInt8]
    do throws(SmallFileError) {
      text = try SmallFile.read(path, atMost: JSON5Document.maximumSize).bytes
    } catch {
      throw ConfigurationError(problems: [
        FileProblem(file: path, line: 1, column: 1, what: error.what, remedy: error.remedy)
      ])
    }
    var configuration = try read(text: text, file: path)
    configuration.directory = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().path
    return configuration
  }

  /// Where a file that the configuration names lies: a relative name in systemd's credentials directory if it is
  /// there, else beside the configuration; an absolute one as it is. The file need not exist.
  package func locate(
    _ name: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    guard !name.hasPrefix("/") else { return name }
    if let credentials = environment["CREDENTIALS_DIRECTORY"], !credentials.isEmpty {
      let path = "\(credentials)/\(name)"
      if access(path, F_OK) == 0 { return path }
    }
    return directory.map { "\($0)/\(name)" } ?? name
  }
}

/// Why a small file cannot be read.
struct SmallFileError: Error {
  let what: String
  let remedy: String
}

enum SmallFile {
  /// The bytes of a regular file, and its mode.
  static func read(_ path: String, atMost limit: Int) throws(SmallFileError) -> (bytes: [UInt8], mode: mode_t) {
    // Non-blocking: opening a FIFO without a writer would wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw openError(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw readError(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SmallFileError(what: "this is not a file", remedy: "name a regular file")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw readError(errno) }
      if count == 0 { return (bytes, status.st_mode) }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw SmallFileError(what: "the file is larger than \(limit) bytes", remedy: "name the right file")
      }
    }
  }

  private static func openError(_ code: Int32) -> SmallFileError {
    switch code {
    case ENOENT: SmallFileError(what: "there is no such file", remedy: "create it, or name the right one")
    case EACCES:
      SmallFileError(
        what: "the file may not be read by this user", remedy: "give the daemon's user the right to read it")
    default:
      SmallFileError(
        what: "the file cannot be opened: \(String(cString: strerror(code)))", remedy: "name a readable file")
    }
  }

  private static func readError(_ code: Int32) -> SmallFileError {
    SmallFileError(what: "the file cannot be read: \(String(cString: strerror(code)))", remedy: "check the disk")
  }
}
