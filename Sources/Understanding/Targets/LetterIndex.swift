// Groups of letters that words share with the texts of a plan: `fietsenstalling` and `stallen`, `oversteek` and
// `overstekende`.

/// What the letters of a word say of a target.
struct LetterMatch: Sendable {
  var target: Int32
  var value: Float
}

/// The groups of letters of the targets' texts. The likeness of words and a target is the cosine of their groups, each
/// weighed by how few targets have it.
struct LetterIndex: Sendable {
  private static let lengths = 4...5
  private static let shortestWord = 4
  /// Targets that a word says less than this part of its most about are left out.
  private static let least: Float = 0.1

  private var groups = HashIndex(minimumCapacity: 4_000)
  private var weights: [Float] = []
  /// By group, the targets that have it.
  private var matches = FlatLists<LetterMatch>()
  private let targetCount: Int

  /// - Parameter texts: the folded words of each target.
  init(_ texts: [[[UInt8]]] = []) {
    targetCount = texts.count
    var counts: [[Int: Int]] = []
    for words in texts {
      var own: [Int: Int] = [:]
      for word in words { Self.forEachGroup(of: word) { own[groups.insert($0), default: 0] += 1 } }
      counts.append(own)
    }
    var spread = [Int](repeating: 0, count: groups.count)
    for own in counts { for group in own.keys { spread[group] += 1 } }
    weights = spread.map { Float(logarithm(Double(texts.count + 1) / Double($0))) }
    var lists = [[LetterMatch]](repeating: [], count: groups.count)
    for (target, own) in counts.enumerated() {
      // In a fixed order, so that the same plan always gives the same sums.
      let worths = own.sorted { $0.key < $1.key }.map { group, count in
        (group: group, worth: Float(1 + logarithm(Double(count))) * weights[group])
      }
      let length = worths.reduce(0) { $0 + $1.worth * $1.worth }.squareRoot()
      for (group, worth) in worths {
        lists[group].append(LetterMatch(target: Int32(target), value: worth / length * weights[group]))
      }
    }
    matches = FlatLists(lists)
  }

  /// What a folded word says of the targets, and the square of its own length, by which sums of words are divided.
  func look(at word: [UInt8]) -> (squaredLength: Float, matches: [LetterMatch]) {
    var squaredLength: Float = 0
    var values = [Float](repeating: 0, count: targetCount)
    Self.forEachGroup(of: word) { hash in
      guard let group = groups.number(of: hash) else { return }
      squaredLength += weights[group] * weights[group]
      for place in matches.places(of: group) {
        values[Int(matches.elements[place].target)] += matches.elements[place].value
      }
    }
    let limit = (values.max() ?? 0) * Self.least
    let found = values.indices.lazy.filter { values[$0] > limit }
      .map { LetterMatch(target: Int32($0), value: values[$0]) }
    return (squaredLength, Array(found))
  }

  private static func forEachGroup(of word: [UInt8], _ body: (UInt64) -> Void) {
    guard word.count >= shortestWord else { return }
    let marked = [UInt8(ascii: "^")] + word + [UInt8(ascii: "$")]
    for length in lengths where length <= marked.count {
      for start in 0...(marked.count - length) { body(WordHash.of(marked[start..<start + length])) }
    }
  }
}
