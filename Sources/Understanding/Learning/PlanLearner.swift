// Learning from coordinators' decisions: additions for one plan, their certainty, and whether they are an improvement.

/// What a round of learning came to.
package struct LearningResult: Sendable, Equatable {
  /// What to read with: ``PlanLearning/none`` when what was learnt is no improvement.
  package var learning = PlanLearning.none
  /// How many reviewed mails it was learnt from, those of other plans that share aside.
  package var mails = 0
  /// F1 of kind and call on reviewed mails held out, without and with what was learnt.
  package var before = 0.0
  package var after = 0.0

  /// Whether what was learnt reads the reviewed mails no worse than the base model does.
  package var isImprovement: Bool { after >= before }
}

/// Learns for one plan. The base model stays as it is.
package struct PlanLearner: Sendable {
  static let folds = 4
  /// The newest reviewed mails by which what was learnt is judged.
  static let judgedMails = 300
  private static let kindDecay: Float = 6
  private static let targetDecay: Float = 1.5
  /// How much a mail of another plan that shares its learning counts beside one of this plan.
  private static let sharedWeight: Float = 0.5

  let reader: Reader

  /// - Parameter reader: of the plan; what it has learnt before is not looked at.
  package init(reader: Reader) { self.reader = reader }

  package func prepare(_ review: ReviewedMail) -> PreparedReview { PreparedReview(review, reader: reader) }

  /// - Parameters:
  ///   - own: the reviewed mails of this plan, oldest first.
  ///   - shared: those of other plans, for what people do; what they speak of belongs to their plan.
  package func learn(_ own: [PreparedReview], shared: [PreparedReview] = []) -> LearningResult {
    if own.isEmpty, shared.isEmpty { return LearningResult() }
    var judge = Judge()
    let judged = own.suffix(Self.judgedMails)
    for fold in 0..<Self.folds where judged.contains(where: { $0.fold == fold }) {
      let learnt = additions(own.filter { $0.fold != fold }, shared)
      for mail in judged where mail.fold == fold { judge.look(at: mail.review, reader, learnt) }
    }
    var learning = additions(own, shared)
    learning.certainty = judge.correction()
    var result = LearningResult(mails: own.count)
    (result.before, result.after) = judge.f1(correction: learning.certainty, threshold: reader.model.showThreshold)
    result.learning = result.isImprovement ? learning : .none
    return result
  }

  private func additions(_ own: [PreparedReview], _ shared: [PreparedReview]) -> PlanLearning {
    var learning = PlanLearning()
    let others = shared.flatMap(\.clauses).map { example in
      var weaker = example
      weaker.weight *= Self.sharedWeight
      return weaker
    }
    learning.kinds = AdditionTrainer(width: UnderstandingModel.kindCount, decay: Self.kindDecay, leastCount: 2)
      .train(others + own.flatMap(\.clauses))
    learning.targets = AdditionTrainer(width: reader.index.targets.count, decay: Self.targetDecay)
      .train(own.flatMap(\.choices))
    return learning
  }
}
