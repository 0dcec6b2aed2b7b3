// Stems of the plan and the thesaurus, found whole, as parts of compounds and with one letter wrong.

/// Looks stems up.
struct PlanVocabulary: Sendable {
  private struct Entry: Sendable {
    var stem: [UInt8]
    var seed: UInt64
    var key: Int?
    var groups: [Int] = []
  }

  private var entries: [Entry] = []
  private var entryIndex: [UInt64: Int] = [:]
  /// Entries by their first and last four bytes.
  private var byBeginning: [UInt32: [Int]] = [:]
  private var byEnding: [UInt32: [Int]] = [:]

  mutating func add(_ stem: [UInt8], _ seed: UInt64, key: Int) { entries[entry(stem, seed)].key = key }

  mutating func add(_ stem: [UInt8], _ seed: UInt64, group: Int) {
    let index = entry(stem, seed)
    if !entries[index].groups.contains(group) { entries[index].groups.append(group) }
  }

  private mutating func entry(_ stem: [UInt8], _ seed: UInt64) -> Int {
    let hash = WordHash.of(stem, seed: seed)
    if let known = entryIndex[hash] { return known }
    entries.append(Entry(stem: stem, seed: seed, key: nil))
    let index = entries.count - 1
    entryIndex[hash] = index
    if stem.count >= 4 {
      byBeginning[Self.four(stem.prefix(4)), default: []].append(index)
      byEnding[Self.four(stem.suffix(4)), default: []].append(index)
    }
    return index
  }

  private static func four(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }

  /// What a word shows, each key once with its greatest strength.
  func keys(of stems: WordStems) -> [PlanKey] {
    var best: [Int: PlanKey] = [:]
    func note(_ id: Int?, _ strength: Double, _ source: PlanKey.Source) {
      guard let id, (best[id]?.strength ?? 0) < strength else { return }
      best[id] = PlanKey(id: id, strength: strength, source: source)
    }
    for (stem, seed) in [(stems.dutch, WordStems.dutchSeed), (stems.english, WordStems.englishSeed)] {
      let exact = entryIndex[WordHash.of(stem, seed: seed)]
      if let exact {
        note(entries[exact].key, 1, .word)
        for group in entries[exact].groups { note(group, 1, .group) }
      }
      for index in partners(of: stem, seed) where index != exact {
        let other = entries[index]
        if CompoundPart.isPart(other.stem, of: stem) {
          note(other.key, 0.7, .part)
          for group in other.groups { note(group, 0.7, .group) }
        } else if CompoundPart.isPart(stem, of: other.stem) {
          note(other.key, 0.7, .part)
        } else if exact == nil, isMisspelt(stem, other.stem) {
          note(other.key, 0.8, .word)
          for group in other.groups { note(group, 0.7, .group) }
        }
      }
    }
    return best.values.sorted { $0.id < $1.id }
  }

  private func partners(of stem: [UInt8], _ seed: UInt64) -> [Int] {
    guard stem.count >= 4 else { return [] }
    let list = (byBeginning[Self.four(stem.prefix(4))] ?? []) + (byEnding[Self.four(stem.suffix(4))] ?? [])
    return list.filter { entries[$0].seed == seed }
  }

  /// One letter wrong, missing, too many or two exchanged, in words of six letters and more.
  private func isMisspelt(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard min(first.count, second.count) >= 6, abs(first.count - second.count) <= 1 else { return false }
    let common = zip(first, second).prefix { $0 == $1 }.count
    let ending = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    let rest = max(first.count, second.count) - common - ending
    if rest <= 1 { return true }
    return first.count == second.count && rest == 2 && first[common] == second[common + 1]
      && first[common + 1] == second[common]
  }
}
