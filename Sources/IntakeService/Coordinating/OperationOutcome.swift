// How an operation of a coordinator ended.

package import IntakeModel
package import PlanStorage

/// A mail that an operation is about.
package struct MailPlace: Sendable {
  package var plan: Configuration.PlanSettings
  package var number: Int
  /// The revision that the coordinator saw; nil for what stands now.
  package var revision: Int64?

  package init(plan: Configuration.PlanSettings, number: Int, revision: Int64? = nil) {
    self.plan = plan
    self.number = number
    self.revision = revision
  }
}

/// Why an operation was not done; nothing was changed then.
package enum OperationRefusal: Error, Sendable, Equatable {
  /// The actor's role in the plan is less than this.
  case notAllowed(needs: Configuration.Role)
  case review(ReviewRefusal)
  /// The plan has no such call or activity.
  case noSuchTarget
  /// The colleague of that name decides nothing in the plan.
  case onlyReads(String)
  /// There is no such offer, or nobody whom a mail may reach.
  case nobodyThere
  /// Somebody set the offer to this meanwhile.
  case offerIs(OfferState)
  /// The plan's configuration or the store lacks what a mail would need, as an address to send from.
  case cannotWrite
  /// There are no words to show: a coordinator added the item, or gave an empty text.
  case noWords
}

/// A mail of ours that an operation put into the outbox.
package struct DepartingMail: Sendable, Equatable {
  package var kind: MailKind
  /// When it leaves at the earliest, seconds since 1970 UTC; until then undoing takes it back.
  package var leavesAt: Int64
}

/// How an operation ended.
package enum OperationOutcome: Sendable {
  /// The mail as it stands now, and what leaves because of it.
  case done(MailDetail, departing: DepartingMail?)
  /// Somebody did something to the mail since the revision that the actor saw: this is what, and nothing was changed.
  case overtaken(MailDetail, by: [HistoryEntry])
  case refused(OperationRefusal)
}
