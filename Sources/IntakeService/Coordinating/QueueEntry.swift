// One entry of the coordinators' queue: everything that a person needs to decide, in words.

package import IntakeModel
package import PlanStorage

/// A mail that waits, or a task.
package struct QueueEntry: Sendable {
  /// What it asks for.
  package enum Subject: Sendable, Equatable {
    /// A mail that the program would not decide about.
    case reading
    /// What a recorded item asks.
    case task(TaskKind, position: Int)
    /// A person's mail that got no confirmation.
    case unconfirmed
    /// A file that could not be handled; taken up again by its number in the ledger.
    case setAside(ledger: Int64)
    /// A mail of ours that did not arrive, or perhaps did not.
    case undelivered(OutboxID)
    /// The plan's breaker is open, or on trial.
    case breaker
    /// The plan has a text that is not published; until it is, the article does not change by itself.
    case unpublished
  }

  /// In which order entries come.
  package enum Urgency: Int, Sendable, Comparable {
    case personInNeed
    /// About a person; shown to owners only.
    case complaint
    /// A question open for seven days, or an offer for fourteen.
    case overdue
    case ordinary

    package static func < (one: Urgency, other: Urgency) -> Bool { one.rawValue < other.rawValue }
  }

  /// A way to read something.
  package struct Choice: Sendable, Equatable {
    package var kind: ItemKind
    package var target: Target
    /// The plan's title of the target, in the actor's language where the plan has it.
    package var title: String
    /// 0 to 1.
    package var confidence: Double
  }

  /// What the program proposes for one item, with the two next best choices.
  package struct Proposal: Sendable, Equatable {
    package var position: Int
    package var choice: Choice
    package var otherChoices: [Choice]
    package var quote: String
    package var state: StoredItem.State
  }

  package var subject: Subject
  package var plan: PlanID
  package var urgency: Urgency
  /// Since when it waits, seconds since 1970 UTC.
  package var since: Int64
  /// Why it waits, in the actor's words where the program has them.
  package var why: String

  /// The mail; nil for what is about none.
  package var mail: MailSummary?
  /// As `KVM-12`, or the id in the ledger or the outbox.
  package var reference: String
  /// Name and address of the sender.
  package var sender: String
  /// What the plan knows of the sender, in one line.
  package var senderHistory: String
  /// How far the sender is proved, in words.
  package var verification: String
  package var proposals: [Proposal]
  /// The sender's own words; the full text is a step away, in ``MailDetail``.
  package var ownWords: String
  /// Where in ``ownWords`` the evidence stands, in UTF-8 bytes, in order and apart.
  package var evidence: [Range<Int>]
}

/// How much waits.
package struct QueueCounts: Sendable, Equatable {
  package var readings: Int
  package var tasks: Int
  package var notices: Int
  package var total: Int { readings + tasks + notices }
}
