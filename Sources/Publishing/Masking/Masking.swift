// Masks what would name or locate a person in words that a coordinator releases in public.

package import IntakeModel
internal import Markup

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
    var found = mailAddressesAndLinks(words, in: text) + self.names(words, known: names, in: text)
    // Most texts have no digit, and a search by expression is slow: a report holds a thousand of them.
    if text.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }) {
      found += numbers(in: text) + postcodes(in: text) + addresses(words, in: text)
    }
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

  private static func precedes(_ left: Place, _ right: Place) -> Bool {
    (left.range.lowerBound, right.range.upperBound) < (right.range.lowerBound, left.range.upperBound)
  }

  /// Where a mask stands already: masking again changes nothing.
  private static func brackets(in text: String) -> [Range<String.Index>] {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return [] }
    return MaskingWords.placeholders.values.flatMap(\.values).flatMap { text.ranges(of: "[\($0)]") }
  }

  /// Each is looked for where a sign of it stands: an `@`, that sign in words, a point inside a word or a scheme.
  private static func mailAddressesAndLinks(_ words: [MaskedWord], in text: String) -> [Place] {
    var places: [Place] = []
    if text.utf8.contains(UInt8(ascii: "@")) { places += mailAddresses(in: text) }
    if words.contains(where: { MaskingWords.atSigns.contains($0.lowercased) }) { places += spelledAddresses(in: text) }
    let isInside = zip(text.utf8, text.utf8.dropFirst()).contains { pair in
      pair.0 == UInt8(ascii: ".") && pair.1 > UInt8(ascii: " ") || pair == (UInt8(ascii: ":"), UInt8(ascii: "/"))
    }
    return isInside ? places + links(in: text) : places
  }

  private static func mailAddresses(in text: String) -> [Place] {
    let mail =
      #/
      [\p{L}\p{N}._%+'\-]+ \s @ \s [\p{L}\p{N}\-]+ (?: \. [\p{L}\p{N}\-]+ )+
      | [\p{L}\p{N}._%+'\-]* @ [\p{L}\p{N}\-]+ (?: \. [\p{L}\p{N}\-]+ )*
      /#
    return text.ranges(of: mail).map { Place(kind: .mailAddress, range: $0) }
  }

  private static func spelledAddresses(in text: String) -> [Place] {
    let bracketed =
      #/
      [\p{L}\p{N}._%+'\-]+ \s? [\(\[\{] \s? (?: at | apenstaart(?:je)? ) \s? [\)\]\}] \s? [\p{L}\p{N}.\-]+
      (?: \s? [\(\[\{] \s? (?: dot | punt ) \s? [\)\]\}] \s? [\p{L}\p{N}\-]+ )*
      /#.ignoresCase()
    let spelled =
      #/
      \b [\p{L}\p{N}._+\-]+ \s (?: at | apenstaart(?:je)? ) \s [\p{L}\p{N}\-]+ (?: \. | \s (?: dot | punt ) \s )
      (?: nl | com | org | net | eu | be | de | amsterdam ) \b
      /#.ignoresCase()
    return (text.ranges(of: bracketed) + text.ranges(of: spelled)).map { Place(kind: .mailAddress, range: $0) }
  }

  private static func links(in text: String) -> [Place] {
    let link =
      #/
      \b (?: https?:\/\/ | www\. ) [^\s<>\[\]]+
      | \b [\p{L}\p{N}][\p{L}\p{N}\-]* (?: \. [\p{L}\p{N}\-]+ )* \.
        (?: nl | com | org | net | eu | be | de | info | me | io | amsterdam ) \b (?: \/ [^\s<>\[\]]* )?
      /#.ignoresCase()
    return text.ranges(of: link).map { Place(kind: .link, range: $0) }
  }
}
