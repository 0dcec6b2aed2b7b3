// Mail of ours that comes back: an address that takes no mail gets none any more.

internal import IntakeModel
internal import PlanStorage
internal import Screening

extension Pipeline {
  /// How long after sending a report is believed that does not enclose our mail; servers give up within five days
  /// (RFC 5321 §4.5.4.1).
  private static let believedFor: Int64 = 7 * 86_400

  /// Notes what a bounce says at the mail that came back, and suppresses an address that failed for good. A report
  /// names anybody; it counts only for a mail that we sent.
  func noteBounces(in interpreted: InterpretedMail, recorded: RecordedMail, now: Int64) throws(StorageError) {
    for bounce in bounces(in: interpreted.mail, interpreted.screening) {
      var returned = try store.returnedMail(withIDs: bounce.originalIDs, plan: plan.id)
      if returned == nil, let recipient = bounce.recipient {
        returned = try store.lastMail(to: recipient, plan: plan.id, after: now - Self.believedFor)
      }
      guard let returned else {
        try store.note("bounce-of-no-mail", plan: plan.id, mail: recorded.id, now: now)
        continue
      }
      let isPermanent = bounce.kind == .permanent
      try store.noteReturn(of: returned.id, isPermanent: isPermanent, because: bounce.kind.words)
      try store.note(
        isPermanent ? "bounced" : "bounced-for-now", plan: plan.id, mail: recorded.id,
        detail: "outbox=\(returned.id.rawValue)", now: now)
      guard isPermanent else { continue }
      _ = try store.suppress(returned.recipient, plan: plan.id, because: .bounce, now: now)
      log(.warning, "bounced", ["plan": plan.id, "outbox": returned.id.rawValue])
    }
  }
}

extension Bounce.Kind {
  /// For coordinators, in plain Dutch.
  fileprivate var words: String {
    switch self {
    case .permanent: "kwam terug: dit adres neemt geen mail aan; het krijgt geen automatische mail meer"
    case .temporary: "is vertraagd: de andere mailserver neemt hem nu niet aan"
    case .mailboxFull: "kwam terug: het postvak is vol"
    case .refusedMessage: "kwam terug: de andere mailserver neemt dit bericht niet aan"
    }
  }
}
