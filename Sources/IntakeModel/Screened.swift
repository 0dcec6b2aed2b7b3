// What a mail is, and whether it may be answered: the values of screening.

/// What wrote a mail.
package enum SenderClass: String, Sendable, Codable, CaseIterable {
  case person, automatic, bounce, own, spam
}

/// The rules that keep a confirmation back, N1 to N22; the order is the order in which they are asked.
package enum ScreeningRule: Int, Sendable, Codable, CaseIterable, CustomStringConvertible {
  case returnPath = 1
  case nullReturnPath, autoSubmitted, robotLocalPart, listFields, precedence, autoResponseFields, report, own
  case notAddressed, from, unprovenFrom, authentication, spamOrLimit, alreadyConfirmed, senderWindow, planBrake
  case hops, age, suppressed, address, held

  /// `N1` to `N22`.
  package var description: String { "N\(rawValue)" }
}

/// Why a mail was screened as it was, or is not answered: the rule and what showed it.
package struct ScreeningReason: Sendable, Equatable {
  /// Nil for a text cue or when nothing speaks against the mail.
  package var rule: ScreeningRule?
  /// In plain Dutch for a coordinator; never an address or a text of the mail.
  package var words: String

  package init(rule: ScreeningRule?, words: String) {
    self.rule = rule
    self.words = words
  }
}

/// How far the From address is proved, RFC 8601 and RFC 7489.
package enum Authentication: String, Sendable, Codable, CaseIterable {
  /// A trusted `dmarc=pass`, or an aligned `dkim=pass` or `spf=pass` where the domain has no policy.
  case passed
  /// A trusted `dmarc=fail`.
  case failed
  /// No trusted result.
  case none

  /// For coordinators, in plain Dutch.
  package var words: String {
    switch self {
    case .passed: "geverifieerd"
    case .failed: "controle mislukt (dmarc=fail): iemand kan zich voor een ander uitgeven"
    case .none: "niet geverifieerd"
    }
  }
}

/// What screening found.
package struct Screening: Sendable, Equatable {
  package var senderClass: SenderClass
  package var reason: ScreeningReason
  package var authentication: Authentication
  /// Whether a confirmation may go out, as far as the mail itself shows, and why not.
  package var mayReply: Bool
  package var replyReason: ScreeningReason

  package init(
    senderClass: SenderClass, reason: ScreeningReason, authentication: Authentication, mayReply: Bool,
    replyReason: ScreeningReason
  ) {
    self.senderClass = senderClass
    self.reason = reason
    self.authentication = authentication
    self.mayReply = mayReply
    self.replyReason = replyReason
  }
}
