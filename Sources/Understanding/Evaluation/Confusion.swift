// Which kinds are taken for which, and what recording would give plan by plan.

internal import Foundation
internal import IntakeModel

extension Evaluation {
  /// How often items of one kind were read as another; `none` stands for items that were missed or made up.
  package struct Confusion: Codable, Sendable, Equatable {
    /// By wanted kind, then by found kind.
    package private(set) var counts: [String: [String: Int]] = [:]

    /// Items of the same kind go together first, then those whose words overlap.
    mutating func add(_ outcome: Outcome) {
      var found = outcome.reading.items
      var missed: [LabelledMail.Label] = []
      for label in outcome.label.items {
        if let place = found.firstIndex(where: { $0.kind == label.kind }) {
          found.remove(at: place)
          count(label.kind.rawValue, label.kind.rawValue)
        } else {
          missed.append(label)
        }
      }
      for label in missed {
        let quotes = label.quotes ?? [label.quote]
        let place = found.firstIndex { item in
          quotes.contains { item.quote.contains($0) || $0.contains(item.quote) }
        }
        count(label.kind.rawValue, place.map { found.remove(at: $0).kind.rawValue } ?? "none")
      }
      for item in found { count("none", item.kind.rawValue) }
    }

    private mutating func count(_ wanted: String, _ found: String) {
      counts[wanted, default: [:]][found, default: 0] += 1
    }

    /// A table of at most 100 columns, one row for each wanted kind.
    func lines() -> [String] {
      let names = ItemKind.allCases.map(\.rawValue) + ["none"]
      func cell(_ text: String) -> String { String(repeating: " ", count: max(0, 8 - text.count)) + text }
      return [
        "",
        "wanted, found".padding(toLength: 14, withPad: " ", startingAt: 0)
          + names.map { cell(String($0.prefix(7))) }.joined(),
      ]
        + names.map { wanted in
          wanted.padding(toLength: 14, withPad: " ", startingAt: 0)
            + names.map { cell(String(counts[wanted]?[$0] ?? 0)) }.joined()
        }
    }
  }

  /// What recording from each confidence on would give on one plan.
  package struct PlanTradeOff: Codable, Sendable, Equatable {
    package var plan: String
    package var steps: [TradeOff]

    /// A line of precision and coverage for each confidence.
    func line() -> String {
      plan.padding(toLength: 22, withPad: " ", startingAt: 0)
        + steps.map { String(format: "  %.2f/%.2f", $0.precision, $0.coverage) }.joined()
    }
  }
}
