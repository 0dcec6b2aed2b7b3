// A target among what the clauses around speak of: the shares of all targets, here and elsewhere, decide again.

internal import IntakeModel

/// What the clauses of a mail may be about, if they show a kind.
struct TargetContext {
  /// So many targets of a clause are looked at again, the first two whatever their share.
  private static let mostLooked = 5
  private static let leastShare = 0.004
  static let featureCount = 23

  private let finder: CandidateFinder
  private let kind: ItemKind
  /// By clause, the share of each target; none for clauses that show no kind at all.
  private let shares: [[Double]]
  /// How far each clause says anything, and how far it shows the kind.
  private let ofAny: Weighed
  private let ofKind: Weighed

  /// Clauses by weight, and their shares summed up.
  private struct Weighed {
    var weights: [Double]
    var sums: [Double]
    var whole: Double

    init(_ shares: [[Double]], targetCount: Int, _ weight: (Int) -> Double) {
      weights = shares.indices.map { shares[$0].isEmpty ? 0 : probability(fromLogit: weight($0)) }
      sums = [Double](repeating: 0, count: targetCount)
      for (clause, own) in shares.enumerated() {
        for target in own.indices { sums[target] += weights[clause] * own[target] }
      }
      whole = weights.reduce(0, +)
    }

    /// The weight of the clauses but one, and the mean of their shares.
    func others(than clause: Int, _ own: [Double]) -> (weight: Double, shares: [Double]) {
      let rest = max(1e-9, whole - weights[clause])
      return (rest, own.indices.map { max(0, sums[$0] - weights[clause] * own[$0]) / rest })
    }
  }

  init(finder: CandidateFinder, kind: ItemKind) {
    self.finder = finder
    self.kind = kind
    let factors = finder.model.targets.factors(of: kind)
    let plan = finder.plan
    let shares = finder.odds.map { odds in
      Self.shares(
        odds.byTarget.enumerated().map { target, own in
          own * (target == 0 ? factors.whole : plan.isActivity(target) ? factors.activity : 1)
        })
    }
    self.shares = shares
    let logits = finder.logits
    ofAny = Weighed(shares, targetCount: plan.targets.count) { logits[$0].max() }
    ofKind = Weighed(shares, targetCount: plan.targets.count) { logits[$0][kind.place] }
  }

  /// By target, how likely it is that a clause is about it.
  func shares(at position: Int) -> [Double] {
    let trees = finder.model.targetContext
    if trees.nodes.isEmpty { return shares[position] }
    var found = shares[position]
    for (target, row) in rows(at: position) { found[target] = trees.probability(of: row) }
    return Self.shares(found)
  }

  /// The same in parts of one.
  private static func shares(_ odds: [Double]) -> [Double] {
    let sum = max(1e-300, odds.reduce(0, +))
    return odds.map { $0 / sum }
  }

  /// The targets of a clause that are looked at again, each with ``featureCount`` numbers.
  func rows(at position: Int) -> [(target: Int, row: [Float])] {
    let own = shares[position]
    let order = own.indices.sorted { (own[$1], $0) < (own[$0], $1) }
    let looked = order.prefix(Self.mostLooked).enumerated()
      .filter { $0.offset < 2 || own[$0.element] > Self.leastShare }
    if looked.count < 2 { return [] }
    let (any, same) = (ofAny.others(than: position, own), ofKind.others(than: position, own))
    let (plan, mail) = (finder.plan, finder.mail)
    let around = [
      own, any.shares, same.shares, position > 0 ? shares[position - 1] : [],
      position + 1 < shares.count ? shares[position + 1] : [],
    ]
    let ofClause = [
      any.weight, same.weight, finder.isPlanWellKnown ? 1 : 0, Double(shares.count),
      finder.logits[position][kind.place], Double(kind.place),
      mail.own.hasReferences(in: finder.content[position]) ? 1 : 0,
    ]
    return looked.map { rank, target in
      let call = plan.calls[target]
      var row = [
        logarithm(own[target] + 1e-9), own[order[0]] - own[target], own[target] - own[order[rank == 0 ? 1 : 0]],
        Double(rank), plan.isActivity(target) ? 1 : 0, target == 0 ? 1 : 0, Double(plan.members(of: call).count),
      ]
      for shares in around.dropFirst() { row.append(shares.isEmpty ? 0 : shares[target]) }
      for shares in around { row.append(shares.isEmpty ? 0 : plan.sum(of: shares, inCall: call)) }
      return (target, (row + ofClause).map { Float($0) })
    }
  }
}
