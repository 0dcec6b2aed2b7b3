// Names, where people tell them: after "ik ben", in greetings, after titles, and at the end.

/// A word of a text with its place.
struct MaskedWord {
  var text: String
  var lowercased: String
  var range: Range<String.Index>
  var isCapitalised: Bool
  /// Whether a sentence, a line or the text begins with it.
  var beginsSentence: Bool

  /// Letters and digits, with apostrophes and hyphens inside.
  static func words(of text: String) -> [MaskedWord] {
    var words: [MaskedWord] = []
    var end = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      guard isInWord(text[index]) else {
        index = text.index(after: index)
        continue
      }
      let range = index..<wordEnd(from: index, in: text)
      let word = String(text[range])
      words.append(
        MaskedWord(
          text: word, lowercased: word.lowercased(), range: range, isCapitalised: word.first?.isUppercase ?? false,
          beginsSentence: words.isEmpty || text[end..<index].contains { ".!?\n:\"“‘".contains($0) }))
      end = range.upperBound
      index = end
    }
    return words
  }

  private static func wordEnd(from start: String.Index, in text: String) -> String.Index {
    var end = text.index(after: start)
    while end < text.endIndex {
      let next = text.index(after: end)
      if isInWord(text[end]) {
        end = next
      } else if "'’-/".contains(text[end]), next < text.endIndex, isInWord(text[next]) {
        end = text.index(after: next)
      } else {
        break
      }
    }
    return end
  }

  /// A letter, a number, or a mark that belongs to one.
  private static func isInWord(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }
}

extension Masking {
  static func names(_ words: [MaskedWord], known names: [String], in text: String) -> [Place] {
    let known = nameWords(names)
    var ranges = words.filter { isKnown($0, known) }.map(\.range)
    for index in words.indices {
      guard let start = nameStart(after: index, words, in: text) else { continue }
      if let end = nameEnd(from: start, words, known, in: text) {
        ranges.append(words[start].range.lowerBound..<words[end].range.upperBound)
      }
    }
    if let last = lastLine(words, known, in: text) { ranges.append(last) }
    return ranges.map { Place(kind: .name, range: $0) }
  }

  /// The words of the names, without particles, which everybody uses.
  private static func nameWords(_ names: [String]) -> Set<String> {
    let words = names.flatMap { MaskedWord.words(of: $0) }.map(\.lowercased)
    return Set(words.filter { $0.count >= 2 && !MaskingWords.particles.contains($0) })
  }

  /// A name of the sender: with a capital anywhere, in small letters when it is no short word, as `wil` or `roos`.
  private static func isKnown(_ word: MaskedWord, _ known: Set<String>) -> Bool {
    known.contains(word.lowercased) && (word.isCapitalised || word.text.count >= 5)
  }

  /// Where a name would begin after what ends at `index`: `ik ben`, `beste`, `mevrouw`, `mijn buurman`.
  private static func nameStart(after index: Int, _ words: [MaskedWord], in text: String) -> Int? {
    let next = index + 1
    guard next < words.count else { return nil }
    let between = text[words[index].range.upperBound..<words[next].range.lowerBound]
    let word = words[index].lowercased
    let phrase = index > 0 ? words[index - 1].lowercased + " " + word : word
    if MaskingWords.closings.contains(word) || MaskingWords.closings.contains(phrase) {
      let signed = (next..<min(next + 5, words.count - 1)).first {
        MaskingWords.afterClosing.contains(words[$0].lowercased)
      }
      return signed.map { $0 + 1 } ?? next
    }
    guard !between.contains("\n"), !between.contains(",") else { return nil }
    if MaskingWords.titles.contains(word) { return next }
    guard between.allSatisfy({ " :".contains($0) }) else { return nil }
    let isTold = MaskingWords.introductions.contains(phrase) || MaskingWords.introductions.contains(word)
    return isTold || MaskingWords.relations.contains(word) || MaskingWords.greetings.contains(word) ? next : nil
  }

  /// The last word of a name that begins there, with its particles: `Anna de Vries`; nil when no name does.
  private static func nameEnd(
    from start: Int, _ words: [MaskedWord], _ known: Set<String>, in text: String
  ) -> Int? {
    var end: Int?
    for index in start..<min(start + 6, words.count) {
      if index > start, !joins(words[index - 1], words[index], in: text) { break }
      let word = words[index]
      if word.isCapitalised || known.contains(word.lowercased) {
        if word.text != "I", !MaskingWords.notNames.contains(word.lowercased) { end = index } else { break }
      } else if !MaskingWords.particles.contains(word.lowercased) {
        break
      }
    }
    return end
  }

  /// A last line of one to four words that could be a name: nobody ends a reaction with `Anna de Vries` otherwise.
  private static func lastLine(_ words: [MaskedWord], _ known: Set<String>, in text: String) -> Range<String.Index>? {
    guard let newline = text.lastIndex(of: "\n") else { return nil }
    let line = words.filter { $0.range.lowerBound > newline }
    guard let first = line.first, let last = line.last, line.count <= 4,
      !line.contains(where: { MaskingWords.closings.contains($0.lowercased) })
    else { return nil }
    let isName = line.allSatisfy {
      ($0.isCapitalised && !MaskingWords.notNames.contains($0.lowercased)) || known.contains($0.lowercased)
        || MaskingWords.particles.contains($0.lowercased)
    }
    let endsSentence = text[last.range.upperBound...].contains { "!?".contains($0) }
    return isName && !endsSentence ? first.range.lowerBound..<last.range.upperBound : nil
  }
}
