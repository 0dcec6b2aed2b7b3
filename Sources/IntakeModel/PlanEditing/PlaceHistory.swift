// Where calls and activities went over several revisions, followed from step to step.

/// What was moved, merged and split between two texts of a plan.
package struct PlaceHistory: Sendable, Equatable {
  /// One call or activity that the first text had.
  private struct Place: Equatable {
    var kind: Succession.Kind
    var first: Target
    /// Where it is in the last text, or what it became part of.
    var now: Target
  }

  private var places: [Place] = []

  /// - Parameter changes: the earliest first.
  package init(_ changes: [PlanChange]) {
    for change in changes { add(change) }
  }

  private mutating func add(_ change: PlanChange) {
    for source in change.sources where source != change.target {
      switch change.kind {
      case .moved: move(source, to: change.target)
      case .merged: places.append(Place(kind: .merged, first: origin(of: source), now: change.target))
      case .split: places.append(Place(kind: .split, first: source, now: change.target))
      default: break
      }
    }
  }

  private mutating func move(_ source: Target, to target: Target) {
    let known = places.indices.filter { places[$0].now == source }
    for index in known { places[index].now = target }
    // What had something merged into it was there before that, and moves with it.
    if !known.contains(where: { places[$0].kind != .merged }) {
      places.append(Place(kind: .moved, first: source, now: target))
    }
  }

  /// Where something was in the first text that had it; what is merged later stands nowhere else any more.
  private mutating func origin(of source: Target) -> Target {
    guard let index = places.firstIndex(where: { $0.kind == .moved && $0.now == source }) else { return source }
    return places.remove(at: index).first
  }

  /// Each that only moved, from where it was to where it is.
  package var moves: [Succession] {
    places.filter { $0.kind == .moved }.map { Succession(.moved, from: $0.first, to: [$0.now]) }
  }

  /// The same the other way round.
  package var movesBack: [Succession] {
    places.filter { $0.kind == .moved }.map { Succession(.moved, from: $0.now, to: [$0.first]) }
  }

  /// What brings people back to where they were when the last text becomes the first again: what moved moves back, what
  /// was merged parts, and what was split becomes one.
  package func returns(from plan: Plan, to earlier: Plan) -> [Succession] {
    let coming = places.filter { plan.has($0.now) && !plan.has($0.first) && earlier.has($0.first) }
    let parted = coming.filter { $0.kind == .merged }.map { Succession(.parted, from: $0.now, to: [$0.first]) }
    let others = coming.filter { $0.kind != .merged && !earlier.has($0.now) }.map { place in
      Succession(place.kind == .split ? .merged : .moved, from: place.now, to: [place.first])
    }
    // Parted first: those who go elsewhere must not go along with what they were merged into.
    return parted + others
  }
}
