// What the daemon tells the service manager, sd_notify(3).

internal import CSystemd
internal import Foundation

/// Messages to systemd; without `NOTIFY_SOCKET` in the environment they go nowhere.
package enum ServiceManager {
  package static func ready() { notify("READY=1") }
  package static func stopping() { notify("STOPPING=1") }
  package static func alive() { notify("WATCHDOG=1") }

  /// Asks for a minute more to get ready, on top of what the service manager grants.
  package static func stillStarting() { notify("EXTEND_TIMEOUT_USEC=60000000") }

  /// One line for `systemctl status`: counts only.
  package static func status(_ text: String) { notify("STATUS=\(text)") }

  /// sd_notify(3): a reload begins with the monotonic time and ends with READY=1.
  package static func reloading() {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    notify("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1_000)")
  }

  /// How often ``alive()`` must be said: half the time-out; nil when no watchdog is set.
  package static func watchdogInterval() -> Duration? {
    var microseconds: UInt64 = 0
    guard sd_watchdog_enabled(0, &microseconds) > 0 else { return nil }
    return .microseconds(Int64(clamping: microseconds / 2))
  }

  private static func notify(_ state: String) {
    // The result says only whether there is a socket; a lost message is repeated by the next one.
    _ = sd_notify(0, state)
  }
}
