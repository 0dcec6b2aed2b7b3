// The three inotify watches of one Maildir and what they have told so far.

internal import Glibc

/// One Maildir under watch: its root, `new/` and `cur/`.
struct WatchedMaildir {
  let path: String
  var change: MaildirChange
  /// Whether a folder came, went or moved, so that the watches must be compared with what is there.
  private(set) var needsSynchronizing = false
  private var root: Int32?
  private var new: Int32?
  private var cur: Int32?

  init(path: String) {
    self.path = path
    change = MaildirChange(path: path)
  }

  var isComplete: Bool { root != nil && new != nil && cur != nil }

  /// Brings the watches in line with the folders that are there now. A folder that is not the one watched so far
  /// asks for a comparison, since deliveries may have come before the watch stood.
  mutating func synchronize(_ inotify: borrowing Descriptor) {
    needsSynchronizing = false
    // IN_CREATE: some delivery agents link(2) a finished file into new/ instead of renaming it.
    let arrivals = Int(IN_MOVED_TO) | Int(IN_CLOSE_WRITE) | Int(IN_CREATE) | Int(IN_DELETE_SELF) | Int(IN_MOVE_SELF)
    let folders = Int(IN_CREATE) | Int(IN_MOVED_TO) | Int(IN_MOVED_FROM) | Int(IN_DELETE_SELF) | Int(IN_MOVE_SELF)
    let before = (root, new, cur)
    root = watch(inotify, path, folders, instead: root)
    new = watch(inotify, path + "/new", arrivals, instead: new)
    cur = watch(inotify, path + "/cur", arrivals, instead: cur)
    if isComplete, before != (root, new, cur) { change.needsComparison = true }
  }

  /// The watch on what lies at `path` now. inotify gives the same number for the same folder, so a different one
  /// means a different folder, and the old watch ends.
  private func watch(_ inotify: borrowing Descriptor, _ path: String, _ mask: Int, instead old: Int32?) -> Int32? {
    let number = inotify_add_watch(
      inotify.number, path, UInt32(truncatingIfNeeded: mask | Int(IN_ONLYDIR) | Int(IN_EXCL_UNLINK)))
    if let old, old != number { _ = inotify_rm_watch(inotify.number, old) }
    return number >= 0 ? number : nil
  }

  /// Notes what one record says about this Maildir; records of others are left alone.
  mutating func note(_ notification: Notification) {
    if notification.has(Int(IN_Q_OVERFLOW)) {
      change.needsComparison = true
      return
    }
    switch notification.watch {
    case new where !notification.endsWatch:
      if !notification.isHidden { change.hasNewMail = true }
    case cur where !notification.endsWatch:
      noteArrivalInCurrent(notification)
    case root, new, cur:
      forgetIfEnded(notification)
      needsSynchronizing = true
    default:
      break
    }
  }

  private mutating func noteArrivalInCurrent(_ notification: Notification) {
    guard !notification.isHidden, change.arrivedInCurrent.last != notification.name else { return }
    if change.arrivedInCurrent.count < MaildirWatch.longestNameList {
      change.arrivedInCurrent.append(notification.name)
    } else {
      change.needsComparison = true
    }
  }

  /// IN_IGNORED says that the kernel has removed the watch, so its number must not be used again.
  private mutating func forgetIfEnded(_ notification: Notification) {
    guard notification.has(Int(IN_IGNORED)) else { return }
    if notification.watch == root { root = nil }
    if notification.watch == new { new = nil }
    if notification.watch == cur { cur = nil }
  }
}

extension Notification {
  /// Whether it is about a name that the Maildir convention leaves out, or about a folder.
  fileprivate var isHidden: Bool { name.isEmpty || name.first == UInt8(ascii: ".") || has(Int(IN_ISDIR)) }
}
