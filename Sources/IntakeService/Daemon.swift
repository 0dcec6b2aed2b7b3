// The daemon: signals and watchdog on the main thread, one thread each for intake, outbox and learning.

internal import Foundation
internal import MaildirInbox
internal import PlanStorage

/// Runs until it is told to stop. The caller holds the store's lock.
package final class Daemon {
  private let configurationPath: String
  private let log: EventLog
  private var settings: IntakeSettings
  /// The longest a step of the intake lasts on a slow disk; past it the service manager is left to start us anew, and
  /// the attempts counted in the ledger find the mail that did it.
  static let longestStep = Duration.seconds(120)

  package init(settings: IntakeSettings, configurationPath: String, log: EventLog) {
    self.settings = settings
    self.configurationPath = configurationPath
    self.log = log
  }

  /// - Parameter wasLeftInOrder: as ``HeldStore/wasLeftInOrder``.
  /// - Returns: what made it give up; nil after SIGTERM or SIGINT.
  /// - Throws: what keeps it from starting.
  package func run(wasLeftInOrder: Bool) throws -> String? {
    let signals = SignalSet([SIGTERM, SIGINT, SIGHUP, SIGUSR1])
    let interrupted = try PlanStore.sound(
      in: settings.configuration, wasLeftInOrder: wasLeftInOrder
    ).settleInterrupted(
      resending: OutboxLoop.resent, now: wallClock())
    if interrupted > 0 { log(.warning, "interrupted-while-sending", ["mails": interrupted]) }
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
      if watchdog != nil { reportAlive(stop.token) }
    }
  }

  private func reportAlive(_ token: StopToken) {
    if let time = token.timeInStep, time > Self.longestStep {
      return log(.error, "intake-hangs", ["seconds": time.components.seconds])
    }
    ServiceManager.alive()
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
    let learningWake = try token.makeWake()
    let taught = TaughtPlans()
    let settings = settings
    let log = log
    // Told to the main thread: a loop that gave up must end the daemon at once and not at the next signal.
    let main = getpid()
    let threads = [
      LoopThread(name: "intake") {
        runIntake(settings: settings, token: token, wake: intakeWake, outboxWake: outboxWake, taught: taught, log: log)
        if token.failure != nil { kill(main, SIGUSR1) }
      },
      LoopThread(name: "outbox") {
        runOutbox(settings: settings, token: token, wake: outboxWake, log: log)
        if token.failure != nil { kill(main, SIGUSR1) }
      },
      LoopThread(name: "learning") {
        runLearning(settings: settings, token: token, wake: learningWake, taught: taught, log: log)
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

extension PlanStore {
  /// Opens the store, and has SQLite look through it before any mail is taken, unless it was left in order.
  static func sound(in configuration: Configuration, wasLeftInOrder: Bool) throws -> PlanStore {
    let store = try PlanStore(directory: configuration.stateDirectory)
    if !wasLeftInOrder {
      // A large database takes its time.
      let problems = try store.problems(progress: ServiceManager.stillStarting)
      guard problems.isEmpty else {
        throw StoreDamaged(problems: problems.count, directory: configuration.stateDirectory)
      }
    }
    // A restored backup must not bring back who was erased.
    _ = try store.replayErasures(now: wallClock())
    return store
  }
}

/// The database is not sound: mail stays in `new/` until a person has looked.
package struct StoreDamaged: Error, CustomStringConvertible {
  package let problems: Int
  package let directory: String
  package var description: String {
    "the database \(directory)/gehoord.db is damaged (\(problems) problems found): no mail was taken and none is lost. "
      + "Stop the daemon, and restore the last backup with `gehoor restore FILE`"
  }
}
