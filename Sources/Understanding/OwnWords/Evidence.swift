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
      for index in text.indices where text[index] == UInt8(ascii: "@") {
        guard index > text.startIndex, index + 1 < text.endIndex else { continue }
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
      for index in text.indices where isDigit(text[index]) {
        guard index == text.startIndex || !isDigit(text[index - 1]) else { continue }
        var next = index + 1
        if next < text.endIndex, isDigit(text[next]) { next += 1 }
        guard next + 2 < text.endIndex, isDigit(text[next + 1]), isDigit(text[next + 2]) else { continue }
        let mark = text[next]
        if mark == UInt8(ascii: ":") || mark == UInt8(ascii: "h") { return true }
        let isAlone = index == text.startIndex || text[index - 1] == 0x20
        let after = next + 3 < text.endIndex ? text[next + 3] : 0x20
        if mark == UInt8(ascii: "."), isAlone, after == 0x20 || after == UInt8(ascii: ",") { return true }
      }
      return false
    }

    /// Whether a year or a date in figures stands in the text: `2021`, `12/11/21`, `3.2.2016`.
    static func hasDate(_ text: ArraySlice<UInt8>) -> Bool {
      var index = text.startIndex
      var groups = 0
      while index < text.endIndex {
        guard isDigit(text[index]) else {
          if text[index] != UInt8(ascii: "/"), text[index] != UInt8(ascii: "-"), text[index] != UInt8(ascii: ".") {
            groups = 0
          }
          index += 1
          continue
        }
        let start = index
        while index < text.endIndex, isDigit(text[index]) { index += 1 }
        let length = index - start
        if length == 4, isYear(text[start..<index]) { return true }
        groups = length <= 2 ? groups + 1 : 0
        if groups == 3 { return true }
      }
      return false
    }

    /// Years of the calendars in use: Gregorian, Buddhist (2400 to 2600) and Persian (1300 to 1500).
    private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return value >= 1300 && value < 1500 || value >= 1970 && value < 2100 || value >= 2400 && value < 2600
    }

    /// Whether a telephone number stands in the text: ten digits, or nine after a `0` or `+`, apart by no more than
    /// spaces, dots, dashes and brackets. A line with date and time holds no number.
    static func hasTelephone(_ text: ArraySlice<UInt8>) -> Bool {
      var digits = 0
      var gap = 0
      var needed = 10
      var previous: UInt8 = 0x20
      for byte in text {
        if isDigit(byte) {
          if digits == 0 { needed = byte == 0x30 || previous == UInt8(ascii: "+") ? 9 : 10 }
          digits += 1
          gap = 0
          if digits >= needed { return !(hasDate(text) && hasTime(text)) }
        } else if " .-()+/".utf8.contains(byte) {
          gap += 1
          if gap > 3 { digits = 0 }
        } else {
          digits = 0
        }
        previous = byte
      }
      return false
    }

    /// Whether a link stands in the text.
    static func hasLink(_ text: ArraySlice<UInt8>) -> Bool {
      find("://", in: text) || find("www.", in: text)
    }

    /// Whether the line is nothing but a rule, or nothing but ornament: `____`, `-----`, `* * *`.
    static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
      text.count >= 3 && text.allSatisfy { "_-=*~#+ ".utf8.contains($0) }
    }

    /// Number of words, counted by spaces.
    static func wordCount(_ text: ArraySlice<UInt8>) -> Int {
      text.split(separator: 0x20, omittingEmptySubsequences: true).count
    }

    /// Whether these folded bytes stand in the text.
    static func find(_ phrase: StaticString, in text: ArraySlice<UInt8>) -> Bool {
      let wanted = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
      guard let first = wanted.first, text.count >= wanted.count else { return false }
      for index in text.startIndex...(text.endIndex - wanted.count) where text[index] == first {
        if text[index..<index + wanted.count].elementsEqual(wanted) { return true }
      }
      return false
    }
  }
}
