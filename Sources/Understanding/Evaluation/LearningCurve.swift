// How much reading gains by coordinators' decisions on a plan that the model has never seen.

internal import Foundation
package import IntakeModel

extension Evaluation {
  /// Figures on mails held apart, after so many reviewed mails of the same plan.
  package struct LearningPoint: Codable, Sendable, Equatable {
    package var reviewed: Int
    package var figures: Result
    /// How often what was learnt was judged an improvement and taken into use, of how many rounds.
    package var taken: Int
    package var rounds: Int
  }

  /// The learning curve of one plan.
  package struct LearningCurve: Codable, Sendable, Equatable {
    package var plan: String
    /// How long learning from 5,000 reviewed mails takes, their analysis aside.
    package var millisecondsFor5000: Double
    package var points: [LearningPoint]

    /// The figures as text of at most 100 columns.
    package func rendered() -> String {
      var lines = ["\(plan), left out of the base training"]
      lines.append("reviewed   F1 kind   and call   and activity   recorded right   of all items   calibration   taken")
      for point in points {
        let figures = point.figures
        lines.append(
          String(
            format: "%8d  %8.3f  %9.3f  %13.3f  %15.3f  %13.3f  %12.3f   %d/%d", point.reviewed, figures.kind.f1,
            figures.kindAndCall.f1, figures.kindCallAndActivity.f1, figures.recorded.precision,
            figures.recorded.recall, figures.calibrationError, point.taken, point.rounds))
      }
      lines.append(String(format: "learning from 5,000 reviewed mails: %.0f ms", millisecondsFor5000))
      return lines.joined(separator: "\n")
    }
  }

  /// The curves of all plans that have mails enough for the first step. Each plan's base model is learnt from the
  /// other plans; its mails are reviewed as a coordinator would, in an order that is the same each time.
  package static func learningCurves(
    _ mails: [LabelledMail], plans: [Plan], sizes: [Int] = [0, 50, 100, 200], only: PlanID? = nil,
    readable: @Sendable (LabelledMail) -> ReadableMail
  ) -> [LearningCurve] {
    plans.filter { only == nil || $0.id == only }.compactMap { plan in
      let own = mails.filter { $0.plan == plan.id }
        .sorted { (WordHash.of($0.id, seed: 51), $0.id) < (WordHash.of($1.id, seed: 51), $1.id) }
      let sizes = sizes.filter { $0 * 3 <= own.count * 2 }
      guard sizes.count > 1 else { return nil }
      let base = Trainer.model(from: mails.filter { $0.plan != plan.id }, plans: plans, readable: readable)
      return curve(of: own.map { ($0, readable($0)) }, Reader(plan: plan, model: base), sizes)
    }
  }

  /// Every mail is held apart once or more, as often at each size.
  private static func curve(
    of mails: [(label: LabelledMail, text: ReadableMail)], _ reader: Reader, _ sizes: [Int]
  ) -> LearningCurve {
    let held = min(mails.count / 2, mails.count - (sizes.max() ?? 0))
    let learner = PlanLearner(reader: reader)
    let reviews = mails.indices.map { index in
      learner.prepare(ReviewedMail(mails[index].label, mails[index].text, id: Int64(index), reader: reader))
    }
    var outcomes = [[Outcome]](repeating: [], count: sizes.count)
    var taken = [Int](repeating: 0, count: sizes.count)
    let starts = Array(stride(from: 0, to: mails.count, by: held))
    for start in starts {
      let order = mails.indices.map { ($0 + start) % mails.count }
      for (step, size) in sizes.enumerated() {
        let result = learner.learn(order.dropFirst(held).prefix(size).map { reviews[$0] })
        if result.isImprovement { taken[step] += 1 }
        var taught = reader
        taught.learning = result.learning
        outcomes[step] += order.prefix(held).map { index in
          Outcome(label: mails[index].label, reading: taught.read(mails[index].text))
        }
      }
    }
    let points = sizes.indices.map { step in
      LearningPoint(
        reviewed: sizes[step], figures: Result(mode: .leaveOnePlanOut, outcomes: outcomes[step]), taken: taken[step],
        rounds: starts.count)
    }
    let many = (0..<5_000).map { reviews[$0 % reviews.count].numbered(Int64($0)) }
    let time = ContinuousClock().measure { _ = learner.learn(many) }
    return LearningCurve(
      plan: reader.plan.id.text,
      millisecondsFor5000: Double(time.components.attoseconds) / 1e15
        + Double(time.components.seconds) * 1_000, points: points)
  }
}

extension ReviewedMail {
  /// A labelled mail as a coordinator leaves it who was shown what the reader found: what is right is accepted, what
  /// is nearly right is changed, what is missing is added without pointing at words, and the rest is rejected.
  init(_ label: LabelledMail, _ text: ReadableMail, id: Int64, reader: Reader) {
    var open = label.disposition == .ignore ? [] : reader.read(text).items
    var items: [Item] = []
    var missing = label.disposition == .ignore ? [] : label.items
    let rules: [(LabelledMail.Label, IntakeModel.Item) -> Bool] = [
      { $0.kind == $1.kind && $0.target == $1.target }, { $0.kind == $1.kind && $0.call == $1.target.call },
      { $0.kind == $1.kind }, { $0.call == $1.target.call },
    ]
    for rule in rules {
      for wanted in missing {
        guard let place = open.firstIndex(where: { rule(wanted, $0) }) else { continue }
        items.append(
          Item(kind: wanted.kind, target: wanted.target, evidence: open[place].evidence, isRight: true))
        open.remove(at: place)
        missing.removeAll { $0 == wanted }
      }
    }
    items += missing.map { Item(kind: $0.kind, target: $0.target, evidence: [], isRight: true) }
    items += open.map { Item(kind: $0.kind, target: $0.target, evidence: $0.evidence, isRight: false) }
    let isCorrected = items.contains { !$0.isRight || $0.evidence.isEmpty }
    self.init(id: id, text: text, items: items, weight: isCorrected ? Self.weightOfCorrection : 1)
  }
}
