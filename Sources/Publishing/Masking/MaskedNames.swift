// Names, where people tell them: after "ik ben", in greetings, after titles, and at the end.

/// A word of a text with its place.
struct MaskedWord {
  var text: String
  var lowercased: String
  var roles: WordRoles
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
      let first = Sign(at: index, in: text)
      guard first.kind == .letter else {
        index = first.end
        continue
      }
      let range = index..<wordEnd(from: first.end, in: text)
      let word = String(text[range])
      let lowercased = word.lowercased()
      words.append(
        MaskedWord(
          text: word, lowercased: lowercased, roles: MaskingWords.roles[lowercased] ?? [], range: range,
          isCapitalised: word.first?.isUppercase ?? false,
          beginsSentence: words.isEmpty || beginsSentence(after: text[end..<index])))
      end = range.upperBound
      index = end
    }
    return words
  }

  private static func beginsSentence(after between: Substring) -> Bool {
    between != " " && between.contains { ".!?\n:\"“‘".contains($0) }
  }

  private static func wordEnd(from start: String.Index, in text: String) -> String.Index {
    var end = start
    while end < text.endIndex {
      let sign = Sign(at: end, in: text)
      if sign.kind == .letter {
        end = sign.end
      } else if sign.kind == .joint, sign.end < text.endIndex {
        let next = Sign(at: sign.end, in: text)
        guard next.kind == .letter else { break }
        end = next.end
      } else {
        break
      }
    }
    return end
  }

  /// A character of a text and where it ends.
  private struct Sign {
    enum Kind { case letter, joint, other }

    var kind: Kind
    var end: String.Index

    init(at index: String.Index, in text: String) {
      let byte = text.utf8[index]
      end = text.utf8.index(after: index)
      // Between two of ASCII there is always the end of a character, but for a line end, and those are cleaned.
      guard byte < 0x80, end == text.endIndex || text.utf8[end] < 0x80 else {
        kind = Self.kind(of: text[index])
        end = text.index(after: index)
        return
      }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        kind = .letter
      case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "/"): kind = .joint
      default: kind = .other
      }
    }

    /// A letter, a number, or a mark that belongs to one.
    private static func kind(of character: Character) -> Kind {
      guard let scalar = character.unicodeScalars.first else { return .other }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
        return .letter
      default: return "'’-/".contains(character) ? .joint : .other
      }
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
    return Set(words.filter { $0.count >= 2 && MaskingWords.roles[$0]?.contains(.particle) != true })
  }

  /// A name of the sender: with a capital anywhere, in small letters when it is no short word, as `wil` or `roos`.
  private static func isKnown(_ word: MaskedWord, _ known: Set<String>) -> Bool {
    known.contains(word.lowercased) && (word.isCapitalised || word.text.count >= 5)
  }

  /// Where a name would begin after what ends at `index`: `ik ben`, `beste`, `mevrouw`, `mijn buurman`.
  private static func nameStart(after index: Int, _ words: [MaskedWord], in text: String) -> Int? {
    let next = index + 1
    guard next < words.count else { return nil }
    var roles = words[index].roles
    if index > 0, roles.contains(.endsPhrase) {
      roles.formUnion(MaskingWords.roles[words[index - 1].lowercased + " " + words[index].lowercased] ?? [])
    }
    guard !roles.isDisjoint(with: .beforeName) else { return nil }
    if roles.contains(.closing) {
      let signed = (next..<min(next + 5, words.count - 1)).first { words[$0].roles.contains(.afterClosing) }
      return signed.map { $0 + 1 } ?? next
    }
    let between = text[words[index].range.upperBound..<words[next].range.lowerBound]
    guard !between.contains("\n"), !between.contains(",") else { return nil }
    return roles.contains(.title) || between.allSatisfy({ " :".contains($0) }) ? next : nil
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
        if word.text != "I", !word.roles.contains(.notName) { end = index } else { break }
      } else if !word.roles.contains(.particle) {
        break
      }
    }
    return end
  }

  /// A last line of one to four words that could be a name: nobody ends a reaction with `Anna de Vries` otherwise.
  private static func lastLine(_ words: [MaskedWord], _ known: Set<String>, in text: String) -> Range<String.Index>? {
    guard let newline = text.utf8.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = words.filter { $0.range.lowerBound > newline }
    guard let first = line.first, let last = line.last, line.count <= 4,
      !line.contains(where: { $0.roles.contains(.closing) })
    else { return nil }
    let isName = line.allSatisfy {
      ($0.isCapitalised && !$0.roles.contains(.notName)) || known.contains($0.lowercased)
        || $0.roles.contains(.particle)
    }
    let endsSentence = text[last.range.upperBound...].contains { "!?".contains($0) }
    return isName && !endsSentence ? first.range.lowerBound..<last.range.upperBound : nil
  }
}
