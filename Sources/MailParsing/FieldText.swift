// Field values as text: unfolded, valid, and with their encoded words read.

internal import IntakeModel

enum FieldText {
  /// The value without its line ends and outer white space (RFC 5322 §2.2.3), cut at `limit` bytes.
  static func unfold(
    _ bytes: Span<UInt8>, _ value: Range<Int>, limit: Int, _ findings: inout Findings
  ) -> [UInt8] {
    var output: [UInt8] = []
    unfold(bytes, value, limit: limit, to: &output, &findings)
    return output
  }

  /// Where a value stands that unfolding would leave as it is; nil where it would not.
  static func onlyLine(_ bytes: Span<UInt8>, _ value: Range<Int>, limit: Int) -> Range<Int>? {
    let range = bytes.trimmed(value)
    let isWhole = bytes.lineEnd(from: range.lowerBound, to: range.upperBound) == range.upperBound
    return isWhole && range.count <= limit ? range : nil
  }

  /// The same into a buffer, whose content goes and whose capacity stays.
  /// - Parameter isPlain: whether the bytes are known to be ASCII without controls but tabs and newlines.
  static func unfold(
    _ bytes: Span<UInt8>, _ value: Range<Int>, limit: Int, isPlain: Bool = false, to output: inout [UInt8],
    _ findings: inout Findings
  ) {
    var range = bytes.trimmed(value)
    if range.count > limit {
      findings.exceed(.fieldSize)
      range = range.lowerBound..<range.lowerBound + limit
    }
    output.removeAll(keepingCapacity: true)
    output.append(addingCapacity: range.count) { unfolded in
      var start = range.lowerBound
      while start < range.upperBound {
        let end = bytes.lineEnd(from: start, to: range.upperBound)
        ByteKernel.append(bytes, start..<end, to: &unfolded)
        start = end + 1
        // A value folded without indentation is still two words.
        if start < range.upperBound, !bytes[start].isBlank, end > range.lowerBound, !bytes[end - 1].isBlank {
          unfolded.append(Byte.space)
        }
      }
    }
    if !isPlain, !ByteKernel.isPlain(output.span, 0..<output.count) { output = valid(output, &findings) }
  }

  /// RFC 6532 §3.2: header bytes above 127 are UTF-8. Others are read as windows-1252.
  private static func valid(_ value: [UInt8], _ findings: inout Findings) -> [UInt8] {
    let all = 0..<value.count
    var result = value
    if !ByteKernel.isUTF8(value.span, all) {
      findings.note(.unencodedHeaderBytes)
      result = []
      if UTF8Repair.isMostlyUTF8(value.span, all) {
        UTF8Repair.append(value.span, all, to: &result)
      } else {
        SingleByteTables.append(value.span, all, isLatin9: false, to: &result)
      }
    }
    if ByteKernel.firstIndex(of: 0, in: result.span, 0..<result.count) < result.count {
      findings.note(.nulBytes)
      result.removeAll { $0 == 0 }
    }
    return result
  }

  /// Decoded text for one line: controls, line and paragraph separators become spaces, so that nothing that stood
  /// in an encoded word can begin a new line anywhere; spaces in a row stay, the outer ones go.
  static func line(_ bytes: [UInt8]) -> String { line(bytes.span, 0..<bytes.count) }

  static func line(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    if ByteKernel.isAll(bytes, range, in: 0x20...0x7E) { return bytes.string(bytes.trimmed(range)) }
    let text = bytes.string(range)
    if !range.contains(where: { mayBreakLine(bytes, $0, range.upperBound) }) { return trimmed(text) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isBreak = value < 0x20 || value >= 0x7F && value < 0xA0 || value == 0x2028 || value == 0x2029
      scalars.append(isBreak ? " " : scalar)
    }
    return trimmed(String(scalars))
  }

  /// Whether a control or a separator stands at `index`, or bytes that begin like one.
  private static func mayBreakLine(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    switch bytes[index] {
    case 0..<0x20, 0x7F: true
    case 0xC2: index + 1 < end && bytes[index + 1] < 0xA0
    case 0xE2: index + 1 < end && bytes[index + 1] == 0x80 && index + 2 < end && bytes[index + 2] & 0xFE == 0xA8
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    let units = text.utf8
    guard units.first == Byte.space || units.last == Byte.space else { return text }
    var view = text[...]
    while view.utf8.first == Byte.space { view = view.dropFirst() }
    while view.utf8.last == Byte.space { view = view.dropLast() }
    return String(view)
  }
}
