// Letters folded to one spelling, so that "Één", "een" and "EEN" are the same word.

/// 64-bit FNV-1a, the identity of words, stems and features in this module: fast, and the same on every machine.
struct WordHash: Sendable {
  private(set) var value: UInt64

  /// Different seeds keep name spaces apart, such as words and stems.
  init(seed: UInt64 = 0) { value = 0xcbf2_9ce4_8422_2325 ^ (seed &* 0x9e37_79b9_7f4a_7c15) }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  mutating func add(_ other: UInt64) { value = (value ^ other) &* 0x0000_0100_0000_01b3 ^ (other >> 29) }

  static func of(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = WordHash(seed: seed)
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  static func of(_ text: String, seed: UInt64 = 0) -> UInt64 { of(text.utf8, seed: seed) }

  static func pair(_ first: UInt64, _ second: UInt64, seed: UInt64) -> UInt64 {
    var hash = WordHash(seed: seed)
    hash.add(first)
    hash.add(second)
    return hash.value
  }
}

/// Lower case without diacritics for Latin letters; other scripts are left as they are.
enum Folding {
  /// The folded bytes of valid UTF-8.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    append(bytes, to: &out)
    return out
  }

  static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        out.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        index += 1
      } else {
        index += fold(bytes, at: index, into: &out)
      }
    }
  }

  static func folded(_ text: String) -> [UInt8] { folded(Array(text.utf8)[...]) }

  /// Appends the folded form of the letter that starts at `index`; the number of bytes it took.
  private static func fold(_ bytes: ArraySlice<UInt8>, at index: Int, into out: inout [UInt8]) -> Int {
    let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
    if bytes[index] == 0xC3, let plain = latin1[next] {
      out.append(contentsOf: plain)
      return 2
    }
    if bytes[index] == 0xC4 || bytes[index] == 0xC5, let plain = latinExtended[UInt16(bytes[index]) << 8 | UInt16(next)]
    {
      out.append(plain)
      return 2
    }
    // Typographic apostrophes, U+2018 and U+2019, are apostrophes.
    if bytes[index] == 0xE2, next == 0x80, index + 2 < bytes.endIndex, [0x98, 0x99].contains(bytes[index + 2]) {
      out.append(UInt8(ascii: "'"))
      return 3
    }
    out.append(bytes[index])
    return 1
  }

  /// The second byte of U+00C0 to U+00FF in UTF-8, to the plain letters.
  private static let latin1: [UInt8: [UInt8]] = {
    var table: [UInt8: [UInt8]] = [:]
    let rows: [(String, String)] = [
      ("àáâãåÀÁÂÃÅ", "a"), ("äÄ", "a"), ("èéêëÈÉÊË", "e"), ("ìíîïÌÍÎÏ", "i"), ("òóôõøÒÓÔÕØ", "o"), ("öÖ", "o"),
      ("ùúûÙÚÛ", "u"), ("üÜ", "u"), ("çÇ", "c"), ("ñÑ", "n"), ("ýÿÝ", "y"), ("ß", "ss"), ("æÆ", "ae"),
    ]
    for (letters, plain) in rows {
      for letter in letters.unicodeScalars {
        let bytes = Array(String(letter).utf8)
        if bytes.count == 2 { table[bytes[1]] = Array(plain.utf8) }
      }
    }
    return table
  }()

  /// Turkish, Polish and other letters with marks of U+0100 to U+017F.
  private static let latinExtended: [UInt16: UInt8] = {
    var table: [UInt16: UInt8] = [:]
    let rows: [(String, String)] = [
      ("ąĄāĀăĂ", "a"), ("ćĆčČ", "c"), ("ęĘēĒěĚ", "e"), ("ğĞ", "g"), ("ıİīĪ", "i"), ("łŁ", "l"), ("ńŃ", "n"),
      ("őŐōŌ", "o"), ("śŚşŞšŠ", "s"), ("űŰūŪůŮ", "u"), ("źŹżŻžŽ", "z"), ("đĐďĎ", "d"), ("ťŤţŢ", "t"), ("řŘ", "r"),
    ]
    for (letters, plain) in rows {
      for letter in letters.unicodeScalars {
        let bytes = Array(String(letter).utf8)
        if bytes.count == 2 { table[UInt16(bytes[0]) << 8 | UInt16(bytes[1])] = Array(plain.utf8)[0] }
      }
    }
    return table
  }()
}
