// A model as text, so that it can be embedded and compared.

internal import Foundation

/// A text that holds no model.
package struct ModelError: Error, Sendable, CustomStringConvertible {
  package var problem: String
  package var description: String { "not a model of this version: \(problem)" }
}

extension UnderstandingModel {
  /// Changes whenever a text of another version could be misread.
  private static let header = "understanding 3"

  /// The model as lines of ASCII. Weights of statements keep 8 bits, as ``quantized()`` has them.
  package var text: String {
    let model = quantized()
    var lines = [Self.header]
    lines.append(Self.line(Self.list(model.kindBias) + Self.list(model.mailBias)))
    lines.append(Self.line((0..<Self.kindCount).flatMap { kind in model.context.map { $0[kind] } }))
    lines.append(
      Self.line(
        Self.list(model.hidden.bias) + Self.list(model.hidden.kindBias) + model.hidden.kinds.flatMap { Self.list($0) }))
    let targets = model.targets.weights
    lines.append(Self.line((targets.all + [targets.bias, targets.units]).flatMap { Self.list($0) }))
    lines.append(Self.line(model.items.values))
    lines.append(Self.line([model.showThreshold, model.recordThreshold]))
    let scales = model.stepScales
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
    let (lines, rest) = Self.firstLines(8, of: Data(text.utf8))
    guard lines.count == 8, lines[0].elementsEqual(Self.header.utf8) else { throw ModelError(problem: "header") }
    let numbers = lines[1...7].map { line in
      line.split(separator: UInt8(ascii: " ")).compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    }
    guard numbers[0].count == 2 * Self.kindCount, numbers[2].count == Self.hiddenCount,
      numbers[1].count == Self.kindCount * (ContextFeatures.count + 1), numbers[3].count == Self.targetCount,
      numbers[4].count == ItemFeatures.count + 1, numbers[5].count == 2, numbers[6].count == Self.stepCount
    else { throw ModelError(problem: "number of weights") }
    kindBias = KindValues(numbers[0].prefix(Self.kindCount))
    mailBias = KindValues(numbers[0].suffix(Self.kindCount))
    let width = ContextFeatures.count + 1
    context = (0..<width).map { place in
      KindValues((0..<Self.kindCount).map { numbers[1][$0 * width + place] })
    }
    let layer = numbers[2].map { Float($0) }
    hidden.bias = HiddenLayer.Units(layer.prefix(Self.unitCount))
    hidden.kindBias = SIMD8(layer.dropFirst(Self.unitCount).prefix(Self.kindCount))
    hidden.kinds = (1...Self.unitCount).map { unit in
      SIMD8(layer.dropFirst(Self.unitCount + unit * Self.kindCount).prefix(Self.kindCount))
    }
    let sums = stride(from: 0, to: Self.targetCount, by: TargetWeights.Sums.scalarCount).map { start in
      TargetWeights.Sums(numbers[3][start..<start + TargetWeights.Sums.scalarCount].map { Float($0) })
    }
    targets = TargetChoice(
      weights: TargetWeights(
        Array(sums.dropLast(2)), bias: sums[TargetFeatures.count], units: sums[TargetFeatures.count + 1]))
    items = LinearWeights(values: numbers[4])
    (showThreshold, recordThreshold) = (numbers[5][0], numbers[5][1])
    guard let packed = Data(base64Encoded: rest, options: .ignoreUnknownCharacters),
      packed.count % Self.rowBytes == 0
    else { throw ModelError(problem: "statements") }
    readStatements([UInt8](packed), scales: numbers[6])
  }

  /// Only the first lines are cut: the rest is long, and its line ends mean nothing.
  private static func firstLines(_ count: Int, of text: Data) -> (lines: [Data], rest: Data) {
    var (lines, rest): ([Data], Data) = ([], text)
    while lines.count < count, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[..<end])
      rest = rest[(end + 1)...]
    }
    return (lines, rest)
  }

  private mutating func readStatements(_ bytes: [UInt8], scales: [Double]) {
    let count = bytes.count / Self.rowBytes
    features = HashIndex(minimumCapacity: count)
    kindWeights.reserveCapacity(count)
    mailWeights.reserveCapacity(count)
    hidden.rows.reserveCapacity(count)
    // By step and byte; and a row at once, since setting one number of a vector is slow in a debug build.
    let weights = scales.flatMap { scale in
      (UInt8.min...UInt8.max).map { Float(Double(Int8(bitPattern: $0)) * scale) }
    }
    var row = [Float](repeating: 0, count: Self.stepCount)
    for start in stride(from: 0, to: bytes.count, by: Self.rowBytes) {
      var name: UInt64 = 0
      for place in (0..<8).reversed() { name = name << 8 | UInt64(bytes[start + place]) }
      features.insert(name)
      for step in row.indices { row[step] = weights[step << 8 | Int(bytes[start + 8 + step])] }
      row.withUnsafeBytes { row in
        let width = MemoryLayout<SIMD8<Float>>.size
        kindWeights.append(row.loadUnaligned(as: SIMD8<Float>.self))
        mailWeights.append(row.loadUnaligned(fromByteOffset: width, as: SIMD8<Float>.self))
        hidden.rows.append(row.loadUnaligned(fromByteOffset: 2 * width, as: HiddenLayer.Units.self))
      }
    }
  }

  private static let targetCount = (TargetFeatures.count + 2) * TargetWeights.Sums.scalarCount
  private static let unitCount = HiddenLayer.Units.scalarCount
  private static let hiddenCount = unitCount + (unitCount + 1) * kindCount
  /// The steps of a row: for each kind of the clause and of the whole mail, and for each unit.
  private static let stepCount = 2 * kindCount + unitCount
  /// A name of 8 bytes, and the steps.
  private static let rowBytes = 8 + stepCount

  /// The width of each step of a row.
  private var stepScales: [Double] {
    var most = [Float](repeating: 0, count: Self.stepCount)
    for row in kindWeights.indices {
      for (place, weight) in weights(row: row).enumerated() { most[place] = max(most[place], abs(weight)) }
    }
    return most.map { max(1e-6, Double($0) / 127) }
  }

  private func weights(row: Int) -> [Float] {
    let units = hidden.rows.isEmpty ? .zero : hidden.rows[row]
    return Self.list(kindWeights[row]) + Self.list(mailWeights[row]) + Self.list(units)
  }

  /// The weights of a row in whole steps.
  private func steps(row: Int, _ scales: [Double]) -> [Double] {
    zip(weights(row: row), scales).map { (Double($0) / $1).rounded() }
  }

  /// Statement weights on 255 steps, features without weight left out: what is measured is what is shipped.
  func quantized() -> UnderstandingModel {
    let scales = stepScales
    var model = self
    model.features = HashIndex()
    model.kindWeights = []
    model.mailWeights = []
    model.hidden.rows = []
    for row in features.hashes.indices.sorted(by: { features.hashes[$0] < features.hashes[$1] }) {
      let steps = steps(row: row, scales)
      if steps.allSatisfy({ abs($0) < 2 }) { continue }
      model.features.insert(features.hashes[row])
      let weights = zip(steps, scales).map { Float($0 * $1) }
      model.kindWeights.append(SIMD8<Float>(weights.prefix(Self.kindCount)))
      model.mailWeights.append(SIMD8<Float>(weights.dropFirst(Self.kindCount).prefix(Self.kindCount)))
      model.hidden.rows.append(HiddenLayer.Units(weights.suffix(Self.unitCount)))
    }
    return model
  }

  private static func list<Values: SIMD>(_ values: Values) -> [Values.Scalar] { values.indices.map { values[$0] } }

  /// Nine digits tell a number of 32 bits from every other.
  private static func line(_ values: [Float]) -> String {
    values.map { String(format: "%.9g", Double($0)) }.joined(separator: " ")
  }

  /// Seven digits: more than the certainty of any weight.
  private static func line(_ values: [Double]) -> String {
    values.map { String(format: "%.7g", $0) }.joined(separator: " ")
  }
}
