// Where the fields of a header stand: lines, folding, and the places where real mail breaks the rules.

internal import IntakeModel

/// One field as it stands in the bytes; the value may be folded over several lines.
struct RawField {
  var name: Range<Int>
  var value: Range<Int>
  var id: FieldID
}

/// A header that was scanned.
struct ScannedHeader {
  var fields: [RawField] = []
  /// Where the body begins.
  var bodyStart = 0

  /// From the first to the last of its fields.
  var range: Range<Int> { (fields.first?.name.lowerBound ?? 0)..<(fields.last?.value.upperBound ?? 0) }
}

/// Finds the fields of one header in bytes whose only line end is LF.
struct HeaderScanner {
  /// Fields kept, and bytes in which they are looked for; beyond them only the end of the header is sought.
  var fieldCount: Int
  var byteCount: Int
  /// Whether only the fields that describe content are kept.
  var keepsContentFieldsOnly: Bool
  /// Boundaries of the multiparts around it: their delimiters end a header that lacks its empty line.
  var boundaries: [Boundary] = []

  /// The header of the mail itself, below a byte order mark and empty lines where a field follows them.
  static func outermost(
    _ bytes: Span<UInt8>, _ limits: ParsingLimits, _ findings: inout Findings
  ) -> ScannedHeader {
    let scanner = HeaderScanner(
      fieldCount: limits.fieldCount, byteCount: limits.headerByteCount, keepsContentFieldsOnly: false)
    var start = bytes.begins(0..<bytes.count, with: "\u{FEFF}") ? 3 : 0
    let first = start
    while start < bytes.count, bytes[start] == Byte.newline { start += 1 }
    if start > first {
      if beginsKnownField(bytes, from: start, to: bytes.count) {
        findings.note(.leadingEmptyLine)
      } else {
        start = first
      }
    }
    let header = scanner.scan(bytes, from: start, to: bytes.count, &findings)
    if header.fields.isEmpty { findings.note(.noHeader) }
    return header
  }

  /// Scans from `start`; the header ends at the first empty line, at the first line that can be no field, or at
  /// `end`.
  func scan(_ bytes: Span<UInt8>, from start: Int, to end: Int, _ findings: inout Findings) -> ScannedHeader {
    var header = ScannedHeader()
    header.fields.reserveCapacity(keepsContentFieldsOnly ? 8 : 32)
    var line = start
    // Whether the field that runs is left out.
    var isLeftOut = false
    while line < end {
      let lineEnd = bytes.lineEnd(from: line, to: end)
      if isDelimiter(bytes, line..<lineEnd) {
        header.bodyStart = line
        break
      }
      if lineEnd == line {
        header.bodyStart = line + 1
        break
      }
      // RFC 5322 §4.2: folding may leave lines of blanks alone.
      if bytes[line].isBlank {
        if header.fields.isEmpty { findings.note(.fieldWithoutColon) }
        extendLast(&header, to: lineEnd, isLeftOut: isLeftOut || line - start > byteCount)
      } else if let colon = Self.nameEnd(bytes, line..<lineEnd) {
        if header.fields.count >= fieldCount, !isLeftOut { findings.exceed(.fieldCount) }
        isLeftOut = header.fields.count >= fieldCount || line - start > byteCount
        if !isLeftOut { add(bytes, line, colon, lineEnd, to: &header) }
      } else if isSkippable(bytes, line..<lineEnd, isFirst: line == start, end, &findings) {
        if line != start { extendLast(&header, to: lineEnd, isLeftOut: isLeftOut || line - start > byteCount) }
      } else {
        findings.note(header.fields.isEmpty ? .noHeader : .fieldWithoutColon)
        header.bodyStart = line
        break
      }
      line = lineEnd + 1
    }
    if line >= end { header.bodyStart = end }
    // Without the empty line.
    if min(line, end) - start > byteCount { findings.exceed(.headerSize) }
    return header
  }

  private func isDelimiter(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.count > 2 && bytes[line.lowerBound] == Byte.hyphen && !boundaries.isEmpty
      && Boundary.match(bytes, line, boundaries) != nil
  }

  private func add(_ bytes: Span<UInt8>, _ line: Int, _ colon: Int, _ lineEnd: Int, to header: inout ScannedHeader) {
    var nameEnd = colon
    // RFC 5322 §4.5: obsolete fields have white space before the colon.
    while nameEnd > line, bytes[nameEnd - 1].isBlank { nameEnd -= 1 }
    let id = FieldID(bytes, line..<nameEnd)
    if keepsContentFieldsOnly && !id.describesContent {
      header.fields.append(RawField(name: line..<line, value: line..<line, id: .skipped))
    } else {
      header.fields.append(RawField(name: line..<nameEnd, value: colon + 1..<lineEnd, id: id))
    }
  }

  private func extendLast(_ header: inout ScannedHeader, to lineEnd: Int, isLeftOut: Bool) {
    guard !isLeftOut, let last = header.fields.indices.last else { return }
    let value = header.fields[last].value
    if header.fields[last].id != .skipped { header.fields[last].value = value.lowerBound..<lineEnd }
  }

  /// Whether a line without a field name may be passed over: a `From ` line of an mbox at the top, or a value
  /// folded without indentation, which shows in a next line that is a field or more folding.
  private func isSkippable(
    _ bytes: Span<UInt8>, _ line: Range<Int>, isFirst: Bool, _ end: Int, _ findings: inout Findings
  ) -> Bool {
    if isFirst {
      if bytes.begins(line, with: "from ") || bytes.begins(line, with: ">from ") {
        findings.note(.mboxFromLine)
        return true
      }
      guard !keepsContentFieldsOnly, Self.beginsKnownField(bytes, from: line.upperBound + 1, to: end) else {
        return false
      }
      findings.note(.fieldWithoutColon)
      return true
    }
    let next = line.upperBound + 1
    guard next < end, bytes[next] != Byte.newline, bytes[next] != Byte.hyphen else { return false }
    guard bytes[next].isBlank || Self.nameEnd(bytes, next..<bytes.lineEnd(from: next, to: end)) != nil else {
      return false
    }
    findings.note(.fieldWithoutColon)
    return true
  }

  /// The index of the colon after a field name of printable ASCII (RFC 5322 §2.2), or nil.
  static func nameEnd(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int? {
    let colon = ByteKernel.firstIndex(of: Byte.colon, in: bytes, line)
    guard colon < line.upperBound else { return nil }
    var end = colon
    while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    let isName = end > line.lowerBound && ByteKernel.isAll(bytes, line.lowerBound..<end, in: 0x21...0x7E)
    return isName ? colon : nil
  }

  /// Whether a known field of mail begins at `start`, for headers that follow where none should.
  static func beginsKnownField(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard start < end, let colon = nameEnd(bytes, start..<bytes.lineEnd(from: start, to: end)) else { return false }
    return FieldID(bytes, start..<colon) != .other
  }
}
