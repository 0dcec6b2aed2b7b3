// One token that wakes every loop and tells it to end, and why.

package import MaildirInbox
internal import Synchronization

/// Shared by the main thread and the loops. Once stopped it stays stopped.
package final class StopToken: Sendable {
  private struct State {
    var isStopped = false
    var failure: String?
    var wakes: [WakeSignal] = []
    var progressAt: ContinuousClock.Instant?
  }

  private let state = Mutex(State())

  package init() {}

  package var isStopped: Bool { state.withLock { $0.isStopped } }

  /// What made a loop give up; nil when it was asked to stop.
  package var failure: String? { state.withLock { $0.failure } }

  /// How long the step in hand lasts; nil while the intake sleeps. A step without end is a hang, and the watchdog's
  /// business.
  var timeInStep: Duration? { state.withLock { $0.progressAt.map { $0.duration(to: .now) } } }

  /// Says that the intake goes on with a next step.
  func noteProgress() { state.withLock { $0.progressAt = .now } }

  /// Says that the intake waits for something to do.
  func noteRest() { state.withLock { $0.progressAt = nil } }

  /// A signal that ``stop()`` and ``wakeAll()`` raise.
  package func makeWake() throws(MaildirError) -> WakeSignal {
    let wake = try WakeSignal()
    state.withLock { $0.wakes.append(wake) }
    return wake
  }

  /// Asks every loop to end after the mail in hand.
  package func stop() {
    state.withLock { $0.isStopped = true }
    wakeAll()
  }

  /// Stops everything because of something that cannot be mended by going on.
  package func fail(_ message: String) {
    state.withLock { if $0.failure == nil { $0.failure = message } }
    stop()
  }

  /// Lets every loop look for work at once.
  package func wakeAll() {
    for wake in state.withLock({ $0.wakes }) { wake.signal() }
  }
}
