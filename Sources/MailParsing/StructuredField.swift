// Fields made of a value and parameters: Content-Type, Content-Disposition; RFC 2045 §5.1 and RFC 2231.

internal import IntakeModel

/// One parameter as written, before its continuations are put together.
private struct Segment {
  var name: String
  var number: Int?
  var isExtended: Bool
  var value: [UInt8]
}

/// A value with parameters.
struct StructuredField {
  /// The part before the first `;`, in lower case, without comments.
  private(set) var value = ""
  private var segments: [Segment] = []
  /// Whether a name has the stars of RFC 2231.
  private var hasDividedNames = false

  init() {}

  init(_ bytes: [UInt8], limit: Int, _ findings: inout Findings) {
    let bytes = bytes.span
    var index = 0
    var text: [UInt8] = []
    // Seen in practice: a field that begins with its first parameter.
    let hasValue = !Self.beginsParameter(bytes, 0)
    if hasValue {
      index = ByteKernel.firstIndex(of: Self.endsToken, in: bytes, 0..<bytes.count)
      if index == bytes.count || bytes[index] == Byte.semicolon {
        value = bytes.lowercased(0..<index)
        readSegments(bytes, index, limit: limit, &findings)
        return
      }
      index = 0
    }
    while hasValue, index < bytes.count, bytes[index] != Byte.semicolon {
      if bytes[index] == Byte.openParenthesis {
        index = AddressTokens.commentEnd(bytes, from: index)
        continue
      }
      // Seen in practice: parameters after a blank instead of a semicolon (`broken/content-type-no-semicolon.eml`).
      if Self.isGapBeforeParameter(bytes, index), !text.isEmpty { break }
      if bytes[index] == Byte.comma { break }
      if !bytes[index].isSpace { text.append(bytes[index].lowercase) }
      index += 1
    }
    value = text.span.string(0..<text.count)
    readSegments(bytes, index, limit: limit, &findings)
  }

  private static var endsToken: LowByteSet {
    LowByteSet(spaceAnd: Byte.semicolon, Byte.openParenthesis, Byte.comma)
  }

  private mutating func readSegments(
    _ bytes: Span<UInt8>, _ start: Int, limit: Int, _ findings: inout Findings
  ) {
    var index = start
    while index < bytes.count {
      if segments.count >= limit {
        findings.exceed(.parameterCount)
        return
      }
      index = readSegment(bytes, index)
    }
  }

  /// Whether the first blank of a run stands at `index` and a parameter begins after the run.
  private static func isGapBeforeParameter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index].isBlank && index > 0 && !bytes[index - 1].isBlank
      && beginsParameter(bytes, bytes.skipBlanks(index))
  }

  private static func beginsParameter(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index].isLetterOrDigit || bytes[index] == Byte.hyphen { index += 1 }
    return index > start && index < bytes.count && bytes[index] == Byte.equals
  }

  private mutating func readSegment(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isSpace || bytes[index] == Byte.semicolon || bytes[index] == Byte.comma {
      index += 1
    }
    if index < bytes.count, bytes[index] == Byte.openParenthesis { return AddressTokens.commentEnd(bytes, from: index) }
    let nameStart = index
    while index < bytes.count, bytes[index] != Byte.equals, bytes[index] != Byte.semicolon { index += 1 }
    guard index < bytes.count, bytes[index] == Byte.equals else { return index }
    let name = Self.name(bytes, nameStart..<index)
    index = bytes.skipBlanks(index + 1)
    var value: [UInt8] = []
    if index < bytes.count, bytes[index] == Byte.quote {
      // Seen in practice: Windows paths whose backslashes quote nothing.
      let isPath = name.hasPrefix("filename") || name.hasPrefix("name")
      index = Self.readQuoted(bytes, index + 1, isPath: isPath, to: &value)
      while index < bytes.count, bytes[index] != Byte.semicolon {
        // A quote closed too early, or parameters after a blank.
        if Self.isGapBeforeParameter(bytes, index) { break }
        index += 1
      }
    } else {
      index = Self.readToken(bytes, index, to: &value)
    }
    append(name, value)
    return index
  }

  /// In lower case and without white space.
  private static func name(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    let written = bytes.lowercased(range)
    guard written.utf8.contains(where: \.isSpace) else { return written }
    return String(decoding: written.utf8.filter { !$0.isSpace }, as: UTF8.self)
  }

  private static func readQuoted(
    _ bytes: Span<UInt8>, _ start: Int, isPath: Bool, to value: inout [UInt8]
  ) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != Byte.quote, bytes[index] != Byte.backslash { index += 1 }
    ByteKernel.append(bytes, start..<index, to: &value)
    while index < bytes.count, bytes[index] != Byte.quote || isPath && isInnerQuote(bytes, index) {
      if bytes[index] == Byte.backslash, index + 1 < bytes.count,
        !isPath || bytes[index + 1] == Byte.quote || bytes[index + 1] == Byte.backslash
      {
        index += 1
      }
      value.append(bytes[index])
      index += 1
    }
    return min(index + 1, bytes.count)
  }

  /// Whether a quote is part of a name, as in `"de "kleine" tuin.pdf"`: text follows it, and another quote.
  private static func isInnerQuote(_ bytes: Span<UInt8>, _ quote: Int) -> Bool {
    let next = bytes.skipBlanks(quote + 1)
    if next == bytes.count || bytes[next] == Byte.semicolon || beginsParameter(bytes, next) { return false }
    let other = ByteKernel.firstIndex(of: Byte.quote, in: bytes, next..<bytes.count)
    return other < bytes.count && ByteKernel.firstIndex(of: Byte.semicolon, in: bytes, next..<other) == other
  }

  /// Up to the next semicolon: names with unquoted blanks are common, other text after a blank is not.
  private static func readToken(_ bytes: Span<UInt8>, _ start: Int, to value: inout [UInt8]) -> Int {
    var index = ByteKernel.firstIndex(of: Self.endsToken, in: bytes, start..<bytes.count)
    ByteKernel.append(bytes, start..<index, to: &value)
    while index < bytes.count, bytes[index] != Byte.semicolon {
      if Self.isGapBeforeParameter(bytes, index) { break }
      if bytes[index] == Byte.openParenthesis, index > start, bytes[index - 1].isBlank {
        // `a (1).pdf` is no comment.
        let end = AddressTokens.commentEnd(bytes, from: index)
        let next = bytes.skipBlanks(end)
        if next == bytes.count || bytes[next] == Byte.semicolon {
          index = end
          continue
        }
      }
      value.append(bytes[index])
      index += 1
    }
    while let last = value.last, last.isSpace { value.removeLast() }
    return index
  }

  /// Splits `name*0*` (RFC 2231 §3, §4.1).
  private mutating func append(_ written: String, _ value: [UInt8]) {
    guard !written.isEmpty else { return }
    guard written.utf8.contains(Byte.star) else {
      segments.append(Segment(name: written, number: nil, isExtended: false, value: value))
      return
    }
    hasDividedNames = true
    let pieces = written.utf8.split(separator: Byte.star, omittingEmptySubsequences: false)
    let isExtended = pieces.count > 1 && pieces.last?.isEmpty ?? false
    var number: Int?
    if pieces.count > 1, !pieces[1].isEmpty, pieces[1].count <= 4, pieces[1].allSatisfy(\.isDigit) {
      number = pieces[1].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    segments.append(Segment(name: String(pieces[0]) ?? "", number: number, isExtended: isExtended, value: value))
  }

  /// The plain value of a parameter, as written; the first of several.
  func parameter(_ name: String) -> String? {
    for segment in segments where segment.number == nil && !segment.isExtended {
      if segment.name == name { return segment.value.span.string(0..<segment.value.count) }
    }
    guard hasDividedNames else { return nil }
    let joined = continued(name)
    return joined.isEmpty ? nil : String(decoding: Self.undivided(joined).bytes, as: UTF8.self)
  }

  /// The segments of one parameter in the order of their numbers, up to the first gap. Deviates from RFC 2231 §3:
  /// some programs count from 1.
  private func continued(_ key: String) -> [Segment] {
    if let whole = segments.first(where: { $0.name == key && $0.number == nil && $0.isExtended }) { return [whole] }
    var result: [Segment] = []
    let numbered = segments.filter { $0.name == key && $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    let first = numbered.first?.number == 1 ? 1 : 0
    for segment in numbered where segment.number == first + result.count { result.append(segment) }
    return result
  }

  /// The decoded value of a parameter: RFC 2231 first, else encoded words in the plain value, which RFC 2047 §5
  /// forbids and most programs write.
  func decodedParameter(
    _ name: String, wordLimit: Int, _ charsets: inout CharsetDecoder, _ findings: inout Findings
  ) -> String? {
    let parts = hasDividedNames ? continued(name) : []
    if !parts.isEmpty { return Self.decode(parts, &charsets, &findings) }
    guard let plain = segments.first(where: { $0.name == name })?.value else { return nil }
    var words = EncodedWords(wordLimit: wordLimit)
    return FieldText.line(words.decode(plain, &charsets, &findings))
  }

  private static func decode(
    _ parts: [Segment], _ charsets: inout CharsetDecoder, _ findings: inout Findings
  ) -> String {
    let (label, raw) = undivided(parts)
    var output: [UInt8] = []
    charsets.append(raw.span, 0..<raw.count, label: label, to: &output, &findings)
    if label == nil, output.starts(with: [Byte.equals, Byte.question]) {
      var words = EncodedWords(wordLimit: 64)
      output = words.decode(output, &charsets, &findings)
    }
    return FieldText.line(output)
  }

  /// The segments put together, without their `%` encoding, and the charset that the first one names.
  private static func undivided(_ parts: [Segment]) -> (label: String?, bytes: [UInt8]) {
    var label: String?
    var raw: [UInt8] = []
    for (position, part) in parts.enumerated() {
      var value = part.value[...]
      if position == 0, part.isExtended {
        let pieces = value.split(separator: Byte.apostrophe, maxSplits: 2, omittingEmptySubsequences: false)
        if pieces.count == 3 {
          label = pieces[0].isEmpty ? nil : String(decoding: pieces[0], as: UTF8.self)
          value = pieces[2]
        }
      }
      if part.isExtended { appendPercent(Array(value), to: &raw) } else { raw.append(contentsOf: value) }
    }
    return (label, raw)
  }

  private static func appendPercent(_ value: [UInt8], to output: inout [UInt8]) {
    var index = 0
    while index < value.count {
      if value[index] == Byte.percent, index + 2 < value.count, let high = value[index + 1].hexValue,
        let low = value[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(value[index])
        index += 1
      }
    }
  }
}

extension Span<UInt8> {
  /// The first index from `start` on that holds no blank.
  func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < count, self[index].isSpace { index += 1 }
    return index
  }
}
