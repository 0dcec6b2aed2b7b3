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

  /// Adds to the scores of all targets for a clause. A plan that got other calls since is not spoken of.
  func add(_ mail: AnalysedMail, clause: Int, toTargets scores: inout [Double], model: UnderstandingModel) {
    if !targets.isEmpty, targets.width == scores.count {
      targets.add(TargetWords.features(mail, clause: clause, model: model), to: &scores)
    }
  }

  /// Only words, their classes and shapes: the cues of the grammar are known better than some hundred mails tell.
  static func kindFeatures(_ names: [UInt64]) -> [WeighedFeature] {
    names.filter { ClauseFeatures.wordFamilies.contains($0 & 15) }
      .map { WeighedFeature(name: $0, value: Float(FeatureName.scale(of: $0))) }
  }
}

/// The words by which a plan's residents call its calls and activities.
enum TargetWords {
  private static let near: Float = 0.4
  private static let far: Float = 0.2
  private static let subject: Float = 0.5
  /// Words that people use whatever the plan say less.
  private static let general: Float = 0.3
  /// What every clause has: how often a target is spoken of at all.
  private static let always: UInt64 = 1

  /// Words of the clause, and more faintly those of the mail around it and of its subject.
  static func features(_ mail: AnalysedMail, clause: Int, model: UnderstandingModel) -> [WeighedFeature] {
    var found: [UInt64: Float] = [always: 1]
    let isEnglish = mail.language == "en"
    func add(_ text: AnalysedText, _ tokens: Range<Int>, _ value: Float) {
      for token in tokens {
        guard let word = text.words[token], !word.isStop else { continue }
        let name = isEnglish ? word.englishStem : word.dutchStem
        let isGeneral = !word.isPlanWord && model.knows(word: name)
        found[name] = max(found[name] ?? 0, isGeneral ? value * general : value)
        for key in text.words.planKeys(of: token) where key.source == .group {
          let group = WordHash.pair(UInt64(key.id), 0, seed: 41)
          found[group] = max(found[group] ?? 0, value)
        }
      }
    }
    let clauses = mail.own.clauses
    add(mail.own, clauses[clause].tokens, 1)
    add(mail.subject, 0..<mail.subject.tokens.count, subject)
    for other in clauses.indices where other != clause && !clauses[other].isFrame {
      let isNear = abs(clauses[other].sentence - clauses[clause].sentence) <= 1
      add(mail.own, clauses[other].tokens, isNear ? near : far)
    }
    return found.map { WeighedFeature(name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
  }
}

extension UnderstandingModel {
  /// Whether the stem is a word of mails about several plans.
  func knows(word stem: UInt64) -> Bool { features.number(of: FeatureName.of(ClauseFeatures.wordFamily, stem)) != nil }
}
