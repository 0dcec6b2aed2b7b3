// What was learnt from labelled mail: weights that belong to no plan.

/// Weights of the statements and of the choice of targets, with the certainty that was measured for them.
package struct UnderstandingModel: Sendable, Equatable {
  /// The model that the program was built with.
  package static let base = UnderstandingModel()

  init() {}
}
