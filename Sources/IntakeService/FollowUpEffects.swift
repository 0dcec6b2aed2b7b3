// Carries out what an answer to a mail of ours asks, and says what was done.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage

extension Pipeline {
  /// Part of the transaction that records the answer.
  func carryOut(_ effect: FollowUpEffect, on answered: AnsweredMail, by recorded: RecordedMail, now: Int64)
    throws(StorageError)
  {
    let reference = "\(planNow.code)-\(recorded.number)"
    switch effect {
    case .nothing, .stop, .askAccess, .askErasure, .erase: break
    // The mail that asked has waited for this.
    case .tellData where answered.purpose == Self.accessPurpose:
      try store.closeWaiting(answered.summary.id, plan: plan.id, by: reference, now: now)
    case .tellData: break
    case .takeBackSupport(let targets):
      try store.takeBackSupport(targets, bySenderOf: answered.summary, by: reference, now: now)
    case .confirmSupport(let targets):
      try store.confirmSupport(targets, bySenderOf: answered.summary, by: reference, now: now)
    case .shareContact(let request): try settleContact(request, .yes, by: Self.helperActor, now: now)
    case .keepContact(let request): try settleContact(request, .no, by: Self.helperActor, now: now)
    case .items(let changes): try store.apply(changes, to: answered.summary, by: reference, now: now)
    case .takeBackMail: try store.closeWaiting(answered.summary.id, plan: plan.id, by: reference, now: now)
    case .takeBackEverything:
      for mail in try store.waitingMails(ofSenderOf: answered.summary.id) where mail != recorded.id {
        try store.closeWaiting(mail, plan: plan.id, by: reference, now: now)
      }
    }
  }
}

extension FollowUpEffect {
  /// The kind of the mail that tells of it; nil for the kind that any mail of its sort gets.
  var mailKind: MailKind? {
    switch self {
    case .askAccess, .askErasure: .privacyStep
    case .tellData: .privacyAnswer
    case .erase: .erasureDone
    case .nothing, .takeBackMail, .takeBackEverything, .stop, .items, .takeBackSupport, .confirmSupport, .shareContact,
      .keepContact:
      nil
    }
  }

  /// What the answer tells of it; nil when a confirmation says it, or nothing does.
  var report: [AnswerReport]? {
    switch self {
    case .nothing, .stop, .askAccess, .askErasure, .tellData, .erase, .shareContact: nil
    case .keepContact: [.keptContact]
    case .takeBackMail: [.tookBackMail]
    case .takeBackSupport(let targets): targets.map { .tookBackSupport($0) }
    case .confirmSupport(let targets): targets.map { .confirmedSupport($0) }
    case .takeBackEverything: [.tookBackEverything]
    case .items(let changes):
      [
        AnswerReport.changed(changes.compactMap { if case .correct(let number, _, _) = $0 { number } else { nil } }),
        .tookBack(changes.compactMap { if case .takeBack(let number) = $0 { number } else { nil } }),
        .disputed(changes.compactMap { if case .dispute(let number) = $0 { number } else { nil } }),
      ].filter { !$0.numbers.isEmpty }
    }
  }
}

extension Confirmation {
  /// Makes it the answer to an answer: what was done, and what now stands of the mail that it is about.
  mutating func tell(_ report: [AnswerReport], of reference: String, standing: [ToldItem], term: String) {
    answer = report
    publicReference = reference
    items = standing.map { ConfirmedItem(number: $0.position, kind: $0.kind, target: $0.target) }
    if waiting == .whole { waiting = .part }
    if answerBy == nil { answerBy = term }
  }
}
