// The texts of a plan by language, and the words people use for a thing.

extension PlanReader {
  /// How long texts and lists may be: generous for a person, small for a page.
  enum Limits {
    static let title = TextLimit(length: 200, lines: .one)
    static let question = TextLimit(length: 500, lines: .one)
    static let text = TextLimit(length: 4000, lines: .several)
    static let intro = TextLimit(length: 10_000, lines: .several)
    static let organiser = 200
    static let phrase = 100
    static let phrases = 100
    static let calls = 100
    static let activities = 100
    static let questions = 20
    static let needs = 50
  }

  struct TextLimit {
    /// In Unicode scalars.
    let length: Int
    let lines: TextLines
  }

  /// A required text by language.
  mutating func localized(_ key: String, in fields: JSON5Fields, _ limit: TextLimit) -> LocalizedText? {
    let example = "{ \(languages.first ?? "nl"): \"…\" }"
    return checker.required(key, in: fields, example: example).flatMap { localized($0, limit) }
  }

  /// A text by language, always in the plan's first one; others than the plan's languages do no harm.
  mutating func localized(_ cursor: JSON5Cursor, _ limit: TextLimit) -> LocalizedText? {
    let own = languages.first ?? "nl"
    let expected = "an object by language, as { \(own): \"…\" }"
    guard let members = checker.members(cursor, expected: expected) else { return nil }
    var texts: [String: String] = [:]
    for member in members {
      let value = cursor.member(member)
      if LanguageCode.exists(member.key) {
        texts[member.key] = checker.text(
          value, atMost: limit.length, lines: limit.lines, expected: "the text, or remove the key")
      } else {
        checker.report(
          member.position, value.path, "is not a language code of ISO 639-1", "write two small letters, as nl or en")
      }
    }
    if !languages.isEmpty, !members.contains(where: { $0.key == own }) {
      checker.report(cursor, "has no text in \(own), the plan's first language", "add \(own): \"…\"")
    }
    return LocalizedText(texts)
  }

  /// Words and phrases that people use for a thing.
  mutating func phrases(_ cursor: JSON5Cursor?) -> [String]? {
    checker.list(cursor, count: 0...Limits.phrases, expected: "a list of words, as [\"borrel\", \"drinks\"]")?
      .compactMap { checker.text($0, atMost: Limits.phrase, expected: "a word or phrase, or remove it") }
  }
}
