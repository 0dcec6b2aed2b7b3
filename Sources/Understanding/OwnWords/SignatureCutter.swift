// Cuts the signature below a person's own words: delimiter, device line, notices, contact block.

extension OwnWords {
  /// Marks the signature in one run of lines between quotations. Greeting, closing phrase and typed name stay.
  struct SignatureCutter {
    private let lines: Lines
    private let signs: SignatureLine
    private let range: Range<Int>
    private(set) var cuts: [Range<Int>] = []
    /// The last line of which it is known that no footer ends there, so that it is not read for one again.
    private var footless: Int?
    /// The end of what may still be own words.
    private var end: Int

    /// A contact block has at most this many lines, and the tail of a mail that is looked at too.
    static let maximumLines = 24
    /// Lines of a signature below `-- `.
    static let maximumStandardLines = 60

    init(_ lines: Lines, phrases: ReplyPhrases, range: Range<Int>) {
      self.lines = lines
      self.range = range
      signs = SignatureLine(lines: lines, phrases: phrases)
      end = range.upperBound
      cutAtDelimiter()
      cutFooters()
      cutContactBlock()
      cutFooters()
      cutLoneDeviceLines()
    }

    private mutating func cut(_ cutLines: Range<Int>) { cuts.append(cutLines) }

    private func lastFilled() -> Int? { lines.previousFilled(before: end, from: range.lowerBound) }

    /// The start of the paragraph that ends with this line; long paragraphs are looked at from their last lines.
    private func paragraphStart(_ last: Int) -> Int {
      var first = last
      while first > range.lowerBound, last - first < Self.maximumLines, !lines.isBlank(first - 1) { first -= 1 }
      return first
    }

    // MARK: - Delimiters

    private mutating func cutAtDelimiter() {
      let tail = tailLines()
      for (position, line) in tail.enumerated() where isDelimiter(line, filled: tail[(position + 1)...]) {
        cut(line..<end)
        end = line
        return
      }
    }

    /// The last filled lines, in order: as many as a signature below a standard delimiter may have, and that one.
    private func tailLines() -> [Int] {
      var found: [Int] = []
      var line = end - 1
      while line >= range.lowerBound, found.count <= Self.maximumStandardLines {
        if !lines.isBlank(line) { found.append(line) }
        line -= 1
      }
      return found.reversed()
    }

    /// `-- ` (RFC 3676 §4.3), `--` as people and programs leave it, or a rule above a contact block or list footer.
    private func isDelimiter(_ line: Int, filled: ArraySlice<Int>) -> Bool {
      let text = lines.folded(line)
      guard text.count >= 2, Evidence.isRule(text) || Self.shortRules.contains(where: { text.elementsEqual($0.utf8) })
      else { return false }
      if text.elementsEqual("--".utf8) {
        let isStandard = lines.raw(line).elementsEqual("-- ".utf8)
        let additions = filled.filter { signs.isAddition($0) }.count
        return filled.count <= (isStandard ? Self.maximumStandardLines : Self.maximumLines)
          && (isStandard || additions * 2 <= filled.count)
      }
      guard let first = filled.first, filled.count <= Self.maximumLines else { return false }
      if filled.contains(where: { signs.isNotice(lines.folded($0)) }) { return true }
      let contacts = filled.filter { signs.isContact($0) || signs.isDevice($0) }.count
      let isNameFirst = signs.isName(first) || signs.isContact(first) || signs.isFunction(first)
      let isShort = filled.count <= 4 && signs.isName(first) && !filled.contains(where: { signs.isSentence($0) })
      return (contacts > 0 && isNameFirst || isShort) && !filled.contains(where: { signs.isAddition($0) })
    }

    private static let shortRules = ["--", "__"]

    // MARK: - Footers

    /// Cuts device lines, notices and rules from the bottom up.
    private mutating func cutFooters() {
      while let last = lastFilled(), last != footless {
        let isLoneDash = end < range.upperBound && lines.folded(last).allSatisfy { $0 == UInt8(ascii: "-") }
        if signs.isDevice(last) || Evidence.isRule(lines.folded(last)) || isLoneDash {
          cut(last..<end)
          end = last
        } else if let first = noticeStart(last) {
          cut(first..<end)
          end = first
        } else {
          footless = last
        }
      }
    }

    /// The first line of the notice with which the last paragraph ends, or nil.
    private func noticeStart(_ last: Int) -> Int? {
      let first = paragraphStart(last)
      guard mayHoldNotice(first...last) else { return nil }
      if let line = (first...last).first(where: { signs.isNotice(lines.folded($0)) }) {
        let isAdded = (line...last).contains { line in
          signs.isAddition(line) && lines.folded(line).count <= 200 || signs.speaksOften(line)
        }
        return isAdded ? nil : line
      }
      // A notice may be wrapped inside the words that show it.
      guard last > first, lines.foldedCount(first..<last + 1) <= 4000,
        signs.isNotice(lines.joined(first..<last + 1)[...]), !(first...last).contains(where: { signs.isAddition($0) })
      else { return nil }
      return first
    }

    /// Whether a notice stands in these lines, on one or wrapped: what is found in a line is found in them together.
    private func mayHoldNotice(_ paragraph: ClosedRange<Int>) -> Bool {
      let paragraph = Range(paragraph)
      guard paragraph.count > 1, lines.foldedCount(paragraph) <= 4000 else { return true }
      return signs.isNotice(lines.joined(paragraph)[...]) || paragraph.contains { signs.isImage(lines.folded($0)) }
    }

    /// Cuts device lines that stand alone: some people write below them.
    private mutating func cutLoneDeviceLines() {
      for line in tailLines() where line == range.lowerBound || lines.isBlank(line - 1) {
        guard line + 1 >= end || lines.isBlank(line + 1), line != footless else { continue }
        if signs.isDevice(line) { cut(line..<line + 1) }
      }
    }

    // MARK: - Contact block

    private mutating func cutContactBlock() {
      guard let name = typedName() else { return cutBlockWithoutClosing() }
      var line = name + 1
      var keptEnd = line
      var isAdjacent = true
      while line < end {
        if lines.isBlank(line) {
          isAdjacent = false
          line += 1
          continue
        }
        let paragraph = line..<paragraphEnd(line)
        if isAdjacent ? isBelowName(paragraph, name: name) : isBlock(paragraph, name: name) {
          cut(paragraph)
        } else {
          keptEnd = paragraph.upperBound
        }
        line = paragraph.upperBound
        isAdjacent = false
      }
      end = keptEnd
    }

    private func paragraphEnd(_ first: Int) -> Int {
      var line = first
      while line < end, !lines.isBlank(line) { line += 1 }
      return line
    }

    /// The line of the typed name below, or on, the last closing phrase; nil without a closing phrase.
    private func typedName() -> Int? {
      var looked = 0
      var line = end - 1
      while line >= range.lowerBound, looked < Self.maximumLines {
        if !lines.isBlank(line) {
          looked += 1
          switch signs.closing(line) {
          case .alone:
            if let name = name(below: line) { return name }
          case .withName: return withSecondName(line)
          case nil: break
          }
        }
        line -= 1
      }
      return nil
    }

    /// The name below a closing phrase; "namens de wijkraad," and a second phrase may stand between.
    private func name(below closing: Int) -> Int? {
      var line = closing
      for _ in 0..<4 {
        guard let next = lines.nextFilled(line + 1, below: min(line + 5, end)) else { return nil }
        let text = lines.folded(next)
        if text.last == UInt8(ascii: ",") || signs.closing(next) == .alone {
          line = next
          continue
        }
        guard text.count <= 80, Evidence.wordCount(text) <= 9, !signs.isContact(next), !isListItem(text) else {
          return nil
        }
        if signs.isSentence(next), Evidence.wordCount(text) > 3 { return nil }
        return withSecondName(next)
      }
      return nil
    }

    private func isListItem(_ text: ArraySlice<UInt8>) -> Bool {
      text.first.map(Evidence.isDigit) ?? false || text.starts(with: "- ".utf8) || text.starts(with: "* ".utf8)
    }

    /// A bracketed function and a second name right below the first belong to it.
    private func withSecondName(_ name: Int) -> Int {
      guard name + 1 < end, !lines.isBlank(name + 1) else { return name }
      let below = lines.folded(name + 1)
      let isBracketed = below.first == UInt8(ascii: "(") && below.last == UInt8(ascii: ")")
      let isSecond = ["en ", "& ", "and ", "und ", "et ", "+ "].contains { below.starts(with: $0.utf8) }
      return (isBracketed || isSecond) && below.count <= 80 ? name + 1 : name
    }

    /// Whether the lines right below the name are a contact block rather than a postscript.
    private func isBelowName(_ paragraph: Range<Int>, name: Int) -> Bool {
      guard paragraph.count <= Self.maximumLines else { return false }
      if isBlock(paragraph, name: name) { return true }
      return isUnspoken(paragraph)
    }

    /// Whether several short lines end as no sentence does. A single one is as likely the street or neighbourhood that a
    /// resident adds.
    private func isUnspoken(_ paragraph: Range<Int>) -> Bool {
      paragraph.count > 1
        && !paragraph.contains { signs.isAddition($0) || signs.isSentence($0) || lines.folded($0).count > 60 }
    }

    /// Whether a paragraph below the name is a contact block.
    private func isBlock(_ paragraph: Range<Int>, name: Int) -> Bool {
      guard paragraph.count <= Self.maximumLines, let first = paragraph.first else { return false }
      if signs.isNotice(lines.joined(paragraph)[...]) { return true }
      if signs.isAddition(first) { return false }
      let isProse = signs.isSentence(first) && Evidence.wordCount(lines.folded(first)) > 8
      if paragraph.contains(where: { signs.isAddition($0) && !signs.isFunction($0) }) { return false }
      if isProse { return signs.isSetApart(lines.folded(first)) }
      if paragraph.contains(where: { signs.isContact($0) || signs.isDevice($0) }) { return true }
      return !signs.isSentence(first) && Evidence.wordCount(lines.folded(first)) <= 9
        && (signs.isFunction(first) || sharesWord(first, with: name))
    }

    /// Whether a line repeats a word of the name, as "Karin Eggink" and "Eggink Administratie".
    private func sharesWord(_ line: Int, with name: Int) -> Bool {
      let words = lines.folded(name).split(whereSeparator: { !PhraseTable.isLetter($0) }).filter { $0.count >= 4 }
      let own = lines.folded(line).split(whereSeparator: { !PhraseTable.isLetter($0) })
      guard own.count <= 12 else { return false }
      return words.contains { word in own.contains { $0.elementsEqual(word) } }
    }

    /// A contact block below a typed name without a closing phrase; it may come in several paragraphs.
    private mutating func cutBlockWithoutClosing() {
      for _ in 0..<4 {
        let before = end
        cutLastBlock()
        if end == before { return }
      }
    }

    private mutating func cutLastBlock() {
      guard let last = lastFilled() else { return }
      let first = paragraphStart(last)
      let hasContact = { [signs] in (first...last).contains { signs.isContact($0) } }
      if let above = lines.previousFilled(before: first, from: range.lowerBound), isNameAbove(above),
        isBlock(first..<last + 1, name: above),
        hasContact() || sharesWord(first, with: above) || signs.isFunction(first)
      {
        cut(first..<end)
        end = first
      } else if let again = nameAgain(first...last) {
        cut(again..<end)
        end = again
      } else if signs.isName(first), last > first {
        cutBelowFirst(withSecondName(first), last: last)
      } else {
        cutNameAtParagraphEnd(first, last: last)
      }
    }

    /// The line of the last paragraph that gives the name once more with which the line above ends, as a program adds it.
    private func nameAgain(_ paragraph: ClosedRange<Int>) -> Int? {
      paragraph.first { line in
        guard let above = lines.previousFilled(before: line, from: range.lowerBound), signs.isName(line) else {
          return false
        }
        return signs.endsWithName(above, givenAgainBy: line)
          && !(line...paragraph.upperBound).contains { signs.isAddition($0) }
      }
    }

    private func isNameAbove(_ line: Int) -> Bool {
      signs.isName(line) || Evidence.wordCount(lines.folded(line)) <= 3 && !signs.isSentence(line)
    }

    /// A paragraph of its own that begins with the name: the name stays.
    private mutating func cutBelowFirst(_ name: Int, last: Int) {
      guard name < last else { return }
      let block = name + 1..<last + 1
      // A mail, or an answer between quotations, of no more than a name and a number is what its sender wants to say.
      if lines.previousFilled(before: block.lowerBound - 1, from: range.lowerBound) == nil { return }
      guard isBlock(block, name: name) || isUnspoken(block), !block.contains(where: { signs.isAddition($0) }) else {
        return
      }
      cut(block)
      end = name + 1
    }

    /// A name as a line inside the last paragraph, with contact lines right below it.
    private mutating func cutNameAtParagraphEnd(_ first: Int, last: Int) {
      guard last > first else { return }
      for name in (first..<last).reversed() where signs.isName(name) {
        let block = name + 1..<last + 1
        guard block.contains(where: { signs.isContact($0) }), isBlock(block, name: name) else { continue }
        cut(block)
        end = name + 1
        return
      }
    }
  }
}
