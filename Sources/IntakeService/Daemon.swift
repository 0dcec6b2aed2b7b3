// The daemon: signals and watchdog on the main thread, one thread for the intake, one for the outbox.

internal import Foundation
internal import MaildirInbox
internal import PlanStorage

/// Runs until it is told to stop. The caller holds the store's lock.
package final class Daemon {
  private let configurationPath: String
  private let log: EventLog
  private var settings: IntakeSettings

  package init(settings: IntakeSettings, configurationPath: String, log: EventLog) {
    self.settings = settings
    self.configurationPath = configurationPath
    self.log = log
  }

  /// - Returns: what made it give up; nil after SIGTERM or SIGINT.
  /// - Throws: what keeps it from starting.
  package func run() throws -> String? {
    let signals = SignalSet([SIGTERM, SIGINT, SIGHUP, SIGUSR1])
    try prepareStore()
    var stop = try start()
    ServiceManager.ready()
    log(.notice, "ready", ["plans": settings.configuration.plans.count])
    let watchdog = ServiceManager.watchdogInterval()
    while true {
      switch signals.wait(atMost: watchdog) {
      case SIGTERM, SIGINT:
        ServiceManager.stopping()
        stop.token.stop()
        stop.join()
        log(.notice, "stopped")
        return nil
      case SIGHUP: stop = try reload(stop)
      case SIGUSR1: stop.token.wakeAll()
      default: break
      }
      if let failure = stop.token.failure {
        stop.join()
        return failure
      }
      if watchdog != nil { ServiceManager.alive() }
    }
  }

  private func prepareStore() throws {
    let store = try PlanStore(directory: settings.configuration.stateDirectory)
    let problems = try store.problems()
    guard problems.isEmpty else {
      throw StoreDamaged(problems: problems.count, directory: settings.configuration.stateDirectory)
    }
    let interrupted = try store.settleInterrupted(now: wallClock())
    if interrupted > 0 { log(.warning, "interrupted-while-sending", ["mails": interrupted]) }
  }

  // MARK: Loops

  private struct Running {
    let token: StopToken
    let threads: [LoopThread]
    func join() { for thread in threads { thread.join() } }
  }

  private func start() throws -> Running {
    let token = StopToken()
    let intakeWake = try token.makeWake()
    let outboxWake = try token.makeWake()
    let settings = settings
    let log = log
    // Told to the main thread: a loop that gave up must end the daemon at once and not at the next signal.
    let main = getpid()
    let threads = [
      LoopThread(name: "intake") {
        runIntake(settings: settings, token: token, wake: intakeWake, outboxWake: outboxWake, log: log)
        if token.failure != nil { kill(main, SIGUSR1) }
      },
      LoopThread(name: "outbox") {
        runOutbox(settings: settings, token: token, wake: outboxWake, log: log)
        if token.failure != nil { kill(main, SIGUSR1) }
      },
    ]
    return Running(token: token, threads: threads)
  }

  /// Takes a new configuration if it is sound, else says why not and goes on with the old one.
  private func reload(_ running: Running) throws -> Running {
    ServiceManager.reloading()
    defer { ServiceManager.ready() }
    let fresh: IntakeSettings
    do {
      fresh = try IntakeSettings(Configuration.load(path: configurationPath))
    } catch {
      log(.error, "reload-refused", ["because": error])
      return running
    }
    guard fresh.configuration.stateDirectory == settings.configuration.stateDirectory else {
      log(.error, "reload-refused", ["because": "state_directory changed: restart the daemon instead"])
      return running
    }
    running.token.stop()
    running.join()
    settings = fresh
    log(.notice, "reloaded", ["plans": fresh.configuration.plans.count])
    return try start()
  }
}

/// The database is not sound: mail stays in `new/` until a person has looked.
package struct StoreDamaged: Error, CustomStringConvertible {
  package let problems: Int
  package let directory: String
  package var description: String {
    "the database \(directory)/gehoord.db is damaged (\(problems) problems found): no mail was taken and none is lost. "
      + "Stop the daemon, keep a copy of the file, and restore the last backup"
  }
}

/// The intake's thread: work while there is any, then sleep until mail comes, somebody wakes us or the next poll.
private func runIntake(
  settings: IntakeSettings, token: StopToken, wake: WakeSignal, outboxWake: WakeSignal, log: EventLog
) {
  do {
    let store = try PlanStore(directory: settings.configuration.stateDirectory)
    let loop = IntakeLoop(settings: settings, store: store, log: log)
    var watch = try MaildirWatch()
    for plan in settings.configuration.plans { watch.add(plan.maildir) }
    while !token.isStopped {
      // Before the round: a signal that comes during it must end the wait that follows.
      wake.reset()
      let round = try loop.runOnce(now: wallClock(), isStopping: { token.isStopped })
      if round.handled > 0 { outboxWake.signal() }
      if round.hasMore { continue }
      guard !token.isStopped else { return }
      let events = try watch.wait(timeout: settings.configuration.pollInterval, wake: wake)
      for change in events.changes { loop.notice(change) }
    }
  } catch {
    token.fail("the intake gave up: \(error)")
  }
}

/// The outbox's thread: send what is due, then sleep until something is put in, or is due again.
private func runOutbox(settings: IntakeSettings, token: StopToken, wake: WakeSignal, log: EventLog) {
  do {
    let store = try PlanStore(directory: settings.configuration.stateDirectory)
    let loop = OutboxLoop(settings: settings, store: store, log: log)
    while !token.isStopped {
      wake.reset()
      let seconds = try sendWhatIsDue(loop, store: store, token: token, log: log)
      guard !token.isStopped else { return }
      wake.wait(atMost: seconds)
    }
  } catch {
    token.fail("the outbox gave up: \(error)")
  }
}

/// - Returns: how long to sleep.
private func sendWhatIsDue(_ loop: OutboxLoop, store: PlanStore, token: StopToken, log: EventLog) throws -> Duration {
  let longest: Int64 = 3_600
  do {
    _ = try loop.runOnce(now: wallClock, isStopping: { token.isStopped })
    guard loop.canSend, let due = try store.nextDue() else { return .seconds(longest) }
    return .seconds(min(longest, max(1, due - wallClock())))
  } catch let error as StorageError where error.disposition == .retry {
    log(.error, "outbox-in-trouble", ["because": error])
    return .seconds(30)
  }
}
