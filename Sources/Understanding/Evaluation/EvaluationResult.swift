// The figures of an evaluation, and how they are shown.

internal import Foundation
internal import IntakeModel

extension Evaluation {
  /// The figures of one run.
  package struct Result: Codable, Sendable, Equatable {
    package var mode: String
    package var mails = 0
    package var kind = Score()
    package var kindAndCall = Score()
    package var kindCallAndActivity = Score()
    package var recorded = Score()
    package var byKind: [String: Score] = [:]
    package var byPlan: [String: Score] = [:]

    package init(mode: Mode, outcomes: [Outcome]) {
      self.mode = "\(mode)"
      mails = outcomes.count
      for outcome in outcomes where outcome.label.disposition != .ignore { add(outcome) }
    }

    private mutating func add(_ outcome: Outcome) {
      let wanted = outcome.label.items
      let found = outcome.reading.items
      kind.add(found.map { $0.kind.rawValue }, wanted.map { $0.kind.rawValue })
      let foundCalls = found.map { "\($0.kind) \($0.target.call ?? "")" }
      let wantedCalls = wanted.map { "\($0.kind) \($0.call ?? "")" }
      kindAndCall.add(foundCalls, wantedCalls)
      byPlan[outcome.label.plan.text, default: Score()].add(foundCalls, wantedCalls)
      kindCallAndActivity.add(
        found.map { "\($0.kind) \($0.target.call ?? "") \($0.target.activity ?? "")" },
        wanted.map { "\($0.kind) \($0.call ?? "") \($0.activity ?? "")" })
      recorded.add(found.filter(\.isRecorded).map { "\($0.kind) \($0.target.call ?? "")" }, wantedCalls)
      for kind in ItemKind.allCases {
        byKind[kind.rawValue, default: Score()].add(
          found.filter { $0.kind == kind }.map { _ in "" }, wanted.filter { $0.kind == kind }.map { _ in "" })
      }
    }

    /// The figures as text of at most 100 columns.
    package func rendered() -> String {
      var lines = ["\(mode), \(mails) mails"]
      func line(_ name: String, _ score: Score) -> String {
        let figures = [score.precision, score.recall, score.f1].map { String(format: "%.3f", $0) }
        return name.padding(toLength: 26, withPad: " ", startingAt: 0) + figures.joined(separator: "  ")
          + "  found \(score.found) right \(score.right) wanted \(score.wanted)"
      }
      lines.append(line("kind", kind))
      lines.append(line("kind and call", kindAndCall))
      lines.append(line("kind, call and activity", kindCallAndActivity))
      lines.append(line("recorded", recorded))
      for (name, score) in byKind.sorted(by: { $0.key < $1.key }) { lines.append(line("  " + name, score)) }
      for (name, score) in byPlan.sorted(by: { $0.key < $1.key }) { lines.append(line("  " + name, score)) }
      return lines.joined(separator: "\n")
    }
  }
}

extension Evaluation.Score {
  /// Counts one mail's items, each wanted item found at most once.
  mutating func add(_ found: [String], _ wanted: [String]) {
    var open = wanted
    for item in found {
      if let place = open.firstIndex(of: item) {
        open.remove(at: place)
        right += 1
      }
    }
    self.found += found.count
    self.wanted += wanted.count
  }
}
