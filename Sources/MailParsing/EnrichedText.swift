// text/enriched as plain text, RFC 1896, and the richtext of RFC 1341 before it.

/// Reads one text; what it holds of state is what its commands opened.
struct EnrichedText {
  private var output: [UInt8] = []
  private var keepsLines = 0
  private var isParameter = false
  /// Richtext, whose line ends are `<nl>` alone.
  private let isOld: Bool

  private init(isOld: Bool) { self.isOld = isOld }

  /// The text without its commands: a line end alone is a space, `n` of them are `n - 1` (§2.2), but not between
  /// `<nofill>` and `</nofill>`; `<<` is `<`; what `<param>` holds is no text.
  static func plain(_ bytes: Span<UInt8>, isOld: Bool) -> [UInt8] {
    var text = EnrichedText(isOld: isOld)
    var index = 0
    while index < bytes.count {
      if bytes[index] == Byte.less {
        index = text.readCommand(bytes, index)
      } else if bytes[index] == Byte.newline, text.keepsLines == 0 {
        index = text.readLineEnds(bytes, index)
      } else {
        if !text.isParameter { text.output.append(bytes[index]) }
        index += 1
      }
    }
    return text.output
  }

  private mutating func readCommand(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    if start + 1 < bytes.count, bytes[start + 1] == Byte.less {
      if !isParameter { output.append(Byte.less) }
      return start + 2
    }
    let end = ByteKernel.firstIndex(of: Byte.greater, in: bytes, start..<bytes.count)
    // Not closed: it was no command.
    guard end < bytes.count else {
      ByteKernel.append(bytes, start..<bytes.count, to: &output)
      return bytes.count
    }
    switch bytes.lowercased(start + 1..<min(end, start + 12)) {
    case "nofill": keepsLines += 1
    case "/nofill": keepsLines = max(0, keepsLines - 1)
    case "param": isParameter = true
    case "/param": isParameter = false
    case "nl" where isOld, "np" where isOld: output.append(Byte.newline)
    case "lt" where isOld: output.append(Byte.less)
    default: break
    }
    return end + 1
  }

  private mutating func readLineEnds(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == Byte.newline { index += 1 }
    let count = isOld ? 0 : index - start - 1
    if count == 0 { output.append(Byte.space) }
    for _ in 0..<count { output.append(Byte.newline) }
    return index
  }
}
