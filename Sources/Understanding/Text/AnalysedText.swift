// A text with everything that is found in it before any weight is used: words, clauses, cues, references.

/// A text, analysed. A class, so that handing it on copies one reference.
final class AnalysedText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  let words: TextWords
  let clauses: [Clause]
  /// Clauses that may say something: no greeting, no closing.
  let contentClauses: [Int]
  /// Cues of each clause, by index in ``clauses``.
  let cues: FlatLists<CueMatch>
  let references: [Reference]

  /// - Parameter isContext: only the words of the plan and the numbers in it count; it has no clauses.
  init(_ text: String, isContext: Bool = false, lexicon: Lexicon, grammar: CueGrammar, plan: PlanIndex) {
    bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let words = lexicon.look(up: tokens, in: bytes)
    let clauses = isContext ? [] : Segmenter.clauses(of: tokens)
    self.tokens = tokens
    self.words = words
    self.clauses = clauses
    contentClauses = clauses.indices.filter { !clauses[$0].isFrame }
    references = ReferenceFinder.references(in: tokens, words, plan: plan)
    cues = Self.cues(words, clauses, grammar)
  }

  /// Matches sentence by sentence; a cue belongs to every clause that it touches.
  private static func cues(
    _ words: TextWords, _ clauses: [Clause], _ grammar: CueGrammar
  ) -> FlatLists<CueMatch> {
    var found = FlatLists<CueMatch>()
    if clauses.isEmpty { return found }
    var matcher = CueMatcher(grammar: grammar, classes: words.classes, negation: grammar.classID("@NEG"))
    var matches: [CueMatch] = []
    var first = 0
    while first < clauses.count {
      var last = first
      while last + 1 < clauses.count, clauses[last + 1].sentence == clauses[first].sentence { last += 1 }
      for token in clauses[first].tokens.lowerBound..<clauses[last].tokens.upperBound {
        if let word = words[token] { matcher.add(token: token, classes: word.classes) }
      }
      matches.removeAll(keepingCapacity: true)
      matcher.finish { matches.append($0) }
      for index in first...last {
        let tokens = clauses[index].tokens
        found.append(matches.lazy.filter { tokens.contains($0.first) || tokens.contains($0.last) })
      }
      first = last + 1
    }
    return found
  }

  /// The bytes of a clause in the text, without surrounding blanks and marks.
  func bytes(of clause: Int) -> Range<Int> {
    let range = clauses[clause].tokens
    let inked = range.filter { index in
      if case .lineEnd = tokens[index].kind { return false }
      return true
    }
    guard let first = inked.first, let last = inked.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  func references(in clause: Int) -> [Reference] {
    hasReferences(in: clause) ? references.filter { touches($0, clause) } : []
  }

  func hasReferences(in clause: Int) -> Bool { references.contains { touches($0, clause) } }

  private func touches(_ reference: Reference, _ clause: Int) -> Bool {
    clauses[clause].tokens.overlaps(reference.tokens.lowerBound..<reference.tokens.upperBound + 1)
  }
}

/// A whole mail, analysed; a class for the same reason.
final class AnalysedMail: Sendable {
  let own: AnalysedText
  let subject: AnalysedText
  let quoted: AnalysedText
  let language: String
  let isReply: Bool

  init(own: AnalysedText, subject: AnalysedText, quoted: AnalysedText, language: String, isReply: Bool) {
    self.own = own
    self.subject = subject
    self.quoted = quoted
    self.language = language
    self.isReply = isReply
  }
}
