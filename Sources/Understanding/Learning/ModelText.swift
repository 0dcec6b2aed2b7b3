// A model as text, so that it can be embedded and compared.

internal import Foundation

/// A text that holds no model.
package struct ModelError: Error, Sendable, CustomStringConvertible {
  package var problem: String
  package var description: String { "not a model of this version: \(problem)" }
}

extension UnderstandingModel {
  /// Changes whenever a text of another version could be misread.
  private static let header = "understanding 10"
  /// The header, and a line for each list of plain numbers.
  private static let lineCount = 11
  /// More are read, but no room is kept for them.
  fileprivate static let mostRows = 1_000_000

  /// The model as lines of ASCII, as ``quantized()`` has it.
  package var text: String {
    let model = quantized()
    var lines = [Self.header]
    lines.append(Self.line(Self.list(model.kindBias) + Self.list(model.mailBias)))
    lines.append(Self.line((0..<Self.kindCount).flatMap { kind in model.context.map { $0[kind] } }))
    lines.append(Self.line(model.network.plainWeights))
    let targets = model.targets.weights
    lines.append(Self.line((targets.all + [targets.bias, targets.units]).flatMap { Self.list($0) }))
    lines.append(Self.line(model.trees.flatMap { [$0.bias, Float($0.nodes.count)] }))
    lines.append(
      Self.line([model.showThreshold, model.recordThreshold, Double(model.features.count), Double(model.wordCount)]))
    let aroundScale = WideSteps.scale(of: model.network.around)
    lines.append(Self.line(model.stepScales))
    lines.append(Self.line(model.network.wordScale.values + aroundScale.values))
    lines.append(
      Self.line(model.voice.signs.flatMap(\.values) + [model.voice.threshold] + model.voice.subject.measures))
    lines.append(Self.line(model.planWords.flatMap(\.weights.measures)))
    var bytes = Data(model.network.around.flatMap { WideSteps($0, scale: aroundScale).bytes })
    for node in model.trees.flatMap(\.nodes) {
      bytes.append(contentsOf: [node.feature, node.above])
      Swift.withUnsafeBytes(of: node.value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    model.voice.subject.append(to: &bytes)
    for words in model.planWords {
      for name in words.targets { bytes.append(littleEndian: name) }
      words.weights.append(to: &bytes)
    }
    for (row, name) in model.features.hashes.enumerated() {
      bytes.append(littleEndian: name)
      bytes.append(contentsOf: model.steps(row: row).map { UInt8(bitPattern: $0) })
      for word in model.network.steps(ofWord: model.wordNumbers[row]) { bytes.append(contentsOf: word.bytes) }
    }
    let packed = bytes.base64EncodedString()
    var rest = packed[...]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(PackedBytes.lineLength)))
      rest = rest.dropFirst(PackedBytes.lineLength)
    }
    return lines.joined(separator: "\n")
  }

  /// Reads what ``text`` wrote.
  package init(text: String) throws { try self.init(text: Data(text.utf8)) }

  init(text: Data) throws {
    self.init()
    let (lines, rest) = Self.firstLines(Self.lineCount, of: text)
    guard lines.count == Self.lineCount, lines[0].elementsEqual(Self.header.utf8) else {
      throw ModelError(problem: "header")
    }
    let numbers = lines.dropFirst().map { line in
      line.split(separator: UInt8(ascii: " ")).compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    }
    guard numbers[0].count == 2 * Self.kindCount, numbers[2].count == ClauseNetwork.plainCount,
      numbers[1].count == Self.kindCount * (ContextFeatures.count + 1), numbers[3].count == Self.targetCount,
      numbers[4].count == 4, numbers[5].count == 4, numbers[6].count == Self.stepCount,
      numbers[7].count == 2 * Wide.count, numbers[8].count == Self.voiceCount + 4,
      numbers[9].count.isMultiple(of: 3)
    else { throw ModelError(problem: "number of weights") }
    readPlain(numbers)
    var packed = PackedBytes(rest)
    try readNetwork(&packed, scales: numbers[7].map { Float($0) })
    targetContext = try Self.trees(&packed, numbers[4].prefix(2), features: TargetContext.featureCount)
    items = try Self.trees(&packed, numbers[4].suffix(2), features: ItemFeatures.count)
    try readAddedWeights(&packed, voice: numbers[8], plans: numbers[9])
    reserveStatements(numbers[5].suffix(2).map { Int(max(0, min($0, Double(Self.mostRows)))) })
    try readStatements(&packed, scales: numbers[6].map { Float($0) })
  }

  /// What stands in the lines as plain numbers.
  private mutating func readPlain(_ numbers: [[Double]]) {
    kindBias = KindValues(numbers[0].prefix(Self.kindCount))
    mailBias = KindValues(numbers[0].suffix(Self.kindCount))
    let width = ContextFeatures.count + 1
    context = (0..<width).map { place in
      KindValues((0..<Self.kindCount).map { numbers[1][$0 * width + place] })
    }
    network.setPlainWeights(numbers[2].map { Float($0) })
    let sums = stride(from: 0, to: Self.targetCount, by: TargetWeights.Sums.scalarCount).map { start in
      TargetWeights.Sums(numbers[3][start..<start + TargetWeights.Sums.scalarCount].map { Float($0) })
    }
    targets = TargetChoice(
      weights: TargetWeights(
        Array(sums.dropLast(2)), bias: sums[TargetFeatures.count], units: sums[TargetFeatures.count + 1]))
    (showThreshold, recordThreshold) = (numbers[5][0], numbers[5][1])
  }

  /// Reads what mails are as a whole, and the words of plans.
  private mutating func readAddedWeights(
    _ packed: inout PackedBytes, voice numbers: [Double], plans measures: [Double]
  ) throws {
    voice.signs = stride(from: 0, to: Self.voiceCount, by: MailVoice.signCount + 1).map { start in
      LinearWeights(values: Array(numbers[start...start + MailVoice.signCount]))
    }
    voice.threshold = numbers[Self.voiceCount]
    voice.subject = try AddedWeights(measures: numbers.suffix(3), &packed)
    planWords = try stride(from: 0, to: measures.count, by: 3).map { place in
      var targets: [UInt64] = []
      for _ in 0..<(Int(exactly: measures[place]) ?? 0) { targets.append(try packed.number()) }
      return PlanWords(targets: targets, weights: try AddedWeights(measures: measures[place..<place + 3], &packed))
    }
  }

  /// Reads what is between clauses.
  private mutating func readNetwork(_ packed: inout PackedBytes, scales: [Float]) throws {
    network.wordScale = Wide(scales.prefix(Wide.count))
    let aroundScale = Wide(scales.suffix(Wide.count))
    network.around = try network.around.map { _ in
      try packed.next(as: WideSteps.self).values(scale: aroundScale)
    }
  }

  /// In the order of the text.
  private var trees: [BoostedTrees] { [targetContext, items] }

  /// - Parameter measures: what all begin with, and how many nodes there are.
  private static func trees(
    _ packed: inout PackedBytes, _ measures: ArraySlice<Double>, features: Int
  ) throws -> BoostedTrees {
    var nodes: [BoostedTrees.Node] = []
    for _ in 0..<Int(max(0, min(measures[measures.endIndex - 1], Double(mostRows)))) {
      nodes.append(
        BoostedTrees.Node(
          feature: try packed.next(as: UInt8.self), above: try packed.next(as: UInt8.self),
          value: Float(bitPattern: UInt32(littleEndian: try packed.next(as: UInt32.self)))))
    }
    return try BoostedTrees(bias: Float(measures[measures.startIndex]), nodes: nodes, features: features)
  }

  /// Only the first lines are cut: the rest is long.
  private static func firstLines(_ count: Int, of text: Data) -> (lines: [Data], rest: Data) {
    var (lines, rest): ([Data], Data) = ([], text)
    while lines.count < count, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[..<end])
      rest = rest[(end + 1)...]
    }
    return (lines, rest)
  }

  /// - Parameter counts: of rows and of words.
  private mutating func reserveStatements(_ counts: [Int]) {
    features = HashIndex(minimumCapacity: counts[0])
    kindWeights.reserveCapacity(counts[0])
    voice.features.reserveCapacity(counts[0])
    mailWeights.reserveCapacity(counts[0])
    network.features.reserveCapacity(counts[0])
    network.words.reserveCapacity(counts[1] * ClauseNetwork.places)
  }

  private mutating func readStatements(_ packed: inout PackedBytes, scales: [Float]) throws {
    kindScale = SIMD8(scales[..<Self.kindCount])
    mailScale = SIMD8(scales[Self.kindCount..<2 * Self.kindCount])
    network.featureScale = ClauseNetwork.FeatureUnits(scales[(2 * Self.kindCount)...].dropLast(MailVoice.questionCount))
    voice.scale = SIMD2(scales.suffix(MailVoice.questionCount))
    while !packed.isAtEnd {
      let name = try packed.number()
      features.insert(name)
      kindWeights.append(try packed.next(as: SIMD8<Int8>.self))
      mailWeights.append(try packed.next(as: SIMD8<Int8>.self))
      network.features.append(try packed.next(as: ClauseNetwork.FeatureSteps.self))
      voice.features.append(try packed.next(as: SIMD2<Int8>.self))
      guard ClauseFeatures.isWord(name) else { continue }
      for _ in 0..<ClauseNetwork.places { network.words.append(try packed.next(as: WideSteps.self)) }
    }
    numberWords()
  }

  /// For each question the bias and the signs.
  private static let voiceCount = MailVoice.questionCount * (MailVoice.signCount + 1)
  private static let targetCount = (TargetFeatures.count + 2) * TargetWeights.Sums.scalarCount
  /// The steps of a row: for each kind of the clause and of the whole mail, for each unit of the features, and for each
  /// question to the whole mail.
  private static let stepCount = 2 * kindCount + ClauseNetwork.FeatureUnits.scalarCount + MailVoice.questionCount

  /// The width of each step of a row.
  private var stepScales: [Float] {
    Self.list(kindScale) + Self.list(mailScale) + Self.list(network.featureScale) + Self.list(voice.scale)
  }

  private func steps(row: Int) -> [Int8] {
    let units = network.features.isEmpty ? .zero : network.features[row]
    let answers = voice.features.isEmpty ? .zero : voice.features[row]
    return Self.list(kindWeights[row]) + Self.list(mailWeights[row]) + Self.list(units) + Self.list(answers)
  }

  /// As it is shipped: features without weight left out, and what is still held exactly on steps too.
  func quantized() -> UnderstandingModel {
    var model = self
    model.features = HashIndex()
    model.kindWeights = []
    model.mailWeights = []
    model.network.features = []
    model.voice.features = []
    model.network.words = []
    for row in features.hashes.indices.sorted(by: { features.hashes[$0] < features.hashes[$1] }) {
      if steps(row: row).allSatisfy({ abs(Int($0)) < 2 }) { continue }
      model.features.insert(features.hashes[row])
      model.kindWeights.append(kindWeights[row])
      model.mailWeights.append(mailWeights[row])
      if !network.features.isEmpty { model.network.features.append(network.features[row]) }
      if !voice.features.isEmpty { model.voice.features.append(voice.features[row]) }
      model.network.words += network.steps(ofWord: wordNumbers[row])
    }
    model.numberWords()
    let scale = WideSteps.scale(of: network.around)
    model.network.around = network.around.map { WideSteps($0, scale: scale).values(scale: scale) }
    model.voice.subject = voice.subject.withoutIdle()
    model.planWords = planWords.map { PlanWords(targets: $0.targets, weights: $0.weights.withoutIdle()) }
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

extension ClauseNetwork {
  /// What a word gives at each of its places; nothing for -1.
  fileprivate func steps(ofWord number: Int32) -> ArraySlice<WideSteps> {
    number < 0 ? [] : words[Int(number) * Self.places..<(Int(number) + 1) * Self.places]
  }

  fileprivate static let plainCount =
    2 * Units.count + FeatureUnits.scalarCount + 8 * (Units.count + FeatureUnits.scalarCount + 1)

  /// The weights that are kept as they are.
  fileprivate var plainWeights: [Float] {
    wordBias.values + aroundBias.values + featureBias.indices.map { featureBias[$0] }
      + (kinds + featureKinds + [kindBias]).flatMap { row in row.indices.map { row[$0] } }
  }

  /// - Parameter values: ``plainCount`` of them, as ``plainWeights`` gives them.
  fileprivate mutating func setPlainWeights(_ values: [Float]) {
    var rest = values[...]
    func next(_ count: Int) -> ArraySlice<Float> {
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
    wordBias = Units(next(Units.count))
    aroundBias = Units(next(Units.count))
    featureBias = FeatureUnits(next(FeatureUnits.scalarCount))
    kinds = kinds.map { _ in SIMD8(next(8)) }
    featureKinds = featureKinds.map { _ in SIMD8(next(8)) }
    kindBias = SIMD8(next(8))
  }
}

extension AddedWeights {
  /// How many outputs and features there are, and the width of a step.
  fileprivate var measures: [Double] { [Double(width), Double(names.count), scale] }

  /// Behind the name of each feature its steps.
  fileprivate func append(to bytes: inout Data) {
    for (row, name) in names.hashes.enumerated() {
      bytes.append(littleEndian: name)
      bytes.append(contentsOf: steps(row: row).map { UInt8(bitPattern: $0) })
    }
  }

  fileprivate init(measures: ArraySlice<Double>, _ packed: inout PackedBytes) throws {
    let values = Array(measures)
    guard let width = Int(exactly: values[0]), let count = Int(exactly: values[1]), (1..<1000).contains(width),
      count >= 0
    else { throw ModelError(problem: "words") }
    var names: [UInt64] = []
    var steps: [Int8] = []
    names.reserveCapacity(min(count, UnderstandingModel.mostRows))
    steps.reserveCapacity(min(count, UnderstandingModel.mostRows) * width)
    for _ in 0..<count {
      names.append(try packed.number())
      for step in try packed.next(width) { steps.append(Int8(bitPattern: step)) }
    }
    self.init(width: width, names: names, steps: steps, scale: values[2])
  }

  private func steps(row: Int) -> ArraySlice<Int8> { steps[row * width..<(row + 1) * width] }

  /// Features without weight left out.
  fileprivate func withoutIdle() -> AddedWeights {
    let rows = names.hashes.indices.filter { !steps(row: $0).allSatisfy { abs(Int($0)) < 2 } }
    return AddedWeights(
      width: width, names: rows.map { names.hashes[$0] }, steps: rows.flatMap { steps(row: $0) }, scale: scale)
  }
}

extension Data {
  fileprivate mutating func append(littleEndian number: UInt64) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

/// The bytes behind lines of base64, unpacked one line at a time: all of them would take as much memory as the model.
private struct PackedBytes {
  /// Whole groups of four letters.
  static let lineLength = 20_000

  private var rest: Data
  private var bytes: [UInt8] = []
  private var start = 0

  /// - Parameter text: lines of ``lineLength``, the last of less.
  init(_ text: Data) { rest = text }

  var isAtEnd: Bool { start == bytes.count && rest.isEmpty }

  /// The bytes that follow; not to be kept, or what comes next copies them all.
  mutating func next(_ count: Int) throws -> ArraySlice<UInt8> {
    while bytes.count - start < count { try unpackLine() }
    start += count
    return bytes[start - count..<start]
  }

  /// What follows, as it lies in memory.
  mutating func next<Value: BitwiseCopyable>(as type: Value.Type) throws -> Value {
    try next(MemoryLayout<Value>.size).withUnsafeBytes { $0.loadUnaligned(as: type) }
  }

  mutating func number() throws -> UInt64 { UInt64(littleEndian: try next(as: UInt64.self)) }

  private mutating func unpackLine() throws {
    let line = rest.prefix(Self.lineLength)
    guard !line.isEmpty, let added = Data(base64Encoded: line) else {
      throw ModelError(problem: "weights")
    }
    rest = rest.dropFirst(line.count + 1)
    bytes.removeSubrange(..<start)
    bytes += added
    start = 0
  }
}
