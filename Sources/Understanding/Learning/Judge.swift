// Judges what was learnt on reviewed mails that it was not learnt from, and how sure it may be.

internal import IntakeModel

/// Collects what a model makes of reviewed mails, without and with what was learnt.
struct Judge {
  private struct Mail {
    var wanted: [String]
    var before: [ReadingMaker.Judged]
    var after: [ReadingMaker.Judged]
    var plan: PlanIndex
  }
  private var mails: [Mail] = []

  mutating func look(at review: ReviewedMail, _ reader: Reader, _ learnt: PlanLearning) {
    let analysed = reader.analyse(review.text)
    func judged(_ learning: PlanLearning) -> [ReadingMaker.Judged] {
      var reader = reader
      reader.learning = learning
      return reader.maker(analysed, review.text, model: reader.model).judgedCandidates()
    }
    mails.append(
      Mail(
        wanted: review.items.filter(\.isRight).map { Self.name($0.kind, $0.target) }, before: judged(.none),
        after: judged(learnt), plan: reader.index))
  }

  private static func name(_ kind: ItemKind, _ target: Target) -> String { "\(kind) \(target.call ?? "")" }

  /// F1 of kind and call, before and after.
  func f1(correction: CertaintyCorrection, threshold: Double) -> (Double, Double) {
    var before = Evaluation.Score()
    var after = Evaluation.Score()
    for mail in mails {
      func shown(_ judged: [ReadingMaker.Judged]) -> [String] {
        ReadingMaker.shownOnes(judged, threshold: threshold).map {
          Self.name($0.candidate.kind, mail.plan.targets[$0.candidate.target])
        }
      }
      before.add(shown(mail.before), mail.wanted)
      after.add(shown(mail.after.map { $0.corrected(correction) }), mail.wanted)
    }
    return (before.f1, after.f1)
  }

  /// The line that fits what was seen best, drawn towards leaving certainty as it is.
  func correction() -> CertaintyCorrection {
    let kinds = ItemKind.allCases
    var examples: [AdditionExample] = []
    for mail in mails {
      for judged in mail.after {
        let own = judged.candidate
        let isRight = mail.wanted.contains(Self.name(own.kind, mail.plan.targets[own.target]))
        let logit = Float(max(-6, min(6, judged.logit)))
        var features = [WeighedFeature(name: 100, value: 0.5), WeighedFeature(name: 101, value: logit / 4)]
        features.append(WeighedFeature(name: UInt64(kinds.firstIndex(of: own.kind) ?? 0), value: 0.5))
        examples.append(
          AdditionExample(features: features, offset: [logit], answer: .each([isRight ? 1 : 0]), weight: 1))
      }
    }
    let learnt = AdditionTrainer(width: 1, decay: 4, passes: 20).train(examples)
    func weight(_ name: UInt64) -> Double { learnt.row(of: name).map { Double(learnt.weights[Int($0)]) } ?? 0 }
    return CertaintyCorrection(
      shift: weight(100) / 2, steeper: weight(101) / 4, kinds: kinds.indices.map { weight(UInt64($0)) / 2 })
  }
}
