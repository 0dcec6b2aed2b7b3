// Learning from coordinators' decisions: additions for one plan, and whether they are an improvement.

/// What a round of learning came to.
package struct LearningResult: Sendable, Equatable {
  /// What to read with: ``PlanLearning/none`` when what was learnt is no improvement.
  package var learning = PlanLearning.none
  /// How many reviewed mails it was learnt from, those of other plans that share aside.
  package var mails: Int
  /// F1 of kind and call on reviewed mails held out, without and with what was learnt.
  package var before = 0.0
  package var after = 0.0

  /// Nothing learnt.
  package init(mails: Int = 0) { self.mails = mails }

  /// Whether what was learnt reads the reviewed mails no worse than the base model does.
  package var isImprovement: Bool { after >= before }
}

/// Learns for one plan. The base model stays as it is.
package struct PlanLearner: Sendable {
  static let folds = 4
  /// The newest reviewed mails by which what was learnt is judged, and the newest from which is learnt for that.
  private static let judgedMails = 150
  private static let mailsForJudging = 600
  private static let kindDecay: Float = 10
  static let targetDecay: Float = 0.3
  /// How much a mail of another plan that shares its learning counts beside one of this plan.
  private static let sharedWeight: Float = 0.5

  let reader: Reader

  /// - Parameter reader: of the plan; what it has learnt before is not looked at.
  package init(reader: Reader) {
    self.reader = reader
  }

  /// A reviewed mail, as ``learn(_:shared:)`` takes it.
  package func prepare(_ review: ReviewedMail) -> PreparedReview { PreparedReview(review, reader: reader) }

  /// Learns what people do and what they call things, each only as far as it helps on reviewed mails held out.
  /// - Parameters:
  ///   - own: the reviewed mails of this plan, oldest first.
  ///   - shared: those of other plans, for what people do; what they speak of belongs to their plan.
  package func learn(_ own: [PreparedReview], shared: [PreparedReview] = []) -> LearningResult {
    var result = LearningResult(mails: own.count)
    if own.isEmpty, shared.isEmpty { return result }
    var judge = Judge(reader: reader)
    let newest = own.suffix(Self.mailsForJudging)
    for fold in 0..<Self.folds {
      let held = own.suffix(Self.judgedMails).filter { $0.fold == fold }
      if held.isEmpty { continue }
      let learnt = additions(newest.filter { $0.fold != fold }, shared)
      for mail in held { judge.read(mail.review, learnt) }
    }
    let best = judge.best
    (result.before, result.after) = (judge.before, best.f1)
    if result.isImprovement { result.learning = best.part.of(additions(own, shared)) }
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
    learning.targets = AdditionTrainer(
      width: reader.index.targets.count, decay: Self.targetDecay, families: reader.index.calls
    ).train(own.flatMap(\.choices))
    return learning
  }
}
