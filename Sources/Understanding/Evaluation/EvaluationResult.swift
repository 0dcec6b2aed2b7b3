// The figures of an evaluation, and how they are shown.

internal import Foundation
internal import IntakeModel

extension Evaluation {
  /// What recording every item from a confidence on would give: how many are right, and what part of all items that is.
  package struct TradeOff: Codable, Sendable, Equatable {
    package var confidence: Double
    package var precision: Double
    package var coverage: Double
  }

  /// Items of similar confidence, and how many of them were right.
  package struct ReliabilityBin: Codable, Sendable, Equatable {
    package var items: Int
    package var confidence: Double
    package var right: Double
  }

  /// The figures of one run.
  package struct Result: Codable, Sendable, Equatable {
    package var mode: String
    package var mails = 0
    package var kind = Score()
    package var kindAndCall = Score()
    package var kindCallAndActivity = Score()
    package var recorded = Score()
    /// How often each labelled disposition was decided as what.
    package var dispositions: [String: [String: Int]] = [:]
    /// What recording from each confidence on would give.
    package var tradeOff: [TradeOff] = []
    package var reliability: [ReliabilityBin] = []
    /// The mean distance between confidence and truth, weighted by items.
    package var calibrationError = 0.0
    package var byKind: [String: Score] = [:]
    package var byPlan: [String: Score] = [:]
    package var confusion = Confusion()
    package var tradeOffByPlan: [PlanTradeOff] = []

    package init(mode: Mode, outcomes: [Outcome]) {
      self.mode = "\(mode)"
      mails = outcomes.count
      var judged: [Judgement] = []
      for outcome in outcomes {
        dispositions[outcome.label.disposition.rawValue, default: [:]][outcome.reading.decision.rawValue, default: 0] +=
          1
        if outcome.label.disposition == .ignore { continue }
        add(outcome)
        judged += outcome.reading.items.map { item in
          let isRight = outcome.label.items.contains { $0.kind == item.kind && $0.call == item.target.call }
          return Judgement(plan: outcome.label.plan.text, confidence: item.confidence, isRight: isRight)
        }
      }
      calibrate(judged)
    }

    /// An item that was shown, and whether its kind and call are right.
    private struct Judgement {
      var plan: String
      var confidence: Double
      var isRight: Bool
    }

    private static func tradeOff(_ judged: [Judgement], _ limits: [Double], wanted: Int) -> [TradeOff] {
      limits.map { limit in
        let above = judged.filter { $0.confidence >= limit }
        return TradeOff(
          confidence: limit, precision: Double(above.count(where: \.isRight)) / Double(max(1, above.count)),
          coverage: Double(above.count(where: \.isRight)) / Double(max(1, wanted)))
      }
    }

    private mutating func calibrate(_ judged: [Judgement]) {
      tradeOff = Self.tradeOff(judged, [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95], wanted: kind.wanted)
      tradeOffByPlan = byPlan.sorted { $0.key < $1.key }.map { plan, score in
        let own = judged.filter { $0.plan == plan }
        return PlanTradeOff(plan: plan, steps: Self.tradeOff(own, [0.5, 0.7, 0.8, 0.9, 0.95], wanted: score.wanted))
      }
      reliability = (0..<10).compactMap { bin in
        let inside = judged.filter { min(9, Int($0.confidence * 10)) == bin }
        if inside.isEmpty { return nil }
        return ReliabilityBin(
          items: inside.count, confidence: inside.reduce(0) { $0 + $1.confidence } / Double(inside.count),
          right: Double(inside.count(where: \.isRight)) / Double(inside.count))
      }
      calibrationError =
        reliability.reduce(0) { $0 + abs($1.confidence - $1.right) * Double($1.items) } / Double(max(1, judged.count))
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
      confusion.add(outcome)
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
      lines += dispositionLines() + confusion.lines() + calibrationLines()
      return lines.joined(separator: "\n")
    }

    private func dispositionLines() -> [String] {
      ["", "labelled        accept   queue  ignore"]
        + dispositions.sorted { $0.key < $1.key }.map { name, row in
          let counts = ["accept", "queue", "ignore"].map { String(format: "%8d", row[$0] ?? 0) }
          return name.padding(toLength: 14, withPad: " ", startingAt: 0) + counts.joined()
        }
    }

    private func calibrationLines() -> [String] {
      var lines = ["", "confidence from   precision   of all items"]
      lines += tradeOff.map { String(format: "%15.2f  %10.3f  %13.3f", $0.confidence, $0.precision, $0.coverage) }
      lines += ["", "precision/coverage from     0.50       0.70       0.80       0.90       0.95"]
      lines += tradeOffByPlan.map { $0.line() }
      lines += ["", "items   confidence   right"]
      lines += reliability.map { String(format: "%5d  %11.3f  %6.3f", $0.items, $0.confidence, $0.right) }
      lines.append(String(format: "expected calibration error %.3f", calibrationError))
      return lines
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
