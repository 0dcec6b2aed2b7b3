// The digest: one mail a day to each coordinator, at their hour, on days with something that they may do.

internal import IntakeModel
internal import Outgoing
package import PlanStorage

/// Makes digests. Used on one thread.
package struct DigestLoop {
  private let configuration: Configuration
  private let store: PlanStore
  /// How long the link in a digest works, in seconds.
  static let term: Int64 = 86_400
  static let mostEntries = 10
  /// How many entries are looked at for the oldest.
  private static let mostLookedAt = 500

  package init(configuration: Configuration, store: PlanStore) {
    self.configuration = configuration
    self.store = store
  }

  /// Makes the digests that are due; each day once for each coordinator, also after a restart. After the hour has
  /// passed while nothing ran, it is made late rather than not at all.
  /// - Returns: how many were put into the outbox.
  package func runOnce(now: Int64) throws(StorageError) -> Int {
    let local = LocalTime(now, in: configuration.timeZone)
    var made = 0
    for coordinator in configuration.coordinators where local.hour >= coordinator.digestHour {
      let isMade = try store.transaction { () throws(StorageError) in
        guard try store.claimDigest(of: coordinator.address.identity, day: local.isoDay) else {
          return false
        }
        return try make(for: coordinator, now: now)
      }
      if isMade { made += 1 }
    }
    return made
  }

  private func make(for coordinator: Configuration.Coordinator, now: Int64) throws(StorageError)
    -> Bool
  {
    let acting = ActingPerson(coordinator)
    var plans: [DigestPlan] = []
    var first: Configuration.PlanSettings?
    for plan in configuration.plans {
      // Who may only read could do nothing about it; the page shows it to them.
      guard acting.may(.editor, in: plan.id),
        let digest = try digest(of: plan, for: acting, now: now)
      else { continue }
      plans.append(digest)
      first = first ?? plan
    }
    guard let plan = first else { return false }
    var link: String?
    if let origin = configuration.siteOrigin {
      let offer = try store.offerSignIn(
        to: coordinator.address.identity, visit: nil, lasting: Self.term, now: now)
      link = offer.map { "\(origin)/enter/\($0.token)" }
    }
    let mail = DigestMail(name: coordinator.name, plans: plans, link: link)
    return try store.put(
      .digest, to: coordinator.address, language: coordinator.language, from: plan, configuration: configuration,
      now: now, compose: mail.compose)
  }

  /// Nil when nothing waits there for them.
  private func digest(of plan: Configuration.PlanSettings, for acting: ActingPerson, now: Int64)
    throws(StorageError) -> DigestPlan?
  {
    let coordinating = Coordinating(configuration: configuration, store: store)
    let counts = try coordinating.queueCounts(plan, for: acting, now: now)
    guard counts.total > 0, let planNow = try store.currentPlan(plan.id) else { return nil }
    let entries = try coordinating.queue(plan, for: acting, limit: Self.mostLookedAt, now: now) { _ in false }
    return DigestPlan(
      title: planNow.title.text(in: acting.language, fallbacks: planNow.languages),
      waiting: counts.total,
      oldestDays: days(from: entries.map(\.since).min() ?? now, to: now),
      entries: entries.prefix(Self.mostEntries).map { entry in
        DigestPlan.Entry(
          reference: entry.reference, proposal: proposal(of: entry, acting.words),
          days: days(from: entry.since, to: now))
      })
  }

  /// Kinds and places in the plan; for what has none, what kind of thing it is. Never a word that came from outside.
  private func proposal(of entry: QueueEntry, _ words: any CoordinatorLanguage) -> String {
    let proposals = entry.proposals.map { words.short($0.choice.kind, $0.choice.target) }
    switch entry.subject {
    case .task(let kind, _): return (proposals + [words.why(kind)]).joined(separator: ", ")
    case .setAside, .breaker, .unpublished: return entry.why
    case .undelivered: return words.undelivered(.notice, .failed, because: nil)
    case .reading, .unconfirmed:
      return proposals.isEmpty ? words.word(.queue) : proposals.joined(separator: ", ")
    }
  }

  /// Midnights between two moments.
  private func days(from first: Int64, to last: Int64) -> Int {
    func day(_ moment: Int64) -> Int64 {
      (moment + Int64(LocalTime(moment, in: configuration.timeZone).zoneOffset)) / 86_400
    }
    return Int(max(0, day(last) - day(first)))
  }
}
