// The delimiter lines of multipart bodies, RFC 2046 §5.1.1.

/// The boundary of a multipart that is open while its parts are read.
struct Boundary {
  /// Index of the multipart in the tree.
  var part: Int
  private let text: [UInt8]
  /// Of `text`, so that a line is compared byte by byte only with the boundary it may be.
  private let hash: UInt32

  init(part: Int, text: [UInt8]) {
    self.part = part
    self.text = text
    hash = text.reduce(Self.hashSeed, Self.hash)
  }

  private static let hashSeed: UInt32 = 2_166_136_261

  /// FNV-1a.
  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

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
    let isClosed = end - start > 2 && bytes[end - 1] == Byte.hyphen && bytes[end - 2] == Byte.hyphen
    var hash = hashSeed
    for index in start..<(isClosed ? end - 2 : end) { hash = Self.hash(hash, bytes[index]) }
    let closingHash = hash
    if isClosed { hash = Self.hash(Self.hash(hash, Byte.hyphen), Byte.hyphen) }
    for level in open.indices.reversed() {
      if open[level].hash == hash, ByteKernel.equal(bytes, start..<end, open[level].text) {
        return Match(level: level, isClosing: false)
      }
      if isClosed, open[level].hash == closingHash, ByteKernel.equal(bytes, start..<end - 2, open[level].text) {
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
