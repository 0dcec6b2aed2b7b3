// Numbers that lead to a person: accounts, citizen service numbers, phones, dates of birth.

extension Masking {
  static func numbers(in text: String, _ signs: MaskingSigns, _ expressions: MaskingExpressions) -> [Place] {
    (signs.hasAccount ? accounts(in: text, expressions) : [])
      + (signs.hasBirth ? birthDates(in: text, expressions) : [])
      + (signs.hasLongNumber ? digitGroups(in: text, expressions) : [])
  }

  /// An IBAN by its country's length and its check digits (ISO 13616); in a known country also with a slip of the pen.
  private static func accounts(in text: String, _ expressions: MaskingExpressions) -> [Place] {
    text.matches(of: expressions.account).compactMap { match in
      let country = text[match.range].prefix(2).uppercased()
      guard let length = accountLengths[country] else { return nil }
      var characters: [Character] = []
      var end = match.range.lowerBound
      while end < text.endIndex, characters.count < length {
        let character = text[end]
        if character.isLetter || character.isNumber {
          characters.append(character)
        } else if !" .-".contains(character) {
          break
        }
        end = text.index(after: end)
      }
      let digits = characters.filter(\.isNumber).count
      let isWhole = characters.count == length && (hasCheckDigits(characters) || digits >= length / 2)
      return isWhole ? Place(kind: .account, range: match.range.lowerBound..<end) : nil
    }
  }

  static let accountLengths = [
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18,
    "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IT": 27, "LT": 20, "LU": 20, "LV": 21, "MA": 28,
    "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "TR": 26,
  ]

  /// ISO 7064: the first four characters at the end, letters as 10 to 35, the rest by 97 is 1.
  private static func hasCheckDigits(_ characters: [Character]) -> Bool {
    var rest = 0
    for character in characters[4...] + characters[..<4] {
      guard let value = Int(String(character), radix: 36) else { return false }
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97
    }
    return rest == 1
  }

  private static func birthDates(in text: String, _ expressions: MaskingExpressions) -> [Place] {
    text.matches(of: expressions.birthDate).map {
      Place(kind: .birthDate, range: $0.output.1.startIndex..<$0.output.1.endIndex)
    }
  }

  private static func digitGroups(in text: String, _ expressions: MaskingExpressions) -> [Place] {
    text.matches(of: expressions.digits).compactMap { match in
      kind(of: match.output, expressions).map { Place(kind: $0, range: match.range) }
    }
  }

  /// What a run of digits is; nil when it is a date, a sum of money or a short number.
  private static func kind(of run: Substring, _ expressions: MaskingExpressions) -> MaskKind? {
    let digits = run.compactMap(\.wholeNumberValue)
    guard digits.count >= 7,
      ![expressions.day, expressions.years, expressions.thousands].contains(where: { run.wholeMatch(of: $0) != nil })
    else { return nil }
    if isCitizenNumber(digits) { return .citizenNumber }
    let isCalled = run.hasPrefix("+") || run.hasPrefix("(") || digits[0] == 0
    return isCalled && 8...15 ~= digits.count ? .phone : .number
  }

  /// The eleven test of a citizen service number (BSN), of nine digits, or eight where the leading zero is left out.
  static func isCitizenNumber(_ digits: [Int]) -> Bool {
    guard digits.count == 8 || digits.count == 9 else { return false }
    let nine = Array(repeating: 0, count: 9 - digits.count) + digits
    let sum = zip([9, 8, 7, 6, 5, 4, 3, 2, -1], nine).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 == 0 && sum != 0
  }
}
