// Who stands where: the counts that are kept with a version, as they are now.

internal import IntakeModel

/// How the counts of a version are kept with it.
struct StoredCounts: Codable, Equatable {
  var standings: [StoredStanding]
  var answers: [StoredAnswers]
}

/// How a standing is kept with a version.
struct StoredStanding: Codable, Equatable {
  var call: String?
  var activity: String?
  var supporters = 0
  var helpers = 0
  var reactions = 0
  var peopleWithin = 0
  var suggestions = 0
  var offered = 0
  var agreed = 0
  /// By the number of the need.
  var needs: [Int: NeedStanding] = [:]
  var earlier: [EarlierSupport] = []

  var target: Target { Target(call: call, activity: activity) }
}

/// How many answered a question.
struct StoredAnswers: Codable, Equatable {
  var question: QuestionID
  var count: Int
}

extension PlanStore {
  /// Counts of distinct people by target, as they are now.
  ///
  /// Support for the plan as a whole is counted there and not added to calls; `peopleWithin` of a call counts each
  /// person once over the call and its activities, that of the plan each person once over everything.
  func currentStandings(_ plan: PlanID) throws(StorageError) -> StoredCounts {
    var standings = try exactStandings(plan)
    try addOffers(to: &standings, plan)
    try addEarlierSupport(to: &standings, plan)
    return StoredCounts(standings: standings, answers: try answers(plan))
  }

  /// What was given to each target, in the order of their ids. Each kind is counted by itself: so it is read from the
  /// index in its order.
  private func exactStandings(_ plan: PlanID) throws(StorageError) -> [StoredStanding] {
    var standings: [Target: StoredStanding] = [:]
    func set(_ path: WritableKeyPath<StoredStanding, Int>, of target: Target, to count: Int) {
      standings[target, default: StoredStanding(call: target.call, activity: target.activity)][keyPath: path] = count
    }
    func add(_ count: String, where condition: String, to path: WritableKeyPath<StoredStanding, Int>)
      throws(StorageError)
    {
      let rows = try database.rows(
        """
        SELECT call, activity, \(count) FROM contribution
        WHERE plan = ?1 AND ended_at IS NULL AND \(condition) GROUP BY call, activity
        """, [.text(plan.text)]
      ) { (target: Target(call: $0.optionalText(0), activity: $0.optionalText(1)), count: $0.int(2)) }
      for row in rows { set(path, of: row.target, to: row.count) }
    }
    // Who does both, or both in a call and under it, is one person: sorting for that costs SQLite more than all the rest.
    let supporters = try people(.support, plan)
    let helpers = try people(.volunteer, plan)
    var within: [Target: Set<Int64>] = [:]
    for (kind, path) in [(supporters, \StoredStanding.supporters), (helpers, \.helpers)] {
      for (target, people) in kind {
        set(path, of: target, to: people.count)
        for place in Set([target, Target(call: target.call), .wholePlan]) {
          within[place, default: []].formUnion(people)
        }
      }
    }
    for (target, people) in within { set(\.peopleWithin, of: target, to: people.count) }
    try add("count(*)", where: "kind = 'reaction'", to: \.reactions)
    let isOpen = "NOT EXISTS (SELECT 1 FROM suggestion_fate f WHERE f.item_id = contribution.item_id)"
    try add("count(*)", where: "kind = 'suggestion' AND \(isOpen)", to: \.suggestions)
    return standings.values.sorted {
      ($0.call ?? "", $0.activity ?? "") < ($1.call ?? "", $1.activity ?? "")
    }
  }

  /// Who gave this to exactly each target.
  private func people(_ kind: ItemKind, _ plan: PlanID) throws(StorageError) -> [Target: Set<Int64>] {
    let rows = try database.rows(
      """
      SELECT call, activity, person_id FROM contribution WHERE plan = ?1 AND kind = ?2 AND ended_at IS NULL
      """, [.text(plan.text), .text(kind.rawValue)]
    ) { (target: Target(call: $0.optionalText(0), activity: $0.optionalText(1)), person: $0.int64(2)) }
    var people: [Target: Set<Int64>] = [:]
    for row in rows { people[row.target, default: []].insert(row.person) }
    return people
  }

  /// Who offered twice is counted by what went farthest; a new offer after one that was declined is an offer.
  private func addOffers(to standings: inout [StoredStanding], _ plan: PlanID) throws(StorageError) {
    let rows = try database.rows(
      """
      WITH offers AS (
        SELECT call, activity, max(need) AS need,
          max(CASE offer WHEN 'agreed' THEN 2 WHEN 'declined' THEN 0 ELSE 1 END) AS stage
        FROM contribution WHERE plan = ?1 AND kind = 'volunteer' AND ended_at IS NULL
        GROUP BY call, activity, person_id)
      SELECT call, activity, need, sum(stage = 1), sum(stage = 2) FROM offers GROUP BY call, activity, need
      """, [.text(plan.text)]
    ) { row in
      (
        target: Target(call: row.optionalText(0), activity: row.optionalText(1)),
        need: row.optionalInt64(2).map(Int.init), offered: row.int(3), agreed: row.int(4)
      )
    }
    for row in rows {
      guard let index = standings.firstIndex(where: { $0.target == row.target }) else { continue }
      standings[index].offered += row.offered
      standings[index].agreed += row.agreed
      if let need = row.need {
        standings[index].needs[need] = NeedStanding(offered: row.offered, agreed: row.agreed)
      }
    }
  }

  private func addEarlierSupport(to standings: inout [StoredStanding], _ plan: PlanID) throws(StorageError) {
    let rows = try database.rows(
      """
      WITH changed AS (
        SELECT DISTINCT call, activity FROM contribution
        WHERE plan = ?1 AND outdated_by IS NOT NULL AND ended_at IS NULL),
      given AS (
        SELECT c.call, c.activity, max(text_id) AS text_id FROM changed
          CROSS JOIN contribution c ON c.call IS changed.call AND c.activity IS changed.activity
        WHERE plan = ?1 AND kind = 'support' AND ended_at IS NULL
        GROUP BY c.call, c.activity, person_id HAVING sum(outdated_by IS NULL) = 0)
      SELECT call, activity,
        coalesce((SELECT max(number) FROM plan_version v WHERE v.plan = ?1 AND v.text_id <= given.text_id), 1) AS number,
        count(*)
      FROM given GROUP BY call, activity, number ORDER BY number
      """, [.text(plan.text)]
    ) { row in
      (
        target: Target(call: row.optionalText(0), activity: row.optionalText(1)),
        support: EarlierSupport(version: row.int(2), supporters: row.int(3))
      )
    }
    for row in rows {
      guard let index = standings.firstIndex(where: { $0.target == row.target }) else { continue }
      standings[index].earlier.append(row.support)
    }
  }

  private func answers(_ plan: PlanID) throws(StorageError) -> [StoredAnswers] {
    try database.rows(
      """
      SELECT call, question, count(*) FROM contribution
      WHERE plan = ?1 AND ended_at IS NULL AND kind = 'reaction' AND question IS NOT NULL AND call IS NOT NULL
      GROUP BY call, question ORDER BY call, question
      """, [.text(plan.text)]
    ) { StoredAnswers(question: QuestionID(call: $0.text(0), number: $0.int(1)), count: $0.int(2)) }
  }
}
