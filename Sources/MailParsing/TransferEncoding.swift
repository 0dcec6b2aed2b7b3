// Content-Transfer-Encoding: what the label means, and the decoding of base64 and quoted-printable.

internal import IntakeModel

/// How the body of a part is wrapped, RFC 2045 §6.
enum TransferEncoding: Equatable {
  case identity, base64, quotedPrintable, uuencode, unknown

  /// The meaning of a label, with the misspellings seen in practice (`broken/transfer-encoding-*.eml`).
  init(label: Span<UInt8>, _ range: Range<Int>) {
    if let common = Self.common(label, range) {
      self = common
      return
    }
    var key: [UInt8] = []
    for index in range {
      if label[index] == Byte.openParenthesis || label[index] == Byte.semicolon { break }
      if label[index].isLetterOrDigit { key.append(label[index].lowercase) }
      if key.count > 24 { break }
    }
    switch key.span.string(0..<key.count) {
    case "7bit", "8bit", "binary", "", "7bits", "8bits", "none", "identity", "ascii", "utf8", "usascii":
      self = .identity
    case "base64", "b64", "b", "bse64", "xbase64", "base64encoding": self = .base64
    case "quotedprintable", "qp", "quotedprintible", "quoteprintable", "quotedprinatble", "quoted", "q":
      self = .quotedPrintable
    case "xuuencode", "uuencode", "xuue", "uue", "uu": self = .uuencode
    // Deviates from RFC 2049 §2, which makes it a file: the text is read as it stands, and the label is noted.
    default: self = .unknown
    }
  }

  /// How many bytes these become, of whole lines; base64 aside, whose size needs no look at them.
  func decodedCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    switch self {
    case .quotedPrintable: QuotedPrintable.decodedCount(bytes, range)
    case .uuencode: Uuencode.byteCount(bytes, range)
    case .base64, .identity, .unknown: range.count
    }
  }

  /// The labels of almost all mail.
  private static func common(_ label: Span<UInt8>, _ range: Range<Int>) -> TransferEncoding? {
    switch range.count {
    case 4 where label.equalsIgnoringCase(range, "7bit"): .identity
    case 4 where label.equalsIgnoringCase(range, "8bit"): .identity
    case 6 where label.equalsIgnoringCase(range, "base64"): .base64
    case 16 where label.equalsIgnoringCase(range, "quoted-printable"): .quotedPrintable
    default: nil
    }
  }
}

enum Base64 {
  /// 0 to 63 for a digit, 64 for `=`, 255 for everything else.
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, digit) in digits.utf8.enumerated() { table[Int(digit)] = UInt8(value) }
    table[Int(Byte.equals)] = 64
    return table
  }()

  /// Appends the decoded bytes of `range`, at most `limit`; returns whether rubbish or a lost end was met.
  ///
  /// RFC 2045 §6.8: characters outside the alphabet are skipped. Padding inside the text (several encoded pieces
  /// one after the other) ends a group and decoding goes on.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, limit: Int, to output: inout [UInt8]) -> Bool {
    var isMalformed = false
    // Four digits are three bytes, and an end that was cut off is at most two.
    output.append(addingCapacity: min(limit, range.count / 4 * 3) + 4) { decoded in
      isMalformed = decode(bytes, range, limit: limit, to: &decoded)
    }
    return isMalformed
  }

  private static func decode(
    _ bytes: Span<UInt8>, _ range: Range<Int>, limit: Int, to output: inout OutputSpan<UInt8>
  ) -> Bool {
    let values = values
    var group: UInt32 = 0
    var digits = 0
    var isMalformed = false
    var index = range.lowerBound
    while index < range.upperBound, output.count < limit {
      if digits == 0, index + 4 <= range.upperBound {
        let (a, b) = (values[Int(bytes[index])], values[Int(bytes[index + 1])])
        let (c, d) = (values[Int(bytes[index + 2])], values[Int(bytes[index + 3])])
        if a | b | c | d < 64 {
          output.append(a << 2 | b >> 4)
          output.append(b << 4 | c >> 2)
          output.append(c << 6 | d)
          index += 4
          continue
        }
      }
      let value = values[Int(bytes[index])]
      index += 1
      if value < 64 {
        group = group << 6 | UInt32(value)
        digits += 1
      } else if value == 64, digits == 1 {
        isMalformed = true
      } else if value == 255, !bytes[index - 1].isSpace {
        isMalformed = true
      }
      if digits == 4 || value == 64 {
        flush(group, digits, to: &output)
        group = 0
        digits = 0
      }
    }
    flush(group, digits, to: &output)
    return isMalformed || digits > 0
  }

  /// Writes the bytes of the two to four digits in `group`.
  private static func flush(_ group: UInt32, _ digits: Int, to output: inout OutputSpan<UInt8>) {
    if digits == 2 { output.append(UInt8(truncatingIfNeeded: group >> 4)) }
    if digits == 3 {
      output.append(UInt8(truncatingIfNeeded: group >> 10))
      output.append(UInt8(truncatingIfNeeded: group >> 2))
    }
    if digits == 4 {
      output.append(UInt8(truncatingIfNeeded: group >> 16))
      output.append(UInt8(truncatingIfNeeded: group >> 8))
      output.append(UInt8(truncatingIfNeeded: group))
    }
  }

  /// Whether text that is labelled base64 plainly is not: its first line has too much that is foreign to it.
  static func isPlainText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let body = bytes.trimmed(range)
    let line = body.lowerBound..<bytes.lineEnd(from: body.lowerBound, to: body.upperBound)
    guard let foreign = foreignCount(bytes, line) else { return false }
    // Whole groups of four with rubbish but no blanks among them are damaged base64.
    return foreign.blanks > 0 || (line.count - foreign.all) % 4 != 0
  }

  /// The bytes foreign to base64 in the beginning of a line, where they are more than one in twelve.
  private static func foreignCount(_ bytes: Span<UInt8>, _ line: Range<Int>) -> (all: Int, blanks: Int)? {
    var foreign = (all: 0, blanks: 0)
    let sample = line.prefix(1_024)
    for index in sample where values[Int(bytes[index])] == 255 {
      foreign.all += 1
      if bytes[index].isBlank { foreign.blanks += 1 }
    }
    return foreign.all * 12 > sample.count ? foreign : nil
  }

  /// Where base64 ends and a text begins that was appended to it without regard to the encoding, as list servers
  /// append their footers: after padding, at a line that is plain text.
  static func footerStart(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let padding = ByteKernel.firstIndex(of: Byte.equals, in: bytes, range)
    guard padding < range.upperBound else { return nil }
    let next = bytes.lineEnd(from: padding, to: range.upperBound)
    let rest = bytes.trimmed(next..<range.upperBound)
    guard !rest.isEmpty else { return nil }
    let line = rest.lowerBound..<bytes.lineEnd(from: rest.lowerBound, to: rest.upperBound)
    return foreignCount(bytes, line) != nil ? rest.lowerBound : nil
  }
}

enum QuotedPrintable {
  /// Appends the decoded bytes of `range`, at most `limit` and a line; returns whether a malformed `=` was met,
  /// which then stays as it stands (RFC 2045 §6.7, note on robust decoding).
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, limit: Int, to output: inout [UInt8]) -> Bool {
    var isMalformed = false
    output.append(addingCapacity: range.count) { decoded in
      isMalformed = decode(bytes, range, limit: limit, to: &decoded)
    }
    return isMalformed
  }

  /// How many bytes `range` becomes: decoded by pieces of whole lines, of which none is kept.
  static func decodedCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var piece: [UInt8] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(bytes.lineEnd(from: min(start + 4_096, range.upperBound), to: range.upperBound), start + 65_536)
      let next = min(end + 1, range.upperBound)
      _ = append(bytes, start..<next, limit: .max, to: &piece)
      count += piece.count
      piece.removeAll(keepingCapacity: true)
      start = next
    }
    return count
  }

  /// Never gives more than it takes.
  private static func decode(
    _ bytes: Span<UInt8>, _ range: Range<Int>, limit: Int, to output: inout OutputSpan<UInt8>
  ) -> Bool {
    var isMalformed = false
    var start = range.lowerBound
    while start < range.upperBound, output.count < limit {
      let found = ByteKernel.firstIndex(of: Byte.equals, in: bytes, start..<range.upperBound)
      appendLiteral(bytes, start..<found, to: &output)
      guard found < range.upperBound else { break }
      start = found + 1
      if start + 1 < range.upperBound, let high = bytes[start].hexValue, let low = bytes[start + 1].hexValue {
        output.append(high << 4 | low)
        start += 2
        continue
      }
      if let next = softBreakEnd(bytes, start, range.upperBound) {
        start = next
      } else {
        isMalformed = true
        output.append(Byte.equals)
      }
    }
    return isMalformed
  }

  /// Copies text without the blanks before a line end: they were added in transport (RFC 2045 §6.7, rule 3).
  private static func appendLiteral(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout OutputSpan<UInt8>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes.lineEnd(from: start, to: range.upperBound)
      var last = end
      if end < range.upperBound {
        while last > start, bytes[last - 1].isBlank { last -= 1 }
      }
      ByteKernel.append(bytes, start..<last, to: &output)
      if end < range.upperBound { output.append(Byte.newline) }
      start = end + 1
    }
  }

  /// Where text goes on after a soft line break whose `=` stood before `start`; nil when there is none.
  private static func softBreakEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, bytes[index].isBlank { index += 1 }
    if index >= end { return end }
    return bytes[index] == Byte.newline ? index + 1 : nil
  }
}
