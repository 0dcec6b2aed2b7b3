// The words by which residents speak of a plan's calls and activities.

internal import IntakeModel

/// The words of a mail as features of what its clauses are about, made once for all clauses.
struct TargetWords {
  private static let near: Float = 0.4
  private static let far: Float = 0.2
  private static let subject: Float = 0.5
  /// Words that people use whatever the plan say less.
  private static let general: Float = 0.3
  /// What every clause has: how often a target is spoken of at all.
  private static let always: UInt64 = 1

  private struct Place {
    var name: Int
    /// Nil in the subject.
    var clause: Int?
    var value: Float
  }

  private let clauses: [Clause]
  private(set) var names = HashIndex([Self.always])
  private var places: [Place] = []

  init(_ mail: AnalysedMail, plan: PlanIndex, model: UnderstandingModel) {
    clauses = mail.own.clauses
    let isEnglish = mail.language == "en"
    add(mail.subject, 0..<mail.subject.tokens.count, clause: nil, isEnglish, plan, model)
    for clause in mail.own.contentClauses {
      add(mail.own, clauses[clause].tokens, clause: clause, isEnglish, plan, model)
    }
  }

  private mutating func add(
    _ text: AnalysedText, _ tokens: Range<Int>, clause: Int?, _ isEnglish: Bool, _ plan: PlanIndex,
    _ model: UnderstandingModel
  ) {
    for token in tokens {
      guard let word = text.words[token], !word.isStop else { continue }
      let name = isEnglish ? word.englishStem : word.dutchStem
      let isGeneral = !word.isPlanWord && model.knows(word: name)
      places.append(Place(name: names.insert(name), clause: clause, value: isGeneral ? Self.general : 1))
      for key in text.words.planKeys(of: token) where key.source == .group {
        let group = names.insert(plan.keys.hashes[key.id])
        places.append(Place(name: group, clause: clause, value: 1))
      }
    }
  }

  /// By name, how strongly it is there: words of a content clause, and more faintly those of the mail around it and of
  /// its subject.
  func values(for clause: Int) -> [Float] {
    var values = [Float](repeating: 0, count: names.count)
    values[0] = 1
    for place in places {
      let value = place.value * weight(of: place.clause, seenFrom: clause)
      if value > values[place.name] { values[place.name] = value }
    }
    return values
  }

  /// The names that are there, each with its value.
  func features(of clause: Int) -> [WeighedFeature] {
    zip(names.hashes, values(for: clause)).compactMap { $1 > 0 ? WeighedFeature(name: $0, value: $1) : nil }
  }

  private func weight(of other: Int?, seenFrom clause: Int) -> Float {
    guard let other else { return Self.subject }
    if other == clause { return 1 }
    return abs(clauses[other].sentence - clauses[clause].sentence) <= 1 ? Self.near : Self.far
  }
}

extension UnderstandingModel {
  /// Whether the stem is a word of mails about several plans.
  func knows(word stem: UInt64) -> Bool { features.number(of: FeatureName.of(ClauseFeatures.wordFamily, stem)) != nil }
}

/// What residents call the calls and activities of one plan, learnt from many labelled mails about it. Another plan
/// has nothing of it.
struct PlanWords: Sendable, Equatable {
  /// What each output speaks of, as ``PlanIndex/names`` has it.
  var targets: [UInt64]
  var weights: AddedWeights

  /// By output, the target of the plan; -1 for one that the plan has no more, or under another title.
  func places(in plan: PlanIndex) -> [Int] {
    plan.names == targets ? Array(targets.indices) : targets.map { plan.names.firstIndex(of: $0) ?? -1 }
  }

  /// What was learnt of one feature for a target of the plan.
  func weight(of feature: UInt64, target: Int, of plan: PlanIndex) -> Float? {
    targets.firstIndex(of: plan.names[target]).flatMap { weights.weight(of: feature, output: $0) }
  }
}

/// What was learnt of the words of one mail, looked up once for all of its clauses.
struct LearntWords {
  private typealias Block = SIMD8<Float>

  private let words: TargetWords
  /// How many blocks a row has: one number for each target.
  private let width: Int
  /// By name of ``words``, what it says of each target.
  private var rows: [Block]
  /// The names of which anything is known.
  private var known: [Int] = []

  /// Nil where nothing was learnt of the plan.
  /// - Parameter taught: by the plan's coordinators, for each of its targets.
  init?(_ mail: AnalysedMail, plan: PlanIndex, model: UnderstandingModel, taught: AddedWeights) {
    let learnt = model.planWords(for: plan)
    if learnt == nil, taught.isEmpty { return nil }
    words = TargetWords(mail, plan: plan, model: model)
    width = (plan.targets.count + Block.scalarCount - 1) / Block.scalarCount
    rows = [Block](repeating: .zero, count: words.names.count * width)
    var isKnown = [Bool](repeating: false, count: words.names.count)
    if let learnt { add(learnt.weights, learnt.places(in: plan), &isKnown) }
    if !taught.isEmpty { add(taught, Array(plan.targets.indices), &isKnown) }
    known = isKnown.indices.filter { isKnown[$0] }
  }

  /// - Parameter places: by output, the target; -1 for none.
  private mutating func add(_ weights: AddedWeights, _ places: [Int], _ isKnown: inout [Bool]) {
    let scale = Float(weights.scale)
    for (number, name) in words.names.hashes.enumerated() {
      guard let row = weights.row(of: name) else { continue }
      isKnown[number] = true
      for (step, place) in zip(row, places) where step != 0 && place >= 0 {
        rows[number * width + place / Block.scalarCount][place % Block.scalarCount] += Float(step) * scale
      }
    }
  }

  /// Adds to the score of each target what the words of a clause and around it say.
  func add(for clause: Int, to scores: inout [Double]) {
    let values = words.values(for: clause)
    var sums = [Block](repeating: .zero, count: width)
    // Blocks in the outer loop: the sum of one stays where it is.
    for block in 0..<width {
      var sum = Block.zero
      for number in known { sum += rows[number * width + block] * values[number] }
      sums[block] = sum
    }
    for target in scores.indices {
      scores[target] += Double(sums[target / Block.scalarCount][target % Block.scalarCount])
    }
  }
}

extension UnderstandingModel {
  /// Nil for a plan of which few mails are known.
  func planWords(for plan: PlanIndex) -> PlanWords? { planWords.first { $0.targets[0] == plan.names[0] } }
}

extension TargetScorer {
  /// Examples of what clauses of a kind are about, on top of what the shared weights say.
  mutating func examples(
    _ clauses: [Int], _ kind: ItemKind, answer: Int, _ words: TargetWords, weight: Float
  ) -> [AdditionExample] {
    if kind == .privacy || kind == .stop { return [] }
    return clauses.map { clause in
      AdditionExample(
        features: words.features(of: clause), offset: wordScores(clause, kind).map { Float($0) },
        answer: .choice(answer), weight: weight / Float(clauses.count))
    }
  }
}
