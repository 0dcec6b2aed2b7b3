// Finds the cues of the grammar in a sentence.

/// A cue found in a text: its words, by index in the token list.
struct CueMatch: Sendable {
  var cue: Int
  var first: Int
  var last: Int
  /// Whether a negation stands beside it.
  var isNegated: Bool
}

/// Matches patterns against the words of one sentence.
struct CueMatcher {
  let grammar: CueGrammar
  /// Token index of each word or number of the sentence.
  let positions: [Int]
  /// Word classes of each.
  let words: [WordInfo]
  let negation: Int

  /// All cues, each pattern at most once for each first word.
  func matches() -> [CueMatch] {
    var found: [CueMatch] = []
    for start in words.indices {
      for wordClass in words[start].classes {
        for index in grammar.patternsByClass[wordClass] {
          let pattern = grammar.patterns[index]
          if let lead = pattern.lead, start > lead { continue }
          guard let last = end(of: pattern, from: start) else { continue }
          found.append(
            CueMatch(
              cue: pattern.cue, first: positions[start], last: positions[last],
              isNegated: hasNegation(near: start...last, besides: pattern)))
        }
      }
    }
    return found
  }

  /// The index of the last word of a match, elements taken as early as possible.
  private func end(of pattern: CueGrammar.Pattern, from start: Int) -> Int? {
    var at = start
    for element in pattern.elements.dropFirst() {
      let limit = min(at + 1 + element.gap, words.count - 1)
      guard at + 1 <= limit,
        let next = (at + 1...limit).first(where: { words[$0].classes.contains(element.wordClass) })
      else { return nil }
      at = next
    }
    return at
  }

  private func hasNegation(near range: ClosedRange<Int>, besides pattern: CueGrammar.Pattern) -> Bool {
    let isPart = range.contains { index in
      words[index].classes.contains(negation)
        && pattern.elements.contains { words[index].classes.contains($0.wordClass) }
    }
    if isPart { return false }
    let low = max(0, range.lowerBound - 2)
    let high = min(words.count - 1, range.upperBound + 3)
    return (low...high).contains { words[$0].classes.contains(negation) }
  }
}
