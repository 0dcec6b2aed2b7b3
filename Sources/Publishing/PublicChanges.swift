// What may be told of a version: changes of the text one by one, changes of counts only from three on.

internal import IntakeModel

/// One entry in the list of changes.
struct PublicChange: Equatable {
  /// What an entry tells.
  enum Content: Equatable {
    /// Something in the text of the plan.
    case text(PlanChange)
    /// Counts of one place that rose or fell by at least three.
    case counts(Target, [CountDifference])
    /// That many new suggestions, at least three.
    case suggestions(Target, Int)
    /// Some counts changed by less than three: neither where nor how much is told.
    case small
  }

  /// Place among all changes of the version; it names the entry for ever.
  var index: Int
  var content: Content
  /// Whether the entry before gave the same reason: one edit has one, which is told once.
  var repeatsReason = false

  /// Whether it is of the plan's text, and not of counts.
  var isOfText: Bool { if case .text = content { true } else { false } }

  fileprivate var reason: LocalizedText? { if case .text(let change) = content { change.note } else { nil } }
}

/// By how much a count rose or fell.
struct CountDifference: Equatable {
  var kind: ItemKind?
  var difference: Int
}

/// The public form of the changes of versions.
enum PublicChanges {
  /// The changes of a version as they may be told, in order.
  static func of(_ version: PlanVersion) -> [PublicChange] {
    var told: [PublicChange] = []
    var suggestions = Tally<Target>()
    var counts = Tally<CountKey>()
    for (index, change) in version.changes.enumerated() {
      switch change.kind {
      case .counts where change.itemKind == .stop || change.itemKind == .privacy: break
      case .counts: counts.add(change.added ?? 0, to: CountKey(target: change.target, kind: change.itemKind), at: index)
      case .suggestionProposed: suggestions.add(change.added ?? 1, to: change.target, at: index)
      default: told.append(PublicChange(index: index, content: .text(change)))
      }
    }
    let passed = passedOn(by: version.changes)
    var hasSmall = false
    var places: [Target: Int] = [:]
    for entry in counts.entries where entry.sum != 0 && !passed.contains(entry.key.target) {
      guard mayTell(entry.sum) else {
        hasSmall = true
        continue
      }
      let target = entry.key.target
      let difference = CountDifference(kind: entry.key.kind, difference: entry.sum)
      // What rose and fell in one place is one sentence.
      if let place = places[target], case .counts(_, let others) = told[place].content {
        told[place].content = .counts(target, others + [difference])
      } else {
        places[target] = told.count
        told.append(PublicChange(index: entry.index, content: .counts(target, [difference])))
      }
    }
    for entry in suggestions.entries where entry.sum != 0 && !passed.contains(entry.key) {
      let content = PublicChange.Content.suggestions(entry.key, entry.sum)
      if mayTell(entry.sum) { told.append(PublicChange(index: entry.index, content: content)) } else { hasSmall = true }
    }
    told.sort { $0.index < $1.index }
    markReasons(&told)
    // Last, so that its place does not show which count it stands for.
    if hasSmall { told.append(PublicChange(index: version.changes.count, content: .small)) }
    return told
  }

  private static func markReasons(_ told: inout [PublicChange]) {
    for (earlier, later) in zip(told.indices, told.indices.dropFirst()) {
      told[later].repeatsReason = told[later].reason != nil && told[later].reason == told[earlier].reason
    }
  }

  /// Whose counts the plan itself changed: with what was moved, merged, split or ended they came or went, and that is
  /// told with its voices.
  private static func passedOn(by changes: [PlanChange]) -> Set<Target> {
    var passed: Set<Target> = []
    for change in changes {
      if [.moved, .merged, .split].contains(change.kind), !change.sources.isEmpty {
        passed.formUnion(change.sources + [change.target])
      } else if change.kind == .ended {
        passed.insert(change.target)
      }
    }
    return passed
  }

  private static func mayTell(_ difference: Int) -> Bool { difference.magnitude >= UInt(PublicCount.smallestTold) }

  private struct CountKey: Hashable {
    var target: Target
    var kind: ItemKind?
  }

  /// Sums by key, in order of first appearance: two rows of two for one count are a difference of four.
  private struct Tally<Key: Hashable> {
    private(set) var entries: [(key: Key, index: Int, sum: Int)] = []
    private var places: [Key: Int] = [:]

    mutating func add(_ count: Int, to key: Key, at index: Int) {
      if let place = places[key] {
        entries[place].sum &+= count
      } else {
        places[key] = entries.count
        entries.append((key, index, count))
      }
    }
  }
}
