// What was learnt from labelled mail: weights that belong to no plan.

internal import IntakeModel

/// Weights of the statements, of the choice of targets and of the certainty of items.
package struct UnderstandingModel: Sendable, Equatable {
  /// The features of clauses that have weights; their numbers are the rows of ``kindWeights``.
  var features = HashIndex()
  /// By row, one weight for each kind, on steps: what is measured is what is shipped, in a quarter of the memory.
  var kindWeights: [SIMD8<Int8>] = []
  /// By kind, the width of a step.
  var kindScale = SIMD8<Float>.zero
  var kindBias = KindValues(repeating: -3)
  /// By row, the number of a word in the network; -1 for what is none.
  private(set) var wordNumbers: [Int32] = []
  /// How many words the network knows.
  private(set) var wordCount = 0
  /// What words say in their order, features together and clauses beside each other.
  var network = ClauseNetwork()
  /// By row, weights of the features of a whole mail; a mail that shows a kind need not show it in one clause alone.
  var mailWeights: [SIMD8<Int8>] = []
  var mailScale = SIMD8<Float>.zero
  var mailBias = KindValues(repeating: -3)
  /// Weights of ``ContextFeatures``, the first the bias; empty for no second look.
  var context: [KindValues] = []
  var targets = TargetChoice()
  /// The second look at targets, by ``TargetContext``; empty for none.
  var targetContext = BoostedTrees()
  /// What residents call things, of plans of which many mails are known.
  var planWords: [PlanWords] = []
  var voice = MailVoice()
  /// How certain ``ItemFeatures`` make an item.
  var items = BoostedTrees()
  /// From which confidence an item is shown, and from which it is recorded.
  var showThreshold = 0.4
  var recordThreshold = 0.9

  init() {}

  static let kindCount = ItemKind.allCases.count

  /// The log odds of each kind for each clause by itself, and for the mail.
  func firstLook(at mail: ClauseFeatures) -> FirstLook {
    let rows = mail.names.hashes.map { features.number(of: $0) }
    var look = FirstLook(whole: mailBias)
    var whole = SIMD8<Float>.zero
    let share = Self.scale(of: mail.ofMail.count)
    for index in mail.ofMail {
      guard let row = rows[Int(index)] else { continue }
      let scale = Float(mail.scale(of: index) * share)
      whole += SIMD8<Float>(mailWeights[row]) * scale
      if !voice.features.isEmpty { look.voice += SIMD2<Float>(voice.features[row]) * scale }
    }
    look.whole += KindValues(whole * mailScale)
    look.clauses.reserveCapacity(mail.clauses.count)
    var sights: [ClauseNetwork.Sight] = []
    for clause in 0..<mail.clauses.count {
      var sums = SIMD8<Float>.zero
      var units = ClauseNetwork.FeatureUnits.zero
      for place in mail.clauses.places(of: clause) {
        let index = mail.clauses.elements[place]
        guard let row = rows[Int(index)] else { continue }
        let scale = Float(mail.scale(of: index))
        sums += SIMD8<Float>(kindWeights[row]) * scale
        if !network.features.isEmpty { units += ClauseNetwork.FeatureUnits(network.features[row]) * scale }
      }
      look.clauses.append(kindBias + KindValues(sums * kindScale))
      if network.features.isEmpty { continue }
      let words = mail.words[clause].map { rows[Int($0)].map { wordNumbers[$0] } ?? -1 }
      sights.append(ClauseNetwork.Sight(words: network.strongest(words), features: network.found(units)))
    }
    look.linear = look.clauses
    look.network = network.logits(sights)
    for (clause, logits) in look.network.enumerated() { look.clauses[clause] = (look.clauses[clause] + logits) / 2 }
    return look
  }

  /// Gives numbers to the words among ``features``, once these are complete.
  mutating func numberWords() {
    wordCount = 0
    wordNumbers = features.hashes.map { name in
      guard ClauseFeatures.isWord(name) else { return -1 }
      wordCount += 1
      return Int32(wordCount - 1)
    }
  }

  /// Long mails have many features, each of which then counts for less.
  static func scale(of count: Int) -> Double { min(1, 10 / Double(max(1, count)).squareRoot()) }
}

/// What a model makes of the clauses of a mail by themselves, and of the whole.
struct FirstLook: Sendable {
  /// The means of what single features say and what the network says.
  var clauses: [KindValues] = []
  var linear: [KindValues] = []
  /// Empty as long as none was learnt.
  var network: [KindValues] = []
  var whole = KindValues.zero
  /// The steps of ``MailVoice/features``, summed up.
  var voice = SIMD2<Float>.zero
}
