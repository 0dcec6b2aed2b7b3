// What the sysadmin decided: the values of gehoord.conf, checked.

package import Foundation
package import IntakeModel

/// The configuration of the daemon and of the coordinators' command.
package struct Configuration: Sendable, Equatable {
  /// Where the store lies; absolute.
  package var stateDirectory: String
  /// In which days and hours are counted.
  package var timeZone: TimeZone
  /// How often the Maildirs are looked at, besides being watched.
  package var pollInterval: Duration
  /// Whose `Authentication-Results` count, above the topmost Received line of our own server.
  package var authservIDs: [String]
  /// Whose results count below a provider's Received line, as `mx.google.com` in fetched mail.
  package var providerAuthservIDs: [String]
  package var replies: Replies
  /// Nil only where replies are held.
  package var replyTo: ReplyTo?
  /// Nil: everything waits in the outbox.
  package var relay: Relay?
  /// Nil: `<>`.
  package var envelopeSender: MailAddress?
  package var brakes: Brakes
  package var retention: Retention
  /// What the receipt of a waiting mail promises.
  package var answerWithinDays: Int
  package var alarmAddress: MailAddress?
  /// At least one.
  package var plans: [PlanSettings]
  package var coordinators: [Coordinator]
  /// Nil: no review page.
  package var site: Site?
  /// The absolute directory of the file it was read from, where relative file names are looked up; nil for a text.
  package var directory: String?

  /// Whether replies leave or wait in the outbox.
  package enum Replies: String, Sendable, CaseIterable { case send, hold }

  /// Which people's mails are answered.
  package enum ReplyTo: String, Sendable, CaseIterable {
    case authenticated
    case unauthenticatedToo = "unauthenticated-too"
  }

  /// The settings of that plan.
  package func plan(_ id: PlanID) -> PlanSettings? { plans.first { $0.id == id } }

  /// All addresses at which the plans receive mail, by `MailAddress.identity`.
  package var ownAddresses: Set<String> { Set(plans.flatMap { $0.addresses.map(\.identity) }) }

  /// The coordinator with that login name on this machine.
  package func coordinator(login: String) -> Coordinator? { coordinators.first { $0.login == login } }
}

extension Configuration {
  /// The mail server that sends for us.
  package struct Relay: Sendable, Equatable {
    /// `smtp` (STARTTLS unless on loopback) or `smtps`.
    package var scheme: String
    /// A name, an IPv4 address, or an IPv6 address without brackets.
    package var host: String
    package var port: Int
    /// Nil: no AUTH.
    package var user: String?
    /// For `readSecret(named:)`; given exactly when there is a user.
    package var passwordFile: String?
    /// For `locate(_:)`; nil: the system's certificates.
    package var caFile: String?
    /// The name given in EHLO; nil: the host's own.
    package var helo: String?

    /// As libcurl takes it, `smtp://HOST:PORT`.
    package var url: String { "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
    /// Whether the relay is on this machine, by its address or as `localhost`.
    package var isLoopback: Bool { Loopback.contains(host) }
  }

  /// Limits on what is sent and counted, rules N16 and N17 of the safety rules. Made by the reader, which fills each.
  package struct Brakes: Sendable, Equatable {
    package var firstConfirmationsIn10Minutes = 0
    package var firstConfirmationsIn24Hours = 0
    package var firstConfirmationsIn7Days = 0
    package var followUpAnswersIn24Hours = 0
    package var domainPerHour = 0
    package var planPerHourPaced = 0
    package var planPerHourBreaker = 0
    /// How long the open breaker stops everything.
    package var breakerRestMinutes = 0
    /// How long it then is half open.
    package var breakerTrialMinutes = 0
    /// How many mails leave in that time.
    package var breakerProbes = 0
    /// Mails of unproved senders that count publicly in 24 hours.
    package var unverifiedPerDay = 0
    package var alarmsPerHour = 0
    /// How long mail may lie in `new/` without any being handled before that is an alarm.
    package var stalledMinutes = 0
    /// Domains of mail providers beyond the shipped list, in lower case; `domainPerHour` does not hold for them.
    package var mailProviders: [String] = []
  }

  /// How long things are kept.
  package struct Retention: Sendable, Equatable {
    /// Raw mail, after it was handled.
    package var rawDays: Int
    package var contributionsDays: Int
  }

  /// What belongs to one plan; its text comes from `gehoor plan import`.
  package struct PlanSettings: Sendable, Equatable {
    package var id: PlanID
    /// Absolute.
    package var maildir: String
    /// At least one; the first is the sender.
    package var addresses: [MailAddress]
    /// Where "not for the plan" goes.
    package var humanAddress: MailAddress?
    /// Absolute; nil: the article is not published.
    package var publishTo: String?
    /// Ends in a slash.
    package var publicURL: String?
    /// Nil: the plan's title.
    package var senderName: String?
    /// Lines under each mail; may be empty.
    package var signature: String
    /// Own wording by the name of a fixed text.
    package var texts: [String: LocalizedText]
    /// Notices to supporters and helpers.
    package var mailsPerHour: Int
    /// Whether the other plans that share too learn from this one's coordinators, and this one from theirs.
    package var sharesLearning: Bool

    /// The address mail of this plan is sent from.
    package var sender: MailAddress? { addresses.first }
  }

  /// Someone who looks after plans.
  package struct Coordinator: Sendable, Equatable {
    package var name: String
    package var address: MailAddress
    /// The user on this machine whose commands are theirs.
    package var login: String?
    /// `nl` or `en`.
    package var language: String
    /// 0 to 23, in the configuration's time zone.
    package var digestHour: Int
    package var plans: [PlanID: Role]
  }

  /// What a coordinator may do; each role includes the ones before it.
  package enum Role: String, Sendable, CaseIterable, Comparable {
    case reader, editor, owner

    package static func < (one: Role, other: Role) -> Bool {
      (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
    }
  }

  /// The review page.
  package struct Site: Sendable, Equatable {
    /// A loopback address, IPv6 without brackets.
    package var host: String
    package var port: Int
    /// Ends in a slash; nil: only reachable on this machine.
    package var publicURL: String?
  }
}
