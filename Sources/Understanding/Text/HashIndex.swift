// Hashes numbered in the order in which they came, found by one probe of a flat table.

/// What takes the place of sets and dictionaries of words and features on the way of a mail.
struct HashIndex: Sendable, Equatable {
  /// By number.
  private(set) var hashes: [UInt64] = []
  /// Numbers, −1 where a slot is free; a power of two of them, at most half of them taken.
  private var slots: [Int32]
  private var shift: UInt64

  init(minimumCapacity: Int = 8) {
    let bits = max(4, Int.bitWidth - (max(minimumCapacity, 1) * 2 - 1).leadingZeroBitCount)
    slots = [Int32](repeating: -1, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  init(_ hashes: some Collection<UInt64>) {
    self.init(minimumCapacity: hashes.count)
    for hash in hashes { insert(hash) }
  }

  /// The words of a text, folded.
  init(words: String) {
    self.init(Array(words.utf8).split { $0 == 0x20 || $0 == 0x0A }.map { WordHash.of(Folding.folded($0)) })
  }

  static func == (first: HashIndex, second: HashIndex) -> Bool { first.hashes == second.hashes }

  var count: Int { hashes.count }

  func contains(_ hash: UInt64) -> Bool { find(hash).number >= 0 }

  func number(of hash: UInt64) -> Int? {
    let number = find(hash).number
    return number < 0 ? nil : Int(number)
  }

  /// The number of the hash, a new one if it was not known.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Int {
    let (slot, number) = find(hash)
    if number >= 0 { return Int(number) }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  mutating func insert(contentsOf hashes: some Sequence<UInt64>) { for hash in hashes { insert(hash) } }

  /// Where the hash stands and its number, or the free slot where it would, and −1.
  @inline(__always) private func find(_ hash: UInt64) -> (slot: Int, number: Int32) {
    // The greatest bits of a product by the golden ratio are spread evenly.
    var slot = Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> shift)
    while true {
      let number = slots[slot]
      if number < 0 || hashes[Int(number)] == hash { return (slot, number) }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    shift -= 1
    for (number, hash) in hashes.enumerated() { slots[find(hash).slot] = Int32(number) }
  }
}
