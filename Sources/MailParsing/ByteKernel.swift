// Everything unsafe of this module but iconv: memory searches and copies, each after one check of its bounds.

internal import Glibc

/// Operations on bytes that the C library does faster than a loop with checked subscripts.
///
/// Each checks its range once against the span and then stays inside it; nothing returns a pointer.
enum ByteKernel {
  /// Index of the first `byte` in `range`, or the range's upper bound.
  static func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    if range.isEmpty { return range.upperBound }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return range.upperBound }
      guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return range.upperBound }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Appends the bytes of `range` to `output`.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    if range.isEmpty { return }
    bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Whether the bytes of `range` are those of `other`.
  static func equal(_ bytes: Span<UInt8>, _ range: Range<Int>, _ other: [UInt8]) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    guard range.count == other.count else { return false }
    if other.isEmpty { return true }
    return bytes.withUnsafeBufferPointer { buffer in
      other.withUnsafeBufferPointer { right in
        guard let left = buffer.baseAddress, let right = right.baseAddress else { return false }
        return memcmp(left + range.lowerBound, right, other.count) == 0
      }
    }
  }

  /// Whether all bytes of `range` are below 128.
  static func isASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    return bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[range])
      var index = 0
      while index + 8 <= raw.count {
        if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
        index += 8
      }
      while index < raw.count {
        if raw[index] >= 0x80 { return false }
        index += 1
      }
      return true
    }
  }

  /// Whether a byte of `range` is a control other than tab and newline.
  static func hasControl(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    return bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[range])
      var index = 0
      while index + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let low = belowSpace(word)
        if low != 0, low & ~(zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A) | zeros(word ^ 0x0909_0909_0909_0909)) != 0 {
          return true
        }
        index += 8
      }
      while index < raw.count {
        if raw[index] < 0x20, raw[index] != Byte.newline, raw[index] != Byte.tab { return true }
        index += 1
      }
      return false
    }
  }

  /// The high bit of each byte of the word that is below 0x20.
  private static func belowSpace(_ word: UInt64) -> UInt64 {
    ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x6060_6060_6060_6060) | word) & 0x8080_8080_8080_8080
  }

  /// The high bit of each byte of the word that is 0.
  private static func zeros(_ word: UInt64) -> UInt64 {
    ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | word) & 0x8080_8080_8080_8080
  }

  /// The text of `range`; bytes that are not UTF-8 become U+FFFD.
  static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// Whether the bytes of `range` are valid UTF-8.
  static func isUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if isASCII(bytes, range) { return true }
    do {
      _ = try UTF8Span(validating: bytes.extracting(range))
      return true
    } catch {
      return false
    }
  }
}
