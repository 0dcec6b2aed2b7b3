// The intake's thread: rounds over the Maildirs, and the sleep between them.

internal import Foundation
internal import MaildirInbox
internal import PlanStorage

/// Works while there is any mail, then sleeps until mail comes, somebody wakes us or the next poll.
func runIntake(
  settings: IntakeSettings, token: StopToken, wake: WakeSignal, outboxWake: WakeSignal, taught: TaughtPlans,
  log: EventLog
) {
  do {
    let store = try PlanStore(directory: settings.configuration.stateDirectory)
    let loop = IntakeLoop(settings: settings, store: store, log: log, taught: taught)
    var lookout = Lookout(settings.configuration, log)
    var done = WorkDone()
    while !token.isStopped {
      // Before the round: a signal that comes during it must end the wait that follows.
      wake.reset()
      token.noteProgress()
      let round = try loop.runOnce(now: wallClock()) {
        token.noteProgress()
        return token.isStopped
      }
      if round.handled > 0 { outboxWake.signal() }
      if done.add(round) { ServiceManager.status(done.text) }
      if round.hasMore { continue }
      guard !token.isStopped else { return }
      token.noteRest()
      for change in lookout.wait(atMost: settings.configuration.pollInterval, wake, log) { loop.notice(change) }
    }
  } catch {
    token.fail("the intake gave up: \(error)")
  }
}

/// What the intake did since it started, for `systemctl status`: counts only.
struct WorkDone: Equatable {
  private var handled = 0
  private var setAside = 0
  private var plansInTrouble = 0
  private var isFirst = true

  /// - Returns: whether there is something new to tell.
  mutating func add(_ round: RoundResult) -> Bool {
    let before = self
    handled += round.handled
    setAside += round.setAside
    plansInTrouble = round.blocked.count
    isFirst = false
    return self != before
  }

  var text: String {
    "\(handled) mails handled since the start, \(setAside) set aside"
      + (plansInTrouble > 0 ? "; plans in trouble: \(plansInTrouble), see the log" : "")
  }
}

/// Waits for mail with inotify; by polling alone where the machine has no inotify left to give.
private struct Lookout: ~Copyable {
  private var watch: MaildirWatch?

  init(_ configuration: Configuration, _ log: EventLog) {
    do {
      var fresh = try MaildirWatch()
      for plan in configuration.plans { fresh.add(plan.maildir) }
      watch = consume fresh
    } catch {
      watch = nil
      log(.warning, "watch-failed", ["because": error])
    }
  }

  mutating func wait(atMost time: Duration, _ wake: WakeSignal, _ log: EventLog) -> [MaildirChange] {
    guard var held = watch.take() else {
      wake.wait(atMost: time)
      return []
    }
    do {
      let events = try held.wait(timeout: time, wake: wake)
      watch = consume held
      return events.changes
    } catch {
      log(.warning, "watch-failed", ["because": error])
      return []
    }
  }
}
