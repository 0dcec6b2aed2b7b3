// What a plan's coordinators taught: small additions to the scores of the base model, which itself stays as it is.

internal import IntakeModel

/// Additions learnt from the reviewed mails of one plan; nothing of them reaches another plan.
package struct PlanLearning: Sendable, Equatable {
  /// By features of clauses, for each kind.
  var kinds = AddedWeights(width: UnderstandingModel.kindCount)
  /// By words of a clause and its surroundings, for each target of the plan: what residents call things.
  var targets = AddedWeights(width: 0)
  /// What the certainty of items was found to be on mails held out.
  var certainty = CertaintyCorrection()

  /// Nothing learnt.
  package static let none = PlanLearning()

  package var isEmpty: Bool { self == .none }

  /// Adds to the log odds of each kind of a clause with these features.
  func add(_ names: [UInt64], toKinds logits: inout [Double]) {
    if !kinds.isEmpty { kinds.add(Self.kindFeatures(names), to: &logits) }
  }

  /// Adds to the scores of all targets for a clause. A plan that got other calls since is not spoken of.
  func add(_ mail: AnalysedMail, clause: Int, toTargets scores: inout [Double]) {
    if !targets.isEmpty, targets.width == scores.count {
      targets.add(TargetWords.features(mail, clause: clause), to: &scores)
    }
  }

  static func kindFeatures(_ names: [UInt64]) -> [WeighedFeature] {
    names.map { WeighedFeature(name: $0, value: Float(FeatureName.scale(of: $0))) }
  }
}

/// A line through the log odds of certainty: how sure the model should have been.
struct CertaintyCorrection: Sendable, Equatable {
  var shift = 0.0
  /// Added to the slope of 1.
  var steeper = 0.0
  /// By kind, in the order of `ItemKind.allCases`.
  var kinds = [Double](repeating: 0, count: ItemKind.allCases.count)

  func corrected(_ logit: Double, kind: ItemKind) -> Double {
    logit * (1 + steeper) + shift + kinds[ItemKind.allCases.firstIndex(of: kind) ?? 0]
  }
}

/// The words by which a plan's residents call its calls and activities.
enum TargetWords {
  private static let own: Float = 1
  private static let near: Float = 0.4
  private static let subject: Float = 0.5

  /// Words of the clause, and more faintly those of the mail around it and of its subject.
  static func features(_ mail: AnalysedMail, clause: Int) -> [WeighedFeature] {
    var found: [UInt64: Float] = [:]
    let isEnglish = mail.language == "en"
    func add(_ text: AnalysedText, _ tokens: Range<Int>, _ value: Float) {
      for token in tokens {
        guard let word = text.words[token], !word.isStop else { continue }
        let name = isEnglish ? word.englishStem : word.dutchStem
        found[name] = max(found[name] ?? 0, value)
        for key in word.planKeys where key.source == .group {
          let group = WordHash.pair(UInt64(key.id), 0, seed: 41)
          found[group] = max(found[group] ?? 0, value)
        }
      }
    }
    add(mail.own, mail.own.clauses[clause].tokens, own)
    add(mail.subject, 0..<mail.subject.tokens.count, subject)
    let sentence = mail.own.clauses[clause].sentence
    for other in mail.own.clauses.indices where other != clause && !mail.own.clauses[other].isFrame {
      if abs(mail.own.clauses[other].sentence - sentence) <= 1 { add(mail.own, mail.own.clauses[other].tokens, near) }
    }
    found[always] = 1
    return found.map { WeighedFeature(name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
  }

  /// What every clause has: how often a target is spoken of at all.
  private static let always: UInt64 = 1
}
