// What a plan's coordinators taught: small additions to the scores of the base model, which itself stays as it is.

internal import IntakeModel

/// Additions learnt from the reviewed mails of one plan; nothing of them reaches another plan.
package struct PlanLearning: Sendable, Equatable {
  /// By features of clauses, for each kind.
  var kinds = AddedWeights(width: UnderstandingModel.kindCount)
  /// By words of a clause and its surroundings, for each target of the plan: what residents call things.
  var targets = AddedWeights(width: 0)

  /// Nothing learnt.
  package static let none = PlanLearning()

  package var isEmpty: Bool { kinds.isEmpty && targets.isEmpty }

  /// Adds to the log odds of each kind of a clause with these features.
  func add(_ names: [UInt64], toKinds logits: inout KindValues) {
    var scores = logits.indices.map { logits[$0] }
    kinds.add(Self.kindFeatures(names), to: &scores)
    logits = KindValues(scores)
  }

  /// Only words, their classes and shapes: the cues of the grammar are known better than some hundred mails tell.
  static func kindFeatures(_ names: [UInt64]) -> [WeighedFeature] {
    names.filter { ClauseFeatures.wordFamilies.contains($0 & 15) }
      .map { WeighedFeature(name: $0, value: Float(FeatureName.scale(of: $0))) }
  }
}
