// Tokens grouped into sentences and clauses, with greeting and closing set aside.

/// A piece of text that says one thing: a sentence or a part of it.
struct Clause: Sendable {
  /// Indices in the token list.
  var tokens: Range<Int>
  var sentence: Int
  var isQuestion = false
  var isExclamation = false
  /// Greeting, closing phrase, typed name: nothing to record.
  var isFrame = false
  /// Begins with `-`, `*` or `1.` at the beginning of a line.
  var isListItem = false
}

/// Finds sentences and clauses.
struct Segmenter {
  private let tokens: [Token]
  private let textLength: Int
  private var clauses: [Clause] = []
  private var sentence = 0

  static func clauses(of tokens: [Token]) -> [Clause] {
    var segmenter = Segmenter(tokens: tokens, textLength: tokens.last?.range.upperBound ?? 0)
    segmenter.run()
    segmenter.markFrame()
    return segmenter.clauses
  }

  private init(tokens: [Token], textLength: Int) {
    self.tokens = tokens
    self.textLength = textLength
  }

  private mutating func run() {
    var start = 0
    for index in tokens.indices where endsSentence(at: index, from: start) {
      add(start..<index + 1)
      start = index + 1
    }
    add(start..<tokens.count)
  }

  private func endsSentence(at index: Int, from start: Int) -> Bool {
    switch tokens[index].kind {
    case .mark(UInt8(ascii: ".")): return !isAbbreviation(before: index, from: start)
    case .mark(UInt8(ascii: "!")), .mark(UInt8(ascii: "?")):
      return !(index + 1 < tokens.count && isClosingMark(tokens[index + 1]))
    case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "\"")):
      return index > start && isEnd(tokens[index - 1])
        && !(index + 1 < tokens.count && isClosingMark(tokens[index + 1]))
    case .lineEnd(let blank): return blank || endsLine(at: index, from: start)
    default: return false
    }
  }

  private func isEnd(_ token: Token) -> Bool { token.isMark("!") || token.isMark("?") }

  private func isClosingMark(_ token: Token) -> Bool {
    token.isMark("!") || token.isMark("?") || token.isMark(")") || token.isMark("\"")
  }

  /// A point after a single letter, a known short form or inside `e.g.`.
  private func isAbbreviation(before index: Int, from start: Int) -> Bool {
    guard index > start, index + 1 < tokens.count else { return false }
    if case .lineEnd(true) = tokens[index + 1].kind { return false }
    let word = tokens[index - 1]
    guard word.isWord, word.range.upperBound == tokens[index].range.lowerBound else {
      return index - 1 == start && word.length <= 2 && word.isInked
    }
    if tokens[index + 1].range.lowerBound == tokens[index].range.upperBound, tokens[index + 1].isWord { return true }
    return word.length == 1 && word.hash != Self.you || Self.shortForms.contains(word.hash)
  }

  /// 'Mijn steun heeft u.' ends there.
  private static let you = WordHash.of(Array("u".utf8))

  private static let shortForms = HashIndex(
    words:
      "nr nrs bijv bv dhr mw mevr mr mrs dr ds drs ing ir o.a art incl excl evt ca etc st nov dec jan feb aug sept okt")

  /// A line end inside a wrapped line is a blank; short lines and list items stand for themselves.
  private func endsLine(at index: Int, from start: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    var first = index
    while first > 0, !isLineEnd(tokens[first - 1]) { first -= 1 }
    let length = tokens[index].range.lowerBound - tokens[first].range.lowerBound
    if startsListItem(at: index + 1) || length < 58 { return true }
    return false
  }

  private func isLineEnd(_ token: Token) -> Bool {
    if case .lineEnd = token.kind { return true }
    return false
  }

  private func startsListItem(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if tokens[index].isMark("-") || tokens[index].isMark("*") || tokens[index].isMark("+") { return true }
    if case .number = tokens[index].kind {
      return tokens[index + 1].isMark(".") || tokens[index + 1].isMark(")") || tokens[index + 1].isMark(":")
    }
    return false
  }

  /// Adds a sentence, cut into clauses where a new subject begins.
  private mutating func add(_ range: Range<Int>) {
    guard range.contains(where: { tokens[$0].isWord || isNumber(tokens[$0]) }) else {
      if range.contains(where: { tokens[$0].isMark("?") }), let last = clauses.indices.last {
        clauses[last].isQuestion = true
      }
      return
    }
    var begin = range.lowerBound
    let first = clauses.count
    for index in range where startsClause(at: index, from: begin, to: range.upperBound) {
      clauses.append(Clause(tokens: begin..<index, sentence: sentence))
      begin = index
    }
    clauses.append(Clause(tokens: begin..<range.upperBound, sentence: sentence))
    clauses[first].isListItem = startsListItem(at: range.lowerBound)
    if range.contains(where: { tokens[$0].isMark("?") }) { clauses[clauses.count - 1].isQuestion = true }
    if range.contains(where: { tokens[$0].isMark("!") }) { clauses[clauses.count - 1].isExclamation = true }
    sentence += 1
  }

  private func isNumber(_ token: Token) -> Bool {
    if case .number = token.kind { return true }
    return false
  }

  private func startsClause(at index: Int, from begin: Int, to end: Int) -> Bool {
    guard index > begin, index + 1 < end else { return false }
    let before = tokens[index - 1]
    if before.isMark(";") { return true }
    if before.isMark(","), begin == 0 || isLineEnd(tokens[begin - 1]), isGreeting(begin..<index) { return true }
    if before.isMark("-"), index - begin > 3, before.range.lowerBound > tokens[index - 2].range.upperBound,
      tokens[index].range.lowerBound > before.range.upperBound
    {
      return true
    }
    if answersAgain(at: index, from: begin) || saysAgain(at: index, from: begin, to: end) { return true }
    guard tokens[index].isWord, Self.coordinators.contains(tokens[index].hash),
      tokens[begin..<index].lazy.filter(\.isWord).prefix(3).count == 3
    else { return false }
    return (index + 1..<min(index + 4, end)).contains { Self.subjects.contains(tokens[$0].hash) }
      || beginsPredicate(at: index + 1, to: end)
  }

  /// `1 ja 2 ja 3 nee`: a number with its answer, behind another number with its answer.
  private func answersAgain(at index: Int, from begin: Int) -> Bool {
    func isAnswered(_ number: Int) -> Bool {
      isNumber(tokens[number]) && number + 1 < tokens.count && Self.answers.contains(tokens[number + 1].hash)
    }
    return isAnswered(index) && (begin..<index).contains { isAnswered($0) }
  }

  /// `de markt steun ik, het feest steun ik ook`: behind a comma, a verb with its person after another one.
  private func saysAgain(at index: Int, from begin: Int, to end: Int) -> Bool {
    guard tokens[index - 1].isMark(","), let first = tokens[begin..<index].first(where: \.isWord),
      !Self.conditions.contains(first.hash), hasPredicate(begin..<index)
    else { return false }
    let comma = tokens[index..<end].firstIndex { $0.isMark(",") } ?? end
    return hasPredicate(index..<comma)
  }

  /// Whether a verb of the first person stands beside its subject.
  private func hasPredicate(_ range: Range<Int>) -> Bool {
    zip(range, range.dropFirst()).contains { one, next in
      let (one, next) = (tokens[one].hash, tokens[next].hash)
      return Self.finiteVerbs.contains(one) && Self.subjects.contains(next)
        || Self.subjects.contains(one) && Self.finiteVerbs.contains(next)
    }
  }

  /// `en wil graag helpen`: the subject of the clause before does one more thing.
  private func beginsPredicate(at index: Int, to end: Int) -> Bool {
    index + 2 < end && Self.finiteVerbs.contains(tokens[index].hash)
  }

  /// Verbs of the first person by which somebody offers, asks, backs or judges.
  private static let finiteVerbs = HashIndex(
    words:
      """
      wil willen zou zouden kan kunnen help helpen doe doen heb hebben vind vinden stel stellen bied bieden meld melden geef \
      vraag steun steunen denk denken kom komen ga ben stem neem hoop trek zie zeg werk would want can could will have am \
      help support offer think like volunteer hope wonder suggest propose agree ask withdraw
      """)

  /// What begins a clause that the next one depends on.
  private static let conditions = HashIndex(
    words:
      "als indien wanneer mits omdat doordat hoewel zodra toen terwijl dat wat if when unless because although while")
  private static let answers = HashIndex(words: "ja nee yes no akkoord eens oneens prima goed top voor tegen")
  private static let coordinators = HashIndex(words: "en and maar but dus so want plus also ook doch daarnaast verder")
  private static let subjects = HashIndex(
    words:
      "ik 'k k we wij i i'd i'll i'm i've we'd we'll we're u jullie you ik'd")
  private static let greetings = HashIndex(
    words:
      """
      beste geachte geacht hallo hoi dag dear hi hello hey hiya lieve goedemorgen goedemiddag goedenavond goedendag ls salaam \
      morning evening goeiedag heren dames mensen moin buren neighbours neighbors friends hoihoi hee hé bonjour hola \
      salam selam guten merhaba heey yo mevrouw meneer vrienden
      """)
  private static let goods = HashIndex(words: "good goede goeden guten goeie")
  private static let daytimes = HashIndex(words: "day morning evening afternoon dag morgen middag avond tag abend")
  private static let closings = HashIndex(
    words:
      """
      groet groeten groetjes gr mvg hoogachtend hoogachting vriendelijke hartelijke regards cheers liefs sincerely wishes \
      thanks dank bedankt warm best kind warmly yours grt groetend love met vr alvast succes sterkte
      """)

  /// At most six words, the first of them a greeting.
  private func isGreeting(_ range: Range<Int>) -> Bool {
    let words = tokens[range].filter(\.isWord)
    guard let first = words.first, words.count <= 7 else { return false }
    if Self.greetings.contains(first.hash) { return true }
    return words.count > 1 && Self.goods.contains(first.hash) && Self.daytimes.contains(words[1].hash)
  }

  /// Marks the greeting at the beginning, and from the end the closing phrase and the name.
  private mutating func markFrame() {
    for index in clauses.indices.prefix(2) where isGreeting(clauses[index].tokens) && !clauses[index].isQuestion {
      clauses[index].isFrame = true
    }
    var last = clauses.count - 1
    var closing: Int?
    while last > 0, clauses.count - last <= 5 {
      let words = tokens[clauses[last].tokens].filter(\.isWord)
      guard words.count <= 7 else { break }
      if let first = words.first, Self.closings.contains(first.hash), words.count <= 6, !clauses[last].isQuestion {
        closing = last
      }
      last -= 1
    }
    if let closing {
      for index in closing..<clauses.count { clauses[index].isFrame = true }
    } else if let final = clauses.indices.last, final > 0, isName(clauses[final].tokens) {
      clauses[final].isFrame = true
    }
  }

  /// Several words and a point: `Send letters.`, and not `J. de Vries`.
  private func isSentence(_ range: Range<Int>) -> Bool {
    guard let point = tokens[range].lastIndex(where: { $0.isMark(".") }), point > range.lowerBound else { return false }
    return tokens[point - 1].length > 2 && tokens[range].count(where: \.isWord) > 1
      && !tokens[point...].contains(where: \.isWord)
  }

  /// A short last line without a verb's mark: one to four words that begin with a capital or stand alone.
  private func isName(_ range: Range<Int>) -> Bool {
    let words = tokens[range].filter(\.isWord)
    guard (1...4).contains(words.count), range.lowerBound > 0, isLineEnd(tokens[range.lowerBound - 1]) else {
      return false
    }
    return !tokens[range].contains { isEnd($0) || isNumber($0) || $0.isMark(":") } && !isSentence(range)
  }
}
