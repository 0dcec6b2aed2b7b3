// text/enriched as plain text, RFC 1896, and the richtext of RFC 1341 before it.

enum EnrichedText {
  /// The text without its commands: a line end alone is a space, `n` of them are `n - 1` (§2.2), but not between
  /// `<nofill>` and `</nofill>`; `<<` is `<`; what `<param>` holds is no text. `isOld`: richtext, whose line ends are
  /// `<nl>` alone.
  static func plain(_ bytes: Span<UInt8>, isOld: Bool) -> [UInt8] {
    var state = State(isOld: isOld)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Byte.less {
        index = state.takeCommand(at: index, in: bytes)
      } else if byte == Byte.newline, state.keepsLines == 0 {
        let first = index
        while index < bytes.count, bytes[index] == Byte.newline { index += 1 }
        let count = isOld ? 0 : index - first - 1
        state.output += count == 0 ? [Byte.space] : [UInt8](repeating: Byte.newline, count: count)
      } else {
        state.append(byte)
        index += 1
      }
    }
    return state.output
  }

  private struct State {
    let isOld: Bool
    var output: [UInt8] = []
    var keepsLines = 0
    var isParameter = false

    init(isOld: Bool) { self.isOld = isOld }

    mutating func append(_ byte: UInt8) {
      if !isParameter { output.append(byte) }
    }

    /// - Returns: where the text goes on.
    mutating func takeCommand(at index: Int, in bytes: Span<UInt8>) -> Int {
      if index + 1 < bytes.count, bytes[index + 1] == Byte.less {
        append(Byte.less)
        return index + 2
      }
      let end = ByteKernel.firstIndex(of: Byte.greater, in: bytes, index..<bytes.count)
      // Not closed: it was no command.
      guard end < bytes.count else {
        ByteKernel.append(bytes, index..<bytes.count, to: &output)
        return bytes.count
      }
      switch bytes.lowercased(index + 1..<min(end, index + 12)) {
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
  }
}
