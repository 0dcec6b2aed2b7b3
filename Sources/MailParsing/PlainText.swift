// Plain text as it was meant: format=flowed unfolded, stubs recognised.

enum PlainText {
  /// Unfolds `format=flowed`, RFC 3676 §4: quote marks become `> `, space-stuffing goes, lines that end with a
  /// blank are joined with the next of the same depth; with `DelSp=yes` that blank goes too.
  static func unflowed(_ bytes: Span<UInt8>, _ range: Range<Int>, deletesSpace: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var line = range.lowerBound
    var runningDepth: Int?
    while line < range.upperBound {
      let end = bytes.lineEnd(from: line, to: range.upperBound)
      var start = line
      var depth = 0
      while start < end, bytes[start] == Byte.greater {
        start += 1
        depth += 1
        // Deviates from RFC 3676 §4.5: in `> > text`, as many programs quote, both are marks.
        if start + 1 < end, bytes[start] == Byte.space, bytes[start + 1] == Byte.greater { start += 1 }
      }
      if start < end, bytes[start] == Byte.space { start += 1 }
      // RFC 3676 §4.3: the signature separator is never flowed. Deviates from §4.1 at empty lines: programs leave
      // a blank at the end of a paragraph, and the empty line after it is meant as one.
      let isSeparator = end - start == 3 && bytes.begins(start..<end, with: "-- ")
      if runningDepth != depth || isSeparator || start == end {
        if runningDepth != nil { endParagraph(&output) }
        for _ in 0..<depth { output.append(contentsOf: "> ".utf8) }
        if depth > 0, start == end { output.removeLast() }
      }
      let isFlowed = !isSeparator && end > start && bytes[end - 1] == Byte.space
      ByteKernel.append(bytes, start..<(isFlowed && deletesSpace ? end - 1 : end), to: &output)
      runningDepth = isFlowed ? depth : nil
      if !isFlowed { output.append(Byte.newline) }
      line = end + 1
    }
    if runningDepth != nil { endParagraph(&output) }
    return output
  }

  /// A flowed line with nothing to flow into is complete.
  private static func endParagraph(_ output: inout [UInt8]) {
    while output.last == Byte.space { output.removeLast() }
    output.append(Byte.newline)
  }

  /// Whether a plain alternative is empty, but for characters that show nothing, or only says that the mail is in
  /// HTML.
  static func isStub(_ text: ArraySlice<UInt8>) -> Bool {
    guard let start = text.firstIndex(where: { !$0.isSpace }) else { return true }
    guard text.endIndex - start <= 400 else { return false }
    if !String(decoding: text[start...], as: UTF8.self).unicodeScalars.contains(where: showsInk) { return true }
    let line = Array(text[start...])
    func has(_ word: StaticString) -> Bool { line.span.contains(0..<line.count, word) }
    guard has("html") || has("mime") else { return false }
    return stubWords.contains(where: has)
  }

  private static func showsInk(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
  }

  private static let stubWords: [StaticString] = [
    "view", "client", "reader", "support", "compatible", "capable", "display", "browser", "bekijk", "weerge",
    "weer te geven", "ondersteun", "mailprogramma", "lezen", "anzeig", "darstell", "unterst", "afficher", "only html",
    "html only", "alleen html", "is in html", "html-formaat", "html format", "html version", "html-versie",
  ]

  /// Takes out U+FEFF, at the start and where phones put it before quoted text.
  static func removeByteOrderMarks(_ text: inout [UInt8]) {
    guard ByteKernel.firstIndex(of: 0xEF, in: text.span, 0..<text.count) < text.count else { return }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var start = 0
    while start < text.count {
      let found = ByteKernel.firstIndex(of: 0xEF, in: text.span, start..<text.count)
      ByteKernel.append(text.span, start..<found, to: &output)
      guard found < text.count else { break }
      let isMark = found + 2 < text.count && text[found + 1] == 0xBB && text[found + 2] == 0xBF
      if !isMark { output.append(0xEF) }
      start = isMark ? found + 3 : found + 1
    }
    text = output
  }

  /// Bytes without controls other than tab and newline; returns whether NUL was among them.
  static func removeControls(_ text: inout [UInt8]) -> Bool {
    let hasNul = text.contains(0)
    text.removeAll { $0 < 0x20 && $0 != Byte.newline && $0 != Byte.tab }
    return hasNul
  }
}
