// Waits until files arrive in a folder, by inotify and with a bound.

import Foundation
import TestSupport

/// A folder in which other programs put files; watched from the moment it is made.
struct WatchedFolder: ~Copyable {
  let folder: URL
  /// An inotify descriptor, owned here.
  private let descriptor: Int32

  init(_ folder: URL) throws {
    self.folder = folder
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0, inotify_add_watch(descriptor, folder.path, UInt32(IN_CREATE | IN_MOVED_TO)) >= 0 else {
      throw StepFailed("cannot watch \(folder.path)")
    }
  }

  deinit { close(descriptor) }

  func files() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The files once there are that many.
  func wait(for count: Int, within limit: Duration, log: URL) throws -> [URL] {
    let deadline = ContinuousClock.now + limit
    while true {
      let found = try files()
      if found.count >= count { return found }
      let left = deadline - .now
      guard left > .zero else {
        throw StepFailed("\(found.count) of \(count) files in \(folder.path) after \(limit)", log: log)
      }
      // Whole milliseconds, and one more: rounding down would spin at the end.
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = left / .milliseconds(1)
      poll(&watched, 1, Int32(milliseconds) + 1)
      drain()
    }
  }

  /// Reads away the records: the listing says what is there.
  private func drain() {
    var records = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &records, records.count) > 0 {}
  }
}
