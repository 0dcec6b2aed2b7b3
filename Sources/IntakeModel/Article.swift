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

/// Offers of people beside what an activity, a call or the plan needs.
package struct Means: Sendable, Equatable {
  /// Distinct people who offered to help and were neither agreed with nor declined.
  package var offered: Int
  /// Distinct people with whom it was agreed that they help.
  package var agreed: Int
  /// The same by the number of a need, for offers that a coordinator matched to one.
  package var byNeed: [Int: NeedStanding]

  package init(offered: Int = 0, agreed: Int = 0, byNeed: [Int: NeedStanding] = [:]) {
    self.offered = offered
    self.agreed = agreed
    self.byNeed = byNeed
  }
}

/// How far one need is; how many it takes is in the plan's ``Need``.
package struct NeedStanding: Sendable, Equatable, Codable {
  package var offered: Int
  package var agreed: Int

  package init(offered: Int = 0, agreed: Int = 0) {
    self.offered = offered
    self.agreed = agreed
  }
}

/// Support that was given before the meaning changed.
package struct EarlierSupport: Sendable, Equatable, Codable {
  /// The version that could be read when it was given.
  package var version: Int
  /// Distinct people; they are among the supporters of the target.
  package var supporters: Int

  package init(version: Int, supporters: Int) {
    self.version = version
    self.supporters = supporters
  }
}

/// A question of a call: what answers to it name.
package struct QuestionID: Sendable, Hashable, Codable {
  package var call: String
  /// ``Call/numberedQuestions``.
  package var number: Int

  package init(call: String, number: Int) {
    self.call = call
    self.number = number
  }
}

/// A suggestion that was not adopted, without its author.
package struct DeclinedSuggestion: Sendable, Equatable {
  package var target: Target
  /// The suggestion as a coordinator worded it; nil when only its reason is told.
  package var text: LocalizedText?
  package var reason: LocalizedText
  /// The version that told it, and its day, `YYYY-MM-DD`.
  package var version: Int
  package var day: String

  package init(target: Target, text: LocalizedText?, reason: LocalizedText, version: Int, day: String) {
    self.target = target
    self.text = text
    self.reason = reason
    self.version = version
    self.day = day
  }
}

/// Words of a mail that a coordinator released, masked, and without a name.
package struct ReleasedReaction: Sendable, Equatable {
  /// Its row in the store: the place of a permanent link.
  package var id: Int64
  package var target: Target
  /// The number of the question of the call that it answers.
  package var question: Int?
  /// Nil after its author asked to have it removed.
  package var text: String?
  /// ISO 639-1 code.
  package var language: String
  /// The version that first showed it.
  package var version: Int

  package init(id: Int64, target: Target, question: Int? = nil, text: String?, language: String, version: Int) {
    self.id = id
    self.target = target
    self.question = question
    self.text = text
    self.language = language
    self.version = version
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
  /// Offers and what came of them, by target; nothing where nobody offered.
  package var means: [Target: Means] = [:]
  /// Support given before the meaning of its target changed, oldest version first.
  package var earlierSupport: [Target: [EarlierSupport]] = [:]
  /// How many answers came to a question.
  package var answers: [QuestionID: Int] = [:]
  /// In the order in which they were released.
  package var reactions: [ReleasedReaction] = []

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

extension Article {
  /// Where a call or activity went when it was moved, merged or split: to the first part, as what was said does.
  package func successor(of target: Target) -> Target {
    var place = target
    for version in versions.reversed() {
      for change in version.changes where change.sources.contains(place) && !plan.has(place) { place = change.target }
    }
    return place
  }

  /// Suggestions that were not adopted, newest first: they follow from the changes.
  package var declined: [DeclinedSuggestion] {
    versions.flatMap { version in
      version.changes.reversed().compactMap { change in
        guard change.kind == .suggestionDeclined, let reason = change.note else { return nil }
        return DeclinedSuggestion(
          target: change.target, text: change.text, reason: reason, version: version.number, day: version.day)
      }
    }
  }
}
