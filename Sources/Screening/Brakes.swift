// How many replies may leave in which time, N16 and N17.

internal import IntakeModel

/// At most so many in so long.
package struct RateLimit: Sendable, Equatable, Codable {
  package var count: Int
  package var seconds: Int64

  package init(count: Int, seconds: Int64) {
    self.count = count
    self.seconds = seconds
  }
}

/// Stops all confirmations of a plan for a while when far more are asked for than a neighbourhood writes.
package enum BreakerState: Sendable, Equatable {
  case closed
  /// Since then nothing leaves; coordinators are told when it opens.
  case open(since: Int64)
  /// Its rest is over: replies leave again, paced, and one more flood opens it at once.
  case halfOpen(since: Int64)
}

/// The brakes with the defaults of `mail-safety.md`; each can be set.
package struct Brakes: Sendable, Equatable {
  /// First confirmations to one sender.
  package var sender = [
    RateLimit(count: 1, seconds: 600), RateLimit(count: 3, seconds: 86_400), RateLimit(count: 7, seconds: 604_800),
  ]
  /// Answers to follow-ups of one sender.
  package var followUps = RateLimit(count: 10, seconds: 86_400)
  /// Confirmations of one plan in an hour; more are paced.
  package var planPerHour = 200
  /// Confirmations asked for in an hour above which the breaker opens.
  package var breakerPerHour = 1000
  /// How long the breaker stays open, in seconds.
  package var breakerRest: Int64 = 3600
  /// Confirmations to one domain in an hour, mail providers excepted; more are paced.
  package var domainPerHour = 20
  /// Domains behind which many unrelated people live, lower case.
  package var mailProviders = shippedMailProviders

  package init() {}

  /// The breaker's next state, given how many confirmations were asked for in the last hour.
  package func breaker(after state: BreakerState, askedLastHour: Int, now: Int64) -> BreakerState {
    let isFlooded = askedLastHour > breakerPerHour
    switch state {
    case .closed:
      return isFlooded ? .open(since: now) : .closed
    case .open(let since):
      return now - since >= breakerRest ? .halfOpen(since: now) : state
    case .halfOpen(let since):
      // The hour that opened it must have passed out of the count before it can be judged anew.
      if now - since < 3600 { return isFlooded && askedLastHour > 2 * breakerPerHour ? .open(since: now) : state }
      return isFlooded ? .open(since: now) : .closed
    }
  }
}

/// Until when a reply waits, and why.
struct Delay: Equatable {
  var until: Int64
  var words: String
}

/// A rule that puts a reply off.
struct DelayRule: Sendable {
  let id: ScreeningRule
  let check: @Sendable (ReplyFacts, Brakes) -> Delay?
}

let delayRules = [
  DelayRule(id: .senderWindow, check: senderWindow),
  DelayRule(id: .planBrake, check: openBreaker),
  DelayRule(id: .planBrake, check: planPace),
  DelayRule(id: .planBrake, check: domainPace),
]

/// N16: the latest end of the windows that are full.
private func senderWindow(_ facts: ReplyFacts, _ brakes: Brakes) -> Delay? {
  let (limits, times) =
    switch facts.kind {
    case .confirmation: (brakes.sender, facts.confirmationsToSender)
    case .followUpAnswer: ([brakes.followUps], facts.followUpAnswersToSender)
    }
  let ends = limits.compactMap { limit -> Int64? in
    let within = times.filter { $0 > facts.now - limit.seconds }.sorted()
    guard within.count >= limit.count else { return nil }
    // The window has room again when so many have left it that fewer than `count` remain.
    return within.isEmpty ? facts.now + limit.seconds : within[within.count - max(limit.count, 1)] + limit.seconds
  }
  return ends.max().map {
    Delay(until: $0, words: "Deze afzender kreeg kort geleden al bericht; de rest volgt samen in één mail.")
  }
}

/// N17, the breaker.
private func openBreaker(_ facts: ReplyFacts, _ brakes: Brakes) -> Delay? {
  guard case .open(let since) = facts.breaker else { return nil }
  return Delay(
    until: since + brakes.breakerRest,
    words: "Er komt ongewoon veel mail binnen; alle bevestigingen staan een uur stil.")
}

/// N17, by plan.
private func planPace(_ facts: ReplyFacts, _ brakes: Brakes) -> Delay? {
  pace(facts.planLastHour, facts.planWaiting, perHour: brakes.planPerHour, now: facts.now)
    .map { Delay(until: $0, words: "Het is druk; bevestigingen gaan gespreid de deur uit.") }
}

/// N17, by domain.
private func domainPace(_ facts: ReplyFacts, _ brakes: Brakes) -> Delay? {
  guard !brakes.mailProviders.contains(facts.senderDomain) else { return nil }
  return pace(facts.domainLastHour, facts.domainWaiting, perHour: brakes.domainPerHour, now: facts.now)
    .map { Delay(until: $0, words: "Vanaf dit domein komt veel mail; bevestigingen gaan gespreid de deur uit.") }
}

/// When the next place is free, if this hour's are taken: the waiting ones are spread evenly.
private func pace(_ lastHour: Int, _ waiting: Int, perHour: Int, now: Int64) -> Int64? {
  guard lastHour + waiting >= perHour else { return nil }
  let interval = 3600 / Int64(max(perHour, 1))
  return now + max(interval, 1) * Int64(waiting + 1)
}

/// Providers whose domain says nothing about who writes: large international ones and those of Dutch households.
package let shippedMailProviders: Set<String> = [
  "gmail.com", "googlemail.com", "outlook.com", "outlook.nl", "hotmail.com", "hotmail.nl", "live.com", "live.nl",
  "msn.com", "icloud.com", "me.com", "mac.com", "yahoo.com", "yahoo.nl", "aol.com", "gmx.net", "gmx.com", "gmx.de",
  "web.de", "mail.com", "proton.me", "protonmail.com", "pm.me", "tutanota.com", "tuta.io", "fastmail.com",
  "zoho.com", "ziggo.nl", "upcmail.nl", "home.nl", "casema.nl", "chello.nl", "quicknet.nl", "zonnet.nl", "kpnmail.nl",
  "kpnplanet.nl", "planet.nl", "hetnet.nl", "xs4all.nl", "telfort.nl", "tele2.nl", "online.nl", "wanadoo.nl",
  "freedom.nl", "solcon.nl", "caiway.nl", "caiway.net", "delta.nl", "zeelandnet.nl", "soverin.net", "startmail.com",
  "mailbox.org", "posteo.net", "posteo.de", "orange.fr", "laposte.net", "free.fr", "t-online.de", "telenet.be",
  "skynet.be", "proximus.be", "hotmail.be", "yandex.com", "mail.ru", "wp.pl", "o2.pl", "onet.pl", "interia.pl",
  "mynet.com", "qq.com", "163.com",
]
