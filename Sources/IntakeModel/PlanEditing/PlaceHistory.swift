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
      case .moved: follow(source, to: change.target, .moved)
      case .merged: follow(source, to: change.target, .merged)
      case .split: follow(source, to: change.target, .split)
      default: break
      }
    }
  }

  /// What had come to the source goes on with it. What was only moved before takes the kind of the last step; who was
  /// merged stays merged, and in the first place.
  private mutating func follow(_ source: Target, to target: Target, _ kind: Succession.Kind) {
    let known = places.filter { $0.now == source }
    // A split leaves the source in the list for its other parts.
    if kind != .split { places.removeAll { $0.now == source } }
    places += known.map { place in
      Place(kind: kind == .moved || place.kind == .merged ? place.kind : kind, first: place.first, now: target)
    }
    // What had something merged into it was there before that.
    if known.allSatisfy({ $0.kind == .merged }) { places.append(Place(kind: kind, first: source, now: target)) }
  }

  /// Each that only moved, from where it was to where it is.
  ///
  /// - Parameter last: the plan as it is after the last change.
  package func moves(to last: Plan) -> [Succession] {
    places.filter { $0.kind == .moved && last.has($0.now) }.map { Succession(.moved, from: $0.first, to: [$0.now]) }
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
