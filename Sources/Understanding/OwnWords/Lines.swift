// The lines of a text as byte ranges, with their folded form.

extension OwnWords {
  /// A text in lines: ranges of bytes, without copies, and the folded form of each line, white space trimmed.
  struct Lines {
    let bytes: [UInt8]
    /// Each line without its LF.
    private(set) var ranges: [Range<Int>] = []
    private var foldedBytes: [UInt8] = []
    private var foldedRanges: [Range<Int>] = []

    init(_ text: String) {
      bytes = Array(text.utf8)
      foldedBytes.reserveCapacity(bytes.count)
      var start = 0
      for index in bytes.indices where bytes[index] == 0x0A {
        append(start..<index)
        start = index + 1
      }
      if start < bytes.count { append(start..<bytes.count) }
    }

    private mutating func append(_ range: Range<Int>) {
      ranges.append(range)
      let start = foldedBytes.count
      Fold.append(bytes[range], to: &foldedBytes)
      while let last = foldedBytes.last, last == 0x20, foldedBytes.count > start { foldedBytes.removeLast() }
      var first = start
      while first < foldedBytes.count, foldedBytes[first] == 0x20 { first += 1 }
      foldedRanges.append(first..<foldedBytes.count)
    }

    var count: Int { ranges.count }

    func raw(_ line: Int) -> ArraySlice<UInt8> { bytes[ranges[line]] }

    func folded(_ line: Int) -> ArraySlice<UInt8> { foldedBytes[foldedRanges[line]] }

    func isBlank(_ line: Int) -> Bool { foldedRanges[line].isEmpty }

    /// Whether the line is marked as quoted: `>`, after at most white space (RFC 3676 §4.5 and usage).
    func isQuote(_ line: Int) -> Bool { folded(line).first == UInt8(ascii: ">") }

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
