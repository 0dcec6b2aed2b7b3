// Words that go together, Dutch and English: how people name what a plan calls otherwise.

/// Groups of related words, read from the data beside this file.
struct Thesaurus: Sendable {
  var dutch: [[UInt8]]
  var english: [[UInt8]]

  /// One group a line, `Dutch words | English words`.
  static let groups: [Thesaurus] = (ThesaurusData.living + "\n" + ThesaurusData.society).split(separator: "\n").map {
    line in
    let halves = line.split(separator: "|", omittingEmptySubsequences: false)
    return Thesaurus(dutch: words(halves.first), english: words(halves.count > 1 ? halves[1] : nil))
  }

  private static func words(_ text: Substring?) -> [[UInt8]] {
    (text ?? "").split(separator: " ").map { Folding.folded(String($0)) }
  }
}

/// The groups, by field of life.
enum ThesaurusData {}
