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

  /// Index of the first byte of `range` that is one of `set`, or the range's upper bound.
  static func firstIndex(of set: LowByteSet, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return range.upperBound }
      var index = range.lowerBound
      while index < range.upperBound, !set.contains(base[index]) { index += 1 }
      return index
    }
  }

  /// Appends the bytes of `range` to `output`.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    if range.isEmpty { return }
    bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The same to a place whose room was reserved; traps when it is too small.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout OutputSpan<UInt8>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    precondition(range.count <= output.freeCapacity, "no room for the bytes")
    if range.isEmpty { return }
    bytes.withUnsafeBufferPointer { buffer in
      output.withUnsafeMutableBufferPointer { room, count in
        guard let source = buffer.baseAddress, let target = room.baseAddress else { return }
        memcpy(target + count, source + range.lowerBound, range.count)
        count += range.count
      }
    }
  }

  /// Moves the bytes of `range` to where `target` is the first of them; the two places may overlap.
  static func move(in bytes: inout [UInt8], _ range: Range<Int>, to target: Int) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    precondition(target >= 0 && target <= bytes.count - range.count, "no room for the bytes")
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      memmove(base + target, base + range.lowerBound, range.count)
    }
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

  /// Whether `range` is this lower-case ASCII text, in any case.
  static func equalsIgnoringCase(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    precondition(text.hasPointerRepresentation, "a text of one character has no bytes in memory")
    let count = text.utf8CodeUnitCount
    guard range.count == count else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return count == 0 }
      let (letters, first) = (text.utf8Start, base + range.lowerBound)
      for index in 0..<count where first[index] != letters[index] && first[index].lowercase != letters[index] {
        return false
      }
      return true
    }
  }

  /// The OR of what `flags` says of each byte of `range`. Without a way out in the middle, the compiler looks at
  /// sixteen bytes at once.
  @inline(__always)
  private static func anyFlags(_ bytes: Span<UInt8>, _ range: Range<Int>, _ flags: (UInt8) -> UInt8) -> UInt8 {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      let first = base + range.lowerBound
      var found: UInt8 = 0
      for index in 0..<range.count { found |= flags(first[index]) }
      return found
    }
  }

  /// Whether all bytes of `range` are below 128.
  static func isASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool { anyFlags(bytes, range) { $0 } < 0x80 }

  /// Whether a byte of `range` is a control other than tab and newline.
  static func hasControl(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    anyFlags(bytes, range) { ($0 < 0x20 ? 1 : 0) & ($0 &- Byte.tab > 1 ? 1 : 0) } != 0
  }

  /// Whether `range` is ASCII without controls other than tab and newline.
  static func isPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // As a signed number, a byte above 127 is below 32 too.
    anyFlags(bytes, range) {
      (Int8(bitPattern: $0) < 0x20 ? 1 : 0) & ($0 != Byte.tab ? 1 : 0) & ($0 != Byte.newline ? 1 : 0)
    } == 0
  }

  /// Whether every byte of `range` is in this range of values.
  static func isAll(_ bytes: Span<UInt8>, _ range: Range<Int>, in values: ClosedRange<UInt8>) -> Bool {
    let (low, width) = (values.lowerBound, values.upperBound - values.lowerBound)
    return anyFlags(bytes, range) { $0 &- low > width ? 1 : 0 } == 0
  }

  /// Index of the first byte of `range` above 127, or the range's upper bound.
  static func firstAboveASCII(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    return bytes.withUnsafeBytes { raw in
      var index = range.lowerBound
      while index + 8 <= range.upperBound {
        let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) & highBits
        if high != 0 { return index + high.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < range.upperBound, raw[index] < 0x80 { index += 1 }
      return index
    }
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The text of `range`; bytes that are not UTF-8 become U+FFFD.
  /// - Parameter isKnownASCII: whether somebody looked at every byte already.
  static func string(_ bytes: Span<UInt8>, _ range: Range<Int>, isKnownASCII: Bool = false) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    let text = bytes.extracting(range)
    // Unchecked by the library, since it was checked here.
    if isKnownASCII || isASCII(bytes, range) { return String(copying: UTF8Span(unchecked: text, isKnownASCII: true)) }
    if isUTF8(bytes, range) { return String(copying: UTF8Span(unchecked: text)) }
    return text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The same with its ASCII letters in lower case.
  static func lowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    // It checks what was written, and mends what is no UTF-8.
    return String(unsafeUninitializedCapacity: range.count) { output in
      for offset in 0..<range.count {
        output.initializeElement(at: offset, to: bytes[range.lowerBound + offset].lowercase)
      }
      return range.count
    }
  }

  /// Whether the bytes of `range` are valid UTF-8, as RFC 3629 §4 defines it.
  static func isUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = firstAboveASCII(in: bytes, range)
    while index < range.upperBound {
      let length = UTF8Sequence.length(bytes, index, range.upperBound)
      if length == 0 { return false }
      index += length
      if index < range.upperBound, bytes[index] < 0x80 {
        index = firstAboveASCII(in: bytes, index..<range.upperBound)
      }
    }
    return true
  }
}

/// RFC 3629 §4.
enum UTF8Sequence {
  /// The length of the well-formed sequence at `index`, or 0.
  static func length(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    let length: Int
    // The second byte of some sequences is bound more closely, against longer forms than needed and surrogates.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard end - index >= length, second.contains(bytes[index + 1]) else { return 0 }
    if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
