// Character references in HTML: `&eacute;`, `&#233;`, `&#xE9;`; HTML standard §13.2.5.72 and following.

/// The named references, ready to be searched.
struct HTMLReferences: Sendable {
  /// What a name stands for.
  struct Entry {
    var name: ArraySlice<UInt8>
    var characters: [UInt8]
    var countsWithoutSemicolon: Bool
  }

  /// Built once for the process.
  static let all = HTMLReferences()

  private let entries: [Entry]

  private init() {
    let bytes = Array(HTMLReferenceTable.text.utf8)
    entries = bytes.split(whereSeparator: \.isSpace).compactMap(Self.entry)
  }

  private static func entry(_ item: ArraySlice<UInt8>) -> Entry? {
    guard let mark = item.firstIndex(where: { $0 == Byte.equals || $0 == Byte.exclamation }) else { return nil }
    var characters: [UInt8] = []
    for hex in item[(mark + 1)...].split(separator: Byte.plus) {
      appendScalar(hex.reduce(0) { $0 << 4 | UInt32($1.hexValue ?? 0) }, to: &characters)
    }
    return Entry(
      name: item[..<mark], characters: characters, countsWithoutSemicolon: item[mark] == Byte.exclamation)
  }

  /// The entry of exactly this name.
  private func entry(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      switch Self.order(entries[middle].name, bytes, name) {
      case 0: return entries[middle]
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  private static func order(_ name: ArraySlice<UInt8>, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    for byte in name {
      guard index < range.upperBound else { return 1 }
      if byte != bytes[index] { return Int(byte) - Int(bytes[index]) }
      index += 1
    }
    return index < range.upperBound ? -1 : 0
  }

  /// Reads the reference whose `&` stands at `start`: appends its characters and returns the index after it; nil
  /// when it is none, and the `&` is text.
  func append(
    _ bytes: Span<UInt8>, at start: Int, end: Int, inAttribute: Bool, to output: inout [UInt8]
  ) -> Int? {
    guard start + 2 < end else { return nil }
    if bytes[start + 1] == Byte.hash { return Self.appendNumeric(bytes, start + 2, end, to: &output) }
    var nameEnd = start + 1
    // The longest name has 31 letters.
    while nameEnd < min(end, start + 33), bytes[nameEnd].isLetterOrDigit { nameEnd += 1 }
    if nameEnd < end, bytes[nameEnd] == Byte.semicolon, let found = entry(bytes, start + 1..<nameEnd) {
      output.append(contentsOf: found.characters)
      return nameEnd + 1
    }
    // Names from the time before semicolons, of 2 to 6 letters: the longest that fits.
    var cut = min(nameEnd, start + 7)
    while cut > start + 2 {
      if let found = entry(bytes, start + 1..<cut), found.countsWithoutSemicolon {
        if inAttribute, cut < end, bytes[cut] == Byte.equals || bytes[cut].isLetterOrDigit { return nil }
        output.append(contentsOf: found.characters)
        return cut
      }
      cut -= 1
    }
    return nil
  }

  private static func appendNumeric(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, to output: inout [UInt8]
  ) -> Int? {
    var index = start
    let isHex = bytes[index].lowercase == UInt8(ascii: "x")
    if isHex { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < end, let digit = bytes[index].hexValue, isHex || digit < 10 {
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    // HTML standard §13.2.5.80.
    if value == 0 { value = 0xFFFD }
    if (0x80..<0xA0).contains(value) { value = UInt32(SingleByteTables.windows1252[Int(value) - 0x80]) }
    if value != 0x0D && (value >= 0x20 || value == 0x09 || value == 0x0A) && value != 0x7F {
      appendScalar(value, to: &output)
    }
    return index < end && bytes[index] == Byte.semicolon ? index + 1 : index
  }
}
