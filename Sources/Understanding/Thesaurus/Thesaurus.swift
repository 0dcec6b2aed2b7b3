// Words that go together, Dutch and English: how people name what a plan calls otherwise.

/// Groups of related words, read from the data beside this file.
struct Thesaurus: Sendable {
  var dutch: [[UInt8]]
  var english: [[UInt8]]

  /// One group a line, `Dutch words | English words`.
  static let groups: [Thesaurus] = Array(
    (ThesaurusData.living + "\n" + ThesaurusData.society + "\n" + ThesaurusData.everyday).utf8
  )
  .split(separator: UInt8(ascii: "\n")).map { line in
    let halves = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    return Thesaurus(dutch: words(halves.first), english: words(halves.count > 1 ? halves[1] : nil))
  }

  private static func words(_ text: ArraySlice<UInt8>?) -> [[UInt8]] {
    (text ?? []).split(separator: UInt8(ascii: " ")).map { Folding.folded($0) }
  }
}

/// The groups, by field of life.
enum ThesaurusData {}
