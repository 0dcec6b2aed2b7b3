// The last word on a reply: screening, and what the store knows of this mail, this sender and this plan.

package import IntakeModel

/// What happens with a reply.
package enum ReplyDecision: Sendable, Equatable {
  /// It goes into the outbox and leaves.
  case send
  /// It goes into the outbox and waits there until sending is switched on.
  case hold(ScreeningReason)
  /// It is not written. A coordinator can still send it by hand.
  case never(ScreeningReason)
  /// It waits until then (seconds since 1970 UTC) and is decided anew; what a sender's window held back leaves as one
  /// summary.
  case later(until: Int64, ScreeningReason)
}

/// What kind of reply is asked for, since each has its own brake.
package enum ReplyKind: String, Sendable, Codable, CaseIterable {
  /// The first confirmation of a mail.
  case confirmation
  /// The answer to a follow-up: what now stands.
  case followUpAnswer = "follow-up-answer"
}

/// What the store knows. Times are seconds since 1970 UTC; those older than the longest window may be left out.
package struct ReplyFacts: Sendable, Equatable {
  package var kind: ReplyKind
  package var now: Int64
  /// N15: this mail has a reply of this kind, in whatever state; or it says again what its sender's last mails said,
  /// as a program does that answers everything.
  package var isAlreadyConfirmed: Bool
  /// N20: the address said stop, bounced for good, or was blocked.
  package var isSuppressed: Bool
  /// N16: when first confirmations to this sender were granted.
  package var confirmationsToSender: [Int64]
  /// N16: when answers to follow-ups of this sender were granted.
  package var followUpAnswersToSender: [Int64]
  /// N17: how many confirmations of this plan were granted in the last hour, and how many are paced and wait.
  package var planLastHour: Int
  package var planWaiting: Int
  /// N17: the same for the sender's domain within this plan.
  package var domainLastHour: Int
  package var domainWaiting: Int
  /// The sender's domain, lower case.
  package var senderDomain: String
  /// N17: see ``Brakes/breaker(after:asked:refusedProbes:now:)``.
  package var breaker: BreakerState
  /// N22: whether a relay is configured, and whether replies are held by configuration.
  package var hasRelay: Bool
  package var holdsReplies: Bool

  package init(
    kind: ReplyKind = .confirmation, now: Int64, isAlreadyConfirmed: Bool = false, isSuppressed: Bool = false,
    confirmationsToSender: [Int64] = [], followUpAnswersToSender: [Int64] = [], planLastHour: Int = 0,
    planWaiting: Int = 0, domainLastHour: Int = 0, domainWaiting: Int = 0, senderDomain: String = "",
    breaker: BreakerState = .closed(since: 0), hasRelay: Bool = true, holdsReplies: Bool = false
  ) {
    self.kind = kind
    self.now = now
    self.isAlreadyConfirmed = isAlreadyConfirmed
    self.isSuppressed = isSuppressed
    self.confirmationsToSender = confirmationsToSender
    self.followUpAnswersToSender = followUpAnswersToSender
    self.planLastHour = planLastHour
    self.planWaiting = planWaiting
    self.domainLastHour = domainLastHour
    self.domainWaiting = domainWaiting
    self.senderDomain = senderDomain
    self.breaker = breaker
    self.hasRelay = hasRelay
    self.holdsReplies = holdsReplies
  }
}

/// Decides on the reply to a mail. What forbids comes before what delays, and what delays before what holds, so that
/// nothing is put off that must never leave; among those that forbid the lowest rule is named.
package func replyDecision(_ screening: Screening, facts: ReplyFacts, brakes: Brakes) -> ReplyDecision {
  replyDecision(screening, facts: facts, brakes: brakes, by: storeRules)
}

/// Decides by a given table, so that a test can leave a rule out.
func replyDecision(
  _ screening: Screening, facts: ReplyFacts, brakes: Brakes, by rules: [StoreRule]
) -> ReplyDecision {
  let found = rules.compactMap { rule in rule.check(facts, brakes).map { (rule.id, $0) } }
  var forbidding = screening.mayReply ? [] : [screening.replyReason]
  for case (let id, .never(let words)) in found { forbidding.append(ScreeningReason(rule: id, words: words)) }
  // A reason without a rule is a text cue, and those are asked last.
  if let reason = forbidding.min(by: { ($0.rule?.rawValue ?? .max) < ($1.rule?.rawValue ?? .max) }) {
    return .never(reason)
  }
  for case (let id, .later(let until, let words)) in found {
    return .later(until: until, ScreeningReason(rule: id, words: words))
  }
  for case (let id, .hold(let words)) in found { return .hold(ScreeningReason(rule: id, words: words)) }
  return .send
}
