// The few functions of real numbers that this module needs.

internal import Foundation

func logarithm(_ value: Double) -> Double { log(value) }

func exponential(_ value: Double) -> Double { exp(value) }

/// The logistic function.
func probability(fromLogit logit: Double) -> Double { 1 / (1 + exp(-max(-40, min(40, logit)))) }
