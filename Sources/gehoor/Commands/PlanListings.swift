// `--json` of `gehoor plan show` and `gehoor plan history`.

internal import IntakeModel

/// Plans with the people behind each of their parts.
struct PlanListing: Encodable {
  struct Part: Encodable {
    let call: String?
    let activity: String?
    let title: String
    let supporters: Int
    let helpers: Int
    let reactions: Int
    let suggestions: Int
    let peopleWithin: Int

    init(_ target: Target, of article: Article) {
      let standing = article.standings[target] ?? Standing()
      call = target.call
      activity = target.activity
      title = article.plan.title(of: target, in: article.plan.language)
      supporters = standing.supporters
      helpers = standing.helpers
      reactions = standing.reactions
      suggestions = article.openSuggestions[target] ?? 0
      peopleWithin = standing.peopleWithin
    }
  }

  struct Entry: Encodable {
    let plan: String
    let number: Int?
    let day: String?
    let parts: [Part]

    init(_ article: Article) {
      plan = article.plan.id.text
      number = article.versions.first?.number
      day = article.versions.first?.day
      let targets = article.plan.calls.flatMap { call in
        [Target(call: call.id)] + call.activities.map { Target(call: call.id, activity: $0.id) }
      }
      parts = ([.wholePlan] + targets).map { Part($0, of: article) }
    }
  }

  let version = 1
  var plans: [Entry] = []
}

/// Plans with what each version changed, newest first.
struct PlanHistory: Encodable {
  struct Change: Encodable {
    let kind: String
    let call: String?
    let activity: String?
    let added: Int?
    let itemKind: String?
    /// Why, by language.
    let note: LocalizedText?
    let text: LocalizedText?
    let voices: Int?
    let sources: [Target]?
    let state: String?
    let question: Int?

    init(_ change: PlanChange) {
      kind = change.kind.rawValue
      call = change.target.call
      activity = change.target.activity
      added = change.added
      itemKind = change.itemKind?.rawValue
      note = change.note
      text = change.text
      voices = change.voices
      sources = change.sources.isEmpty ? nil : change.sources
      state = change.state?.rawValue
      question = change.question
    }
  }

  struct Version: Encodable {
    let number: Int
    let day: String
    let changes: [Change]
  }

  struct Entry: Encodable {
    let plan: String
    let unpublished: [Change]
    let versions: [Version]

    init(_ id: PlanID, unpublished: [PlanChange], versions: [PlanVersion]) {
      plan = id.text
      self.unpublished = unpublished.map(Change.init)
      self.versions = versions.map { Version(number: $0.number, day: $0.day, changes: $0.changes.map(Change.init)) }
    }
  }

  let version = 1
  var plans: [Entry] = []
}
