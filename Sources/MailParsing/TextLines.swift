// The lines that HTML becomes: white space, empty lines, quote marks, list marks, cells.

/// Puts inline text together to lines.
struct TextLines {
  private(set) var output: [UInt8] = []
  private(set) var line: [UInt8] = []
  /// How many quoted blocks the text stands in.
  var quoteDepth = 0
  /// The next line that is not empty is the attribution of a quoted block: what follows it is quoted.
  var quotesAfterNextLine = false
  /// `- ` or `3. `, put before the next text.
  var marker: [UInt8] = []
  var isPreformatted = false

  private enum Break: Int { case none, line, blank }
  private var pendingBreak = Break.none
  private var hasPendingSpace = false
  private var hasPendingCell = false
  private var wantsBlankLine = false
  private var lastDepth = 0
  /// Whether the line holds anything but blanks.
  private var hasInk = false

  /// Deeper quotes are marked like the deepest of these.
  private static let maximalMarks = 12

  /// Appends text in which white space counts as HTML says.
  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isSpace {
        if isPreformatted { appendPreformatted(byte) } else { hasPendingSpace = true }
        index += 1
      } else if let invisible = Self.invisibleLength(bytes, index, range.upperBound) {
        index += invisible
      } else if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 {
        begin(isInk: false)
        line.append(Byte.space)
        index += 2
      } else {
        var end = index + 1
        while end < range.upperBound, !bytes[end].isSpace, !Self.isSuspicious(bytes[end]) { end += 1 }
        begin(isInk: true)
        if byte >= 0x20, byte != 0x7F { ByteKernel.append(bytes, index..<end, to: &line) }
        index = end
      }
    }
  }

  /// Lead bytes of characters that are looked at one by one, and controls.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xCD || byte == 0xE2 || byte == 0xEF
  }

  /// The length of a character that shows nothing: soft hyphen, zero width space, combining grapheme joiner, byte
  /// order mark. Newsletters pad their previews with them.
  private static func invisibleLength(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    let left = end - index
    switch bytes[index] {
    case 0xC2 where left >= 2 && bytes[index + 1] == 0xAD: return 2
    case 0xCD where left >= 2 && bytes[index + 1] == 0x8F: return 2
    case 0xE2 where left >= 3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B: return 3
    case 0xEF where left >= 3 && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: return 3
    default: return nil
    }
  }

  private mutating func appendPreformatted(_ byte: UInt8) {
    if byte == Byte.newline {
      endLine()
    } else if byte.isBlank {
      begin(isInk: false)
      line.append(Byte.space)
    }
  }

  /// Does what was put off until text came.
  private mutating func begin(isInk: Bool) {
    if pendingBreak != .none { settle() }
    if isInk, hasPendingCell {
      hasPendingCell = false
      if hasInk { line.append(contentsOf: " | ".utf8) }
    } else if hasPendingSpace, !line.isEmpty, line.last != Byte.space {
      line.append(Byte.space)
    }
    hasPendingSpace = false
    if isInk, !hasInk {
      hasInk = true
      line.insert(contentsOf: marker, at: 0)
      marker = []
    }
  }

  /// Ends the running line if there is one, for a block that begins or ends.
  mutating func breakLine(blank: Bool) {
    if hasPendingCell { return }
    hasPendingSpace = false
    if hasInk {
      if pendingBreak == .none || blank { pendingBreak = blank ? .blank : .line }
    } else {
      if !line.isEmpty { endLine() }
      if blank { wantsBlankLine = true }
    }
  }

  /// Carries out a break that waits.
  mutating func settle() {
    let waiting = pendingBreak
    pendingBreak = .none
    hasPendingCell = false
    if hasInk || !line.isEmpty { endLine() }
    if waiting == .blank { wantsBlankLine = true }
  }

  /// `<br>`: ends the line, also an empty one.
  mutating func forceBreak() {
    if pendingBreak != .none { settle() }
    endLine()
  }

  /// A new cell: it goes on in the row's line where that has text.
  mutating func beginCell() {
    if hasInk {
      pendingBreak = .none
      hasPendingCell = true
    }
  }

  /// A new row: no cell of it goes on in the line before.
  mutating func beginRow() {
    hasPendingCell = false
    settle()
  }

  private mutating func endLine() {
    hasPendingSpace = false
    hasPendingCell = false
    defer {
      line.removeAll(keepingCapacity: true)
      hasInk = false
    }
    guard hasInk else {
      if !output.isEmpty { wantsBlankLine = true }
      return
    }
    // The separator of a signature keeps its blank (RFC 3676 §4.3).
    if line != [Byte.hyphen, Byte.hyphen, Byte.space] {
      while line.last == Byte.space { line.removeLast() }
    }
    if wantsBlankLine, !output.isEmpty {
      appendMarks(min(quoteDepth, lastDepth))
      if output.last == Byte.space { output.removeLast() }
      output.append(Byte.newline)
    }
    wantsBlankLine = false
    appendMarks(quoteDepth)
    output.append(contentsOf: line)
    output.append(Byte.newline)
    lastDepth = quoteDepth
    if quotesAfterNextLine {
      quotesAfterNextLine = false
      quoteDepth += 1
    }
  }

  private mutating func appendMarks(_ depth: Int) {
    for _ in 0..<min(depth, Self.maximalMarks) { output.append(contentsOf: "> ".utf8) }
  }

  /// Ends the text.
  mutating func finish() { settle() }
}
