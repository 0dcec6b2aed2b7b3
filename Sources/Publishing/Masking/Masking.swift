// Masks what would name or locate a person in words that a coordinator releases in public.

package import IntakeModel
internal import Markup
internal import Synchronization

/// What a mask stands in the place of.
package enum MaskKind: String, Sendable, CaseIterable {
  case mailAddress, link, account, citizenNumber, phone, birthDate, number, postcode, address, name
}

/// A text that may be shown to everybody, beside what was taken out of it.
package struct MaskedText: Sendable, Equatable {
  /// In the order of the text: what stays; of a mask first the words that were there, for the coordinator who decides
  /// and never for the public, as deleted, then the word in brackets that stands for them, as inserted.
  package var pieces: [TextPiece]

  /// The text with a word in brackets for each mask, as `[telefoonnummer]`.
  package var text: String { pieces.filter { $0.kind != .deleted }.map(\.text).joined() }
}

/// Finds personal data in the words of a resident: a pure function, careful rather than sparing. What it cannot know,
/// as a nickname in the middle of a sentence, the coordinator sees in the preview.
package enum Masking {
  /// Masks mail addresses, links, bank accounts, citizen service numbers, phone and other long numbers, dates of birth,
  /// streets with a number, postcodes, and names where people tell them.
  ///
  /// - Parameters:
  ///   - names: names known of the sender, as the From name and the name in the address; their words are masked
  ///     wherever they stand.
  ///   - language: of the words in brackets; Dutch where there are none of that language.
  package static func masked(_ text: String, names: [String] = [], language: String = "nl") -> MaskedText {
    let text = PublicText.clean(text)
    let placeholders = MaskingWords.placeholders[language] ?? MaskingWords.dutchPlaceholders
    var pieces: [TextPiece] = []
    func keep(_ words: Substring) {
      if !words.isEmpty { pieces.append(TextPiece(.same, String(words))) }
    }
    var end = text.startIndex
    for found in places(in: text, names: names) {
      keep(text[end..<found.range.lowerBound])
      pieces.append(TextPiece(.deleted, String(text[found.range])))
      pieces.append(TextPiece(.inserted, "[\(placeholders[found.kind] ?? "…")]"))
      end = found.range.upperBound
    }
    keep(text[end...])
    return MaskedText(pieces: pieces)
  }

  /// The same of a text in several languages, as everybody may read it.
  package static func masked(_ text: LocalizedText, names: [String] = []) -> LocalizedText {
    var text = text
    for (language, words) in text.byLanguage {
      text.byLanguage[language] = masked(words, names: names, language: language).text
    }
    return text
  }

  /// Where something personal stands.
  struct Place {
    var kind: MaskKind
    var range: Range<String.Index>
  }

  /// The places in the order of the text; where two overlap, the one that begins first covers both.
  private static func places(in text: String, names: [String]) -> [Place] {
    let words = MaskedWord.words(of: text)
    let found = self.names(words, known: names, in: text) + expressed(words, in: text)
    guard !found.isEmpty else { return [] }
    let taken = brackets(in: text)
    var places: [Place] = []
    for place in found.sorted(by: precedes) where !taken.contains(where: { $0.overlaps(place.range) }) {
      guard let last = places.last, last.range.upperBound > place.range.lowerBound else {
        places.append(place)
        continue
      }
      let end = max(last.range.upperBound, place.range.upperBound)
      places[places.count - 1].range = last.range.lowerBound..<end
    }
    return places
  }

  /// What expressions find, each where there is a sign of it.
  private static func expressed(_ words: [MaskedWord], in text: String) -> [Place] {
    let signs = MaskingSigns(text)
    let isSpelled = words.contains { $0.roles.contains(.atSign) }
    guard signs.hasAt || signs.hasLink || signs.hasDigit || isSpelled else { return [] }
    return MaskingExpressions.shared.withLock { expressions in
      var found: [Place] = []
      func add(_ kind: MaskKind, _ expression: Regex<Substring>) {
        found += text.ranges(of: expression).map { Place(kind: kind, range: $0) }
      }
      if signs.hasAt { found += mailAddresses(in: text, expressions) }
      if isSpelled, signs.hasBracket { add(.mailAddress, expressions.bracketedMail) }
      if isSpelled, signs.hasLink || words.contains(where: { $0.roles.contains(.point) }) {
        add(.mailAddress, expressions.spelledMail)
      }
      if signs.hasLink { found += links(in: text, expressions) }
      guard signs.hasDigit else { return found }
      if signs.hasPostcode {
        add(.postcode, expressions.dutchPostcode)
        add(.postcode, expressions.britishPostcode)
      }
      return found + numbers(in: text, signs, expressions) + addresses(words, in: text, expressions)
    }
  }

  private static func precedes(_ left: Place, _ right: Place) -> Bool {
    (left.range.lowerBound, right.range.upperBound) < (right.range.lowerBound, left.range.upperBound)
  }

  /// Where a mask stands already: masking again changes nothing.
  private static func brackets(in text: String) -> [Range<String.Index>] {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return [] }
    return MaskingWords.placeholders.values.flatMap(\.values).flatMap { text.ranges(of: "[\($0)]") }
  }

  /// No link goes over white space: only words with a point or a scheme are searched.
  private static func links(in text: String, _ expressions: MaskingExpressions) -> [Place] {
    let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    return words.filter { $0.contains(UInt8(ascii: ".")) || $0.contains(UInt8(ascii: ":")) }.flatMap { word in
      Substring(word).ranges(of: expressions.link).map { Place(kind: .link, range: $0) }
    }
  }

  /// Of every `@` it looks no further back than two words, which is all that can belong to it.
  private static func mailAddresses(in text: String, _ expressions: MaskingExpressions) -> [Place] {
    var places: [Place] = []
    var from = text.startIndex
    while let sign = text[from...].utf8.firstIndex(of: UInt8(ascii: "@")) {
      var start = sign
      var spaces = 0
      while start > from {
        let before = text.index(before: start)
        if text[before].isWhitespace { spaces += 1 }
        guard spaces < 2 else { break }
        start = before
      }
      guard let match = text[start...].firstMatch(of: expressions.mail) else { break }
      places.append(Place(kind: .mailAddress, range: match.range))
      from = match.range.upperBound
    }
    return places
  }
}
