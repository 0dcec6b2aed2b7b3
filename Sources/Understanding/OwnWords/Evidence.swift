// Signs of a machine-made line: addresses, times, years, and other shapes that no language changes.

extension OwnWords {
  /// Shapes in folded bytes. Every function is one pass.
  enum Evidence {
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
      PhraseTable.isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// Whether an e-mail address stands in the text.
    static func hasAddress(_ text: ArraySlice<UInt8>) -> Bool {
      let text = text.span
      for index in text.indices where text[index] == UInt8(ascii: "@") {
        guard index > 0, index + 1 < text.count else { continue }
        if isAddressByte(text[index - 1]), isAddressByte(text[index + 1]) { return true }
      }
      return false
    }

    /// Whether an address stands in brackets, as mail programs write it: `<a@b>`, `(a@b)`, `[mailto:a@b]`.
    static func hasBracketedAddress(_ text: ArraySlice<UInt8>) -> Bool {
      guard hasAddress(text) else { return false }
      return text.contains(UInt8(ascii: "<")) || text.contains(UInt8(ascii: "[")) || text.contains(UInt8(ascii: "("))
    }

    /// Whether a time of day stands in the text: `14:03`, `8h15`, `kl. 16.14`.
    static func hasTime(_ text: ArraySlice<UInt8>) -> Bool {
      let text = text.span
      for index in text.indices where isDigit(text[index]) {
        guard index == 0 || !isDigit(text[index - 1]) else { continue }
        var next = index + 1
        if next < text.count, isDigit(text[next]) { next += 1 }
        guard next + 2 < text.count, isDigit(text[next + 1]), isDigit(text[next + 2]) else { continue }
        let mark = text[next]
        if mark == UInt8(ascii: ":") || mark == UInt8(ascii: "h") { return true }
        let isAlone = index == 0 || text[index - 1] == 0x20
        let after = next + 3 < text.count ? text[next + 3] : 0x20
        if mark == UInt8(ascii: "."), isAlone, after == 0x20 || after == UInt8(ascii: ",") { return true }
      }
      return false
    }

    /// Whether a year or a date in figures stands in the text: `2021`, `12/11/21`, `3.2.2016`.
    static func hasDate(_ text: ArraySlice<UInt8>) -> Bool {
      let text = text.span
      var index = 0
      var groups = 0
      while index < text.count {
        guard isDigit(text[index]) else {
          if text[index] != UInt8(ascii: "/"), text[index] != UInt8(ascii: "-"), text[index] != UInt8(ascii: ".") {
            groups = 0
          }
          index += 1
          continue
        }
        let start = index
        while index < text.count, isDigit(text[index]) { index += 1 }
        let length = index - start
        if length == 4, isYear(text, at: start) { return true }
        groups = length <= 2 ? groups + 1 : 0
        if groups == 3 { return true }
      }
      return false
    }

    /// Years of the calendars in use: Gregorian, Buddhist (2400 to 2600) and Persian (1300 to 1500).
    private static func isYear(_ text: Span<UInt8>, at start: Int) -> Bool {
      var value = 0
      for index in start..<start + 4 { value = value * 10 + Int(text[index] - 0x30) }
      return value >= 1300 && value < 1500 || value >= 1970 && value < 2100 || value >= 2400 && value < 2600
    }

    /// Whether a telephone number stands in the text: ten digits, or nine after a `0` or `+`, apart by no more than
    /// spaces, dots, dashes and brackets. A line with date and time holds no number.
    static func hasTelephone(_ text: ArraySlice<UInt8>) -> Bool {
      var digits = 0
      var gap = 0
      var needed = 10
      var previous: UInt8 = 0x20
      let span = text.span
      for index in span.indices {
        let byte = span[index]
        if isDigit(byte) {
          if digits == 0 { needed = byte == 0x30 || previous == UInt8(ascii: "+") ? 9 : 10 }
          digits += 1
          gap = 0
          if digits >= needed { return !(hasDate(text) && hasTime(text)) }
        } else if telephoneMarks.contains(byte) {
          gap += 1
          if gap > 3 { digits = 0 }
        } else {
          digits = 0
        }
        previous = byte
      }
      return false
    }

    private static let telephoneMarks = ByteSet(" .-()+/")

    /// Whether a link stands in the text.
    static func hasLink(_ text: ArraySlice<UInt8>) -> Bool {
      find("://", in: text) || find("www.", in: text)
    }

    /// Whether the line is nothing but a rule, or nothing but ornament: `____`, `-----`, `* * *`.
    static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
      text.count >= 3 && ruleMarks.trimmedStart(text).isEmpty
    }

    private static let ruleMarks = ByteSet("_-=*~#+ ")

    /// Number of words, counted by spaces.
    static func wordCount(_ text: ArraySlice<UInt8>) -> Int {
      let text = text.span
      var count = 0
      for index in text.indices where text[index] != 0x20 && (index == 0 || text[index - 1] == 0x20) { count += 1 }
      return count
    }

    /// Whether these folded bytes stand in the text.
    static func find(_ phrase: StaticString, in text: ArraySlice<UInt8>) -> Bool {
      phrase.withUTF8Buffer { wanted in
        let text = text.span
        guard let first = wanted.first, text.count >= wanted.count else { return false }
        for index in 0...text.count - wanted.count where text[index] == first {
          if wanted.indices.allSatisfy({ text[index + $0] == wanted[$0] }) { return true }
        }
        return false
      }
    }
  }
}
