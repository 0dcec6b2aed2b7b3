// A model as text, so that it can be embedded and compared.

internal import Foundation

/// A text that holds no model.
package struct ModelError: Error, Sendable, CustomStringConvertible {
  package var problem: String
  package var description: String { "not a model of this version: \(problem)" }
}

extension UnderstandingModel {
  /// Changes whenever a text of another version could be misread.
  private static let header = "understanding 2"

  /// The model as lines of ASCII. Weights of statements keep 8 bits, as ``quantized()`` has them.
  package var text: String {
    let model = quantized()
    var lines = [Self.header]
    lines.append(Self.line(model.kindBias + model.mailBias))
    lines.append(Self.line(model.context.flatMap(\.values)))
    lines.append(Self.line(model.targets.weights))
    lines.append(Self.line(model.items.values))
    lines.append(Self.line([model.showThreshold, model.recordThreshold]))
    let scales = model.kindScales
    lines.append(Self.line(scales))
    var bytes = Data()
    for (name, row) in model.features.sorted(by: { $0.key < $1.key }) {
      withUnsafeBytes(of: name.littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: model.steps(row: Int(row), scales).map { UInt8(bitPattern: Int8($0)) })
    }
    let packed = bytes.base64EncodedString()
    var rest = packed[...]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(4_000)))
      rest = rest.dropFirst(4_000)
    }
    return lines.joined(separator: "\n")
  }

  /// Reads what ``text`` wrote.
  package init(text: String) throws {
    self.init()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.count >= 7, lines[0] == Self.header else { throw ModelError(problem: "header") }
    let numbers = lines[1...6].map { $0.split(separator: " ").compactMap { Double($0) } }
    guard numbers[0].count == 2 * Self.kindCount, numbers[2].count == TargetFeatures.count,
      numbers[1].count == Self.kindCount * (ContextFeatures.count + 1), numbers[3].count == ItemFeatures.count + 1,
      numbers[4].count == 2, numbers[5].count == 2 * Self.kindCount
    else { throw ModelError(problem: "number of weights") }
    kindBias = Array(numbers[0].prefix(Self.kindCount))
    mailBias = Array(numbers[0].suffix(Self.kindCount))
    let width = ContextFeatures.count + 1
    context = (0..<Self.kindCount).map { LinearWeights(values: Array(numbers[1][$0 * width..<($0 + 1) * width])) }
    targets = TargetChoice(weights: numbers[2])
    items = LinearWeights(values: numbers[3])
    (showThreshold, recordThreshold) = (numbers[4][0], numbers[4][1])
    guard let packed = Data(base64Encoded: lines[7...].joined()), packed.count % Self.rowBytes == 0 else {
      throw ModelError(problem: "statements")
    }
    readStatements([UInt8](packed), scales: numbers[5])
  }

  private mutating func readStatements(_ bytes: [UInt8], scales: [Double]) {
    let count = bytes.count / Self.rowBytes
    features.reserveCapacity(count)
    kindWeights.reserveCapacity(count * Self.kindCount)
    mailWeights.reserveCapacity(count * Self.kindCount)
    for row in 0..<count {
      var name: UInt64 = 0
      for place in (0..<8).reversed() { name = name << 8 | UInt64(bytes[row * Self.rowBytes + place]) }
      features[name] = Int32(row)
      for kind in 0..<Self.kindCount {
        let (own, whole) = (row * Self.rowBytes + 8 + kind, row * Self.rowBytes + 8 + Self.kindCount + kind)
        kindWeights.append(Float(Double(Int8(bitPattern: bytes[own])) * scales[kind]))
        mailWeights.append(Float(Double(Int8(bitPattern: bytes[whole])) * scales[Self.kindCount + kind]))
      }
    }
  }

  /// A name of 8 bytes and a step for each kind, of the clause and of the whole mail.
  private static let rowBytes = 8 + 2 * kindCount

  /// The width of a step for each kind, first for clauses, then for whole mails.
  private var kindScales: [Double] {
    [kindWeights, mailWeights].flatMap { weights in
      (0..<Self.kindCount).map { kind in
        let most = stride(from: kind, to: weights.count, by: Self.kindCount).map { abs(weights[$0]) }.max() ?? 0
        return max(1e-6, Double(most) / 127)
      }
    }
  }

  /// The weights of a row in whole steps.
  private func steps(row: Int, _ scales: [Double]) -> [Double] {
    let start = row * Self.kindCount
    let weights = kindWeights[start..<start + Self.kindCount] + mailWeights[start..<start + Self.kindCount]
    return zip(weights, scales).map { (Double($0) / $1).rounded() }
  }

  /// Statement weights on 255 steps, features without weight left out: what is measured is what is shipped.
  func quantized() -> UnderstandingModel {
    let scales = kindScales
    var model = self
    model.features = [:]
    model.kindWeights = []
    model.mailWeights = []
    for (name, row) in features.sorted(by: { $0.key < $1.key }) {
      let steps = steps(row: Int(row), scales)
      if steps.allSatisfy({ abs($0) < 2 }) { continue }
      model.features[name] = Int32(model.features.count)
      for kind in 0..<Self.kindCount {
        model.kindWeights.append(Float(steps[kind] * scales[kind]))
        model.mailWeights.append(Float(steps[Self.kindCount + kind] * scales[Self.kindCount + kind]))
      }
    }
    return model
  }

  /// Seven digits: more than the certainty of any weight.
  private static func line(_ values: [Double]) -> String {
    values.map { String(format: "%.7g", $0) }.joined(separator: " ")
  }
}
