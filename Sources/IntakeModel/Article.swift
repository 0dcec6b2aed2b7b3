// What is published: the plan with its counts and the list of what changed. Nothing in it can name a resident.

/// How many people stand behind a call, an activity or the whole plan.
package struct Standing: Sendable, Equatable {
  /// Distinct people who support exactly this.
  package var supporters: Int
  /// Distinct people who offered to help with exactly this.
  package var helpers: Int
  /// Recorded reactions to exactly this.
  package var reactions: Int
  /// Distinct people who support or help with this or anything under it (equal to the people of exactly this for an
  /// activity).
  package var peopleWithin: Int

  package init(supporters: Int = 0, helpers: Int = 0, reactions: Int = 0, peopleWithin: Int = 0) {
    self.supporters = supporters
    self.helpers = helpers
    self.reactions = reactions
    self.peopleWithin = peopleWithin
  }
}

/// What kind of change a version of the plan brought.
package enum PlanChangeKind: String, Sendable, Codable, CaseIterable {
  case imported, added, reworded, meaning, moved, ended
  case stateChanged = "state-changed"
  case counts
  case suggestionProposed = "suggestion-proposed"
  case suggestionAdopted = "suggestion-adopted"
  case suggestionDeclined = "suggestion-declined"
}

/// One change, as the article tells it.
package struct PlanChange: Sendable, Equatable {
  package var kind: PlanChangeKind
  package var target: Target
  /// What a coordinator or the program wrote about it, by language; never words of a mail.
  package var note: LocalizedText?
  /// For ``PlanChangeKind/counts``: how many contributions of this kind were added since the version before.
  package var added: Int?
  package var itemKind: ItemKind?

  package init(
    kind: PlanChangeKind, target: Target, note: LocalizedText? = nil, added: Int? = nil, itemKind: ItemKind? = nil
  ) {
    self.kind = kind
    self.target = target
    self.note = note
    self.added = added
    self.itemKind = itemKind
  }
}

/// One dated version with what it changed.
package struct PlanVersion: Sendable, Equatable {
  /// Counts from 1 within the plan.
  package var number: Int
  /// The moment of publication, seconds since 1970 UTC.
  package var publishedAt: Int64
  /// The day in the plan's time zone, `YYYY-MM-DD`.
  package var day: String
  package var changes: [PlanChange]

  package init(number: Int, publishedAt: Int64, day: String, changes: [PlanChange]) {
    self.number = number
    self.publishedAt = publishedAt
    self.day = day
    self.changes = changes
  }
}

/// Everything the public page is made of; publishing is a pure function of it.
package struct Article: Sendable, Equatable {
  package var plan: Plan
  /// Newest first; the first is the version shown.
  package var versions: [PlanVersion]
  package var standings: [Target: Standing]
  /// Suggestions that wait to be weighed, by target.
  package var openSuggestions: [Target: Int]
  /// Where the article lies, as `https://example.org/plan/`; nil when it has no public address.
  package var publicURL: String?
  /// Titles of calls and activities that changes speak of and that the plan no longer has.
  package var formerTitles: [Target: LocalizedText]

  package init(
    plan: Plan, versions: [PlanVersion], standings: [Target: Standing], openSuggestions: [Target: Int] = [:],
    publicURL: String? = nil, formerTitles: [Target: LocalizedText] = [:]
  ) {
    self.plan = plan
    self.versions = versions
    self.standings = standings
    self.openSuggestions = openSuggestions
    self.publicURL = publicURL
    self.formerTitles = formerTitles
  }
}
