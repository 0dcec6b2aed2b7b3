// Pieces of an answer to a mail of ours: which items, calls and kinds each names, and what it says of them.

internal import IntakeModel

/// What a piece of an answer says of the items that it names.
enum AnswerSign: String, CaseIterable {
  /// "klopt niet", "never said that"
  case wrong
  /// The same, of the whole mail and nothing else.
  case wrongWhole = "wrong-whole"
  /// "haal weg", "withdraw"
  case remove
  /// "moet zijn", "I meant"
  case should
  /// "klopt", "stays"
  case fine
  /// "bij 3 staat 5.1": what we wrote, and no wish.
  case present
  /// "behalve", "except"
  case except
  /// What makes a wish uncertain, conditional, somebody else's, or its opposite.
  case doubt
}

/// A piece of a sentence, cut at commas and words such as "maar".
struct AnswerSegment {
  struct Mention<Value> {
    var value: Value
    /// Where among the words of the segment.
    var place: Int
    var isDenied: Bool
  }

  var signs: Set<AnswerSign> = []
  /// Numbers that a noun makes an item of ours, as `nummer 2`.
  var numbers: [Mention<Int>] = []
  /// Numbers without a noun.
  var bare: [Mention<Int>] = []
  /// Calls and activities.
  var targets: [Mention<Target>] = []
  /// A call that the plan does not have is named.
  var namesUnknown = false
  var kinds: [Mention<ItemKind>] = []
  /// Where the words of ``AnswerSign/should`` begin.
  var shouldPlace: Int?
  var wordCount = 0

  /// Whether it names items, calls or kinds, or says anything of them.
  var isEmpty: Bool {
    signs.isEmpty && numbers.isEmpty && bare.isEmpty && targets.isEmpty && kinds.isEmpty && !namesUnknown
  }
}

/// Cuts sentences into segments and finds what each holds.
struct AnswerSegmenter {
  let text: AnalysedText
  let plan: PlanIndex
  private let vocabulary = AnswerWords.shared

  init(text: AnalysedText, plan: PlanIndex) {
    self.text = text
    self.plan = plan
  }

  func segments(of sentence: Sentence) -> [AnswerSegment] {
    pieces(of: sentence).map(segment)
  }

  /// Lists of words between which a new thought begins; a number after "en" begins one when the first has its verb.
  private func pieces(of sentence: Sentence) -> [[Sentence.Word]] {
    var pieces: [[Sentence.Word]] = [[]]
    var previous: Int?
    for (index, word) in sentence.words.enumerated() {
      let isCut =
        previous.map { before in
          (before + 1..<max(before + 1, word.token)).contains { isCutMark($0, next: word) }
        } ?? false
      previous = word.token
      let isJoint = vocabulary.ands.contains(word.hash)
      if vocabulary.buts.contains(word.hash) {
        let isSoftening =
          index + 1 >= sentence.words.count || vocabulary.particles.contains(sentence.words[index + 1].hash)
        if !isSoftening { pieces.append([]) }
        continue
      }
      if isJoint, startsAnew(sentence.words, after: index, piece: pieces[pieces.count - 1]) {
        pieces.append([])
        continue
      }
      // "1, 2 en 3 kloppen": a list goes on.
      if isCut, !(word.isNumber && pieces.last?.last?.isNumber == true) { pieces.append([]) }
      pieces[pieces.count - 1].append(word)
    }
    return pieces.filter { !$0.isEmpty }
  }

  private func isCutMark(_ token: Int, next: Sentence.Word) -> Bool {
    [",", ";", ":", "-"].contains { text.tokens[token].isMark($0) }
      && !(text.tokens[token].isMark(":") && next.isNumber)
  }

  private func startsAnew(_ words: [Sentence.Word], after index: Int, piece: [Sentence.Word]) -> Bool {
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    let beginsWithItem = next.isNumber || vocabulary.itemHeads.contains(next.hash)
    guard beginsWithItem else { return false }
    return !signs(in: piece).isDisjoint(with: [.wrong, .remove, .should, .fine])
  }

  private func signs(in words: [Sentence.Word]) -> Set<AnswerSign> {
    Set(KeepRules.answerSigns.findings(in: [sentence(of: words)]).compactMap { AnswerSign(rawValue: $0.name) })
  }

  private func sentence(of words: [Sentence.Word]) -> Sentence {
    Sentence(bytes: text.bytes, tokens: text.tokens, words: words)
  }

  private func segment(_ words: [Sentence.Word]) -> AnswerSegment {
    var segment = AnswerSegment()
    segment.wordCount = words.count
    let findings = KeepRules.answerSigns.findings(in: [sentence(of: words)])
    segment.signs = Set(findings.compactMap { AnswerSign(rawValue: $0.name) })
    segment.shouldPlace = findings.filter { $0.name == AnswerSign.should.rawValue }
      .compactMap { finding in words.firstIndex { $0.token >= finding.tokens.lowerBound } }.min()
    var isCall: Bool?
    for (place, word) in words.enumerated() {
      let isDenied = self.isDenied(words, place)
      if let kind = vocabulary.kind(word.hash) {
        segment.kinds.append(.init(value: kind, place: place, isDenied: isDenied))
      }
      if vocabulary.itemHeads.contains(word.hash) {
        isCall = false
      } else if vocabulary.callHeads.contains(word.hash) {
        isCall = true
      } else if let number = number(word, afterHead: isCall != nil) {
        take(number, isCall: isCall, place: place, isDenied: isDenied, into: &segment)
      } else if !vocabulary.heads.contains(word.hash) {
        // A list such as "punt 2 en 3" keeps its noun.
        if !vocabulary.ands.contains(word.hash) { isCall = nil }
      }
    }
    return segment
  }

  private enum Number { case whole(Int), dotted(Int, Int) }

  private func number(_ word: Sentence.Word, afterHead: Bool) -> Number? {
    if case .number(let whole, let part) = text.tokens[word.token].kind {
      return part.map { .dotted(whole, $0) } ?? .whole(whole)
    }
    if let ordinal = vocabulary.ordinals[word.hash] { return .whole(ordinal) }
    return afterHead ? vocabulary.numbers[word.hash].map { .whole($0) } : nil
  }

  private func take(
    _ number: Number, isCall: Bool?, place: Int, isDenied: Bool, into segment: inout AnswerSegment
  ) {
    switch number {
    case .dotted(let call, let activity):
      let target = Target(call: String(call), activity: "\(call).\(activity)")
      if plan.index(of: target) != nil {
        segment.targets.append(.init(value: target, place: place, isDenied: isDenied))
      } else {
        segment.namesUnknown = true
      }
    case .whole(let number) where isCall == true:
      if plan.index(of: Target(call: String(number))) != nil {
        segment.targets.append(.init(value: Target(call: String(number)), place: place, isDenied: isDenied))
      } else {
        segment.namesUnknown = true
      }
    case .whole(let number) where isCall == false:
      segment.numbers.append(.init(value: number, place: place, isDenied: isDenied))
    case .whole(let number): segment.bare.append(.init(value: number, place: place, isDenied: isDenied))
    }
  }

  /// "niet call 3", "geen voorstel", "niet over call 2", "in plaats van 3".
  private func isDenied(_ words: [Sentence.Word], _ place: Int) -> Bool {
    let before = words[max(0, place - 6)..<place]
    if before.contains(where: { vocabulary.insteads.contains($0.hash) }) { return true }
    return words[max(0, place - 4)..<place].contains { vocabulary.nots.contains($0.hash) }
  }
}
