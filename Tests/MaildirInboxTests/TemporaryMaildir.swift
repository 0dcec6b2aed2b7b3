// A Maildir of a test's own, removed with the value.

import Foundation
import TestSupport

@testable import MaildirInbox

/// Folders with deliveries whose names are any bytes and whose times the test chooses.
final class TemporaryMaildir {
  let path: String
  private let parent: URL

  init() throws {
    parent = try makeTemporaryDirectory("maildir")
    path = parent.appendingPathComponent("box").path
    try makeFolders()
  }

  deinit {
    do { try FileManager.default.removeItem(at: parent) } catch { print("left behind: \(parent.path)") }
  }

  func makeFolders() throws {
    for folder in ["new", "cur", "tmp"] {
      try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
  }

  func removeFolders() throws { try FileManager.default.removeItem(atPath: path) }

  /// A path inside the Maildir as raw bytes with a NUL, for names that are no text.
  func cPath(_ folder: String, _ name: [UInt8]) -> [CChar] {
    (Array("\(path)/\(folder)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
  }

  /// Writes a file as a delivery agent does: into `tmp/`, then renamed.
  func deliver(_ name: [UInt8], _ content: [UInt8], to folder: String = "new", at time: Int = 1_700_000_000) throws {
    let temporary = "\(path)/tmp/delivery"
    try Data(content).write(to: URL(fileURLWithPath: temporary))
    try check(rename(temporary, cPath(folder, name)))
    try setTime(name, in: folder, time)
  }

  func deliver(_ name: String, _ text: String, to folder: String = "new", at time: Int = 1_700_000_000) throws {
    try deliver(Array(name.utf8), Array(text.utf8), to: folder, at: time)
  }

  func setTime(_ name: [UInt8], in folder: String, _ time: Int) throws {
    let moment = timespec(tv_sec: time, tv_nsec: 0)
    try check(utimensat(AT_FDCWD, cPath(folder, name), [moment, moment], AT_SYMLINK_NOFOLLOW))
  }

  func check(_ result: Int32) throws {
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  /// The content of `cur/` or `new/`, by name.
  func contents(of folder: String) throws -> [String: String] {
    var found: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)") {
      found[name] = try String(contentsOfFile: "\(path)/\(folder)/\(name)", encoding: .utf8)
    }
    return found
  }
}

/// A file as listed, for calls that need one without a listing.
func mailFile(_ name: String, in folder: Folder = .new) -> MailFile {
  MailFile(name: Array(name.utf8), folder: folder, byteCount: 0, modifiedAt: 0)
}
