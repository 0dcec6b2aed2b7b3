// Bytes in a declared charset become UTF-8, and wrong declarations are overruled.

internal import IntakeModel

/// Turns bytes into UTF-8; keeps its iconv handles between mails.
struct CharsetDecoder: ~Copyable {
  private var converters: [String: IconvConverter] = [:]

  /// Appends `range` as UTF-8 to `output`.
  ///
  /// The declared charset is overruled where the bytes plainly show another: valid UTF-8 beyond ASCII under a
  /// single-byte label, bytes that no UTF-8 has under the label utf-8. Without a usable label the bytes are UTF-8
  /// if they are valid UTF-8, else windows-1252. Invalid bytes become U+FFFD and never cost the rest.
  mutating func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, label: String?, to output: inout [UInt8], _ findings: inout Findings
  ) {
    let charset = label.map { Charset(label: $0) }
    switch charset {
    case .utf16:
      appendUTF16(bytes, range, to: &output, &findings)
    case _ where Self.hasWideMark(bytes, range):
      findings.note(.wrongCharset)
      appendUTF16(bytes, range, to: &output, &findings)
    case .escaped(let kind):
      let isASCII = ByteKernel.isASCII(bytes, range)
      if isASCII, let plain = kind.unescaped(bytes, range) {
        appendByIconv(plain.span, 0..<plain.count, name: kind.iconvName, to: &output, &findings)
      } else {
        // Seen in practice: Shift_JIS under this label.
        let japanese = isASCII ? "ISO-2022-JP-2" : "CP932"
        appendByIconv(bytes, range, name: kind == .japanese ? japanese : kind.iconvName, to: &output, &findings)
      }
    case .iconv("UTF-32") where range.count >= 4 && bytes[range.lowerBound] == 0:
      // iconv takes it for the order of this machine where no mark tells.
      appendByIconv(bytes, range, name: "UTF-32BE", to: &output, &findings)
    case .iconv(let name):
      appendByIconv(bytes, range, name: name, to: &output, &findings)
    default:
      if ByteKernel.isASCII(bytes, range) {
        if charset == .unknown { findings.note(.unknownCharset) }
        ByteKernel.append(bytes, range, to: &output)
      } else {
        appendEightBit(bytes, range, charset: charset, to: &output, &findings)
      }
    }
  }

  /// Whether a byte order mark of UTF-16 is followed by a Latin letter in that order.
  private static func hasWideMark(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    let start = range.lowerBound
    return bytes[start] == 0xFF && bytes[start + 1] == 0xFE && bytes[start + 2] != 0 && bytes[start + 3] == 0
      || bytes[start] == 0xFE && bytes[start + 1] == 0xFF && bytes[start + 2] == 0
  }

  /// Charsets of one byte or UTF-8, with at least one byte above 127.
  private func appendEightBit(
    _ bytes: Span<UInt8>, _ range: Range<Int>, charset: Charset?, to output: inout [UInt8],
    _ findings: inout Findings
  ) {
    if charset == .unknown { findings.note(.unknownCharset) }
    if ByteKernel.isUTF8(bytes, range) {
      if charset == .windows1252 || charset == .latin9 || charset == .ascii { findings.note(.wrongCharset) }
      return ByteKernel.append(bytes, range, to: &output)
    }
    if charset == .utf8, UTF8Repair.isMostlyUTF8(bytes, range) {
      findings.note(.invalidBytes)
      return UTF8Repair.append(bytes, range, to: &output)
    }
    if charset == .utf8 || charset == .ascii { findings.note(.wrongCharset) }
    SingleByteTables.append(bytes, range, isLatin9: charset == .latin9, to: &output)
  }

  /// `isMarked`: a byte order mark said so, and is not part of the range.
  private mutating func appendByIconv(
    _ bytes: Span<UInt8>, _ range: Range<Int>, name: String, isMarked: Bool = false, to output: inout [UInt8],
    _ findings: inout Findings
  ) {
    guard let converter = converter(name) else {
      return append(bytes, range, label: "*", to: &output, &findings)
    }
    let isWide = name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") || name == "UCS-4"
    if !isWide, !ByteKernel.isASCII(bytes, range), ByteKernel.isUTF8(bytes, range),
      UTF8Repair.multibyteCount(bytes, range, upTo: 2) == 2
    {
      findings.note(.wrongCharset)
      return ByteKernel.append(bytes, range, to: &output)
    }
    if isWide, !isMarked, UTF8Repair.looksUnwide(bytes, range) {
      findings.note(.wrongCharset)
      return append(bytes, range, label: nil, to: &output, &findings)
    }
    let start = output.count
    guard let invalid = converter.append(bytes, range, to: &output) else {
      output.removeSubrange(start...)
      findings.note(.wrongCharset)
      return append(bytes, range, label: nil, to: &output, &findings)
    }
    if invalid > 0 { findings.note(.invalidBytes) }
  }

  /// RFC 2781 §4.3: the byte order mark decides. Deviates from it where there is none: the order in which the
  /// zero bytes of Latin letters stand decides, since Windows programs write little-endian without a mark.
  private mutating func appendUTF16(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8], _ findings: inout Findings
  ) {
    if range.count >= 2, bytes[range.lowerBound] == 0xFE, bytes[range.lowerBound + 1] == 0xFF {
      return appendByIconv(bytes, range.dropFirst(2), name: "UTF-16BE", isMarked: true, to: &output, &findings)
    }
    if range.count >= 2, bytes[range.lowerBound] == 0xFF, bytes[range.lowerBound + 1] == 0xFE {
      return appendByIconv(bytes, range.dropFirst(2), name: "UTF-16LE", isMarked: true, to: &output, &findings)
    }
    var zeros = [0, 0]
    for index in range.prefix(512) where bytes[index] == 0 { zeros[(index - range.lowerBound) & 1] += 1 }
    let name = zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE"
    appendByIconv(bytes, range, name: name, to: &output, &findings)
  }

  /// At most 64 conversions stay open: the names come from mails.
  private mutating func converter(_ name: String) -> IconvConverter? {
    if let known = converters[name] { return known }
    guard let opened = IconvConverter(charset: name) else { return nil }
    if converters.count >= 64 { converters.removeAll(keepingCapacity: true) }
    converters[name] = opened
    return opened
  }
}

/// Judging and mending bytes that should be UTF-8.
enum UTF8Repair {
  /// How many sequences of two bytes and more `range` holds, counted up to a bound.
  static func multibyteCount(_ bytes: Span<UInt8>, _ range: Range<Int>, upTo bound: Int) -> Int {
    var count = 0
    for index in range where bytes[index] >= 0xC2 {
      count += 1
      if count == bound { break }
    }
    return count
  }

  /// Whether a text that is not valid UTF-8 holds more well-formed sequences than faults. What is left of a sequence
  /// counts as one.
  static func isMostlyUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var good = 0
    var bad = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let length = sequenceLength(bytes, index, range.upperBound)
      if length > 1 { good += 1 }
      let isCutOff = length == 0 && bytes[index] >= 0xC2
      if length == 0 { bad += 1 }
      index += max(1, length)
      while isCutOff, index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return good >= bad
  }

  /// The length of the sequence at `index` by its lead byte, when all its continuation bytes are there; else 0.
  private static func sequenceLength(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    let length: Int
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return 0
    }
    guard index + length <= end else { return 0 }
    for next in index + 1..<index + length where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Appends `range` with U+FFFD for what is not UTF-8.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    output.append(contentsOf: ByteKernel.string(bytes, range).utf8)
  }

  /// Whether bytes labelled UTF-16 or UTF-32 are plain text of one byte a character.
  static func looksUnwide(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let sample = range.prefix(512)
    var plain = 0
    for index in sample {
      if bytes[index] == 0 { return false }
      if bytes[index] >= 0x20 && bytes[index] < 0x7F || bytes[index].isSpace { plain += 1 }
    }
    return plain * 10 >= sample.count * 9
  }
}
