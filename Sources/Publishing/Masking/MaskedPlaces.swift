// Where people live: streets with a number, and postcodes.

extension Masking {
  /// A street's name and the number of a house, in either order.
  static func addresses(
    _ words: [MaskedWord], in text: String, _ expressions: MaskingExpressions
  ) -> [Place] {
    words.indices.compactMap { index in
      guard isHouseNumber(words[index].text) else { return nil }
      let street = streetBefore(index, words, in: text, expressions) ?? streetAfter(index, words, in: text)
      return street.map { Place(kind: .address, range: $0) }
    }
  }

  /// `12`, `12a`, `12-3`, `12hs`: up to four digits, and a floor or letter.
  private static func isHouseNumber(_ word: String) -> Bool {
    let number = word.prefix(while: \.isNumber)
    guard !number.isEmpty else { return false }
    var floor = word[number.endIndex...]
    if floor.isEmpty { return number.count <= 7 }
    guard number.count <= 4 else { return false }
    if "-/".contains(floor[floor.startIndex]) { floor = floor.dropFirst() }
    return floor == "hoog"
      || 1...3 ~= floor.count && (floor.allSatisfy(\.isNumber) || floor.allSatisfy { $0.isASCII && $0.isLetter })
  }

  /// From the beginning of the street's name to the end of the number and its floor.
  private static func streetBefore(
    _ number: Int, _ words: [MaskedWord], in text: String, _ expressions: MaskingExpressions
  ) -> Range<String.Index>? {
    var last = number - 1
    if last >= 0, MaskingWords.numberSigns.contains(words[last].lowercased) { last -= 1 }
    guard last >= 0, joins(words[last], words[last + 1], in: text), joins(words[number - 1], words[number], in: text)
    else { return nil }
    let word = words[last]
    let isStreet = MaskingWords.isStreet(word.lowercased)
    let isLived = last >= 1 && isLivedIn(last, words)
    let isName =
      word.isCapitalised && !word.beginsSentence && !MaskingWords.notStreets.contains(word.lowercased)
    guard isStreet || isLived || isName, words[number].text.wholeMatch(of: expressions.year) == nil else { return nil }
    var first = last
    while first > 0, words[first].lowercased != "in", joins(words[first - 1], words[first], in: text),
      words[first - 1].isPartOfStreet(expressions)
    {
      first -= 1
    }
    while first < last, !words[first].isCapitalised, words[first].roles.contains(.particle) {
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
  fileprivate func isPartOfStreet(_ expressions: MaskingExpressions) -> Bool {
    (isCapitalised && !beginsSentence && !MaskingWords.notStreets.contains(lowercased)) || roles.contains(.particle)
      || lowercased.wholeMatch(of: expressions.ordinal) != nil
  }
}
