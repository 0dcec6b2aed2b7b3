// The delimiter lines of multipart bodies, RFC 2046 §5.1.1.

/// The boundary of a multipart that is open while its parts are read.
struct Boundary {
  /// Index of the multipart in the tree.
  var part: Int
  var text: [UInt8]

  /// A line that is a delimiter of one of the open multiparts.
  struct Match {
    /// Index in the list of open multiparts.
    var level: Int
    var isClosing: Bool
  }

  /// The innermost of the open multiparts whose delimiter this line is.
  ///
  /// The whole line must match but for white space at its end, so that a boundary that is a prefix of another
  /// one does not take its lines.
  static func match(_ bytes: Span<UInt8>, _ line: Range<Int>, _ open: [Boundary]) -> Match? {
    var end = line.upperBound
    while end > line.lowerBound + 2, bytes[end - 1].isBlank { end -= 1 }
    let start = line.lowerBound + 2
    guard end > start, bytes[line.lowerBound] == Byte.hyphen, bytes[line.lowerBound + 1] == Byte.hyphen else {
      return nil
    }
    for level in open.indices.reversed() {
      let text = open[level].text
      if end - start == text.count, ByteKernel.equal(bytes, start..<end, text) {
        return Match(level: level, isClosing: false)
      }
      if end - start == text.count + 2, bytes[end - 1] == Byte.hyphen, bytes[end - 2] == Byte.hyphen,
        ByteKernel.equal(bytes, start..<end - 2, text)
      {
        return Match(level: level, isClosing: true)
      }
    }
    return nil
  }

  /// A boundary guessed for a multipart that names none, or one that its body does not use: the first line that
  /// begins with `--` and is followed by a content field. Looked for in the first 64 KiB.
  static func guess(_ bytes: Span<UInt8>, _ body: Range<Int>) -> [UInt8]? {
    let end = min(body.upperBound, body.lowerBound + 65_536)
    var line = body.lowerBound
    while line < end {
      let lineEnd = bytes.lineEnd(from: line, to: end)
      if lineEnd - line > 2, bytes[line] == Byte.hyphen, bytes[line + 1] == Byte.hyphen, lineEnd + 1 < end,
        bytes.begins(lineEnd + 1..<end, with: "content-")
      {
        let text = bytes.trimmed(line + 2..<lineEnd)
        var copy: [UInt8] = []
        ByteKernel.append(bytes, text, to: &copy)
        return copy.isEmpty ? nil : copy
      }
      line = lineEnd + 1
    }
    return nil
  }
}
