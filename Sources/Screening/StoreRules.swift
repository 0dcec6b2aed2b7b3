// N15, N16, N17, N20 and N22: the rules that need what the store knows.

internal import IntakeModel

/// One rule over the store's facts.
struct StoreRule: Sendable {
  let id: ScreeningRule
  let check: @Sendable (ReplyFacts, Brakes) -> Verdict?

  /// What a rule asks for, in plain Dutch.
  enum Verdict: Equatable {
    case never(String)
    case later(until: Int64, String)
    case hold(String)
  }
}

/// In the order in which they are asked.
let storeRules = [
  StoreRule(id: .alreadyConfirmed, check: alreadyConfirmed),
  StoreRule(id: .senderWindow, check: senderWindow),
  StoreRule(id: .planBrake, check: planBrake),
  StoreRule(id: .suppressed, check: suppressed),
  StoreRule(id: .held, check: held),
]

/// N15: at most once.
private func alreadyConfirmed(_ facts: ReplyFacts, _ brakes: Brakes) -> StoreRule.Verdict? {
  facts.isAlreadyConfirmed
    ? .never("Deze mail, of dezelfde tekst van deze afzender, heeft al een bevestiging.") : nil
}

/// N16: until the latest end of the windows that are full.
private func senderWindow(_ facts: ReplyFacts, _ brakes: Brakes) -> StoreRule.Verdict? {
  let (limits, times) =
    switch facts.kind {
    case .confirmation: (brakes.sender, facts.confirmationsToSender)
    case .followUpAnswer: ([brakes.followUps], facts.followUpAnswersToSender)
    }
  return limits.compactMap { endOfFullWindow($0, times, now: facts.now) }.max().map {
    .later(until: $0, "Deze afzender kreeg kort geleden al bericht; de rest volgt samen in één mail.")
  }
}

/// When a window has room again; nil when it has room now.
private func endOfFullWindow(_ limit: RateLimit, _ times: [Int64], now: Int64) -> Int64? {
  let within = times.filter { $0 > now &- limit.seconds }.sorted()
  guard within.count >= limit.count else { return nil }
  guard limit.count > 0, !within.isEmpty else { return now &+ limit.seconds }
  // When this one has left the window, fewer than the limit remain.
  return within[within.count - limit.count] &+ limit.seconds
}

/// N17: the breaker, then the pace of the plan, then that of the sender's domain.
private func planBrake(_ facts: ReplyFacts, _ brakes: Brakes) -> StoreRule.Verdict? {
  if case .open(let since) = facts.breaker {
    // When the rest is over they leave at the plan's pace, and not as one crowd.
    let until = paced(facts.planWaiting, perHour: brakes.planPerHour, after: since &+ brakes.breakerRest)
    return .later(until: until, "Er komt ongewoon veel mail binnen; alle bevestigingen staan een tijd stil.")
  }
  if let until = pace(facts.planLastHour, facts.planWaiting, perHour: brakes.planPerHour, now: facts.now) {
    return .later(until: until, "Het is druk; bevestigingen gaan gespreid de deur uit.")
  }
  guard !brakes.mailProviders.contains(facts.senderDomain) else { return nil }
  return pace(facts.domainLastHour, facts.domainWaiting, perHour: brakes.domainPerHour, now: facts.now).map {
    .later(until: $0, "Vanaf dit domein komt veel mail; bevestigingen gaan gespreid de deur uit.")
  }
}

/// When a place is free, if this hour's are taken: those that wait are spread evenly, one after another.
private func pace(_ lastHour: Int, _ waiting: Int, perHour: Int, now: Int64) -> Int64? {
  lastHour >= perHour ? paced(waiting, perHour: perHour, after: now) : nil
}

/// The place behind those that wait, evenly spread from a moment on.
private func paced(_ waiting: Int, perHour: Int, after start: Int64) -> Int64 {
  let interval = max(3600 / Int64(max(perHour, 1)), 1)
  return start &+ interval &* Int64(max(waiting, 0) &+ 1)
}

/// N20, AVG article 21.
private func suppressed(_ facts: ReplyFacts, _ brakes: Brakes) -> StoreRule.Verdict? {
  facts.isSuppressed ? .never("Naar dit adres sturen we niets: het wil of kan geen mail ontvangen.") : nil
}

/// N22.
private func held(_ facts: ReplyFacts, _ brakes: Brakes) -> StoreRule.Verdict? {
  if !facts.hasRelay { return .hold("Er is nog geen mailserver ingesteld om mee te versturen.") }
  return facts.holdsReplies ? .hold("Antwoorden worden vastgehouden; zo staat het in de instellingen.") : nil
}
