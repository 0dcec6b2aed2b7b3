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
    let byCall = try database.rows(
      """
      SELECT call, count(DISTINCT person_id) FROM contribution
      WHERE plan = ?1 AND ended_at IS NULL AND kind IN ('support', 'volunteer') AND call IS NOT NULL GROUP BY call
      """, [.text(plan.text)]
    ) { (Target(call: $0.text(0)), $0.int(1)) }
    let everybody = try database.count(
      """
      SELECT count(DISTINCT person_id) FROM contribution
      WHERE plan = ?1 AND ended_at IS NULL AND kind IN ('support', 'volunteer')
      """, [.text(plan.text)])
    for (target, people) in byCall + [(.wholePlan, everybody)] where people > 0 {
      if let index = standings.firstIndex(where: { $0.call == target.call && $0.activity == nil }) {
        standings[index].peopleWithin = people
      } else {
        standings.append(StoredStanding(call: target.call, peopleWithin: people))
      }
    }
    try addOffers(to: &standings, plan)
    try addEarlierSupport(to: &standings, plan)
    return StoredCounts(standings: standings, answers: try answers(plan))
  }

  /// What was given to exactly each target, in the order of their ids. Each kind is counted by itself: so it is read
  /// from the index in its order.
  private func exactStandings(_ plan: PlanID) throws(StorageError) -> [StoredStanding] {
    var standings: [Target: StoredStanding] = [:]
    func add(_ count: String, where condition: String, to path: WritableKeyPath<StoredStanding, Int>)
      throws(StorageError)
    {
      let rows = try database.rows(
        """
        SELECT call, activity, \(count) FROM contribution
        WHERE plan = ?1 AND ended_at IS NULL AND \(condition) GROUP BY call, activity
        """, [.text(plan.text)]
      ) { (target: Target(call: $0.optionalText(0), activity: $0.optionalText(1)), count: $0.int(2)) }
      for row in rows {
        standings[
          row.target, default: StoredStanding(call: row.target.call, activity: row.target.activity)][keyPath: path] =
          row.count
      }
    }
    let people = "count(DISTINCT person_id)"
    try add(people, where: "kind = 'support'", to: \.supporters)
    try add(people, where: "kind = 'volunteer'", to: \.helpers)
    try add(people, where: "kind IN ('support', 'volunteer')", to: \.peopleWithin)
    try add("count(*)", where: "kind = 'reaction'", to: \.reactions)
    let isOpen = "NOT EXISTS (SELECT 1 FROM suggestion_fate f WHERE f.item_id = contribution.item_id)"
    try add("count(*)", where: "kind = 'suggestion' AND \(isOpen)", to: \.suggestions)
    return standings.values.sorted {
      ($0.call ?? "", $0.activity ?? "") < ($1.call ?? "", $1.activity ?? "")
    }
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
