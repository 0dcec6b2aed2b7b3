// Judges what was learnt on reviewed mails that it was not learnt from.

internal import IntakeModel

/// Counts how well reviewed mails are read without and with parts of what was learnt.
struct Judge {
  /// A part of what was learnt.
  enum Part: CaseIterable {
    case both, targets, kinds

    func of(_ learning: PlanLearning) -> PlanLearning {
      var part = learning
      if self == .targets { part.kinds = PlanLearning.none.kinds }
      if self == .kinds { part.targets = PlanLearning.none.targets }
      return part
    }
  }

  private let reader: Reader
  private var base = Evaluation.Score()
  private var parts: [Part: Evaluation.Score] = [:]

  init(reader: Reader) { self.reader = reader }

  /// F1 of kind and call without what was learnt.
  var before: Double { base.f1 }

  /// The part that reads best, the whole when it is no worse; without mails to tell by, the whole.
  var best: (part: Part, f1: Double) {
    var best = (part: Part.both, f1: parts[.both]?.f1 ?? 0)
    for part in Part.allCases {
      if let f1 = parts[part]?.f1, f1 > best.f1 { best = (part, f1) }
    }
    return best
  }

  /// Reads a mail with what was learnt without it.
  mutating func read(_ review: ReviewedMail, _ learnt: PlanLearning) {
    let analysed = reader.analyse(review.text)
    let wanted = review.items.filter(\.isRight).map { Self.name($0.kind, $0.target) }
    func found(_ learning: PlanLearning) -> [String] {
      var reader = reader
      reader.learning = learning
      return reader.maker(analysed, review.text, model: reader.model).shownTargets().map(Self.name)
    }
    base.add(found(.none), wanted)
    for part in Part.allCases { parts[part, default: Evaluation.Score()].add(found(part.of(learnt)), wanted) }
  }

  private static func name(_ kind: ItemKind, _ target: Target) -> String { "\(kind) \(target.call ?? "")" }
}
