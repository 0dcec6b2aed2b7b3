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

  package init(settings: IntakeSettings, store: PlanStore, log: EventLog) {
    self.settings = settings
    self.store = store
    self.log = log
  }

  /// Whether there is a relay and replies are not held.
  var canSend: Bool { settings.relay != nil && settings.configuration.replies == .send }

  /// Sends what is due.
  /// - Returns: how many were accepted.
  /// - Throws: what the store could not do.
  package func runOnce(now clock: () -> Int64, isStopping: @escaping @Sendable () -> Bool = { false }) throws -> Int {
    guard let relay = settings.relay, settings.configuration.replies == .send else { return 0 }
    var accepted = 0
    try tell(now: clock())
    while !isStopping(), let mail = try store.claimNextToSend(now: clock()) {
      let outcome = try send(mail, through: relay, isStopping: isStopping)
      untold = (mail, outcome)
      try tell(now: clock())
      switch outcome {
      case .accepted: accepted += 1
      // The relay is not there: the next one would fare no better now.
      case .unreachable: return accepted
      default: break
      }
    }
    return accepted
  }

  private func send(_ mail: OutboxMail, through relay: Outgoing.Relay, isStopping: @escaping @Sendable () -> Bool)
    throws -> DeliveryOutcome
  {
    guard let recipient = MailAddress(mail.recipient) else {
      return .refused(code: 0, words: "the stored recipient is not an address")
    }
    let outgoing = OutgoingMail(
      envelopeSender: mail.envelopeSender.flatMap(MailAddress.init), recipient: recipient, bytes: mail.content)
    if sender == nil { sender = try SMTPSender(relay: relay) }
    return sender?.send(outgoing, isStopping: isStopping) ?? .unreachable(words: "there is no connection to the relay")
  }

  private func tell(now: Int64) throws(StorageError) {
    guard let ended = untold else { return }
    try settle(ended.mail, ended.outcome, now: now)
    untold = nil
  }

  private func settle(_ mail: OutboxMail, _ outcome: DeliveryOutcome, now: Int64) throws(StorageError) {
    switch outcome {
    case .accepted(let code):
      try store.settle(mail.id, as: .sent, because: nil, code: code, now: now)
      log(.info, "sent", ["outbox": mail.id.rawValue, "code": code])
    case .refused(let code, let words):
      try store.settle(mail.id, as: .failed, because: words, code: code, now: now)
      log(.warning, "refused", ["outbox": mail.id.rawValue, "code": code])
    case .unknown(let words):
      try store.settle(mail.id, as: .unknown, because: words, code: nil, now: now)
      log(.warning, "unknown", ["outbox": mail.id.rawValue])
    case .deferred(let code, let words): try retry(mail, because: words, code: code, now: now)
    case .unreachable(let words): try retry(mail, because: words, code: nil, now: now)
    }
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
