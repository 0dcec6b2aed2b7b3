// What was learnt from labelled mail: weights that belong to no plan.

internal import IntakeModel

/// Weights of the statements, of the choice of targets and of the certainty of items.
package struct UnderstandingModel: Sendable, Equatable {
  /// The features of clauses that have weights; their numbers are the rows of ``kindWeights``.
  var features = HashIndex()
  /// By row, one weight for each kind.
  var kindWeights: [SIMD8<Float>] = []
  var kindBias = KindValues(repeating: -3)
  /// By row, what features show together.
  var hidden = HiddenLayer()
  /// By row, weights of the features of a whole mail; a mail that shows a kind need not show it in one clause alone.
  var mailWeights: [SIMD8<Float>] = []
  var mailBias = KindValues(repeating: -3)
  /// Weights of ``ContextFeatures``, the first the bias; empty for no second look.
  var context: [KindValues] = []
  var targets = TargetChoice()
  /// Weights of ``ItemFeatures``; the first is the bias.
  var items = LinearWeights(values: [Double](repeating: 0, count: ItemFeatures.count + 1))
  /// From which confidence an item is shown, and from which it is recorded.
  var showThreshold = 0.4
  var recordThreshold = 0.9

  init() {}

  static let kindCount = ItemKind.allCases.count

  /// The log odds of each kind for each clause by itself, and for the mail.
  func firstLook(at mail: ClauseFeatures) -> FirstLook {
    let rows = mail.names.hashes.map { features.number(of: $0) }
    var look = FirstLook(whole: mailBias)
    let mailScale = Self.mailScale(of: mail.ofMail.count)
    for index in mail.ofMail {
      guard let row = rows[Int(index)] else { continue }
      look.whole += KindValues(mailWeights[row]) * (mail.scale(of: index) * mailScale)
    }
    look.clauses.reserveCapacity(mail.clauses.count)
    for clause in 0..<mail.clauses.count {
      var sums = kindBias
      var units = hidden.bias
      for place in mail.clauses.places(of: clause) {
        let index = mail.clauses.elements[place]
        guard let row = rows[Int(index)] else { continue }
        let scale = mail.scale(of: index)
        sums += KindValues(kindWeights[row]) * scale
        if !hidden.rows.isEmpty { units += hidden.rows[row] * Float(scale) }
      }
      look.clauses.append(hidden.rows.isEmpty ? sums : (sums + hidden.logits(of: units)) / 2)
    }
    return look
  }

  /// Long mails have many features, each of which then counts for less.
  static func mailScale(of count: Int) -> Double { min(1, 10 / Double(max(1, count)).squareRoot()) }
}

/// What a model makes of the clauses of a mail by themselves, and of the whole.
struct FirstLook: Sendable {
  var clauses: [KindValues] = []
  var whole = KindValues.zero
}
