// Finds the cues of the grammar in a sentence.

/// A cue found in a text: its words, by index in the token list.
struct CueMatch: Sendable {
  var cue: Int
  var first: Int
  var last: Int
  /// Whether a negation stands beside it.
  var isNegated: Bool
}

/// Matches patterns against the words of one sentence after the other.
///
/// Which words have a class stands in the bits of one number, for 64 words at a time: whether and where the next
/// element of a pattern stands is then a shift and a count of noughts.
struct CueMatcher {
  /// Negations count that stand so near before or behind a match.
  private static let before = 2
  private static let behind = 3
  /// How far the window moves on in longer sentences, so that every match begun in it ends in it.
  private static let step = 64 - before - behind - CueGrammar.longestPattern

  private let grammar: CueGrammar
  /// The class of negations; one that no word has when the grammar has none.
  private let negation: Int
  /// Lists of classes, in which each word has a place.
  private let classes: [Int32]
  /// Token index of each word or number of the sentence, and where its classes stand.
  private var positions: [Int] = []
  private var places: [Range<Int>] = []
  /// By class, the words of the window that have it.
  private var bits: [UInt64]
  private var window = 0..<0

  init(grammar: CueGrammar, classes: [Int32], negation: Int? = nil) {
    self.grammar = grammar
    self.classes = classes
    self.negation = negation ?? grammar.classCount
    bits = [UInt64](repeating: 0, count: grammar.classCount + 1)
  }

  /// Takes in the next word of the sentence.
  mutating func add(token: Int, classes place: Range<Int>) {
    positions.append(token)
    places.append(place)
  }

  /// Gives all cues of the sentence to `body`, each pattern at most once for each first word; then the sentence is
  /// forgotten.
  mutating func finish(_ body: (CueMatch) -> Void) {
    for start in positions.indices {
      if start >= window.upperBound || window.upperBound < positions.count && start - window.lowerBound >= Self.step {
        moveWindow(to: max(0, start - Self.before))
      }
      for place in places[start] { match(classFrom: place, at: start, body) }
    }
    clearWindow()
    positions.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  private func match(classFrom place: Int, at start: Int, _ body: (CueMatch) -> Void) {
    for index in grammar.patterns.places(of: Int(classes[place])) {
      let pattern = grammar.patterns.elements[index]
      if bits[Int(pattern.second)] == 0 || start > pattern.lead { continue }
      guard let last = end(of: pattern, from: start) else { continue }
      body(
        CueMatch(
          cue: Int(pattern.cue), first: positions[start], last: positions[last],
          isNegated: hasNegation(near: start, last, besides: pattern)))
    }
  }

  private mutating func moveWindow(to start: Int) {
    clearWindow()
    window = start..<min(positions.count, start + 64)
    let (places, classes) = (places[window], classes)
    var bits = self.bits.mutableSpan
    for word in places.indices {
      let bit: UInt64 = 1 << UInt64(word - start)
      for place in places[word] { bits[Int(classes[place])] |= bit }
    }
  }

  private mutating func clearWindow() {
    let (places, classes) = (places[window], classes)
    var bits = self.bits.mutableSpan
    for word in places { for place in word { bits[Int(classes[place])] = 0 } }
    window = 0..<0
  }

  /// The index of the last word of a match, elements taken as early as possible.
  private func end(of pattern: CueGrammar.Pattern, from start: Int) -> Int? {
    var at = start - window.lowerBound
    for place in pattern.rest {
      let element = grammar.elements[place]
      let ahead = bits[Int(element.wordClass)] >> UInt64(at + 1)
      if ahead == 0 { return nil }
      let gap = ahead.trailingZeroBitCount
      if gap > element.gap { return nil }
      at += gap + 1
    }
    return at + window.lowerBound
  }

  private func hasNegation(near first: Int, _ last: Int, besides pattern: CueGrammar.Pattern) -> Bool {
    let all = bits[negation]
    if all == 0 { return false }
    let (low, high) = (first - window.lowerBound, last - window.lowerBound)
    let inside = all & Self.bits(low, high)
    // A pattern that holds the negation itself says so in its name.
    if inside != 0, pattern.all.contains(where: { inside & bits[Int(grammar.elements[$0].wordClass)] != 0 }) {
      return false
    }
    return all & Self.bits(max(0, low - Self.before), min(63, high + Self.behind)) != 0
  }

  /// The bits from `low` to `high`.
  private static func bits(_ low: Int, _ high: Int) -> UInt64 { (~0 << UInt64(low)) & (~0 >> UInt64(63 - high)) }
}
