// What is told of the counts of a version: nobody can find one or two people in them, nor in what they change.

internal import IntakeModel

/// By how much a number that is told changed with a version.
struct StoredDifference: Codable {
  var call: String?
  var activity: String?
  var kind: ItemKind
  var added: Int

  /// As the list of changes has it.
  var change: PlanChange {
    PlanChange(kind: .counts, target: Target(call: call, activity: activity), added: added, itemKind: kind)
  }
}

extension StoredCounts {
  static let nothing = StoredCounts(standings: [], answers: [])

  /// What to tell of these true counts after `last` was told.
  func told(after last: StoredCounts) -> StoredCounts {
    let before = Dictionary(last.standings.map { ($0.target, $0) }) { first, _ in first }
    var told = standings.map { $0.told(after: before[$0.target]) }
    // What nobody stands for any more; its total stays in mind.
    let gone = last.standings.filter { old in !standings.contains { $0.target == old.target } && old.peopleWithin != 0 }
    told += gone.map { StoredStanding(call: $0.call, activity: $0.activity, peopleWithin: -abs($0.peopleWithin)) }
    tellTotals(of: &told, after: before)
    return StoredCounts(standings: told, answers: toldAnswers(after: last, told))
  }

  /// Distinct people of a call or of all: told where the numbers under it give nobody away. A total that is not told
  /// now is kept as a negative number, so that the next one differs from it by three as well.
  private func tellTotals(of told: inout [StoredStanding], after before: [Target: StoredStanding]) {
    func tell(_ index: Int, _ parts: [Int]...) {
      let target = told[index].target
      let last = abs(before[target]?.peopleWithin ?? 0)
      let count = standings.first { $0.target == target }?.peopleWithin ?? 0
      let next = ToldNumber.next(after: last, count: count)
      told[index].peopleWithin = parts.allSatisfy { ToldNumber.mayTellTotal(next, beside: $0) } ? next : -last
    }
    for index in told.indices where told[index].activity != nil { tell(index, told[index].parts) }
    /// The numbers that stand beside a total one level up: the own total, or the groups where it is not told.
    func shown(_ standings: [StoredStanding], total: StoredStanding?) -> [Int] {
      let total = total?.peopleWithin ?? 0
      return total > 0 ? [total] : standings.flatMap(\.parts)
    }
    for index in told.indices where told[index].call != nil && told[index].activity == nil {
      let activities = told.filter { $0.call == told[index].call && $0.activity != nil }
      tell(
        index, told[index].parts + activities.flatMap(\.parts),
        told[index].parts + activities.flatMap { shown([$0], total: $0) })
    }
    guard let whole = told.firstIndex(where: { $0.target == .wholePlan }) else { return }
    let calls = Set(told.compactMap(\.call)).sorted()
    tell(
      whole,
      told[whole].parts
        + calls.flatMap { call in
          let own = told.filter { $0.call == call }
          return shown(own, total: own.first { $0.activity == nil })
        })
  }

  /// Answers are reactions to their call: the rest of those is nobody or three.
  private func toldAnswers(after last: StoredCounts, _ told: [StoredStanding]) -> [StoredAnswers] {
    var rest: [String: Int] = [:]
    return answers.map { answer in
      let call = answer.question.call
      let total = rest[call] ?? told.first { $0.target == Target(call: call) }?.reactions ?? 0
      let before = last.answers.first { $0.question == answer.question }?.count ?? 0
      let count = ToldNumber.part(of: total, after: before, count: answer.count)
      rest[call] = max(0, total - (count >= ToldNumber.smallest ? count : 0))
      return StoredAnswers(question: answer.question, count: count)
    }
  }

  /// How these told counts differ from those told before, "a few" taken as two.
  /// - Parameter order: in which the plan has its parts; what it has no more comes last.
  func differences(from last: StoredCounts, order: [Target] = []) -> [StoredDifference] {
    let before = Dictionary(last.standings.map { ($0.target, $0) }) { first, _ in first }
    let after = Dictionary(standings.map { ($0.target, $0) }) { first, _ in first }
    let known = standings.map(\.target) + last.standings.map(\.target).filter { after[$0] == nil }
    let (named, ordered) = (Set(known), Set(order))
    let targets = order.filter(named.contains) + known.filter { !ordered.contains($0) }
    return targets.flatMap { target in
      let kinds: [(ItemKind, KeyPath<StoredStanding, Int>)] = [
        (.support, \.supporters), (.volunteer, \.helpers), (.reaction, \.reactions),
      ]
      return kinds.compactMap { kind, count in
        let added = Self.taken(after[target]?[keyPath: count]) - Self.taken(before[target]?[keyPath: count])
        return added == 0
          ? nil : StoredDifference(call: target.call, activity: target.activity, kind: kind, added: added)
      }
    }
  }

  private static func taken(_ told: Int?) -> Int {
    let told = told ?? 0
    return told == ToldNumber.few ? 2 : told
  }
}

extension StoredStanding {
  /// Supporters and helpers: the groups of people that totals are made of.
  fileprivate var parts: [Int] { [supporters, helpers].filter { $0 > 0 } }

  /// What to tell of this, but for its total.
  fileprivate func told(after last: StoredStanding?) -> StoredStanding {
    let last = last ?? StoredStanding(call: call, activity: activity)
    var told = self
    told.supporters = ToldNumber.next(after: last.supporters, count: supporters)
    told.helpers = ToldNumber.next(after: last.helpers, count: helpers)
    told.reactions = ToldNumber.next(after: last.reactions, count: reactions)
    told.suggestions = ToldNumber.next(after: last.suggestions, count: suggestions)
    // Helpers are all who offered; who was declined must not be the rest.
    told.agreed = ToldNumber.part(of: told.helpers, after: last.agreed, count: agreed)
    told.offered = told.helpers
    var rest = told.helpers
    for number in needs.keys.sorted() {
      guard let need = needs[number] else { continue }
      let old = last.needs[number] ?? NeedStanding()
      let all = ToldNumber.part(of: rest, after: old.offered, count: need.offered + need.agreed)
      rest = max(0, rest - (all >= ToldNumber.smallest ? all : 0))
      told.needs[number] = NeedStanding(
        offered: all, agreed: ToldNumber.part(of: all, after: old.agreed, count: need.agreed))
    }
    rest = told.supporters
    told.earlier = earlier.map { support in
      let old = last.earlier.first { $0.version == support.version }?.supporters ?? 0
      let count = ToldNumber.part(of: rest, after: old, count: support.supporters)
      rest = max(0, rest - (count >= ToldNumber.smallest ? count : 0))
      return EarlierSupport(version: support.version, supporters: count)
    }
    return told
  }
}

extension PlanChange {
  /// Whether this alone is worth a version: everything but counts, of which the article tells its own, and what is
  /// new in numbers below three.
  var isTold: Bool {
    switch kind {
    case .counts: itemKind == .question && abs(added ?? 0) >= ToldNumber.smallest
    case .suggestionProposed: abs(added ?? 0) >= ToldNumber.smallest
    default: true
    }
  }
}
