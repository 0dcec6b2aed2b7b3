// Where people live: streets with a number, and postcodes.

extension Masking {
  static func postcodes(in text: String) -> [Place] {
    let dutch = #/\b[1-9]\d{3} ?[A-Z]{2}\b|\b[1-9]\d{3}[a-z]{2}\b/#
    let british = #/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/#
    return (text.ranges(of: dutch) + text.ranges(of: british)).map { Place(kind: .postcode, range: $0) }
  }

  /// A street's name and the number of a house, in either order.
  static func addresses(_ words: [MaskedWord], in text: String) -> [Place] {
    words.indices.compactMap { index in
      guard isHouseNumber(words[index].text) else { return nil }
      let street = streetBefore(index, words, in: text) ?? streetAfter(index, words, in: text)
      return street.map { Place(kind: .address, range: $0) }
    }
  }

  /// `12`, `12a`, `12-3`, `12hs`: up to four digits, and a floor or letter.
  private static func isHouseNumber(_ word: String) -> Bool {
    (word.first?.isNumber ?? false) && word.wholeMatch(of: #/\d{1,4}(?:[\-\/]?(?:\d{1,3}|[A-Za-z]{1,3}|hoog))?/#) != nil
  }

  /// From the beginning of the street's name to the end of the number and its floor.
  private static func streetBefore(_ number: Int, _ words: [MaskedWord], in text: String) -> Range<String.Index>? {
    var last = number - 1
    if last >= 0, MaskingWords.numberSigns.contains(words[last].lowercased) { last -= 1 }
    guard last >= 0, joins(words[last], words[last + 1], in: text), joins(words[number - 1], words[number], in: text),
      words[number].text.wholeMatch(of: #/(?:19|20)\d\d/#) == nil
    else { return nil }
    let word = words[last]
    let isStreet = MaskingWords.isStreet(word.lowercased)
    let isLived = last >= 1 && isLivedIn(last, words)
    let isName =
      word.isCapitalised && !word.beginsSentence && !MaskingWords.notStreets.contains(word.lowercased)
    guard isStreet || isLived || isName else { return nil }
    var first = last
    while first > 0, words[first].lowercased != "in", joins(words[first - 1], words[first], in: text),
      words[first - 1].isPartOfStreet
    {
      first -= 1
    }
    while first < last, !words[first].isCapitalised, MaskingWords.particles.contains(words[first].lowercased) {
      first += 1
    }
    let end = number + 1 < words.count && isFloor(number + 1, words, in: text) ? number + 1 : number
    return words[first].range.lowerBound..<words[end].range.upperBound
  }

  /// `ik woon op …`, `I live at …`: what follows is where somebody lives.
  private static func isLivedIn(_ index: Int, _ words: [MaskedWord]) -> Bool {
    let before = words[max(0, index - 5)..<index].map(\.lowercased)
    return before.contains(where: MaskingWords.living.contains)
      && before.contains(where: MaskingWords.placeWords.contains)
  }

  private static func isFloor(_ index: Int, _ words: [MaskedWord], in text: String) -> Bool {
    joins(words[index - 1], words[index], in: text) && MaskingWords.floors.contains(words[index].lowercased)
  }

  /// `12 Baker Street`.
  private static func streetAfter(_ number: Int, _ words: [MaskedWord], in text: String) -> Range<String.Index>? {
    var end = number
    while end + 1 < words.count, end - number < 4, words[end + 1].isCapitalised,
      joins(words[end], words[end + 1], in: text)
    {
      end += 1
      if end > number + 1, MaskingWords.englishStreets.contains(words[end].lowercased) {
        return words[number].range.lowerBound..<words[end].range.upperBound
      }
    }
    return nil
  }

  /// Whether nothing but a space or a point stands between two words.
  static func joins(_ left: MaskedWord, _ right: MaskedWord, in text: String) -> Bool {
    let between = text[left.range.upperBound..<right.range.lowerBound]
    return between.allSatisfy { $0 == " " || $0 == "." } && between.count <= 2
  }
}

extension MaskedWord {
  /// A word that may stand before the last one of a street's name.
  fileprivate var isPartOfStreet: Bool {
    (isCapitalised && !beginsSentence && !MaskingWords.notStreets.contains(lowercased))
      || MaskingWords.particles.contains(lowercased)
      || lowercased.wholeMatch(of: #/\d{1,2}e/#) != nil
  }
}
