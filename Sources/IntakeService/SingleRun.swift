// `gehoord --once`: everything there is to do now, and then the end.

internal import IntakeModel
internal import PlanStorage

/// Handles what lies in the Maildirs, publishes what changed, and sends what can be sent.
package struct SingleRun {
  private let settings: IntakeSettings

  package init(settings: IntakeSettings) { self.settings = settings }

  /// - Parameter wasLeftInOrder: as ``HeldStore/wasLeftInOrder``.
  /// - Returns: the exit code: 1 when some plan's mail could not be handled.
  package func run(wasLeftInOrder: Bool, to terminal: Terminal) throws -> Int32 {
    let log = EventLog(least: .warning)
    let store = try PlanStore.sound(in: settings.configuration, wasLeftInOrder: wasLeftInOrder)
    _ = try store.settleInterrupted(resending: OutboxLoop.resent, now: wallClock())
    let taught = TaughtPlans()
    try LearningLoop(configuration: settings.configuration, store: store, taught: taught, log: log).runOnce()
    let intake = IntakeLoop(settings: settings, store: store, log: log, taught: taught)
    var total = RoundResult()
    repeat {
      let round = try intake.runOnce(now: wallClock(), publishesAll: true)
      total.handled += round.handled
      total.setAside += round.setAside
      total.blocked.merge(round.blocked) { $1 }
      total.published.merge(round.published) { $1 }
      total.hasMore = round.hasMore && round.handled + round.setAside > 0
      if terminal.isInteractive, total.hasMore { terminal.message("\(total.handled) mails handled…") }
    } while total.hasMore
    let sent = try OutboxLoop(settings: settings, store: store, log: log).runOnce(now: wallClock)
    terminal.line("handled \(total.handled), set aside \(total.setAside), sent \(sent)")
    for (plan, version) in total.published.sorted(by: { $0.key.text < $1.key.text }) {
      terminal.line("published version \(version) of \(plan)")
    }
    for (plan, reason) in total.blocked.sorted(by: { $0.key.text < $1.key.text }) {
      terminal.message("gehoord: \(plan): \(reason)")
    }
    return total.blocked.isEmpty ? ExitCode.done : ExitCode.failed
  }
}
