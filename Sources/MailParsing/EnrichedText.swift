// text/enriched as plain text, RFC 1896, and the richtext of RFC 1341 before it.

enum EnrichedText {
  /// The text without its commands: a line end alone is a space, `n` of them are `n - 1` (§2.2), but not between
  /// `<nofill>` and `</nofill>`; `<<` is `<`; what `<param>` holds is no text. `isOld`: richtext, whose line ends are
  /// `<nl>` alone.
  static func plain(_ bytes: Span<UInt8>, isOld: Bool) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    var keepsLines = 0
    var isParameter = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Byte.less {
        if index + 1 < bytes.count, bytes[index + 1] == Byte.less {
          if !isParameter { output.append(Byte.less) }
          index += 2
          continue
        }
        let end = ByteKernel.firstIndex(of: Byte.greater, in: bytes, index..<bytes.count)
        // Not closed: it was no command.
        guard end < bytes.count else {
          ByteKernel.append(bytes, index..<bytes.count, to: &output)
          break
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
        index = end + 1
      } else if byte == Byte.newline, keepsLines == 0 {
        let first = index
        while index < bytes.count, bytes[index] == Byte.newline { index += 1 }
        let count = isOld ? 0 : index - first - 1
        if count == 0 { output.append(Byte.space) }
        for _ in 0..<count { output.append(Byte.newline) }
      } else {
        if !isParameter { output.append(byte) }
        index += 1
      }
    }
    return output
  }
}
