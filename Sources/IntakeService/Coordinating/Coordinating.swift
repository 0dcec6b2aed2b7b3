// The operations of coordinators on mails: each takes plan, actor and time, is one transaction, and tells how it ended.

internal import IntakeModel
internal import Outgoing
package import PlanStorage

/// What coordinators do; the terminal and the page use the same.
package struct Coordinating {
  /// How long an operation can be undone before its mail leaves, in seconds.
  package static let reconsideration: Int64 = 600

  let configuration: Configuration
  let store: PlanStore

  package init(configuration: Configuration, store: PlanStore) {
    self.configuration = configuration
    self.store = store
  }

  /// Carries out a decision and, when the mail waits no more, tells its sender the outcome, who was promised that a
  /// person would look. That mail leaves after ``reconsideration``.
  /// - Parameter isTold: whether the sender gets a mail about it.
  package func decide(_ review: Review, on mail: MailPlace, by actor: ActingPerson, isTold: Bool = true, now: Int64)
    throws(StorageError) -> OperationOutcome
  {
    try operate(on: mail, by: actor) { (planNow) throws(StorageError) in
      guard Self.targets(of: review).allSatisfy(planNow.has) else { return .refused(.noSuchTarget) }
      if case .hand(let name?) = review, !mayDecide(name, in: mail.plan.id) { return .refused(.onlyReads(name)) }
      let wasWaiting = try store.mail(number: mail.number, plan: mail.plan.id)?.summary.waitingSince != nil
      let outcome = try store.review(
        review, number: mail.number, plan: mail.plan.id, revision: mail.revision, actor: actor.name, now: now)
      guard case .done(let decided) = outcome else { return OperationOutcome(outcome) }
      var departing: DepartingMail?
      if wasWaiting, decided.summary.waitingSince == nil, isTold, review.isToldToSender {
        departing = try tellOutcome(
          of: decided, because: review.rejection, plan: mail.plan, planNow: planNow, now: now)
      }
      return .done(decided, departing: departing)
    }
  }

  private func mayDecide(_ name: String, in plan: PlanID) -> Bool {
    configuration.coordinators.contains { $0.name == name && ActingPerson($0).may(.editor, in: plan) }
  }

  /// Takes back the newest decision on a mail that stands, with everything that came of it and has not left.
  package func undo(on mail: MailPlace, by actor: ActingPerson, now: Int64) throws(StorageError) -> OperationOutcome {
    try operate(on: mail, by: actor) { (_) throws(StorageError) in
      OperationOutcome(
        try store.undo(
          number: mail.number, plan: mail.plan.id, revision: mail.revision, actor: actor.name, now: now))
    }
  }

  /// What every operation on a mail asks first: that the actor may, and sees it at all; then one transaction.
  func operate(
    on mail: MailPlace, by actor: ActingPerson, needing role: Configuration.Role = .editor,
    _ body: (Plan) throws(StorageError) -> OperationOutcome
  ) throws(StorageError) -> OperationOutcome {
    try store.transaction { () throws(StorageError) in
      guard let planNow = try store.currentPlan(mail.plan.id),
        try self.mail(mail.number, in: mail.plan, for: actor) != nil
      else { return .refused(.review(.noSuchMail)) }
      guard actor.may(role, in: mail.plan.id) else { return .refused(.notAllowed(needs: role)) }
      return try body(planNow)
    }
  }

  private static func targets(of review: Review) -> [Target] {
    switch review {
    case .change(_, _, let target), .add(_, let target, _): [target]
    case .split(_, let parts): parts.map(\.target)
    default: []
    }
  }
}

extension OperationOutcome {
  init(_ outcome: ReviewOutcome) {
    switch outcome {
    case .done(let mail): self = .done(mail, departing: nil)
    case .overtaken(let mail, let entries): self = .overtaken(mail, by: entries)
    case .refused(let refusal): self = .refused(.review(refusal))
    }
  }
}

extension Review {
  /// Why nothing more of a mail is recorded; nil where something is.
  fileprivate var rejection: RejectionReason? {
    if case .reject(let reason, _) = self { reason } else { nil }
  }

  /// Whether its outcome goes to the sender when nothing waits any more: not from who was blocked or sent spam, and
  /// not where a mail of its own tells it.
  var isToldToSender: Bool {
    switch self {
    case .accept, .change, .split, .add, .reject: true
    case .spam, .block, .unblock, .notForUs, .later, .hand, .answer, .release, .settle, .confirm, .leaveUnconfirmed:
      false
    }
  }
}
