// What a stretch of text shows of each target of the plan, gathered in buffers that are used again.

/// One scope of a mail, such as a clause or the subject: a row of numbers for each target, most of them nought.
struct TargetEvidence {
  /// Numbers of a row. The fields: title, text, also, part of a compound, thesaurus, share of a title or phrase.
  static let fieldCount = 6
  static let share = 5
  private static let fields: UInt32 = 1 << UInt32(fieldCount) - 1
  static let named = fieldCount
  static let relativeNamed = fieldCount + 1
  /// How the call stands among all of which anything is shown: its share, whether it is the first, whether it is the
  /// only one; and whether the target itself is the first.
  static let standing = fieldCount + 2
  static let standingCount = 4
  /// What a number elsewhere says to a clause that holds none: one in the mail, the only one in the mail, one in the
  /// subject of a mail without any, the last one before the clause.
  static let carried = standing + standingCount
  static let carriedCount = 4
  /// The fields again, the greatest among a target's call or activities.
  static let family = carried + carriedCount
  /// How alike the letters are: its own and the greatest in its family; and whether its own are the likest of all.
  static let letters = family + fieldCount
  static let letterCount = 3
  static let width = letters + letterCount

  /// Row after row; what is not in ``targets`` is nought.
  private(set) var rows: [Double]
  /// The targets of which something is shown.
  private(set) var targets: [Int] = []
  /// Whether no word bears on the plan.
  var isEmpty = true
  /// By target, which numbers of its row are set, as bits.
  private var numbersSet: [UInt32]
  /// By call, the worth of its best target; in the order of ``targets``, theirs. Both only while calls are compared.
  private var worthOfCalls: [Double]
  private var worths: [Double] = []

  init(targetCount: Int) {
    worthOfCalls = [Double](repeating: 0, count: targetCount)
    rows = [Double](repeating: 0, count: targetCount * Self.width)
    numbersSet = [UInt32](repeating: 0, count: targetCount)
  }

  mutating func clear() {
    for target in targets {
      for number in Bits(numbersSet[target]) { rows[target * Self.width + number] = 0 }
      numbersSet[target] = 0
    }
    targets.removeAll(keepingCapacity: true)
    isEmpty = true
  }

  private mutating func place(_ target: Int, _ number: Int) -> Int {
    if numbersSet[target] == 0 { targets.append(target) }
    numbersSet[target] |= 1 << UInt32(number)
    return target * Self.width + number
  }

  mutating func add(_ value: Double, _ target: Int, _ number: Int) { rows[place(target, number)] += value }

  mutating func raise(_ target: Int, _ number: Int, to value: Double) {
    let place = place(target, number)
    rows[place] = max(rows[place], value)
  }

  /// Sums of words become their square roots: the second word of a target tells less than the first.
  mutating func takeRoots() {
    for target in targets {
      let start = target * Self.width
      for place in start..<start + Self.share where rows[place] != 0 { rows[place] = rows[place].squareRoot() }
    }
  }

  /// Compares the calls with each other.
  mutating func addStanding(_ plan: PlanIndex) {
    var (top, topOfTargets, sum, count) = (0.0, 0.0, 0.0, 0)
    for target in targets {
      let worth = worth(of: target)
      worths.append(worth)
      topOfTargets = max(topOfTargets, worth)
      worthOfCalls[plan.calls[target]] = max(worthOfCalls[plan.calls[target]], worth)
    }
    for call in plan.callTargets where worthOfCalls[call] > 0 {
      top = max(top, worthOfCalls[call])
      sum += worthOfCalls[call]
      count += 1
    }
    if count > 0 {
      for place in worths.indices where worths[place] >= topOfTargets {
        raise(targets[place], Self.standing + 3, to: 1)
      }
      for call in plan.callTargets where worthOfCalls[call] > 0 {
        let (share, isFirst) = (worthOfCalls[call] / sum, worthOfCalls[call] >= top)
        for member in plan.members(of: call) {
          rows[place(member, Self.standing)] = share
          if isFirst { rows[place(member, Self.standing + 1)] = 1 }
          if count == 1 { rows[place(member, Self.standing + 2)] = 1 }
        }
        worthOfCalls[call] = 0
      }
    }
    worths.removeAll(keepingCapacity: true)
  }

  /// The targets that a number names, or of which it names a relative.
  var namedTargets: [Int] {
    targets.filter { rows[$0 * Self.width + Self.named] + rows[$0 * Self.width + Self.relativeNamed] > 0 }
  }

  /// What the fields of a target weigh when calls are compared.
  private func worth(of target: Int) -> Double {
    let row = rows.span.extracting(droppingFirst: target * Self.width)
    return row[0] + 0.6 * row[1] + row[2] + 0.5 * row[3] + 0.6 * row[4] + 0.8 * row[5]
  }

  /// Adds to the sums of each target what the first numbers of its row weigh.
  func weigh(_ count: Int, by weights: Span<TargetWeights.Sums>, into sums: inout [TargetWeights.Sums]) {
    let rows = rows.span
    let first = UInt32(1) << UInt32(count) - 1
    for target in targets {
      var sum = TargetWeights.Sums.zero
      for number in Bits(numbersSet[target] & first) {
        sum += weights[number] * Float(rows[target * Self.width + number])
      }
      sums[target] += sum
    }
  }

  /// Gives each target the greatest fields of its call or its activities.
  mutating func addFamilies(_ plan: PlanIndex) {
    for index in targets.indices {
      let target = targets[index]
      for number in Bits(numbersSet[target] & Self.fields) {
        let value = rows[target * Self.width + number]
        for place in plan.relatives.places(of: target) {
          raise(plan.relatives.elements[place], Self.family + number, to: value)
        }
      }
    }
  }
}

/// The places of the bits that are set, the lowest first.
private struct Bits: Sequence, IteratorProtocol {
  private var rest: UInt32

  init(_ bits: UInt32) { rest = bits }

  mutating func next() -> Int? {
    if rest == 0 { return nil }
    defer { rest &= rest - 1 }
    return rest.trailingZeroBitCount
  }
}

/// Gathers the words of one scope after the other.
struct EvidenceGatherer {
  /// Targets of which the letters are less alike than this part of the likest are left out.
  private static let leastLikeness = 0.25

  /// By key, its greatest strength in the scope and where that came from; nought for keys that were not met.
  private var strengths: [Double]
  private var sources: [PlanKey.Source]
  private var keys: [Int] = []
  /// By phrase, the weight of its words that were met.
  private var covered: [Double]
  private var phrases: [Int] = []
  private var named: [Int] = []
  /// By target, what the letters of the words say of it; nought for those that are not among ``lettered``.
  private var likeness: [Double]
  private var lettered: [Int] = []
  private var squaredLength = 0.0

  init(plan: PlanIndex) {
    likeness = [Double](repeating: 0, count: plan.targets.count)
    strengths = [Double](repeating: 0, count: plan.weights.count)
    sources = [PlanKey.Source](repeating: .word, count: plan.weights.count)
    covered = [Double](repeating: 0, count: plan.phrases.count)
  }

  /// Takes in tokens of the scope.
  mutating func add(_ tokens: Range<Int>, of text: AnalysedText) {
    for token in tokens {
      guard let word = text.words[token] else { continue }
      squaredLength += Double(word.squaredLength)
      for place in word.letters {
        let match = text.words.letters[place]
        if likeness[Int(match.target)] == 0 { lettered.append(Int(match.target)) }
        likeness[Int(match.target)] += Double(match.value)
      }
      for place in word.planKeys {
        let key = text.words.planKeys[place]
        if strengths[key.id] >= key.strength { continue }
        if strengths[key.id] == 0 { keys.append(key.id) }
        strengths[key.id] = key.strength
        sources[key.id] = key.source
      }
    }
    for reference in text.references where tokens.contains(reference.tokens.lowerBound) { named += reference.targets }
  }

  /// Puts what the scope shows into `evidence`, and is ready for the next one.
  mutating func finish(into evidence: inout TargetEvidence, _ plan: PlanIndex, withFamilies: Bool = false) {
    evidence.clear()
    evidence.isEmpty = keys.isEmpty
    for key in keys {
      post(key, plan, to: &evidence)
      strengths[key] = 0
    }
    keys.removeAll(keepingCapacity: true)
    for phrase in phrases {
      let known = plan.phrases[phrase]
      evidence.raise(known.target, TargetEvidence.share, to: covered[phrase] / max(known.weight, 0.3))
      covered[phrase] = 0
    }
    phrases.removeAll(keepingCapacity: true)
    evidence.takeRoots()
    evidence.addStanding(plan)
    if withFamilies {
      evidence.addFamilies(plan)
      addLetters(plan, to: &evidence)
    }
    for target in lettered { likeness[target] = 0 }
    lettered.removeAll(keepingCapacity: true)
    squaredLength = 0
    for target in named {
      evidence.raise(target, TargetEvidence.named, to: 1)
      for relative in plan.relatives[target] { evidence.raise(relative, TargetEvidence.relativeNamed, to: 1) }
    }
    named.removeAll(keepingCapacity: true)
  }

  private func addLetters(_ plan: PlanIndex, to evidence: inout TargetEvidence) {
    guard squaredLength > 0 else { return }
    let length = squaredLength.squareRoot()
    let top = lettered.reduce(0) { max($0, likeness[$1]) }
    for target in lettered where likeness[target] > top * Self.leastLikeness {
      let value = likeness[target] / length
      evidence.raise(target, TargetEvidence.letters, to: value)
      if likeness[target] >= top { evidence.raise(target, TargetEvidence.letters + 2, to: 1) }
      for member in plan.members(of: plan.calls[target]) {
        evidence.raise(member, TargetEvidence.letters + 1, to: value)
      }
    }
  }

  private mutating func post(_ key: Int, _ plan: PlanIndex, to evidence: inout TargetEvidence) {
    let value = plan.weights[key] * strengths[key]
    let source = sources[key]
    for place in plan.postings.places(of: key) {
      let posting = plan.postings.elements[place]
      let field = source == .word ? posting.field.rawValue : source == .part ? 3 : 4
      evidence.add(value, posting.target, field)
    }
    if source == .group { return }
    for place in plan.phrasesByKey.places(of: key) {
      let phrase = plan.phrasesByKey.elements[place]
      if covered[phrase] == 0 { phrases.append(phrase) }
      covered[phrase] += value
    }
  }
}
