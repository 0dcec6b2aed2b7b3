// The outbox's thread: sending, and the sleep until something is put in or due again.

internal import Foundation
internal import MaildirInbox
internal import PlanStorage

/// Sends what is due, then sleeps until something is put in, or is due again.
func runOutbox(settings: IntakeSettings, token: StopToken, wake: WakeSignal, log: EventLog) {
  do {
    let store = try PlanStore(directory: settings.configuration.stateDirectory)
    let loop = OutboxLoop(settings: settings, store: store, log: log)
    while !token.isStopped {
      wake.reset()
      let time = try sendWhatIsDue(loop, token: token, log: log)
      guard !token.isStopped else { return }
      wake.wait(atMost: time)
    }
  } catch {
    token.fail("the outbox gave up: \(error)")
  }
}

/// - Returns: how long to sleep.
private func sendWhatIsDue(_ loop: OutboxLoop, token: StopToken, log: EventLog) throws -> Duration {
  do {
    _ = try loop.runOnce(now: wallClock, isStopping: { token.isStopped })
    return .seconds(try loop.rest(now: wallClock()))
  } catch let error as StorageError where error.disposition == .retry {
    log(.error, "outbox-in-trouble", ["because": error])
    return .seconds(30)
  }
}
