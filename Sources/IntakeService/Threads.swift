// Plain threads and signals: what a synchronous core needs of the system.

// The compiler reads `timespec` as CSystemd's, since its header is the first module here to include <time.h>.
internal import CSystemd
internal import Foundation
internal import MaildirInbox

/// A thread that runs one function and can be waited for.
struct LoopThread: Sendable {
  private let ended = DispatchSemaphore(value: 0)

  init(name: String, _ body: @escaping @Sendable () -> Void) {
    let ended = ended
    let thread = Thread {
      body()
      ended.signal()
    }
    thread.name = name
    // SQLite, curl and the parser are iterative; one MiB is ample and is only touched as far as it is used.
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Waits until the function has returned; may be called again.
  func join() {
    ended.wait()
    ended.signal()
  }
}

/// Signals that are taken one by one with `sigtimedwait` instead of interrupting a thread. Made before any thread
/// starts, since threads inherit what is blocked.
package struct SignalSet {
  private var set = sigset_t()

  init(_ signals: [Int32]) {
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    // Blocked now, so that what was ignored until here waits to be taken.
    for number in signals { signal(number, SIG_DFL) }
  }

  /// To be called before the store's lock is held: from then on every command may send the wake-up, SIGUSR1, also to a
  /// single run that has no use for it. A closed connection is an error value, not the end of the process.
  package static func ignoreUntilTaken() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGUSR1, SIG_IGN)
  }

  /// The next signal; nil when none came in time. Waits for ever when no time is given.
  func wait(atMost time: Duration?) -> Int32? {
    var set = set
    var info = siginfo_t()
    guard let time else {
      let signal = sigwaitinfo(&set, &info)
      return signal > 0 ? signal : nil
    }
    let parts = time.components
    var limit = timespec(tv_sec: Int(parts.seconds), tv_nsec: Int(parts.attoseconds / 1_000_000_000))
    let signal = sigtimedwait(&set, &info, &limit)
    return signal > 0 ? signal : nil
  }
}

extension WakeSignal {
  /// Sleeps until the signal is given, or that long.
  package func wait(atMost time: Duration) {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = time.components.seconds * 1_000 + time.components.attoseconds / 1_000_000_000_000_000
    // A signal to the process may end it early; the loop looks again and comes back.
    _ = poll(&watched, 1, Int32(clamping: milliseconds))
  }
}
