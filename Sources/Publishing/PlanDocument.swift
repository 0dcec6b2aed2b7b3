// plan.json: a plan file that can be imported again, with everything published under one more key.

internal import IntakeModel

/// The plan as data. Every object is that of a plan file; the plan, its calls and its activities have the additional
/// member `published`, which an import leaves aside.
struct PlanDocument {
  /// Grows when members change their meaning.
  static let format = 1
  private let edition: Edition

  init(_ article: Article) {
    edition = Edition(article: article, language: Edition.languages(of: article.plan)[0])
  }

  private var plan: Plan { edition.plan }

  /// The document as UTF-8 text with a line end.
  func written() -> String {
    JSONValue.object(
      [
        ("id", .text(plan.id.text)), ("title", localized(plan.title)), ("address", .text(plan.address)),
        ("code", .text(plan.code)), ("languages", .list(plan.languages.map(JSONValue.text))),
        ("address_form", .text(plan.addressForm.rawValue)), ("version", .text(plan.version)),
        ("intro", localized(plan.intro)),
      ] + stateWords + [("published", published()), ("calls", .list(plan.calls.map(call)))]
    ).written() + "\n"
  }

  private var stateWords: [(String, JSONValue)] {
    guard let own = plan.stateWords else { return [] }
    let words = ProgressState.allCases.compactMap { state in own[state.rawValue].map { (state.rawValue, localized($0)) }
    }
    return [("state_words", .object(words))]
  }

  private func call(_ call: Call) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .text(call.id)), ("title", localized(call.title)), ("summary", localized(call.summary)),
    ]
    if let state = call.state { members.append(("state", .text(state.rawValue))) }
    if let also = call.also { members.append(("also", .list(also.map(JSONValue.text)))) }
    if let questions = call.questions { members.append(("questions", .list(questions.map(question)))) }
    members.append(("published", standing(Target(call: call.id))))
    members.append(("activities", .list(call.activities.map { activity($0, of: call) })))
    return .object(members)
  }

  private func activity(_ activity: Activity, of call: Call) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .text(activity.id)), ("title", localized(activity.title)), ("text", localized(activity.text)),
    ]
    if let state = activity.state { members.append(("state", .text(state.rawValue))) }
    if let needs = activity.needs { members.append(("needs", .list(needs.map(need)))) }
    if let organiser = activity.organiser { members.append(("organiser", .text(organiser))) }
    if let also = activity.also { members.append(("also", .list(also.map(JSONValue.text)))) }
    members.append(("published", standing(Target(call: call.id, activity: activity.id))))
    return .object(members)
  }

  /// A text, or an object when there is more than the text.
  private func question(_ question: Question) -> JSONValue {
    guard question.answer != nil || question.id != nil else { return localized(question.text) }
    var members: [(String, JSONValue)] = [("text", localized(question.text))]
    if let answer = question.answer { members.append(("answer", localized(answer))) }
    if let id = question.id { members.append(("id", .number(id))) }
    return .object(members)
  }

  private func need(_ need: Need) -> JSONValue {
    var members: [(String, JSONValue)] = [("what", localized(need.what))]
    if let number = need.number { members.append(("number", .number(number))) }
    if let day = need.by { members.append(("by", .text(day))) }
    if let id = need.id { members.append(("id", .number(id))) }
    return .object(members)
  }

  private func published() -> JSONValue {
    var members: [(String, JSONValue)] = [("format", .number(Self.format))]
    if let current = edition.current {
      members += [
        ("version", .number(current.number)), ("day", .text(current.day)),
        ("published_at", .text(Edition.moment(of: current))),
      ]
    }
    if let url = edition.publicURL { members.append(("url", .text(url))) }
    members.append(("whole_plan", standing(.wholePlan)))
    members.append(("versions", .list(edition.article.versions.map(version))))
    return .object(members)
  }

  private func standing(_ target: Target) -> JSONValue {
    let standing = edition.standing(target)
    let means = edition.article.means[target]
    var members = [
      ("anchor", JSONValue.text(Anchor.target(target))), ("supporters", count(standing.supporters)),
      ("helpers", count(standing.helpers)), ("agreed", count(means?.agreed ?? 0)),
      ("reactions", count(standing.reactions)),
      ("open_suggestions", count(edition.article.openSuggestions[target] ?? 0)),
    ]
    // Left out where it would give away a small number among its parts.
    if standing.peopleWithin > 0 { members.append(("people_within", count(standing.peopleWithin))) }
    if let earlier = edition.article.earlierSupport[target], !earlier.isEmpty {
      let list = earlier.map {
        JSONValue.object([("version", .number($0.version)), ("supporters", count($0.supporters))])
      }
      members.append(("earlier_support", .list(list)))
    }
    if let needs = means?.byNeed, !needs.isEmpty {
      let list = needs.sorted { $0.key < $1.key }.map { number, need in
        JSONValue.object([("need", .number(number)), ("offered", count(need.offered)), ("agreed", count(need.agreed))])
      }
      members.append(("needs", .list(list)))
    }
    let answers = edition.article.answers.filter { target.activity == nil && $0.key.call == target.call }
    if !answers.isEmpty {
      let list = answers.sorted { $0.key.number < $1.key.number }.map { question, number in
        JSONValue.object([("question", .number(question.number)), ("answers", count(number))])
      }
      members.append(("answers", .list(list)))
    }
    let said = edition.article.reactions.filter { $0.target == target }.map(reaction)
    if !said.isEmpty { members.append(("said", .list(said))) }
    return .object(members)
  }

  /// Words of a resident that were released; without a text when they were removed.
  private func reaction(_ reaction: ReleasedReaction) -> JSONValue {
    var members = [
      ("anchor", JSONValue.text(Anchor.reaction(reaction))), ("version", .number(reaction.version)),
      ("language", .text(reaction.language)),
    ]
    if let question = reaction.question { members.append(("question", .number(question))) }
    if let text = edition.words(of: reaction) { members.append(("text", .text(text))) }
    return .object(members)
  }

  /// A number, or `{"few": true}` for one and two.
  private func count(_ value: Int) -> JSONValue {
    switch PublicCount(value) {
    case .none: 0
    case .few: .object([("few", .flag(true))])
    case .exact(let number): .number(number)
    }
  }

  private func version(_ version: PlanVersion) -> JSONValue {
    .object([
      ("number", .number(version.number)), ("day", .text(version.day)),
      ("published_at", .text(Edition.moment(of: version))),
      ("changes", .list(PublicChanges.of(version).flatMap { changes($0, in: version) })),
    ])
  }

  /// One object for each change; those of counts that the page tells in one sentence have its place in common.
  private func changes(_ change: PublicChange, in version: PlanVersion) -> [JSONValue] {
    let anchor = ("anchor", JSONValue.text(Anchor.change(version: version.number, index: change.index)))
    switch change.content {
    case .text(let change): return [.object([anchor] + members(of: change))]
    case .counts(let target, let differences):
      return differences.map { difference in
        var members = [anchor, ("kind", .text(PlanChangeKind.counts.rawValue))] + names(target)
        if let kind = difference.kind { members.append(("item", .text(kind.rawValue))) }
        return .object(members + [("added", .number(difference.difference))])
      }
    case .suggestions(let target, let count):
      let kind = ("kind", JSONValue.text(PlanChangeKind.suggestionProposed.rawValue))
      return [.object([anchor, kind] + names(target) + [("added", .number(count))])]
    case .small:
      return [.object([anchor, ("kind", .text(PlanChangeKind.counts.rawValue)), ("few", .flag(true))])]
    }
  }

  private func members(of change: PlanChange) -> [(String, JSONValue)] {
    var members = [("kind", JSONValue.text(change.kind.rawValue))] + names(change.target)
    if let question = change.question { members.append(("question", .number(question))) }
    if let state = change.state { members.append(("state", .text(state.rawValue))) }
    if !change.sources.isEmpty { members.append(("from", .list(change.sources.map { .object(names($0)) }))) }
    if let text = change.text { members.append(("text", localized(text))) }
    if let note = change.note { members.append(("note", localized(note))) }
    if let voices = change.voices { members.append(("voices", count(voices))) }
    return members
  }

  private func names(_ target: Target) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    if let call = target.call { members.append(("call", .text(call))) }
    if let activity = target.activity { members.append(("activity", .text(activity))) }
    return members
  }

  /// A text by language: the plan's languages in their order, then others by code.
  private func localized(_ text: LocalizedText) -> JSONValue {
    let others = text.byLanguage.keys.sorted().filter { !plan.languages.contains($0) }
    return .object(
      (plan.languages + others).compactMap { code in text.byLanguage[code].map { (code, .text($0)) } })
  }
}
