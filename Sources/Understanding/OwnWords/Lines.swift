// The lines of a text as byte ranges, with their folded form.

extension OwnWords {
  /// A text in lines: ranges of bytes, without copies, and the folded form of each line, white space trimmed.
  struct Lines {
    let bytes: [UInt8]
    /// Each line without its LF.
    private let ranges: [Range<Int>]
    private let foldedBytes: [UInt8]
    private let foldedRanges: [Range<Int>]

    init(_ text: String) {
      let bytes = Array(text.utf8)
      self.bytes = bytes
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      // Folding leaves every LF where it is, so that both have the same lines.
      Fold.append(bytes[...], to: &folded)
      let lines = Self.split(bytes.span)
      foldedRanges = Self.trimmed(Self.split(folded.span), of: folded.span, count: lines.count)
      foldedBytes = folded
      ranges = lines
    }

    private static func split(_ bytes: Span<UInt8>) -> [Range<Int>] {
      var lines: [Range<Int>] = []
      lines.reserveCapacity(bytes.count / 40 + 4)
      var start = 0
      for index in bytes.indices where bytes[index] == 0x0A {
        lines.append(start..<index)
        start = index + 1
      }
      if start < bytes.count { lines.append(start..<bytes.count) }
      return lines
    }

    /// The lines without spaces around them, and a blank one when what stood in the last line folds to nothing.
    private static func trimmed(_ lines: [Range<Int>], of bytes: Span<UInt8>, count: Int) -> [Range<Int>] {
      var trimmed: [Range<Int>] = []
      trimmed.reserveCapacity(count)
      for line in lines {
        var (start, end) = (line.lowerBound, line.upperBound)
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        while start < end, bytes[start] == 0x20 { start += 1 }
        trimmed.append(start..<end)
      }
      while trimmed.count < count { trimmed.append(0..<0) }
      return trimmed
    }

    var count: Int { ranges.count }

    func raw(_ line: Int) -> ArraySlice<UInt8> { bytes[ranges[line]] }

    func folded(_ line: Int) -> ArraySlice<UInt8> { foldedBytes[foldedRanges[line]] }

    func isBlank(_ line: Int) -> Bool { foldedRanges[line].isEmpty }

    /// Whether the line is marked as quoted: `>`, after at most white space (RFC 3676 §4.5 and usage), or after the
    /// writer's initials as `AdV> `.
    func isQuote(_ line: Int) -> Bool {
      let text = folded(line)
      if text.first == UInt8(ascii: ">") { return true }
      guard let mark = text.prefix(5).firstIndex(of: UInt8(ascii: ">")), mark >= text.startIndex + 2,
        mark + 1 == text.endIndex || text[mark + 1] == 0x20
      else { return false }
      let initials = raw(line).drop { $0 == 0x20 || $0 == 0x09 }.prefix(mark - text.startIndex)
      return initials.first.map(Self.isCapital) ?? false && initials.last.map(Self.isCapital) ?? false
        && initials.allSatisfy { Self.isCapital($0) || Self.isCapital($0 & 0xDF) }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    /// The first line from `line` on, below `end`, that is not blank.
    func nextFilled(_ line: Int, below end: Int) -> Int? {
      var index = line
      while index < end, isBlank(index) { index += 1 }
      return index < end ? index : nil
    }

    /// The last line before `line`, not above `start`, that is not blank.
    func previousFilled(before line: Int, from start: Int) -> Int? {
      var index = line - 1
      while index >= start, isBlank(index) { index -= 1 }
      return index >= start ? index : nil
    }

    /// Folded lines joined by one space; the caller bounds their number.
    func joined(_ lines: Range<Int>) -> [UInt8] {
      var out: [UInt8] = []
      for line in lines where !isBlank(line) {
        if !out.isEmpty { out.append(0x20) }
        out.append(contentsOf: folded(line))
      }
      return out
    }

    /// Bytes of the folded lines together.
    func foldedCount(_ lines: Range<Int>) -> Int { lines.reduce(0) { $0 + foldedRanges[$1].count } }
  }
}
