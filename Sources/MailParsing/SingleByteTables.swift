// The single-byte charsets that most mail comes in, without the cost of iconv.

/// What the bytes mean that differ from Latin-1.
enum SingleByteTables {
  /// Bytes 0x80 to 0x9F of windows-1252; the five unassigned ones stay C1 controls, as in the WHATWG standard.
  static let windows1252: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// Bytes 0xA0 to 0xBF of ISO 8859-15.
  static let latin9: [UInt16] = [
    0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x20AC, 0x00A5, 0x0160, 0x00A7,
    0x0161, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x017D, 0x00B5, 0x00B6, 0x00B7,
    0x017E, 0x00B9, 0x00BA, 0x00BB, 0x0152, 0x0153, 0x0178, 0x00BF,
  ]

  /// Appends the bytes of `range`, read as windows-1252 or ISO 8859-15, as UTF-8.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, isLatin9: Bool, to output: inout [UInt8]) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = ByteKernel.firstAboveASCII(in: bytes, start..<range.upperBound)
      ByteKernel.append(bytes, start..<end, to: &output)
      while end < range.upperBound, bytes[end] >= 0x80 {
        appendScalar(scalar(bytes[end], isLatin9: isLatin9), to: &output)
        end += 1
      }
      start = end
    }
  }

  private static func scalar(_ byte: UInt8, isLatin9: Bool) -> UInt32 {
    // Seen in practice: bytes 0x80 to 0x9F under the label iso-8859-1 or -15 are windows-1252 characters.
    if byte < 0xA0 { return UInt32(windows1252[Int(byte) - 0x80]) }
    if isLatin9, byte < 0xC0 { return UInt32(latin9[Int(byte) - 0xA0]) }
    return UInt32(byte)
  }
}

/// Appends a scalar value as UTF-8; what is no scalar value becomes U+FFFD.
func appendScalar(_ value: UInt32, to output: inout [UInt8]) {
  switch value {
  case 0..<0x80:
    output.append(UInt8(truncatingIfNeeded: value))
  case 0x80..<0x800:
    output.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
    output.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
  case 0x800..<0xD800, 0xE000..<0x1_0000:
    output.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
    output.append(0x80 | UInt8(truncatingIfNeeded: (value >> 6) & 0x3F))
    output.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
  case 0x1_0000..<0x11_0000:
    output.append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
    output.append(0x80 | UInt8(truncatingIfNeeded: (value >> 12) & 0x3F))
    output.append(0x80 | UInt8(truncatingIfNeeded: (value >> 6) & 0x3F))
    output.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
  default:
    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }
}
