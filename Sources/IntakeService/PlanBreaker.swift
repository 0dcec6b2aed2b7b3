// N17: the breaker of a plan, turned where a mail is asked for and where one would leave.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage
internal import Screening

/// The breaker of one plan as the store keeps it.
struct PlanBreaker {
  let settings: IntakeSettings
  let plan: Configuration.PlanSettings
  let store: PlanStore

  /// What it stops.
  static let kinds = MailKind.allCases.filter(\.obeysBreaker)
  /// What a flood asks for: the outcomes of decisions come at a person's pace.
  static let askedKinds = kinds.filter { $0.manner.brakes == .senderAndPlan }

  /// How it stands now.
  /// - Parameter more: how many confirmations are being asked for and are not in the outbox yet. Then it belongs inside
  ///   the transaction that puts them there.
  func turned(askingFor more: Int = 0, now: Int64) throws(StorageError) -> BreakerState {
    let state = try store.breaker(plan.id)
    guard try next(after: state, askingFor: more, now: now) != state else { return state }
    return try store.transaction { () throws(StorageError) in
      // Another thread may have turned it meanwhile.
      let state = try store.breaker(plan.id)
      let next = try next(after: state, askingFor: more, now: now)
      guard next != state else { return state }
      try store.turnBreaker(plan.id, to: next)
      try store.note("breaker-\(next.name)", plan: plan.id, now: now)
      if case .open = next {
        try AlarmBell(settings: settings, plan: plan, store: store).ring(.breakerOpened, now: now)
      }
      return next
    }
  }

  private func next(after state: BreakerState, askingFor more: Int, now: Int64) throws(StorageError) -> BreakerState {
    let brakes = settings.brakes
    let asked = try store.asked(
      Self.askedKinds, plan: plan.id, after: brakes.breakerWindow(of: state, now: now), limit: brakes.breakerPerHour + 1
    )
    var refused = 0
    if case .halfOpen(let since) = state {
      refused = try store.ended(Self.kinds, in: [.failed], plan: plan.id, since: since, limit: 1)
    }
    return brakes.breaker(after: state, asked: asked + more, refusedProbes: refused, now: now)
  }

  /// How many mails of what it stops may leave now: none while it is open, the few of its trial, or what the hour has
  /// left. As long as nobody else changes the store and none is refused, each mail that leaves takes one away, and time
  /// gives only more.
  func room(now: Int64) throws(StorageError) -> Int {
    let since: Int64
    let most: Int
    switch try turned(now: now) {
    case .open: return 0
    case .halfOpen(let moment): (since, most) = (moment, settings.brakes.breakerProbes)
    case .closed: (since, most) = (now - 3_599, settings.brakes.planPerHour)
    }
    return most
      - (try store.ended(Self.kinds, in: [.sent, .failed, .unknown], plan: plan.id, since: since, limit: most))
  }
}

extension BreakerState {
  /// As the log and the events name it.
  var name: String {
    switch self {
    case .closed: "closed"
    case .open: "open"
    case .halfOpen: "half-open"
    }
  }
}
