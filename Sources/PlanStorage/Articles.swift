// Published versions as articles: what was true when they were made, also of calls the plan no longer has.

package import IntakeModel

/// Who reads an article.
package enum Audience: Sendable {
  /// The true counts.
  case coordinators
  /// Counts and what they changed by as they may be told.
  case everybody
}

extension PlanStore {
  /// The article of a published version as it was then, the newest by default; nil when there is none.
  package func article(
    _ plan: PlanID, version: Int? = nil, publicURL: String?, for audience: Audience = .coordinators
  ) throws(StorageError) -> Article? {
    let found = try database.first(
      """
      SELECT v.number, iif(?3, v.told, v.standings), t.json, t.id FROM plan_version v JOIN plan_text t ON t.id = v.text_id
      WHERE v.plan = ?1 AND (?2 IS NULL OR v.number = ?2) ORDER BY v.number DESC LIMIT 1
      """, [.text(plan.text), .optional(version.map(Int64.init)), .flag(audience == .everybody)]
    ) { (number: $0.int(0), standings: $0.text(1), plan: $0.text(2), text: $0.int64(3)) }
    guard let found else { return nil }
    var article = Article(
      plan: try decoded(Plan.self, from: found.plan), versions: try versions(plan, through: found.number, audience),
      standings: [:], publicURL: publicURL)
    let counts = try decoded(StoredCounts.self, from: found.standings)
    for stored in counts.standings { article.add(stored) }
    for stored in counts.answers { article.answers[stored.question] = stored.count }
    article.reactions = try releasedReactions(plan, through: found.number)
    for (index, reaction) in article.reactions.enumerated() {
      article.reactions[index].target = article.successor(of: reaction.target)
    }
    article.formerTitles = try formerTitles(for: article, before: found.text)
    return article
  }

  private func releasedReactions(_ plan: PlanID, through last: Int) throws(StorageError) -> [ReleasedReaction] {
    try database.rows(
      """
      SELECT id, call, activity, question, text, language, version FROM released_reaction
      WHERE plan = ?1 AND version <= ?2 ORDER BY id
      """, [.text(plan.text), .int(last)]
    ) { row in
      ReleasedReaction(
        id: row.int64(0), target: Target(call: row.optionalText(1), activity: row.optionalText(2)),
        question: row.optionalInt64(3).map(Int.init), text: row.optionalText(4), language: row.text(5),
        version: row.int(6))
    }
  }

  /// One word for each released reaction that a version shows now: another one when it was released anew, none when it
  /// was taken back.
  package func shownReactions(_ plan: PlanID, through last: Int) throws(StorageError) -> [String] {
    try database.rows(
      """
      SELECT id, at FROM released_reaction WHERE plan = ?1 AND version <= ?2 AND text IS NOT NULL ORDER BY id
      """, [.text(plan.text), .int(last)]
    ) { "\($0.int64(0))@\($0.int64(1))" }
  }

  private func versions(_ plan: PlanID, through last: Int, _ audience: Audience) throws(StorageError) -> [PlanVersion] {
    var changes: [Int: [PlanChange]] = [:]
    // Of counts that the article shows, what is told of them changes, not the counts themselves.
    let condition = """
      version <= ?2 AND NOT (?3 AND kind = 'counts' AND item_kind IN ('support', 'volunteer', 'reaction'))
      """
    for (version, change) in try self.changes(
      plan, where: condition, [.int(last), .flag(audience == .everybody)])
    {
      changes[version, default: []].append(change)
    }
    let rows = try database.rows(
      """
      SELECT number, published_at, day, differences FROM plan_version WHERE plan = ?1 AND number <= ?2
      ORDER BY number DESC
      """, [.text(plan.text), .int(last)]
    ) { (number: $0.int(0), publishedAt: $0.int64(1), day: $0.text(2), differences: $0.text(3)) }
    var versions: [PlanVersion] = []
    for row in rows {
      let differences = audience == .everybody ? try decoded([StoredDifference].self, from: row.differences) : []
      versions.append(
        PlanVersion(
          number: row.number, publishedAt: row.publishedAt, day: row.day,
          changes: (changes[row.number] ?? []) + differences.map(\.change)))
    }
    return versions
  }

  /// What changed since the last published version, as the next one will tell it.
  package func unpublishedChanges(_ plan: PlanID) throws(StorageError) -> [PlanChange] {
    try changes(plan, where: "version IS NULL", []).map(\.change)
  }

  /// What was moved, merged and split between two published versions, or since one.
  package func places(of plan: PlanID, since first: Int, through last: Int? = nil) throws(StorageError) -> PlaceHistory
  {
    let changes = try changes(
      plan,
      where: """
        kind IN ('moved', 'merged', 'split') AND sources_json IS NOT NULL AND coalesce(version, ?3) BETWEEN ?2 + 1 AND ?3
        """, [.int(first), .int(last ?? .max)])
    return PlaceHistory(changes.map(\.change))
  }

  /// How many changes of the text, and words of residents, the next version will tell; what only changes counts is
  /// not among them.
  package func unpublishedCount(_ plan: PlanID) throws(StorageError) -> Int {
    try database.count(
      """
      SELECT (SELECT count(*) FROM plan_change INDEXED BY plan_change_unpublished
          WHERE plan = ?1 AND version IS NULL AND kind <> 'counts')
        + (SELECT count(*) FROM released_reaction WHERE plan = ?1 AND version IS NULL)
      """, [.text(plan.text)])
  }

  /// Changes in their order, those of counts summed up by version, target and kind; sums of zero are left out.
  private func changes(_ plan: PlanID, where condition: String, _ values: [SQLValue])
    throws(StorageError) -> [(version: Int, change: PlanChange)]
  {
    let rows = try database.rows(
      """
      SELECT kind, call, activity, item_kind, note_json, iif(item_kind IS NULL, NULL, sum(direction)), version,
        text_json, sources_json, voices, state, question
      FROM plan_change WHERE plan = ?1 AND \(condition)
      GROUP BY version, kind, call, activity, item_kind, note_json, iif(item_kind IS NULL, id, NULL) ORDER BY min(id)
      """, [.text(plan.text)] + values
    ) { row in
      (
        change: PlanChange(
          kind: PlanChangeKind(rawValue: row.text(0)) ?? .counts,
          target: Target(call: row.optionalText(1), activity: row.optionalText(2)),
          added: row.optionalInt64(5).map(Int.init), itemKind: row.optionalText(3).flatMap(ItemKind.init),
          voices: row.optionalInt64(9).map(Int.init), state: row.optionalText(10).flatMap(ProgressState.init),
          question: row.optionalInt64(11).map(Int.init)),
        note: row.optionalText(4), version: row.int(6), text: row.optionalText(7), sources: row.optionalText(8)
      )
    }
    var changes: [(version: Int, change: PlanChange)] = []
    for var row in rows where row.change.added != 0 {
      if let note = row.note { row.change.note = try decoded(LocalizedText.self, from: note) }
      if let text = row.text { row.change.text = try decoded(LocalizedText.self, from: text) }
      if let sources = row.sources { row.change.sources = try decoded([Target].self, from: sources) }
      changes.append((row.version, row.change))
    }
    return changes
  }

  /// The titles of what the article speaks of and its plan does not have, from the newest earlier text that had it.
  private func formerTitles(for article: Article, before text: Int64) throws(StorageError) -> [Target: LocalizedText] {
    let changes = article.versions.flatMap(\.changes)
    var missing = Set(article.standings.keys).union(changes.map(\.target)).union(changes.flatMap(\.sources))
    missing = missing.filter { !article.plan.has($0) }
    var titles: [Target: LocalizedText] = [:]
    var text = text
    while !missing.isEmpty {
      let earlier = try database.first(
        "SELECT id, json FROM plan_text WHERE plan = ?1 AND id < ?2 ORDER BY id DESC LIMIT 1",
        [.text(article.plan.id.text), .integer(text)]
      ) { (id: $0.int64(0), json: $0.text(1)) }
      guard let earlier else { break }
      text = earlier.id
      let plan = try decoded(Plan.self, from: earlier.json)
      for target in missing where plan.has(target) {
        titles[target] = Self.title(of: target, in: plan)
        missing.remove(target)
      }
    }
    return titles
  }

  private static func title(of target: Target, in plan: Plan) -> LocalizedText? {
    if let activity = target.activity { return plan.activity(activity)?.activity.title }
    return target.call.flatMap { plan.call($0)?.title }
  }
}

extension Article {
  fileprivate mutating func add(_ stored: StoredStanding) {
    let target = stored.target
    standings[target] = Standing(
      supporters: stored.supporters, helpers: stored.helpers, reactions: stored.reactions,
      peopleWithin: max(0, stored.peopleWithin))
    if stored.suggestions > 0 { openSuggestions[target] = stored.suggestions }
    if stored.offered + stored.agreed > 0 {
      means[target] = Means(offered: stored.offered, agreed: stored.agreed, byNeed: stored.needs)
    }
    if !stored.earlier.isEmpty { earlierSupport[target] = stored.earlier }
  }
}
