// The body of a mail as bytes: plain ASCII where it can be, quoted-printable where it must.

/// A body with the transfer encoding it needs.
struct TextBody {
  /// `7bit` or `quoted-printable`: every relay takes both, 8BITMIME or not.
  let encoding: String
  let bytes: [UInt8]

  /// Takes text with LF line ends and without other control characters.
  init(_ text: String) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isPlain = lines.allSatisfy { line in
      line.count <= 78 && line.allSatisfy { (0x20...0x7E).contains($0) }
        && !Self.isAltered(line) && line.last != 0x20
    }
    encoding = isPlain ? "7bit" : "quoted-printable"
    var bytes: [UInt8] = []
    for line in lines {
      bytes += isPlain ? Array(line) : Self.quotedPrintable(line)
      bytes += [0x0D, 0x0A]
    }
    // The last LF ended its line; it does not begin another.
    if lines.last?.isEmpty == true { bytes.removeLast(2) }
    self.bytes = bytes
  }

  /// Lines that some server on the way changes: a leading dot, and `From ` which mailboxes write as `>From `.
  private static func isAltered(_ line: Substring.UTF8View) -> Bool {
    line.first == UInt8(ascii: ".") || line.starts(with: "From ".utf8)
  }

  /// RFC 2045 §6.7: at most 76 characters a line; characters of UTF-8 are not cut, for readers of the source.
  private static func quotedPrintable(_ line: Substring.UTF8View) -> [UInt8] {
    var out: [UInt8] = []
    var column = 0
    let bytes = Array(line)
    var index = 0
    while index < bytes.count {
      let end = endOfCharacter(bytes, from: index)
      var piece: [UInt8] = []
      for place in index..<end {
        let isEdge = place == bytes.count - 1 && bytes[place] == 0x20 || place == 0 && isAltered(line)
        piece += isEdge || !isLiteral(bytes[place]) ? escape(bytes[place]) : [bytes[place]]
      }
      if column + piece.count > 75 {
        out += "=\r\n".utf8
        column = 0
        // A soft break must not put a bare dot at the start of a line either.
        if piece == [UInt8(ascii: ".")] { piece = escape(piece[0]) }
      }
      out += piece
      column += piece.count
      index = end
    }
    return out
  }

  private static func endOfCharacter(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func isLiteral(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "=")
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

/// Lays text out at 72 columns. A line that begins with `- ` or `1. ` hangs; longer words, as addresses of pages,
/// stay whole.
func wrapped(_ text: String, width: Int = 72) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { wrappedLine($0, width: width) }
    .joined(separator: "\n")
}

private func wrappedLine(_ line: Substring, width: Int) -> String {
  let words = line.split(separator: " ")
  guard let first = words.first else { return "" }
  let isBullet = first == "-" || (first.hasSuffix(".") && first.dropLast().allSatisfy(\.isNumber) && first.count > 1)
  let indent = isBullet ? String(repeating: " ", count: first.count + 1) : ""
  var lines: [String] = []
  var current = String(first)
  for word in words.dropFirst() {
    if current.count + 1 + word.count > width, current != String(first) || !isBullet {
      lines.append(current)
      current = indent + word
    } else {
      current += " " + word
    }
  }
  return (lines + [current]).joined(separator: "\n")
}
