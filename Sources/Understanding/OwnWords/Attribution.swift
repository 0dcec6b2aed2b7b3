// Attribution lines: "Op di 26 okt. 2021 om 14:03 schreef …:" in every language and date style.

extension OwnWords {
  /// Finds the line or lines with which a mail program introduces a quotation.
  ///
  /// A line counts by what it holds rather than by its wording alone: a verb of the table, an address, a date and a
  /// time, and a colon at its end. Two of these and a quotation below, or three of them, make an attribution.
  struct Attribution {
    let lines: Lines
    let phrases: ReplyPhrases

    /// An attribution wraps over at most this many lines, and is at most this long when folded.
    static let maximumLines = 5
    static let maximumBytes = 600

    /// The first line of the attribution that ends on this line, or nil.
    ///
    /// - Parameters:
    ///   - last: a line that is not blank.
    ///   - start: no line above this one is looked at.
    ///   - isQuoteBelow: whether the next line that is not blank is marked as quoted.
    func start(endingAt last: Int, notAbove start: Int, isQuoteBelow: Bool) -> Int? {
      guard canEnd(lines.folded(last)) else {
        return holdsWhole(last) || isNotesLine(lines.folded(last)) || isQuoteBelow && lacksOnlyColon(lines.folded(last))
          ? last : nil
      }
      var found: Int?
      var first = last
      while first >= start, last - first < Self.maximumLines, !lines.isBlank(first), !lines.isQuote(first),
        lines.foldedCount(first..<last + 1) <= Self.maximumBytes
      {
        // No attribution has another one's end inside it; this also bounds the work on a run of such lines.
        if first < last, lines.folded(first).last == UInt8(ascii: ":") { break }
        if first < last, found == nil || beginsWell(lines.folded(first)), endsSentence(first) { break }
        let isWhole = isAttribution(lines.joined(first..<last + 1)[...], isQuoteBelow: isQuoteBelow)
        if found == nil, isWhole { found = first }
        if isWhole, opensWhole(first, last: last, isFirstFound: first == found) { return first }
        first -= 1
      }
      return found.map { wholeStart($0, notAbove: start) }
    }

    /// Whether the attribution that ends on `last` begins on `first` and cannot begin above it. A line that begins
    /// with a figure may be the rest of one, as in `2021 <anna@example.org> wrote:`.
    private func opensWhole(_ first: Int, last: Int, isFirstFound: Bool) -> Bool {
      let line = lines.folded(first)
      if phrases.opens.prefixEnd(line) != nil {
        return isFirstFound || isOpening(line) || first < last && isOpening(lines.joined(first..<first + 2)[...])
      }
      guard let byte = line.first, Evidence.isDigit(byte) else { return false }
      guard isFirstFound else { return isOpening(line) }
      return first == last && Evidence.hasAddress(line) && Evidence.hasDate(line) && Evidence.hasTime(line)
    }

    /// Whether the line holds an attribution with the quoted text right behind it, as flattened HTML does.
    private func holdsWhole(_ line: Int) -> Bool {
      let text = lines.folded(line)
      guard beginsWell(text), Evidence.hasBracketedAddress(text.prefix(Self.maximumBytes)) else { return false }
      let start = text.prefix(Self.maximumBytes)
      guard let verb = phrases.wrote.first(in: start), verb.upperBound < start.endIndex,
        start[verb.upperBound] == UInt8(ascii: ":")
      else { return false }
      let attribution = start[..<verb.upperBound]
      return Evidence.hasBracketedAddress(attribution) && Evidence.hasTime(attribution)
    }

    /// `Anna de Vries ---26-10-2021 14:03:00---Who helps?`, as Notes introduces a mail.
    private func isNotesLine(_ text: ArraySlice<UInt8>) -> Bool {
      guard text.count <= Self.maximumBytes, Evidence.find("---", in: text) else { return false }
      let pieces = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      let marks = pieces.indices.dropLast(2).filter { pieces[$0 + 1].isEmpty && pieces[$0 + 2].isEmpty }
      guard marks.count >= 2, let first = marks.first, let last = marks.last else { return false }
      let between = text[pieces[first].endIndex..<pieces[last].endIndex]
      return Evidence.hasDate(between) && Evidence.hasTime(between)
    }

    private func lacksOnlyColon(_ text: ArraySlice<UInt8>) -> Bool {
      text.count <= Self.maximumBytes && beginsWell(text) && Evidence.hasBracketedAddress(text)
        && (Evidence.hasTime(text) || Evidence.hasDate(text))
    }

    /// The line of the name, when the attribution found begins with the address below it.
    private func wholeStart(_ first: Int, notAbove start: Int) -> Int {
      guard lines.folded(first).first == UInt8(ascii: "<"), first > start, !lines.isBlank(first - 1),
        Evidence.wordCount(lines.folded(first - 1)) <= 6, !endsSentence(first - 1)
      else { return first }
      return first - 1
    }

    private func canEnd(_ line: ArraySlice<UInt8>) -> Bool {
      guard let last = line.last, line.count > 1, !Evidence.isRule(line) else { return false }
      return last == UInt8(ascii: ":") || last == UInt8(ascii: "-") && line.first == last
        || last == UInt8(ascii: "*") || last == UInt8(ascii: "_")
    }

    private func endsSentence(_ line: Int) -> Bool {
      guard let last = lines.folded(line).last else { return true }
      return last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
        || last == UInt8(ascii: ".") && !isOpening(lines.folded(line))
    }

    /// Whether a line begins as an attribution does: with an opening word or a date.
    private func beginsWell(_ line: ArraySlice<UInt8>) -> Bool {
      guard let first = line.first else { return false }
      return Evidence.isDigit(first) || phrases.opens.prefixEnd(line) != nil
    }

    /// Whether a line begins well and holds a date, so that the attribution cannot begin below it.
    private func isOpening(_ line: ArraySlice<UInt8>) -> Bool {
      beginsWell(line) && (Evidence.hasDate(line) || Evidence.hasTime(line) || line.contains(where: Evidence.isDigit))
    }

    private func isAttribution(_ whole: ArraySlice<UInt8>, isQuoteBelow: Bool) -> Bool {
      let text = trimmed(whole)
      guard !text.isEmpty else { return false }
      let hasVerb = phrases.wrote.isFound(in: text)
      let hasAddress = Evidence.hasAddress(text)
      guard hasVerb || hasAddress || isQuoteBelow else { return false }
      let hasTime = Evidence.hasTime(text)
      let hasDate = Evidence.hasDate(text)
      if isQuoteBelow {
        if hasVerb { return hasAddress || hasDate || hasTime || Evidence.wordCount(text) <= 12 }
        return hasAddress && (hasDate || hasTime) || hasDate && hasTime
      }
      if hasAddress, hasDate || hasTime { return hasVerb || Evidence.hasBracketedAddress(text) }
      // Without a mark below, a person's own sentence ("Op 3 mei schreef ik jullie:") must not end the mail.
      guard hasVerb, !phrases.firstPerson.isFound(in: text) else { return false }
      return hasDate && hasTime && beginsWell(text) || hasAddress && Evidence.hasBracketedAddress(text)
    }

    /// Without the colon, dashes and stars around it.
    private func trimmed(_ whole: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      Self.ends.trimmedEnd(Self.starts.trimmedStart(whole))
    }

    private static let starts = ByteSet("-*_ ")
    private static let ends = ByteSet("-*_ :")
  }
}
