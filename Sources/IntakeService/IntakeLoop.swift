// The intake: looks into every Maildir, has each mail handled, and publishes what changed.

internal import Foundation
package import IntakeModel
internal import MaildirInbox
internal import Outgoing
package import PlanStorage
internal import Understanding

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
  /// The most files of one look into `new/`; the oldest first.
  static let largestPoll = 500
  /// How many mails share a transaction under backlog: two syncs for all of them, and those of the log's checkpoints.
  static let largestBatch = 250
  /// And how large they are together: what is in hand is finished before the program ends, and is held until then.
  static let largestBatchBytes: Int64 = 8 << 20
  /// Below this much free space no mail is taken, in bytes.
  static let smallestRoom: Int64 = 64 << 20
  /// How often `cur/` is compared with the ledger.
  static let comparisonInterval: Int64 = 86_400

  private let settings: IntakeSettings
  private let store: PlanStore
  private let log: EventLog
  private let taught: TaughtPlans
  private var pipelines: [PlanID: Pipeline] = [:]
  private var comparedAt: [PlanID: Int64] = [:]
  private var searched: [PlanID: Search] = [:]
  /// When what is past its term was last let go.
  private var expiredAt: [PlanID: Int64] = [:]
  private let freeBytes: (String) -> Int64
  private var reportedOdd: [PlanID: Int] = [:]
  /// Maildirs with more mail than one look takes: listed once for all of it, and not once a look.
  private var backlogs: [PlanID: Backlog] = [:]
  /// What was last said about each plan, so that a lasting trouble is one line and not one a poll.
  private var lastTrouble: [PlanID: String] = [:]

  private final class Backlog {
    var maildir: Maildir

    init(_ maildir: consuming Maildir) { self.maildir = maildir }
  }

  /// When claimed files that are not in `new/` were last looked for in `cur/`, and which.
  private struct Search {
    var missing: Set<[UInt8]>
    var at: Int64
  }

  /// - Parameters:
  ///   - taught: what coordinators taught, as far as it is learnt.
  ///   - freeBytes: the room on the disk of a path.
  package init(
    settings: IntakeSettings, store: PlanStore, log: EventLog, taught: TaughtPlans = TaughtPlans(),
    freeBytes: @escaping (String) -> Int64 = freeBytesOnDisk
  ) {
    self.settings = settings
    self.store = store
    self.log = log
    self.taught = taught
    self.freeBytes = freeBytes
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
      try watch(plan, now: now)
    }
    return result
  }

  /// A Maildir or store that cannot be looked at now is in trouble that was logged already.
  private func watch(_ plan: Configuration.PlanSettings, now: Int64) throws(StorageError) {
    guard settings.configuration.alarmAddress != nil else { return }
    do {
      var maildir = try Maildir(path: plan.maildir)
      let oldest = try maildir.newMail(limit: 1).mail.first?.modifiedAt
      try AccountingWatch(settings: settings, plan: plan, store: store).look(oldest: oldest, now: now)
    } catch let error as StorageError where error.disposition == .stop {
      throw error
    } catch {
      log(.info, "not-watched", ["plan": plan.id])
    }
  }

  private func handle(
    _ plan: Configuration.PlanSettings, now: Int64, result: inout RoundResult, isStopping: () -> Bool
  ) throws {
    let pipeline = try pipeline(for: plan)
    let backlog = backlogs.removeValue(forKey: plan.id)
    let held = try backlog ?? Backlog(try Maildir(path: plan.maildir))
    var listed: Set<[UInt8]> = []
    var shortage: DiskNearlyFull?
    var goesOn = true
    while goesOn, !isStopping() {
      let listing = try held.maildir.newMail(limit: Self.largestPoll)
      if listed.isEmpty, backlog == nil { report(listing.odd, of: plan) }
      // Files that cannot be read now must not hide the newer ones behind them; seen again, the turns are through.
      guard let first = listing.mail.first, listed.insert(first.key).inserted else { break }
      listed.formUnion(listing.mail.map(\.key))
      let before = result.handled + result.setAside
      let short = try work(
        listing.mail, with: pipeline, in: held.maildir, now: now, result: &result, isStopping: isStopping)
      shortage = shortage ?? short
      let wentOn = result.handled + result.setAside > before
      let isFull = listing.mail.count == Self.largestPoll
      // Only where it went on: what stays would otherwise be looked at without a pause. Behind a backlog there may be
      // what came meanwhile.
      result.hasMore = result.hasMore || (wentOn && (isFull || backlog != nil))
      goesOn = isFull && !wentOn
      if isFull && wentOn && shortage == nil { backlogs[plan.id] = held }
    }
    // Of a backlog's later turns the files that were left are no part: they would seem to be missing.
    if !isStopping(), backlog == nil {
      try lookIntoCurrent(
        plan, pipeline, &held.maildir, listed: listed, now: now, result: &result, isStopping: isStopping)
    }
    try letGo(plan, now: now)
    let erased = try eraseFiles(of: plan, store: store)
    if erased > 0 { log(.notice, "files-erased", ["plan": plan.id, "files": erased]) }
    if let shortage { throw shortage }
  }

  /// Lets go what is past its term, once a day.
  private func letGo(_ plan: Configuration.PlanSettings, now: Int64) throws {
    guard abs(now - (expiredAt[plan.id] ?? 0)) >= Self.comparisonInterval else { return }
    if let expired = try expireByTheClock(plan, configuration: settings.configuration, store: store, now: now) {
      if expired.files + expired.mails > 0 {
        log(.notice, "past-their-term", ["plan": plan.id, "files": expired.files, "mails": expired.mails])
      }
    } else {
      log(.warning, "retention-waits", ["plan": plan.id])
    }
    expiredAt[plan.id] = now
  }

  /// Says once, and again when it changed, that `new/` holds things that are no mails.
  private func report(_ odd: [OddEntry], of plan: Configuration.PlanSettings) {
    guard reportedOdd.updateValue(odd.count, forKey: plan.id) ?? 0 != odd.count, !odd.isEmpty else { return }
    let kinds = Set(odd.map(\.kind.rawValue)).sorted().joined(separator: ",")
    log(.warning, "not-a-mail", ["plan": plan.id, "entries": odd.count, "kinds": kinds])
  }

  /// Has files handled, batch by batch.
  /// - Returns: that some stayed where they are for want of space.
  private func work(
    _ files: [MailFile], with pipeline: Pipeline, in maildir: borrowing Maildir, now: Int64,
    result: inout RoundResult, isStopping: () -> Bool
  ) throws -> DiskNearlyFull? {
    var shortage: DiskNearlyFull?
    var rest = files[...]
    while !rest.isEmpty, !isStopping() {
      let free = min(freeBytes(settings.configuration.stateDirectory), freeBytes(maildir.path))
      let batch = Self.nextBatch(of: &rest, free: free, shortage: &shortage)
      guard !batch.isEmpty else { continue }
      let outcome = try pipeline.process(batch, in: maildir, now: now, isStopping: isStopping)
      result.handled += outcome.handled
      result.setAside += outcome.setAside
    }
    return shortage
  }

  /// Takes the next files that share a transaction. A mail for which there is no room stays in `new/`, and is taken
  /// as soon as there is.
  private static func nextBatch(of rest: inout ArraySlice<MailFile>, free: Int64, shortage: inout DiskNearlyFull?)
    -> [MailFile]
  {
    var batch: [MailFile] = []
    var bytes: Int64 = 0
    while batch.count < largestBatch, bytes < largestBatchBytes, let file = rest.popFirst() {
      let needed = max(smallestRoom, file.byteCount.multipliedReportingOverflow(by: 3).partialValue)
      if needed > free {
        shortage = DiskNearlyFull(needed: max(needed, shortage?.needed ?? 0))
      } else {
        batch.append(file)
        bytes += file.byteCount
      }
    }
    return batch
  }

  // MARK: Files in cur/

  /// Files that another hand moved into `cur/` are noticed, handled once and reported: in the daily comparison with
  /// the ledger, and when a claimed file is not in `new/` any more. It may also be one that is to be tried again.
  private func lookIntoCurrent(
    _ plan: Configuration.PlanSettings, _ pipeline: Pipeline, _ maildir: inout Maildir, listed: Set<[UInt8]>,
    now: Int64, result: inout RoundResult, isStopping: () -> Bool
  ) throws {
    let open = Set(try store.openKeys(plan: plan.id))
    let missing = open.subtracting(listed)
    let isComparison = abs(now - (comparedAt[plan.id] ?? 0)) >= Self.comparisonInterval
    guard isComparison || isWorthSearching(missing, of: plan.id, now: now) else { return }
    let strays = try maildir.currentMail(limit: Self.largestPoll) { key in
      isComparison ? try store.hasHandled(key: key, plan: plan.id) : !missing.contains(key)
    }
    let before = result.handled + result.setAside
    let shortage = try work(
      strays.mail, with: pipeline, in: maildir, now: now, result: &result, isStopping: isStopping)
    // Those with an open row were claimed in new/; what coordinators have tried again is among them.
    let moved = strays.mail.filter { !open.contains($0.key) }.count
    if moved > 0 {
      log(.warning, "moved-by-another-hand", ["plan": plan.id, "files": moved])
      try store.note("moved-by-another-hand", plan: plan.id, detail: "files=\(moved)", now: now)
    }
    searched[plan.id] = Search(missing: missing, at: now)
    if strays.mail.count < Self.largestPoll {
      try report(missing: missing.subtracting(strays.mail.map(\.key)).count, of: plan, now: now)
    }
    let wentOn = result.handled + result.setAside > before
    if strays.mail.count == Self.largestPoll, wentOn {
      result.hasMore = true
    } else if isComparison {
      comparedAt[plan.id] = now
    }
    if let shortage { throw shortage }
  }

  /// Files that were claimed and are nowhere any more: the accounting does not close, which is told once a day.
  private func report(missing count: Int, of plan: Configuration.PlanSettings, now: Int64) throws {
    let event = AccountingWatch.missing
    guard count > 0, try store.eventCounts(plan.id, since: now - 86_400)[event] == nil else { return }
    log(.error, event, ["plan": plan.id, "files": count])
    try store.transaction { () throws(StorageError) in
      try store.note(event, plan: plan.id, detail: "files=\(count)", now: now)
      try AlarmBell(settings: settings, plan: plan, store: store).ring(.missing(count: count), now: now)
    }
  }

  /// A file that is nowhere is looked for once a poll and not at every delivery: `cur/` may hold 100,000.
  private func isWorthSearching(_ missing: Set<[UInt8]>, of plan: PlanID, now: Int64) -> Bool {
    guard !missing.isEmpty, let last = searched[plan] else { return !missing.isEmpty }
    let isDue = abs(now - last.at) >= settings.configuration.pollInterval.components.seconds
    return isDue || !missing.isSubset(of: last.missing)
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

  private func pipeline(for plan: Configuration.PlanSettings) throws -> Pipeline {
    guard let planNow = try store.currentPlan(plan.id) else { throw PlanNotImported(plan: plan.id) }
    let known = pipelines[plan.id].flatMap { $0.planNow == planNow ? $0 : nil }
    let pipeline = known ?? Pipeline(settings: settings, plan: plan, planNow: planNow, store: store, log: log)
    pipelines[plan.id] = pipeline
    pipeline.reader.learning = taught.learning(for: planNow)
    return pipeline
  }

  private func publish(_ plan: Configuration.PlanSettings, now: Int64, isAskedFor: Bool) throws -> Int? {
    let publisher = Publisher(plan, configuration: settings.configuration)
    guard let version = try publisher.publish(from: store, isAskedFor: isAskedFor, now: now) else { return nil }
    log(.notice, "published", ["plan": plan.id, "version": version])
    return version
  }
}

/// The bytes an unprivileged writer has on the disk of a path; a disk that does not say counts as empty.
package func freeBytesOnDisk(_ path: String) -> Int64 {
  var status = statvfs()
  guard statvfs(path, &status) == 0 else { return .max }
  return Int64(clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
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
