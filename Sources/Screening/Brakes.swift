// How many replies may leave in which time, N16 and N17.

package import IntakeModel

/// At most so many in so long.
package struct RateLimit: Sendable, Equatable, Codable {
  package var count: Int
  package var seconds: Int64

  package init(count: Int, seconds: Int64) {
    self.count = count
    self.seconds = seconds
  }
}

/// The brakes with their defaults; each can be set.
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
  /// How long the breaker stays half open before it is judged anew, in seconds.
  package var breakerTrial: Int64 = 600
  /// How many mails leave while it is half open.
  package var breakerProbes = 5
  /// Confirmations to one domain in an hour, mail providers excepted; more are paced.
  package var domainPerHour = 20
  /// Domains behind which many unrelated people live, lower case.
  package var mailProviders = shippedMailProviders

  package init() {}

  /// From when on what was asked for counts against a breaker in this state: the last hour, and not what was asked
  /// for before it was closed.
  package func breakerWindow(of state: BreakerState, now: Int64) -> Int64 {
    guard case .closed(let since) = state else { return now &- 3600 }
    return max(since, now &- 3600)
  }

  /// The breaker's next state.
  /// - Parameters:
  ///   - asked: how many confirmations were asked for in ``breakerWindow(of:now:)``, sent or not.
  ///   - refusedProbes: how many of the mails that left since it was half open were refused for good.
  package func breaker(after state: BreakerState, asked: Int, refusedProbes: Int = 0, now: Int64) -> BreakerState {
    switch state {
    case .closed: return asked > breakerPerHour ? .open(since: now) : state
    case .open(let since): return now &- since >= breakerRest ? .halfOpen(since: now) : state
    case .halfOpen(let since):
      guard now &- since >= breakerTrial else { return state }
      return asked > breakerPerHour || refusedProbes > 0 ? .open(since: now) : .closed(since: now)
    }
  }
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
