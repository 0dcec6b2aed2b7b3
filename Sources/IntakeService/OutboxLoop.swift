// The sending: one mail at a time out of the outbox, over one connection, every state change durable.

internal import IntakeModel
internal import Outgoing
package import PlanStorage

/// Used by one thread, with its own connection to the store and to the relay.
package final class OutboxLoop {
  private let settings: IntakeSettings
  private let store: PlanStore
  private let log: EventLog
  private let schedule = RetrySchedule()
  /// Made when the first mail goes; its connection is used again.
  private var sender: SMTPSender?
  /// How a hand-over ended that the store could not be told; told before anything else is sent.
  private var untold: (mail: OutboxMail, outcome: DeliveryOutcome)?
  private var pause = RelayPause()
  /// By plan, what its breaker has left, as ``PlanBreaker/room(now:)`` counted it and mails left since; and the version
  /// of the store for which that holds. Counting an hour's mails for each of them would make many cost ever more.
  private var room: [PlanID: Int] = [:]
  private var roomVersion = 0

  package init(settings: IntakeSettings, store: PlanStore, log: EventLog) {
    self.settings = settings
    self.store = store
    self.log = log
  }

  /// Sends what is due and may go.
  /// - Returns: how many were accepted.
  /// - Throws: what the store could not do.
  package func runOnce(now clock: () -> Int64, isStopping: @escaping @Sendable () -> Bool = { false }) throws -> Int {
    guard let relay = settings.relay else { return 0 }
    var accepted = 0
    room = [:]
    while let mail = try claimNext(now: clock(), isStopping: isStopping()) {
      let outcome = try send(mail, through: relay, isStopping: isStopping)
      untold = (mail, outcome)
      pause.note(outcome, now: clock())
      if case .accepted = outcome { accepted += 1 }
    }
    return accepted
  }

  /// Tells the store how the last mail ended and takes the next one that may go: one transaction, since it is the disk
  /// that takes the time.
  private func claimNext(now: Int64, isStopping: Bool) throws(StorageError) -> OutboxMail? {
    let mail = try store.transaction { () throws(StorageError) -> OutboxMail? in
      if let ended = untold { try settle(ended.mail, ended.outcome, now: now) }
      // A relay that is not there is asked once for all that wait: the next mail would fare no better now.
      if isStopping || pause.lasts(at: now) { return nil }
      return try store.claimNextToSend(now: now, keeping: whatStays(now: now))
    }
    untold = nil
    return mail
  }

  /// What may not leave now: what waits while replies are held, and what a breaker or the pace of an hour stops.
  private func whatStays(now: Int64) throws(StorageError) -> OutboxStop {
    var stop = OutboxStop(
      kinds: settings.configuration.replies == .hold ? MailKind.allCases.filter(\.waitsWhileHeld) : [],
      kindsOfPlans: PlanBreaker.kinds)
    let version = try store.versionByOthers()
    if version != roomVersion { room = [:] }
    roomVersion = version
    for plan in settings.configuration.plans {
      let known = room[plan.id] ?? 0
      let left = known > 0 ? known : try PlanBreaker(settings: settings, plan: plan, store: store).room(now: now)
      room[plan.id] = left
      if left <= 0 { stop.plans.append(plan.id) }
    }
    return stop
  }

  /// How long to sleep when nobody wakes us, in seconds: until the relay's pause is over or the next mail is due. What
  /// is due and was kept back is looked at again after a while.
  func rest(now: Int64) throws(StorageError) -> Int64 {
    guard settings.relay != nil else { return Self.longestRest }
    if pause.lasts(at: now), let until = pause.until { return max(1, until - now) }
    guard let due = try store.nextDue() else { return Self.longestRest }
    return due > now ? min(Self.longestRest, due - now) : Self.restWhileStopped
  }

  /// The kinds that go again when it is not known whether they arrived.
  static let resent = MailKind.allCases.filter { $0.manner.afterUnknown == .resent }
  private static let longestRest: Int64 = 3_600
  private static let restWhileStopped: Int64 = 15

  private func send(_ mail: OutboxMail, through relay: Outgoing.Relay, isStopping: @escaping @Sendable () -> Bool)
    throws -> DeliveryOutcome
  {
    guard let recipient = MailAddress(mail.recipient) else {
      return .refused(code: 0, isAddress: false, words: "the stored recipient is not an address")
    }
    let outgoing = OutgoingMail(
      envelopeSender: mail.envelopeSender.flatMap(MailAddress.init), recipient: recipient, bytes: mail.content)
    if sender == nil { sender = try SMTPSender(relay: relay) }
    return sender?.send(outgoing, isStopping: isStopping) ?? .unreachable(words: "there is no connection to the relay")
  }

  /// Inside the transaction that claims the next mail.
  private func settle(_ mail: OutboxMail, _ outcome: DeliveryOutcome, now: Int64) throws(StorageError) {
    switch outcome {
    case .accepted(let code):
      try store.settle(mail.id, as: .sent, because: nil, code: code, now: now)
      room[mail.plan]? -= 1
      return log(.info, "sent", ["outbox": mail.id.rawValue, "code": code])
    case .refused(let code, let isAddress, let words):
      try store.settle(mail.id, as: .failed, because: words, code: code, now: now)
      log(.warning, "refused", ["outbox": mail.id.rawValue, "code": code])
      // Of who was erased nothing is kept.
      guard isAddress, mail.kind != .erasureDone, let recipient = MailAddress(mail.recipient) else { break }
      _ = try store.suppress(recipient, plan: mail.plan, because: .bounce, now: now)
      try store.note("refused", plan: mail.plan, detail: "outbox=\(mail.id.rawValue) code=\(code)", now: now)
    case .unknown(let words) where mail.kind.manner.afterUnknown == .resent:
      try retry(mail, because: words, code: nil, now: now)
    case .unknown(let words):
      try store.settle(mail.id, as: .unknown, because: words, code: nil, now: now)
      log(.warning, "unknown", ["outbox": mail.id.rawValue])
    case .deferred(let code, let words), .turnedAway(let code, let words):
      try retry(mail, because: words, code: code, now: now)
    case .unreachable(let words): try retry(mail, because: words, code: nil, now: now)
    }
    room = [:]
  }

  private func retry(_ mail: OutboxMail, because: String, code: Int?, now: Int64) throws(StorageError) {
    let jitter = Double.random(in: 0..<1)
    guard let delay = schedule.delay(afterAttempts: mail.attempts + 1, jitter: jitter) else {
      try store.settle(mail.id, as: .failed, because: "opgegeven na vijf dagen: \(because)", code: code, now: now)
      return log(.warning, "given-up", ["outbox": mail.id.rawValue, "attempts": mail.attempts + 1])
    }
    let next = now + max(1, delay.components.seconds)
    try store.settle(mail.id, as: .pending, because: because, code: code, notBefore: next, now: now)
    log(.info, "deferred", ["outbox": mail.id.rawValue, "code": code ?? 0, "seconds": next - now])
  }
}
