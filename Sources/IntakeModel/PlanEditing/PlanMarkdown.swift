// A plan as Markdown that a person edits: the form, and writing it.
//
// The title is a heading of the first level, a call `## Call 5: …`, an activity `### 5.1 …`; new ones are written
// `## + …` and `### + …`. Directly under a heading stand its notes, one a line, as `en: title in English` or
// `stand: bezig`. After an empty line follows the text; `[en]` alone on a line begins it in another language. A text
// line that begins like a part of the form has a backslash before it, and so has an empty line at the end of a text.
// What the form does not show (address, languages, codes) stays as it is.

/// The Markdown form of plans.
package enum PlanMarkdown {
  /// The words of notes in one language.
  struct Words: Sendable {
    let state: String
    let also: String
    let organiser: String
    let need: String
    let number: String
    let by: String
    let question: String
    let answer: String
    let states: [ProgressState: String]
    let help: [String]
    /// `{code}` is a language that is not the plan's own.
    let otherLanguage: String

    static let dutch = Words(
      state: "stand", also: "ook", organiser: "trekker", need: "nodig", number: "aantal", by: "voor",
      question: "vraag", answer: "antwoord",
      states: [
        .proposed: "voorgesteld", .chosen: "gekozen", .running: "bezig", .done: "klaar", .stopped: "gestopt",
      ],
      help: [
        "Verander wat u wilt en sla op. Nieuw: `## + Titel` voor een call, `### + Titel` voor een activiteit.",
        "Weghalen: haal het hele stuk weg. Verplaatsen: zet het hele stuk, met zijn nummer, onder een andere call.",
        "Direct onder een titel, per regel: stand: bezig · trekker: … · ook: … · nodig 1: … · vraag 1: …",
      ], otherLanguage: "Een regel met alleen [{code}] begint de tekst in die taal.")
    static let english = Words(
      state: "state", also: "also", organiser: "organiser", need: "need", number: "number", by: "by",
      question: "question", answer: "answer",
      states: [.proposed: "proposed", .chosen: "chosen", .running: "running", .done: "done", .stopped: "stopped"],
      help: [
        "Change what you like and save. New: `## + Title` for a call, `### + Title` for an activity.",
        "To remove: delete the whole piece. To move: put the whole piece, with its number, under another call.",
        "Directly under a title, one a line: state: running · organiser: … · also: … · need 1: … · question 1: …",
      ], otherLanguage: "A line with only [{code}] begins the text in that language.")

    static let all = [dutch, english]
    static func of(_ language: String) -> Words { language == "nl" ? dutch : english }
  }

  /// The plan in this form; ``read(_:file:base:usedIDs:)`` gives the same plan back.
  /// - Parameter language: of the notes and what explains them; every language is read.
  package static func written(_ plan: Plan, in language: String) -> String {
    var writer = PlanMarkdownWriter(plan, in: language)
    return writer.written()
  }

  /// A line of text that could be taken for a part of the form gets a backslash.
  static func escaped(line: Substring) -> String {
    guard let first = line.first else { return "" }
    return "#[\\<".contains(first) ? "\\" + line : String(line)
  }

  /// Lines of a text; empty ones at its ends are marked, or they would be taken for the space around it.
  static func lines(of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isBlank = lines.map { $0.allSatisfy(\.isWhitespace) }
    let first = isBlank.firstIndex(of: false) ?? lines.count
    let last = isBlank.lastIndex(of: false) ?? -1
    return lines.enumerated().map { index, line in
      index < first || index > last ? "\\" + line : escaped(line: line)
    }
  }

  /// A value on one line.
  static func escaped(value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  static func unescaped(value: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

/// Writes one plan.
private struct PlanMarkdownWriter {
  private let plan: Plan
  private let words: PlanMarkdown.Words
  private var lines: [String] = []

  init(_ plan: Plan, in language: String) {
    self.plan = plan
    words = .of(language)
  }

  mutating func written() -> String {
    let other = plan.languages.dropFirst().first ?? (plan.language == "en" ? "nl" : "en")
    let help = words.help + [words.otherLanguage.replacing("{code}", with: other)]
    lines = help.map { "<!-- \($0) -->" } + [""]
    head("#", plan.title)
    body(plan.intro)
    for call in plan.calls { write(call) }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ call: Call) {
    head("## Call \(call.id):", call.title)
    note(call.state, call.also)
    let questions = call.numberedQuestions
    if call.questions?.isEmpty == true { lines.append("\(words.question):") }
    for (number, question) in questions {
      note("\(words.question) \(number)", question.text)
      if let answer = question.answer { note("\(words.answer) \(number)", answer) }
    }
    body(call.summary)
    for activity in call.activities { write(activity) }
  }

  private mutating func write(_ activity: Activity) {
    head("### \(activity.id)", activity.title)
    note(activity.state, activity.also)
    if let organiser = activity.organiser {
      lines.append("\(words.organiser): \(PlanMarkdown.escaped(value: organiser))")
    }
    if activity.needs?.isEmpty == true { lines.append("\(words.need):") }
    for (number, need) in activity.numberedNeeds {
      note("\(words.need) \(number)", need.what)
      if let count = need.number { lines.append("\(words.need) \(number) \(words.number): \(count)") }
      if let day = need.by { lines.append("\(words.need) \(number) \(words.by): \(day)") }
    }
    body(activity.text)
  }

  private mutating func head(_ mark: String, _ title: LocalizedText) {
    lines.append("\(mark) \(PlanMarkdown.escaped(value: title.byLanguage[plan.language] ?? ""))")
    for (language, text) in others(title) { lines.append("\(language): \(PlanMarkdown.escaped(value: text))") }
  }

  private mutating func note(_ state: ProgressState?, _ also: [String]?) {
    if let state, let word = words.states[state] { lines.append("\(words.state): \(word)") }
    if also?.isEmpty == true { lines.append("\(words.also):") }
    for phrase in also ?? [] { lines.append("\(words.also): \(PlanMarkdown.escaped(value: phrase))") }
  }

  private mutating func note(_ name: String, _ text: LocalizedText) {
    if let own = text.byLanguage[plan.language] { lines.append("\(name): \(PlanMarkdown.escaped(value: own))") }
    for (language, text) in others(text) { lines.append("\(name) \(language): \(PlanMarkdown.escaped(value: text))") }
  }

  private mutating func body(_ text: LocalizedText) {
    lines.append("")
    if let own = text.byLanguage[plan.language] { lines += PlanMarkdown.lines(of: own) }
    lines.append("")
    for (language, text) in others(text) { lines += ["[\(language)]"] + PlanMarkdown.lines(of: text) + [""] }
  }

  /// The other languages, in the plan's order, then by code.
  private func others(_ text: LocalizedText) -> [(String, String)] {
    let unnamed = text.byLanguage.keys.filter { !plan.languages.contains($0) }.sorted()
    return (plan.languages.dropFirst() + unnamed).compactMap { code in
      text.byLanguage[code].map { (code, $0) }
    }
  }
}
