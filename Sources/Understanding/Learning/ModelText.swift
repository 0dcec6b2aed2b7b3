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
    lines.append(Self.line(Self.list(model.kindBias) + Self.list(model.mailBias)))
    lines.append(Self.line((0..<Self.kindCount).flatMap { kind in model.context.map { $0[kind] } }))
    lines.append(Self.line(model.targets.weights.all))
    lines.append(Self.line(model.items.values))
    lines.append(Self.line([model.showThreshold, model.recordThreshold]))
    let scales = model.kindScales
    lines.append(Self.line(scales))
    var bytes = Data()
    for (row, name) in model.features.hashes.enumerated() {
      withUnsafeBytes(of: name.littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: model.steps(row: row, scales).map { UInt8(bitPattern: Int8($0)) })
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
    kindBias = KindValues(numbers[0].prefix(Self.kindCount))
    mailBias = KindValues(numbers[0].suffix(Self.kindCount))
    let width = ContextFeatures.count + 1
    context = (0..<width).map { place in
      KindValues((0..<Self.kindCount).map { numbers[1][$0 * width + place] })
    }
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
    features = HashIndex(minimumCapacity: count)
    kindWeights.reserveCapacity(count)
    mailWeights.reserveCapacity(count)
    for start in stride(from: 0, to: bytes.count, by: Self.rowBytes) {
      var name: UInt64 = 0
      for place in (0..<8).reversed() { name = name << 8 | UInt64(bytes[start + place]) }
      features.insert(name)
      var (own, whole) = (KindValues.zero, KindValues.zero)
      for kind in 0..<Self.kindCount {
        own[kind] = Double(Int8(bitPattern: bytes[start + 8 + kind])) * scales[kind]
        whole[kind] =
          Double(Int8(bitPattern: bytes[start + 8 + Self.kindCount + kind])) * scales[Self.kindCount + kind]
      }
      kindWeights.append(SIMD8<Float>(own))
      mailWeights.append(SIMD8<Float>(whole))
    }
  }

  /// A name of 8 bytes and a step for each kind, of the clause and of the whole mail.
  private static let rowBytes = 8 + 2 * kindCount

  /// The width of a step for each kind, first for clauses, then for whole mails.
  private var kindScales: [Double] {
    [kindWeights, mailWeights].flatMap { weights in
      (0..<Self.kindCount).map { kind in
        let most = weights.reduce(0) { max($0, abs($1[kind])) }
        return max(1e-6, Double(most) / 127)
      }
    }
  }

  /// The weights of a row in whole steps.
  private func steps(row: Int, _ scales: [Double]) -> [Double] {
    let weights = (0..<Self.kindCount).map { kindWeights[row][$0] } + (0..<Self.kindCount).map { mailWeights[row][$0] }
    return zip(weights, scales).map { (Double($0) / $1).rounded() }
  }

  /// Statement weights on 255 steps, features without weight left out: what is measured is what is shipped.
  func quantized() -> UnderstandingModel {
    let scales = kindScales
    var model = self
    model.features = HashIndex()
    model.kindWeights = []
    model.mailWeights = []
    for row in features.hashes.indices.sorted(by: { features.hashes[$0] < features.hashes[$1] }) {
      let steps = steps(row: row, scales)
      if steps.allSatisfy({ abs($0) < 2 }) { continue }
      model.features.insert(features.hashes[row])
      let weights = zip(steps, scales).map { Float($0 * $1) }
      model.kindWeights.append(SIMD8<Float>(weights.prefix(Self.kindCount)))
      model.mailWeights.append(SIMD8<Float>(weights.suffix(Self.kindCount)))
    }
    return model
  }

  private static func list(_ values: KindValues) -> [Double] { values.indices.map { values[$0] } }

  /// Seven digits: more than the certainty of any weight.
  private static func line(_ values: [Double]) -> String {
    values.map { String(format: "%.7g", $0) }.joined(separator: " ")
  }
}
