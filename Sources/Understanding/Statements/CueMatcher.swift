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

  private let patterns: FlatLists<CueGrammar.Pattern>
  private let elements: [CueGrammar.Element]
  /// The class of negations; one that no word has when the grammar has none.
  private let negation: Int
  /// Lists of classes, in which each word has a place.
  private let classes: [Int32]
  /// Token index of each word or number of the sentence, and where its classes stand.
  private var words: [(token: Int, classes: Range<Int>)] = []
  /// By class, the words of the window that have it.
  private var bits: [UInt64]
  private var window = 0..<0

  init(grammar: CueGrammar, classes: [Int32], negation: Int? = nil) {
    patterns = grammar.patterns
    elements = grammar.elements
    self.classes = classes
    self.negation = negation ?? grammar.classCount
    bits = [UInt64](repeating: 0, count: grammar.classCount + 1)
  }

  /// Takes in the next word of the sentence.
  mutating func add(token: Int, classes place: Range<Int>) {
    words.append((token, place))
  }

  /// Gives all cues of the sentence to `body`, each pattern at most once for each first word; then the sentence is
  /// forgotten.
  mutating func finish(_ body: (CueMatch) -> Void) {
    for start in words.indices {
      if start >= window.upperBound || window.upperBound < words.count && start - window.lowerBound >= Self.step {
        clearWindow()
        let first = max(0, start - Self.before)
        window = first..<min(words.count, first + 64)
        fillWindow()
      }
      match(at: start, body)
    }
    clearWindow()
    words.removeAll(keepingCapacity: true)
  }

  private func match(at start: Int, _ body: (CueMatch) -> Void) {
    let (patterns, bits) = (patterns.elements.span, bits.span)
    for place in words[start].classes {
      for index in self.patterns.places(of: Int(classes[place])) {
        if bits[Int(patterns[index].second)] == 0 || start > patterns[index].lead { continue }
        let pattern = patterns[index]
        guard let last = end(of: pattern, from: start) else { continue }
        body(
          CueMatch(
            cue: Int(pattern.cue), first: words[start].token, last: words[last].token,
            isNegated: hasNegation(near: start, last, besides: pattern)))
      }
    }
  }

  private mutating func fillWindow() {
    let (words, classes, window) = (words, classes, window)
    var bits = bits.mutableSpan
    for word in window {
      let bit: UInt64 = 1 << UInt64(word - window.lowerBound)
      for place in words[word].classes { bits[Int(classes[place])] |= bit }
    }
  }

  private mutating func clearWindow() {
    let (words, classes, window) = (words, classes, window)
    var bits = bits.mutableSpan
    for word in window { for place in words[word].classes { bits[Int(classes[place])] = 0 } }
    self.window = 0..<0
  }

  /// The index of the last word of a match, elements taken as early as possible.
  private func end(of pattern: CueGrammar.Pattern, from start: Int) -> Int? {
    var at = start - window.lowerBound
    for place in pattern.rest {
      let element = elements[place]
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
    if inside != 0, pattern.all.contains(where: { inside & bits[Int(elements[$0].wordClass)] != 0 }) {
      return false
    }
    return all & Self.bits(max(0, low - Self.before), min(63, high + Self.behind)) != 0
  }

  /// The bits from `low` to `high`.
  private static func bits(_ low: Int, _ high: Int) -> UInt64 { (~0 << UInt64(low)) & (~0 >> UInt64(63 - high)) }
}
