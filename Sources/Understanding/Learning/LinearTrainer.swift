// Logistic regression by liblinear.

internal import CLinear

/// One training example: ascending feature indices from 1, their values, whether it is one, and how much it counts.
struct LinearExample: Sendable {
  var features: [(index: Int32, value: Double)]
  var isPositive: Bool
}

/// The weights of a logistic regression; index 0 is the bias.
struct LinearWeights: Sendable, Equatable {
  var values: [Double]

  func probability(of features: [(index: Int32, value: Double)]) -> Double {
    Understanding.probability(fromLogit: features.reduce(values[0]) { $0 + values[Int($1.index)] * $1.value })
  }
}

/// Trains a logistic regression with L2 regularisation; the solver is primal and so deterministic.
enum LinearTrainer {
  /// `featureCount` is the greatest index; `cost` weighs errors against small weights.
  static func train(_ examples: [LinearExample], featureCount: Int, cost: Double) -> LinearWeights {
    guard examples.contains(where: \.isPositive), examples.contains(where: { !$0.isPositive }) else {
      let bias = examples.contains(where: \.isPositive) ? 6.0 : -6.0
      return LinearWeights(values: [bias] + [Double](repeating: 0, count: featureCount))
    }
    // All nodes in one block: each row ends with index -1, as linear.h asks; the bias is the last feature.
    let biasIndex = Int32(featureCount + 1)
    var nodes: [feature_node] = []
    var starts: [Int] = []
    for example in examples {
      starts.append(nodes.count)
      nodes += example.features.map { feature_node(index: $0.index, value: $0.value) }
      nodes.append(feature_node(index: biasIndex, value: 1))
      nodes.append(feature_node(index: -1, value: 0))
    }
    var labels = examples.map { $0.isPositive ? 1.0 : -1.0 }
    return nodes.withUnsafeMutableBufferPointer { block in
      labels.withUnsafeMutableBufferPointer { labels in
        var rows = starts.map { start in block.baseAddress.map { $0 + start } }
        return rows.withUnsafeMutableBufferPointer { rows in
          solve(rows, labels, featureCount: featureCount, cost: cost)
        }
      }
    }
  }

  /// The pointers live only during the call; liblinear copies what it keeps, and the model is freed here.
  private static func solve(
    _ rows: UnsafeMutableBufferPointer<UnsafeMutablePointer<feature_node>?>,
    _ labels: UnsafeMutableBufferPointer<Double>,
    featureCount: Int, cost: Double
  ) -> LinearWeights {
    set_print_string_function(discardText)
    var problem = problem()
    problem.l = Int32(rows.count)
    problem.n = Int32(featureCount + 1)
    problem.y = labels.baseAddress
    problem.x = rows.baseAddress
    problem.bias = 1
    var parameter = parameter()
    parameter.solver_type = Int32(L2R_LR)
    parameter.eps = 0.005
    parameter.C = cost
    var model = CLinear.train(&problem, &parameter)
    defer { free_and_destroy_model(&model) }
    guard let found = model?.pointee, let weights = found.w, let order = found.label else {
      return LinearWeights(values: [Double](repeating: 0, count: featureCount + 1))
    }
    // liblinear's weights speak for the label it saw first.
    let sign = order[0] == 1 ? 1.0 : -1.0
    return LinearWeights(values: [weights[featureCount] * sign] + (0..<featureCount).map { weights[$0] * sign })
  }
}

/// liblinear reports its steps through this; they are of no use here.
private func discardText(_ text: UnsafePointer<CChar>?) {}
