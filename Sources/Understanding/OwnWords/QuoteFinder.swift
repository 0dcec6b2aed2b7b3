// Which lines of a mail are quoted.

extension OwnWords {
  /// What a line is.
  enum Role: UInt8 {
    case own, quoted, signature
  }

  /// Marks the quoted lines of a mail in one pass from top to bottom.
  struct QuoteFinder {
    private let lines: Lines
    private let attribution: Attribution
    private let headers: HeaderBlock
    private(set) var roles: [Role]
    /// The first line of a forwarded mail, when a forward is what was found.
    private(set) var forwardStart: Int?
    private var index = 0

    init(_ lines: Lines, phrases: ReplyPhrases) {
      self.lines = lines
      attribution = Attribution(lines: lines, phrases: phrases)
      headers = HeaderBlock(lines: lines, phrases: phrases)
      roles = Array(repeating: .own, count: lines.count)
      while index < lines.count { step() }
    }

    private mutating func step() {
      if lines.isBlank(index) {
        index += 1
      } else if lines.isQuote(index) {
        quoteMarked()
      } else if let divider = headers.divider(index) {
        if divider == .forwarded, forwardStart == nil { forwardStart = withRule(index) }
        quoteBelow(from: withRule(index), through: blockEnd(after: index + 1) ?? index + 1)
      } else if let end = headers.end(startingAt: index) {
        if forwardStart == nil { forwardStart = withRule(index) }
        quoteBelow(from: withRule(index), through: end)
      } else if let first = attributionStart() {
        quoteBelow(from: withRule(first), through: index + 1)
      } else {
        index += 1
      }
    }

    private func attributionStart() -> Int? {
      let next = lines.nextFilled(index + 1, below: lines.count)
      let isQuoteBelow = next.map { lines.isQuote($0) } ?? false
      return attribution.start(endingAt: index, notAbove: ownStart, isQuoteBelow: isQuoteBelow)
    }

    /// The first line after the last one marked as quoted: an attribution never reaches above it.
    private var ownStart: Int {
      var line = index
      while line > 0, index - line <= Attribution.maximumLines, roles[line - 1] == .own { line -= 1 }
      return line
    }

    /// A line that begins with `>`; GroupWise introduces an unmarked quotation with `>>> … >>>`.
    private mutating func quoteMarked() {
      let text = lines.folded(index)
      let isGroupWise = text.starts(with: ">>>".utf8) && text.count > 6 && text.suffix(3).elementsEqual(">>>".utf8)
      if isGroupWise {
        quoteBelow(from: index, through: index + 1)
      } else {
        roles[index] = .quoted
        index += 1
      }
    }

    /// Marks an introduction as quoted, and what it introduces: the marked lines, or all that follows.
    private mutating func quoteBelow(from first: Int, through end: Int) {
      for line in first..<end { roles[line] = .quoted }
      index = end
      guard let next = lines.nextFilled(end, below: lines.count), !lines.isQuote(next) else { return }
      // A second introduction may stand right below the first.
      if headers.end(startingAt: next) != nil || headers.divider(next) != nil { return }
      if isAttributionSoon(next) { return }
      for line in end..<lines.count { roles[line] = .quoted }
      index = lines.count
    }

    /// Whether an attribution with a marked quotation ends within a few lines from here.
    private func isAttributionSoon(_ first: Int) -> Bool {
      for line in first..<min(first + Attribution.maximumLines, lines.count) where !lines.isBlank(line) {
        guard let next = lines.nextFilled(line + 1, below: lines.count), lines.isQuote(next) else { continue }
        return attribution.start(endingAt: line, notAbove: first, isQuoteBelow: true) == first
      }
      return false
    }

    /// The end of the header block at most two lines below a divider.
    private func blockEnd(after line: Int) -> Int? {
      lines.nextFilled(line, below: min(line + 3, lines.count)).flatMap { headers.end(startingAt: $0) }
    }

    /// The line of the rule above an introduction, or the introduction itself.
    private func withRule(_ line: Int) -> Int {
      guard let above = lines.previousFilled(before: line, from: max(0, line - 3)), roles[above] == .own,
        Evidence.isRule(lines.folded(above))
      else { return line }
      return above
    }
  }
}
