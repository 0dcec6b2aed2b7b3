// Files pasted into plain text: uuencode (POSIX) and yEnc.

internal import IntakeModel

enum InlineFiles {
  /// A quick look, so that ordinary mails pay nothing: whether files were pasted into the text, and PGP's armour.
  static func found(in text: Span<UInt8>) -> (files: Bool, armour: Bool) {
    var found = (files: false, armour: false)
    var line = 0
    while line < text.count {
      let end = text.lineEnd(from: line, to: text.count)
      switch text[line] {
      case UInt8(ascii: "b"), Byte.equals: if begin(text, line..<end) != nil { found.files = true }
      case Byte.hyphen: if PGPArmor.begins(text, line..<end) { found.armour = true }
      default: break
      }
      line = end + 1
    }
    return found
  }

  private enum Kind { case uuencode, yEnc }

  /// The kind and name of a file whose first line this is.
  private static func begin(_ text: Span<UInt8>, _ line: Range<Int>) -> (kind: Kind, name: String)? {
    guard line.count > 10 else { return nil }
    if text[line.lowerBound] == UInt8(ascii: "b"), text.begins(line, with: "begin ") {
      let mode = line.lowerBound + 6
      var index = mode
      while index < line.upperBound, text[index] >= 0x30, text[index] < 0x38 { index += 1 }
      guard (3...4).contains(index - mode), index + 1 < line.upperBound, text[index] == Byte.space,
        Uuencode.isLine(text, from: line.upperBound + 1)
      else { return nil }
      return (.uuencode, text.string(text.trimmed(index..<line.upperBound)))
    }
    if text[line.lowerBound] == Byte.equals, text.begins(line, with: "=ybegin ") {
      // The name is the last word of the line and may hold blanks.
      var index = line.lowerBound + 7
      while index < line.upperBound, !text.begins(index..<line.upperBound, with: " name=") { index += 1 }
      return (.yEnc, text.string(min(index + 6, line.upperBound)..<line.upperBound))
    }
    return nil
  }

  /// The text without the files in it, of which at most `limit` are listed. A file without an end takes nothing away.
  static func takeOut(_ text: Span<UInt8>, limit: Int, _ attachments: inout [Attachment]) -> [UInt8] {
    var output: [UInt8] = []
    var line = 0
    var isUnclosed = false
    while line < text.count {
      let end = text.lineEnd(from: line, to: text.count)
      if !isUnclosed, attachments.count < limit, let file = begin(text, line..<end) {
        if let last = fileEnd(text, file.kind, from: end + 1) {
          let body = min(end + 1, last.bodyEnd)..<last.bodyEnd
          let bytes = file.kind == .uuencode ? Uuencode.byteCount(text, body) : body.count
          let name = MailParser.bareFileName(FieldText.line(Array(file.name.utf8)))
          attachments.append(Attachment(name: name, type: "application/octet-stream", byteCount: bytes))
          line = last.next
          continue
        }
        isUnclosed = true
      }
      ByteKernel.append(text, line..<end, to: &output)
      if end < text.count { output.append(Byte.newline) }
      line = end + 1
    }
    return output
  }

  private static func fileEnd(_ text: Span<UInt8>, _ kind: Kind, from start: Int) -> (bodyEnd: Int, next: Int)? {
    var line = start
    while line < text.count {
      let end = text.lineEnd(from: line, to: text.count)
      let isEnd =
        kind == .uuencode
        ? text.equalsIgnoringCase(text.trimmed(line..<end), "end") : text.begins(line..<end, with: "=yend")
      if isEnd { return (line, end + 1) }
      line = end + 1
    }
    return nil
  }
}

enum Uuencode {
  /// Whether the line that begins at `start` can be one of a uuencoded file: it names its own length.
  static func isLine(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    guard start < bytes.count else { return false }
    let line = start..<bytes.lineEnd(from: start, to: bytes.count)
    if bytes.equalsIgnoringCase(line, "end") { return true }
    let groups = line.isEmpty ? 0 : (Int((bytes[start] &- 0x20) & 0x3F) + 2) / 3
    // Blanks at the end may be lost, and a checksum may follow.
    guard line.count <= 4 * groups + 3 else { return false }
    for index in line where bytes[index] < 0x20 || bytes[index] > 0x60 { return false }
    return true
  }

  /// The size after decoding: what the lines say of themselves.
  static func byteCount(_ bytes: Span<UInt8>, _ body: Range<Int>) -> Int {
    var count = 0
    var line = body.lowerBound
    while line < body.upperBound {
      let end = bytes.lineEnd(from: line, to: body.upperBound)
      if isData(bytes, line..<end) { count += Int((bytes[line] &- 0x20) & 0x3F) }
      line = end + 1
    }
    return count
  }

  /// Appends the decoded lines of a uuencoded body, at most about `limit` bytes.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, limit: Int, to output: inout [UInt8]) {
    let stop = output.count + limit
    var line = range.lowerBound
    while line < range.upperBound, output.count < stop {
      let end = bytes.lineEnd(from: line, to: range.upperBound)
      if isData(bytes, line..<end) { appendLine(bytes, line..<end, to: &output) }
      line = end + 1
    }
  }

  private static func isData(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    !line.isEmpty && !bytes.begins(line, with: "begin ") && !bytes.equalsIgnoringCase(line, "end")
  }

  private static func appendLine(_ bytes: Span<UInt8>, _ line: Range<Int>, to output: inout [UInt8]) {
    var left = Int((bytes[line.lowerBound] &- 0x20) & 0x3F)
    var index = line.lowerBound + 1
    while left > 0, index < line.upperBound {
      var group: UInt32 = 0
      for offset in 0..<4 {
        let digit = index + offset < line.upperBound ? (bytes[index + offset] &- 0x20) & 0x3F : 0
        group = group << 6 | UInt32(digit)
      }
      for shift in [UInt32(16), 8, 0].prefix(left) { output.append(UInt8(truncatingIfNeeded: group >> shift)) }
      left -= 3
      index += 4
    }
  }
}
