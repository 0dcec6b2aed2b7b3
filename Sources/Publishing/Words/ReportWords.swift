// The words of the report for a meeting, in Dutch and English.

/// What the report says in one language. `{name}` marks what is filled in.
struct ReportWords: Sendable {
  /// `{plan}`.
  var title: String
  /// `{since}`, `{until}`.
  var period: String
  var intro: String
  var nothing: String
  var supporters: CountWords
  var helpers: CountWords
  /// Above the plan's own questions.
  var asked: String
  var questions: String
  var suggestions: String
  var reactions: String
  var offers: String
  /// `{word}`.
  var theme: String
  var otherReactions: String
  /// With `{question}`, a question of the plan.
  var answersQuestion: String
  var open: String
  var answered: String
  var adopted: String
  var adapted: String
  var declined: String
  /// `{number}`.
  var count: String

  static func of(_ language: String) -> ReportWords { language == "en" ? english : dutch }

  private static let dutch = ReportWords(
    title: "Wat er is gezegd: {plan}", period: "Van {since} tot en met {until}",
    intro: "Dit zijn woorden van bewoners, zonder namen. Wat iemand herkenbaar maakt, is weggelaten.",
    nothing: "Hierover is in deze tijd niets gezegd.",
    supporters: CountWords(
      none: "geen nieuwe steun", few: "enkele mensen erbij die dit steunen", unit: "mensen erbij die dit steunen"),
    helpers: CountWords(
      none: "geen nieuwe helpers", few: "enkele mensen boden hulp aan", unit: "mensen boden hulp aan"),
    asked: "Onze vragen aan iedereen",
    questions: "Vragen", suggestions: "Suggesties", reactions: "Reacties", offers: "Aangeboden hulp",
    theme: "Over ‘{word}’", otherReactions: "En verder", answersQuestion: "op de vraag: {question}", open: "open",
    answered: "beantwoord", adopted: "overgenomen",
    adapted: "in andere vorm overgenomen", declined: "niet overgenomen", count: "({number})")

  private static let english = ReportWords(
    title: "What was said: {plan}", period: "From {since} up to and including {until}",
    intro: "These are words of residents, without names. What could identify somebody has been left out.",
    nothing: "Nothing was said about this in this time.",
    supporters: CountWords(
      none: "no new support", few: "a few more people support this", unit: "more people support this"),
    helpers: CountWords(none: "no new helpers", few: "a few people offered help", unit: "people offered help"),
    asked: "Our questions to everybody",
    questions: "Questions", suggestions: "Suggestions", reactions: "Reactions", offers: "Help that was offered",
    theme: "About ‘{word}’", otherReactions: "And also", answersQuestion: "to the question: {question}", open: "open",
    answered: "answered", adopted: "adopted",
    adapted: "adopted in another form", declined: "not adopted", count: "({number})")
}
