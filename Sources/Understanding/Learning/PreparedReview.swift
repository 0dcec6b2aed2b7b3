// A reviewed mail as examples: which clauses show which kinds, and which target each is about.

internal import IntakeModel

/// A reviewed mail, analysed once; what it teaches does not change with what was learnt.
package struct PreparedReview: Sendable {
  private(set) var review: ReviewedMail
  /// For each content clause, what it shows.
  let clauses: [AdditionExample]
  /// For each clause of an item that stands, its target.
  let choices: [AdditionExample]

  init(_ review: ReviewedMail, reader: Reader) {
    self.review = review
    let mail = reader.analyse(review.text)
    let finder = CandidateFinder(
      mail: mail, plan: reader.index, model: reader.model, learning: .none, grammar: reader.grammar)
    let shown = review.items.map { Self.clauses(of: $0, in: mail, finder) }
    clauses = finder.content.indices.map { position in
      AdditionExample(
        features: PlanLearning.kindFeatures(finder.features.names(of: position)),
        offset: ItemKind.allCases.map { Float(finder.logits[position][$0.place]) },
        answer: .each(Self.answers(for: finder.content[position], review, shown)), weight: Float(review.weight))
    }
    choices = Self.choices(review, shown, mail, reader, finder)
  }

  /// Which part of the mails it belongs to when parts are held out; stays the same when others come.
  var fold: Int { Int(UInt64(bitPattern: review.id) % UInt64(PlanLearner.folds)) }

  /// The same as another mail.
  func numbered(_ id: Int64) -> PreparedReview {
    var other = self
    other.review.id = id
    return other
  }

  /// The clauses that an item's evidence covers; without evidence, the one that shows its kind best.
  private static func clauses(of item: ReviewedMail.Item, in mail: AnalysedMail, _ finder: CandidateFinder) -> [Int] {
    let found = finder.content.filter { clause in
      let own = mail.own.bytes(of: clause)
      return item.evidence.contains { range in
        let common = min(own.upperBound, range.upperBound) - max(own.lowerBound, range.lowerBound)
        return common > 0 && common * 2 >= min(own.count, range.count)
      }
    }
    if !found.isEmpty || !item.isRight { return found }
    let kind = ItemKind.allCases.firstIndex(of: item.kind) ?? 0
    let best = finder.content.indices.max { finder.logits[$0][kind] < finder.logits[$1][kind] }
    return best.map { [finder.content[$0]] } ?? []
  }

  /// A kind that stands in the mail may show in clauses that nobody pointed at; of the others all is known as soon as
  /// the mail is done with, or where a coordinator looked at the clause.
  private static func answers(for clause: Int, _ review: ReviewedMail, _ shown: [[Int]]) -> [Int8] {
    let wasLookedAt = review.isComplete || shown.contains { $0.contains(clause) }
    return ItemKind.allCases.map { kind in
      let ofKind = review.items.indices.filter { review.items[$0].kind == kind && review.items[$0].isRight }
      if ofKind.contains(where: { shown[$0].contains(clause) }) { return 1 }
      return ofKind.isEmpty && wasLookedAt ? 0 : -1
    }
  }

  private static func choices(
    _ review: ReviewedMail, _ shown: [[Int]], _ mail: AnalysedMail, _ reader: Reader, _ finder: CandidateFinder
  ) -> [AdditionExample] {
    var scorer = TargetScorer(mail: mail, plan: reader.index, model: reader.model, grammar: reader.grammar)
    let words = TargetWords(mail, plan: reader.index, model: reader.model)
    return review.items.indices.flatMap { index -> [AdditionExample] in
      let item = review.items[index]
      guard item.isRight, let answer = reader.index.index(of: item.target) else { return [] }
      return scorer.examples(shown[index], item.kind, answer: answer, words, weight: Float(review.weight))
    }
  }
}
