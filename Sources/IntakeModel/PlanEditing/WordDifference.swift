// What changed between two texts, word by word.

/// A run of words that both texts have, or only one of them.
package struct TextPiece: Sendable, Equatable {
  package enum Kind: String, Sendable { case same, deleted, inserted }
  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// Compares texts by words, spaces and marks.
package enum WordDifference {
  /// The pieces in order, deletions before the insertions that replace them. The same and the deleted ones give the
  /// old text, the same and the inserted ones the new.
  package static func pieces(from old: String, to new: String) -> [TextPiece] {
    let steps = steps(from: words(of: old), to: words(of: new))
    let islands = islands(in: steps)
    var maker = PieceMaker()
    for (index, step) in steps.enumerated() { maker.add(step, isIsland: islands.contains(index)) }
    maker.finish()
    return maker.pieces
  }

  /// The pieces as plain text: `[-deleted-]` and `{+inserted+}`, as wdiff(1) writes them.
  package static func marked(_ pieces: [TextPiece]) -> String {
    pieces.map { piece in
      switch piece.kind {
      case .same: piece.text
      case .deleted: "[-\(piece.text)-]"
      case .inserted: "{+\(piece.text)+}"
      }
    }.joined()
  }

  /// The steps that are the same in both texts and read better as part of the changes on both sides: space, and the
  /// few short words that two quite different sentences have in common.
  private static func islands(in steps: [TextPiece]) -> Set<Int> {
    var runs: [(steps: Range<Int>, isSame: Bool, length: Int)] = []
    func add(_ run: (steps: Range<Int>, isSame: Bool, length: Int)) {
      guard let last = runs.last, last.isSame == run.isSame else { return runs.append(run) }
      runs[runs.count - 1] = (last.steps.lowerBound..<run.steps.upperBound, last.isSame, last.length + run.length)
    }
    for (index, step) in steps.enumerated() { add((index..<index + 1, step.kind == .same, step.text.count)) }
    var islands: Set<Int> = []
    let all = runs
    runs = []
    for (place, run) in all.enumerated() {
      let isSpace = steps[run.steps].allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
      let isIsland = run.isSame && isSpace && place > 0 && place + 1 < all.count
      if isIsland { islands.formUnion(run.steps) }
      add((run.steps, run.isSame && !isIsland, run.length))
    }
    for place in runs.indices.dropFirst().dropLast() where runs[place].isSame {
      let beside = min(runs[place - 1].length, runs[place + 1].length)
      if runs[place].length * 3 <= beside { islands.formUnion(runs[place].steps) }
    }
    return islands
  }

  private static func steps(from before: [Substring], to after: [Substring]) -> [TextPiece] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var steps: [TextPiece] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < before.count || newIndex < after.count {
      if removed.contains(oldIndex) {
        steps.append(TextPiece(.deleted, String(before[oldIndex])))
        oldIndex += 1
      } else if inserted.contains(newIndex) {
        steps.append(TextPiece(.inserted, String(after[newIndex])))
        newIndex += 1
      } else {
        steps.append(TextPiece(.same, String(after[newIndex])))
        oldIndex += 1
        newIndex += 1
      }
    }
    return steps
  }

  /// Words, runs of space, and single marks.
  private static func words(of text: String) -> [Substring] {
    enum Sort { case word, space, mark }
    func sort(_ character: Character) -> Sort {
      character.isLetter || character.isNumber ? .word : character.isWhitespace ? .space : .mark
    }
    var words: [Substring] = []
    var start = text.startIndex
    while start < text.endIndex {
      let kind = sort(text[start])
      let rest = text[start...]
      let end = kind == .mark ? text.index(after: start) : rest.firstIndex { sort($0) != kind } ?? text.endIndex
      words.append(text[start..<end])
      start = end
    }
    return words
  }

  /// Whether a new wording probably says something else: another number, a "not" that came or went, or many other
  /// words. A person is asked; this is what is proposed.
  package static func probablyChangesMeaning(from old: String, to new: String) -> Bool {
    let before = significantWords(of: old)
    let after = significantWords(of: new)
    let changed = Set(before).symmetricDifference(after)
    if changed.contains(where: { $0.contains(where: \.isNumber) || negations.contains($0) }) { return true }
    return changed.count * 3 > max(1, Set(before).union(after).count)
  }

  private static let negations: Set<String> = ["niet", "geen", "nooit", "zonder", "not", "no", "never", "without"]

  private static func significantWords(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.count > 3 || $0.contains(where: \.isNumber) || negations.contains($0) }
  }
}

/// Gathers steps into pieces: one change of several words reads better than one for each of them.
private struct PieceMaker {
  private(set) var pieces: [TextPiece] = []
  private var deleted = ""
  private var inserted = ""

  /// - Parameter isIsland: whether it is the same in both texts and goes with the changes beside it all the same.
  mutating func add(_ step: TextPiece, isIsland: Bool) {
    switch step.kind {
    case .deleted: deleted += step.text
    case .inserted: inserted += step.text
    case .same where isIsland:
      deleted += step.text
      inserted += step.text
    case .same:
      finish()
      addSame(step.text)
    }
  }

  /// Ends a change. Space at which what went and what came both begin or end did not change.
  mutating func finish() {
    let first = String(zip(deleted, inserted).prefix { $0 == $1 && $0.isWhitespace }.map(\.0))
    deleted.removeFirst(first.count)
    inserted.removeFirst(first.count)
    let last = String(zip(deleted.reversed(), inserted.reversed()).prefix { $0 == $1 && $0.isWhitespace }.map(\.0))
    deleted.removeLast(last.count)
    inserted.removeLast(last.count)
    addSame(first)
    if !deleted.isEmpty { pieces.append(TextPiece(.deleted, deleted)) }
    if !inserted.isEmpty { pieces.append(TextPiece(.inserted, inserted)) }
    addSame(String(last.reversed()))
    (deleted, inserted) = ("", "")
  }

  private mutating func addSame(_ text: String) {
    guard !text.isEmpty else { return }
    if pieces.last?.kind == .same {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(TextPiece(.same, text))
    }
  }
}
