// Damages texts in the ways that people and disks do, the same way every time.

/// A seeded source of damaged copies of a text.
package struct TextMutator: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func below(_ bound: Int) -> Int { bound <= 0 ? 0 : Int(next() % UInt64(bound)) }

  private static let fragments: [[UInt8]] =
    [
      "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "\\u", "\\uD800", "//", "/*", "*/", "0x", "1e999", "-", ".",
      "null",
      "NaN", "9999999999999999999999", "\n", "\r\n", "\u{FEFF}", "\u{2028}", "\u{202E}", "\0",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xF0, 0x9F], [0x80]]

  /// A copy with one to four changes: bytes dropped, doubled, replaced, cut off, or a fragment put in.
  package mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...below(4) {
      let place = below(bytes.count + 1)
      let end = min(bytes.count, place + 1 + below(12))
      switch below(6) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 3 where below(8) == 0: bytes.removeSubrange(place...)
      default: bytes.insert(contentsOf: Self.fragments[below(Self.fragments.count)], at: place)
      }
    }
    return bytes
  }
}
