// The intake: looks into every Maildir, has each mail handled, and publishes what changed.

internal import Foundation
package import IntakeModel
internal import MaildirInbox
package import PlanStorage

/// What one round over all Maildirs did.
package struct RoundResult: Sendable, Equatable {
  package var handled = 0
  package var setAside = 0
  /// Whether there is more to do at once.
  package var hasMore = false
  /// Plans whose mail could not be handled, with the reason.
  package var blocked: [PlanID: String] = [:]
  package var published: [PlanID: Int] = [:]
}

/// Used by one thread, with its own connection to the store.
package final class IntakeLoop {
  /// The most files of one look into `new/`; the oldest first (`mail-safety.md`, section 4).
  static let largestPoll = 500
  /// How many mails share a transaction under backlog.
  static let largestBatch = 64
  /// How often `cur/` is compared with the ledger.
  static let comparisonInterval: Int64 = 86_400

  private let settings: IntakeSettings
  private let store: PlanStore
  private let log: EventLog
  private var pipelines: [PlanID: Pipeline] = [:]
  private var comparedAt: [PlanID: Int64] = [:]
  private var reportedOdd: [PlanID: Int] = [:]
  /// What was last said about each plan, so that a lasting trouble is one line and not one a poll.
  private var lastTrouble: [PlanID: String] = [:]

  package init(settings: IntakeSettings, store: PlanStore, log: EventLog) {
    self.settings = settings
    self.store = store
    self.log = log
  }

  /// One round over all plans. A Maildir or plan in trouble never stops the others.
  /// - Parameter publishesAll: publish whatever changed now, as `--once` does.
  /// - Throws: only what makes going on senseless (``StorageError/Disposition/stop``).
  package func runOnce(now: Int64, publishesAll: Bool = false, isStopping: () -> Bool = { false })
    throws(StorageError) -> RoundResult
  {
    var result = RoundResult()
    for plan in settings.configuration.plans where !isStopping() {
      do {
        try handle(plan, now: now, result: &result, isStopping: isStopping)
        if !isStopping(), let version = try publish(plan, now: now, isAskedFor: publishesAll && !result.hasMore) {
          result.published[plan.id] = version
        }
        if lastTrouble.removeValue(forKey: plan.id) != nil { log(.notice, "plan-recovered", ["plan": plan.id]) }
      } catch let error as StorageError where error.disposition == .stop {
        throw error
      } catch {
        result.blocked[plan.id] = "\(error)"
        if lastTrouble.updateValue("\(error)", forKey: plan.id) != "\(error)" {
          log(.error, "plan-in-trouble", ["plan": plan.id, "because": error])
        }
      }
    }
    return result
  }

  private func handle(
    _ plan: Configuration.PlanSettings, now: Int64, result: inout RoundResult, isStopping: () -> Bool
  ) throws {
    let pipeline = try pipeline(for: plan)
    var maildir = try Maildir(path: plan.maildir)
    let listing = try maildir.newMail(limit: Self.largestPoll)
    report(listing.odd, of: plan)
    let before = result.handled + result.setAside
    try work(listing.mail, with: pipeline, in: maildir, now: now, result: &result, isStopping: isStopping)
    // Only where it went on: files that cannot be read now would otherwise be looked at without a pause.
    let wentOn = result.handled + result.setAside > before
    result.hasMore = result.hasMore || (wentOn && listing.mail.count == Self.largestPoll)
    // A claimed file that is not in new/ was moved by another hand, or is to be tried again from cur/.
    let listed = Set(listing.mail.map(\.key))
    if try store.openKeys(plan: plan.id).contains(where: { !listed.contains($0) }) { comparedAt[plan.id] = nil }
    if now - (comparedAt[plan.id] ?? 0) >= Self.comparisonInterval {
      try compareCurrent(plan, pipeline, &maildir, now: now, result: &result, isStopping: isStopping)
    }
  }

  /// Says once, and again when it changed, that `new/` holds things that are no mails.
  private func report(_ odd: [OddEntry], of plan: Configuration.PlanSettings) {
    guard reportedOdd.updateValue(odd.count, forKey: plan.id) ?? 0 != odd.count, !odd.isEmpty else { return }
    let kinds = Set(odd.map(\.kind.rawValue)).sorted().joined(separator: ",")
    log(.warning, "not-a-mail", ["plan": plan.id, "entries": odd.count, "kinds": kinds])
  }

  private func work(
    _ files: [MailFile], with pipeline: Pipeline, in maildir: borrowing Maildir, now: Int64,
    result: inout RoundResult, isStopping: () -> Bool
  ) throws {
    var start = 0
    while start < files.count, !isStopping() {
      let batch = Array(files[start..<min(files.count, start + Self.largestBatch)])
      start += batch.count
      try requireSpace(for: batch, in: maildir)
      let outcome = try pipeline.process(batch, in: maildir, now: now)
      result.handled += outcome.handled
      result.setAside += outcome.setAside
    }
  }

  /// Files that another hand moved into `cur/` are noticed, handled once and reported.
  private func compareCurrent(
    _ plan: Configuration.PlanSettings, _ pipeline: Pipeline, _ maildir: inout Maildir, now: Int64,
    result: inout RoundResult, isStopping: () -> Bool
  ) throws {
    let strays = try maildir.currentMail(limit: Self.largestPoll) { try store.hasHandled(key: $0, plan: plan.id) }
    try work(strays.mail, with: pipeline, in: maildir, now: now, result: &result, isStopping: isStopping)
    if !strays.mail.isEmpty {
      log(.warning, "moved-by-another-hand", ["plan": plan.id, "files": strays.mail.count])
      try store.note("moved-by-another-hand", plan: plan.id, detail: "files=\(strays.mail.count)", now: now)
    }
    if strays.mail.count < Self.largestPoll { comparedAt[plan.id] = now } else { result.hasMore = result.handled > 0 }
  }

  /// Compares `cur/` in the next round, when something came there that the ledger does not know. Our own renames are
  /// in the ledger before they happen.
  func notice(_ change: MaildirChange) {
    for plan in settings.configuration.plans where plan.maildir == change.path {
      var isStrange = change.needsComparison
      for name in change.arrivedInCurrent where !isStrange {
        isStrange = !isHandled(MailFile.key(ofName: name), plan: plan.id)
      }
      if isStrange { comparedAt[plan.id] = nil }
    }
  }

  /// A store that cannot tell is asked again by the comparison itself.
  private func isHandled(_ key: [UInt8], plan: PlanID) -> Bool {
    do { return try store.hasHandled(key: key, plan: plan) } catch { return false }
  }

  /// No mail is taken while the disk is nearly full; it stays in `new/` and is taken as soon as there is room.
  private func requireSpace(for batch: [MailFile], in maildir: borrowing Maildir) throws {
    let needed = max(64 << 20, 3 * batch.reduce(0) { $0 + $1.byteCount })
    var status = statvfs()
    guard statvfs(settings.configuration.stateDirectory, &status) == 0 else { return }
    let free = Int64(clamping: UInt64(status.f_bavail) &* UInt64(status.f_frsize))
    guard min(free, try maildir.freeBytes) >= needed else { throw DiskNearlyFull(needed: needed) }
  }

  private func pipeline(for plan: Configuration.PlanSettings) throws -> Pipeline {
    guard let planNow = try store.currentPlan(plan.id) else { throw PlanNotImported(plan: plan.id) }
    if let known = pipelines[plan.id], known.planNow == planNow { return known }
    let pipeline = Pipeline(settings: settings, plan: plan, planNow: planNow, store: store, log: log)
    pipelines[plan.id] = pipeline
    return pipeline
  }

  private func publish(_ plan: Configuration.PlanSettings, now: Int64, isAskedFor: Bool) throws -> Int? {
    let publisher = Publisher(plan, configuration: settings.configuration)
    guard let version = try publisher.publish(from: store, isAskedFor: isAskedFor, now: now) else { return nil }
    log(.notice, "published", ["plan": plan.id, "version": version])
    return version
  }
}

/// Mail of a plan that the store does not know stays where it is.
struct PlanNotImported: Error, CustomStringConvertible {
  let plan: PlanID
  var description: String { "the plan is not in the store: run `gehoor plan import FILE` with the file of \(plan)" }
}

/// Mail stays in `new/` until there is room again.
struct DiskNearlyFull: Error, CustomStringConvertible {
  let needed: Int64
  var description: String { "the disk is nearly full: \(needed >> 20) MB must be free before mail is taken" }
}
