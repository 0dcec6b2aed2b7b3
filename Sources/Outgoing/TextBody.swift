// The body of a mail as bytes: plain ASCII where it can be, quoted-printable where it must.

/// A body with the transfer encoding it needs.
struct TextBody {
  /// `7bit` or `quoted-printable`: every relay takes both, 8BITMIME or not.
  let encoding: String
  let bytes: [UInt8]

  /// Takes text with LF line ends and without other control characters.
  init(_ text: String) {
    let source = Array(text.utf8)
    var lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
    // The last LF ended its line; it does not begin another.
    if lines.last?.isEmpty == true { lines.removeLast() }
    let isPlain = lines.allSatisfy { line in
      line.count <= 78 && line.last != 0x20 && !Self.isAltered(line) && line.allSatisfy { (0x20...0x7E).contains($0) }
    }
    encoding = isPlain ? "7bit" : "quoted-printable"
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count * 5 / 4)
    for line in lines {
      if isPlain { bytes += line } else { Self.appendQuotedPrintable(line, to: &bytes) }
      bytes += [0x0D, 0x0A]
    }
    self.bytes = bytes
  }

  /// Lines that some server on the way changes: a leading dot, and `From ` which mailboxes write as `>From `.
  private static func isAltered(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: ".") || line.first == UInt8(ascii: "F") && line.starts(with: "From ".utf8)
  }

  /// RFC 2045 §6.7: at most 76 characters a line; characters of UTF-8 are not cut, for readers of the source.
  private static func appendQuotedPrintable(_ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
    let isAltered = isAltered(line)
    var column = 0
    var index = line.startIndex
    while index < line.endIndex {
      var end = index + 1
      while end < line.endIndex, line[end] & 0xC0 == 0x80 { end += 1 }
      let isEdge =
        index == line.startIndex && isAltered || end == line.endIndex && line[index] == 0x20
      var isLiteral = end == index + 1 && Self.isLiteral(line[index]) && !isEdge
      if column + (isLiteral ? 1 : 3 * (end - index)) > 75 {
        out += [UInt8(ascii: "="), 0x0D, 0x0A]
        column = 0
        // A soft break must not put a bare dot at the start of a line either.
        if line[index] == UInt8(ascii: ".") { isLiteral = false }
      }
      if isLiteral {
        out.append(line[index])
      } else {
        for place in index..<end { appendEscape(line[place], to: &out) }
      }
      column += isLiteral ? 1 : 3 * (end - index)
      index = end
    }
  }

  private static func isLiteral(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "=")
  }

  private static func appendEscape(_ byte: UInt8, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "="))
    for digit in [byte >> 4, byte & 15] { out.append(digit < 10 ? 0x30 + digit : 0x41 + digit - 10) }
  }
}
