// Notices deliveries in any number of Maildirs.

internal import Glibc

/// Where something happened, and what.
package struct MaildirChange: Sendable, Equatable {
  /// As it was given to ``MaildirWatch/add(_:)``.
  package var path: String
  /// Whether `new/` is worth a look.
  package var hasNewMail = false
  /// Names that appeared in `cur/`, by our own hand or by another's; the ledger can tell by their keys.
  package var arrivedInCurrent: [[UInt8]] = []
  /// Whether notice may have been lost (queue overflow, folders re-created, too many names to list), so that both
  /// folders must be compared with the ledger.
  package var needsComparison = false
}

/// How a wait ended.
package struct WatchEvents: Sendable, Equatable {
  /// In the order in which the Maildirs were added.
  package var changes: [MaildirChange] = []
  /// Whether the wake signal ended it; what else had happened by then stands in ``changes``.
  package var isWoken = false
}

/// Watches Maildirs with inotify. Use it from one thread at a time.
///
/// Survives the deletion and re-creation of a Maildir or of its folders: while something is missing it looks for it
/// once a second, and reports the Maildir for comparison when it is back. Network file systems tell inotify nothing
/// of what other machines do, so a caller polls beside it.
package struct MaildirWatch: ~Copyable {
  private let inotify: Descriptor
  private var boxes: [WatchedMaildir] = []
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)

  /// More names than this in one wait are reported as a comparison.
  static let longestNameList = 10_000
  /// How long a missing folder stays unnoticed after its return.
  static let searchInterval = Duration.seconds(1)

  package init() throws(MaildirError) {
    let number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard number >= 0 else {
      throw MaildirError(
        .watch, code: errno, path: "inotify", remedy: "Raise fs.inotify.max_user_instances; polling still works.")
    }
    inotify = Descriptor(owning: number)
  }

  /// Watches one more Maildir from now on; whether it exists already does not matter.
  package mutating func add(_ path: String) {
    var box = WatchedMaildir(path: path)
    box.synchronize(inotify)
    // What lay there before the watch is the caller's first listing, so nothing is reported for it.
    box.change = MaildirChange(path: path)
    boxes.append(box)
  }

  /// The Maildirs of which at least one folder is missing or cannot be watched, in the order in which they were added.
  package var unwatched: [String] { boxes.filter { !$0.isComplete }.map(\.path) }

  /// Waits until something happens, `wake` is given, or the time is over, whichever comes first.
  ///
  /// Returns at once with what happened since the last wait.
  package mutating func wait(timeout: Duration, wake: WakeSignal) throws(MaildirError) -> WatchEvents {
    let deadline = ContinuousClock.now + timeout
    while true {
      let remaining = deadline - ContinuousClock.now
      let slice = unwatched.isEmpty ? remaining : min(remaining, Self.searchInterval)
      let isWoken = try poll(slice, wake)
      try takeNotifications()
      for index in boxes.indices where boxes[index].needsSynchronizing || !boxes[index].isComplete {
        boxes[index].synchronize(inotify)
      }
      let changes = takeChanges()
      if !changes.isEmpty || isWoken || remaining <= .zero { return WatchEvents(changes: changes, isWoken: isWoken) }
    }
  }

  /// Whether the wake signal is given, after at most that time.
  private func poll(_ timeout: Duration, _ wake: WakeSignal) throws(MaildirError) -> Bool {
    var waits = [
      pollfd(fd: inotify.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    // Rounded up, so that the last slice is not a row of empty ones.
    let (seconds, attoseconds) = max(timeout, .zero).components
    let milliseconds = min(seconds, 86_400) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    if Glibc.poll(&waits, 2, Int32(milliseconds)) < 0, errno != EINTR {
      throw MaildirError(.watch, code: errno, path: "inotify")
    }
    return waits[1].revents != 0
  }

  private mutating func takeNotifications() throws(MaildirError) {
    while true {
      let count = read(inotify.number, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else { throw MaildirError(.watch, code: errno, path: "inotify") }
      for notification in Notification.decode(buffer.span.extracting(0..<count)) {
        for index in boxes.indices { boxes[index].note(notification) }
      }
    }
  }

  private mutating func takeChanges() -> [MaildirChange] {
    var changes: [MaildirChange] = []
    for index in boxes.indices {
      let fresh = MaildirChange(path: boxes[index].path)
      if boxes[index].change != fresh { changes.append(boxes[index].change) }
      boxes[index].change = fresh
    }
    return changes
  }
}
