// What the store knows decides last: N15, N16, N17, N20 and N22.

import IntakeModel
import Testing

@testable import Screening

struct ReplyDecisionTests {
  private let willing = screen(mail(), in: context())

  /// Facts under which a rule speaks, and what it says; `.zero` stands for "now".
  struct Case: Sendable {
    let rule: ScreeningRule
    let until: Int64?
    let facts: ReplyFacts

    init(_ rule: ScreeningRule, until: Int64? = nil, _ change: (inout ReplyFacts) -> Void) {
      self.rule = rule
      self.until = until
      var facts = ReplyFacts(now: now, senderDomain: "buurt.example")
      change(&facts)
      self.facts = facts
    }
  }

  static let day: Int64 = 86_400

  static let cases: [Case] = [
    Case(.alreadyConfirmed) { $0.isAlreadyConfirmed = true },
    Case(.alreadyConfirmed) { ($0.isAlreadyConfirmed, $0.isSuppressed) = (true, true) },
    Case(.alreadyConfirmed) { ($0.isAlreadyConfirmed, $0.planLastHour) = (true, 900) },
    Case(.alreadyConfirmed) { ($0.isAlreadyConfirmed, $0.hasRelay) = (true, false) },
    Case(.alreadyConfirmed) { ($0.isAlreadyConfirmed, $0.holdsReplies) = (true, true) },
    Case(.alreadyConfirmed) { ($0.isAlreadyConfirmed, $0.breaker) = (true, .open(since: now)) },
    Case(.alreadyConfirmed) { ($0.isAlreadyConfirmed, $0.confirmationsToSender) = (true, [now]) },
    Case(.alreadyConfirmed) { ($0.isAlreadyConfirmed, $0.kind) = (true, .followUpAnswer) },
    // One in ten minutes.
    Case(.senderWindow, until: now + 600) { $0.confirmationsToSender = [now] },
    Case(.senderWindow, until: now + 1) { $0.confirmationsToSender = [now - 599] },
    Case(.senderWindow, until: now + 600) { ($0.confirmationsToSender, $0.hasRelay) = ([now], false) },
    // Three in a day: room when the oldest of the last three has left.
    Case(.senderWindow, until: now + day - 7200) { $0.confirmationsToSender = [now - 700, now - 3600, now - 7200] },
    Case(.senderWindow, until: now + 1) { $0.confirmationsToSender = [now - 700, now - day + 1, now - 800] },
    Case(.senderWindow, until: now + day - 7200) {
      $0.confirmationsToSender = [now - 700, now - 3600, now - 7200, now - 9000]
    },
    // Seven in a week, spread over the days.
    Case(.senderWindow, until: now + day) {
      $0.confirmationsToSender = (0..<7).map { now - 700 - $0 * day + ($0 == 6 ? 700 : 0) }
    },
    // Answers to follow-ups: ten a day, whatever confirmations there were.
    Case(.senderWindow, until: now + day - 10) {
      ($0.kind, $0.followUpAnswersToSender) = (.followUpAnswer, (1...10).map { now - $0 })
    },
    Case(.planBrake, until: now + 18) { $0.planLastHour = 200 },
    Case(.planBrake, until: now + 18 * 51) { ($0.planLastHour, $0.planWaiting) = (200, 50) },
    Case(.planBrake, until: now + 180) { $0.domainLastHour = 20 },
    Case(.planBrake, until: now + 180 * 4) { ($0.domainLastHour, $0.domainWaiting) = (25, 3) },
    Case(.planBrake, until: now + 3518) { $0.breaker = .open(since: now - 100) },
    Case(.planBrake, until: now + 3500 + 18 * 11) { ($0.breaker, $0.planWaiting) = (.open(since: now - 100), 10) },
    Case(.planBrake, until: now + 18) { ($0.planLastHour, $0.domainLastHour) = (200, 20) },
    Case(.planBrake, until: now + 18) { ($0.planLastHour, $0.breaker) = (200, .halfOpen(since: now)) },
    Case(.planBrake, until: now + 18) { ($0.planLastHour, $0.senderDomain) = (200, "gmail.com") },
    Case(.suppressed) { $0.isSuppressed = true },
    Case(.suppressed) { ($0.isSuppressed, $0.kind) = (true, .followUpAnswer) },
    Case(.suppressed) { ($0.isSuppressed, $0.confirmationsToSender) = (true, [now]) },
    Case(.suppressed) { ($0.isSuppressed, $0.planLastHour) = (true, 900) },
    Case(.suppressed) { ($0.isSuppressed, $0.breaker) = (true, .open(since: now)) },
    Case(.suppressed) { ($0.isSuppressed, $0.hasRelay) = (true, false) },
    Case(.suppressed) { ($0.isSuppressed, $0.holdsReplies) = (true, true) },
    Case(.suppressed) { ($0.isSuppressed, $0.senderDomain) = (true, "gmail.com") },
    Case(.held) { $0.hasRelay = false },
    Case(.held) { $0.holdsReplies = true },
    Case(.held) { ($0.hasRelay, $0.holdsReplies) = (false, true) },
    Case(.held) { ($0.hasRelay, $0.kind) = (false, .followUpAnswer) },
    Case(.held) { ($0.hasRelay, $0.planLastHour) = (false, 199) },
    Case(.held) { ($0.holdsReplies, $0.confirmationsToSender) = (true, [now - 600]) },
    Case(.held) { ($0.holdsReplies, $0.breaker) = (true, .halfOpen(since: now)) },
    Case(.held) { ($0.holdsReplies, $0.domainLastHour, $0.senderDomain) = (true, 99, "gmail.com") },
  ]

  @Test("each rule speaks, with its own kind of answer", arguments: cases)
  func speaks(_ instance: Case) {
    let decision = replyDecision(willing, facts: instance.facts, brakes: Brakes())
    switch decision {
    case .never(let reason):
      #expect(reason.rule == instance.rule && [.alreadyConfirmed, .suppressed].contains(instance.rule))
    case .later(let until, let reason):
      #expect(reason.rule == instance.rule && until == instance.until)
    case .hold(let reason):
      #expect(reason.rule == instance.rule && instance.rule == .held)
    case .send: Issue.record("sent although \(instance.rule)")
    }
    let rest = storeRules.filter { $0.id != instance.rule }
    #expect(replyDecision(willing, facts: instance.facts, brakes: Brakes(), by: rest) != decision)
  }

  @Test("every rule has at least eight cases", arguments: storeRules.map(\.id))
  func enough(_ rule: ScreeningRule) {
    #expect(Self.cases.filter { $0.rule == rule }.count >= 8)
  }

  static let free: [Case] = [
    Case(.held) { _ in },
    Case(.held) { $0.confirmationsToSender = [now - 600] },
    Case(.held) { $0.confirmationsToSender = [now - 700, now - 800, now - day] },
    Case(.held) { $0.confirmationsToSender = (0..<7).map { now - 604_800 - $0 } },
    Case(.held) { ($0.kind, $0.confirmationsToSender) = (.followUpAnswer, [now, now, now]) },
    Case(.held) { ($0.kind, $0.followUpAnswersToSender) = (.followUpAnswer, (1...9).map { now - $0 }) },
    Case(.held) { $0.followUpAnswersToSender = (1...10).map { now - $0 } },
    Case(.held) { $0.planLastHour = 199 },
    Case(.held) { $0.domainLastHour = 19 },
    Case(.held) { ($0.domainLastHour, $0.senderDomain) = (150, "ziggo.nl") },
    Case(.held) { $0.breaker = .halfOpen(since: now) },
  ]

  @Test("within the brakes a reply leaves", arguments: free)
  func leaves(_ instance: Case) {
    #expect(replyDecision(willing, facts: instance.facts, brakes: Brakes()) == .send)
  }

  @Test("what the mail forbids, no fact allows; the lowest rule is named")
  func forbidden() {
    var facts = ReplyFacts(now: now, confirmationsToSender: [now], hasRelay: false)
    let automatic = screen(mail(["Precedence: bulk"]), in: context())
    #expect(replyDecision(automatic, facts: facts, brakes: Brakes()) == .never(automatic.replyReason))
    let old = screen(mail([ownReceived(age: 700_000)]), in: context())
    #expect(replyDecision(old, facts: facts, brakes: Brakes()) == .never(old.replyReason))
    facts.isAlreadyConfirmed = true
    guard case .never(let reason) = replyDecision(old, facts: facts, brakes: Brakes()) else {
      Issue.record("not forbidden")
      return
    }
    #expect(reason.rule == .alreadyConfirmed)
  }

  @Test("brakes can be set, also to nothing at all")
  func settings() {
    var brakes = Brakes()
    brakes.sender = []
    brakes.planPerHour = 0
    let facts = ReplyFacts(now: now, confirmationsToSender: [now, now])
    #expect(replyDecision(willing, facts: facts, brakes: brakes) != .send)
    brakes.planPerHour = 1_000_000
    #expect(replyDecision(willing, facts: facts, brakes: brakes) == .send)
    brakes.sender = [RateLimit(count: 0, seconds: 60)]
    #expect(replyDecision(willing, facts: facts, brakes: brakes) != .send)
  }

  @Test("the breaker opens, half-opens by itself and closes, or opens again")
  func breaker() {
    let brakes = Brakes()
    func next(_ state: BreakerState, _ asked: Int, _ time: Int64, refused: Int = 0) -> BreakerState {
      brakes.breaker(after: state, asked: asked, refusedProbes: refused, now: time)
    }
    #expect(next(.closed(since: 0), 1000, 5) == .closed(since: 0))
    #expect(next(.closed(since: 0), 1001, 5) == .open(since: 5))
    #expect(next(.open(since: 5), 0, 3604) == .open(since: 5))
    #expect(next(.open(since: 5), 9999, 3605) == .halfOpen(since: 3605))
    #expect(next(.halfOpen(since: 3605), 9999, 4204) == .halfOpen(since: 3605))
    #expect(next(.halfOpen(since: 3605), 9999, 4205) == .open(since: 4205))
    #expect(next(.halfOpen(since: 3605), 10, 4205, refused: 1) == .open(since: 4205))
    #expect(next(.halfOpen(since: 3605), 10, 4205) == .closed(since: 4205))
    #expect(brakes.breakerWindow(of: .closed(since: 100), now: 5000) == 1400)
    #expect(brakes.breakerWindow(of: .closed(since: 4000), now: 5000) == 4000)
    #expect(brakes.breakerWindow(of: .halfOpen(since: 4000), now: 5000) == 1400)
  }
}
