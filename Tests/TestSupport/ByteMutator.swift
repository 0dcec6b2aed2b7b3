// Damages bytes in the ways that gateways, disks and attackers do, the same way every time.

/// A seeded source of damaged copies.
package struct ByteMutator: Sendable {
  private var state: UInt64
  /// Bytes that mean something to the grammar under test.
  private let fragments: [[UInt8]]

  package init(seed: UInt64, fragments: [[UInt8]]) {
    state = seed
    self.fragments = fragments
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from zero to below the bound.
  package mutating func below(_ bound: Int) -> Int { bound <= 0 ? 0 : Int(next() % UInt64(bound)) }

  /// A copy of one of the seeds with one to six changes: bytes dropped, doubled, moved, replaced or cut off, a
  /// fragment or a piece of another seed put in.
  package mutating func mutated(oneOf seeds: [[UInt8]]) -> [UInt8] {
    guard !seeds.isEmpty else { return [] }
    var bytes = seeds[below(seeds.count)]
    for _ in 0...below(6) {
      let place = below(bytes.count + 1)
      let end = min(bytes.count, place + below(40))
      switch below(7) {
      case 0: bytes.removeSubrange(place..<end)
      case 1 where !fragments.isEmpty: bytes.insert(contentsOf: fragments[below(fragments.count)], at: place)
      case 2 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count + 1))
      case 4: bytes.removeSubrange(place...)
      case 5:
        let other = seeds[below(seeds.count)]
        let from = below(other.count)
        bytes.insert(contentsOf: other[from..<min(other.count, from + below(400))], at: place)
      default: if place < bytes.count { bytes[place] ^= 1 << UInt8(below(8)) }
      }
    }
    return bytes
  }
}
