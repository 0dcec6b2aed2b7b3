// plan.md: the article in the plan's language as Markdown, with the whole history.

internal import IntakeModel

/// The article as CommonMark.
struct MarkdownArticle {
  private let edition: Edition
  private var lines: [MarkdownText] = []

  init(_ article: Article) {
    edition = Edition(article: article, language: Edition.languages(of: article.plan)[0])
  }

  private var words: Words { edition.words }
  private var plan: Plan { edition.plan }

  /// The text with LF line ends.
  static func written(_ article: Article) -> String {
    var writer = MarkdownArticle(article)
    writer.head()
    for call in writer.plan.calls { writer.call(call) }
    writer.changes()
    return writer.lines.map { $0.markup + "\n" }.joined()
  }

  /// Adds a paragraph or heading with an empty line after it.
  private mutating func add(_ line: MarkdownText) { lines += [line, ""] }

  private mutating func addList(_ items: [MarkdownText]) {
    guard !items.isEmpty else { return }
    lines += items.map { "- \($0)" } + [""]
  }

  private func title(_ target: Target) -> String { edition.title(of: target).text }

  private func link(_ text: String, subject: String) -> MarkdownText {
    "[\(text)](\(url: MailLink.url(to: plan.address, subject: subject)))"
  }

  private mutating func head() {
    add("# \(title(.wholePlan))")
    let version = edition.current.map { Words.fill(words.version, ["number": String($0.number)]) + " · " } ?? ""
    add("*\(version + words.written(edition.day))*")
    addParagraphs(plan.intro)
    let standing = edition.standing(.wholePlan)
    let facts = [
      (PublicCount(standing.peopleWithin), words.peopleInPlan), (PublicCount(standing.helpers), words.wholePlanHelpers),
      (PublicCount(standing.reactions), words.wholePlanReactions),
    ].filter { $0.0 != .none }
    addList(
      ([(PublicCount(standing.supporters), words.wholePlanSupporters)] + facts).map { "\(words.written($0.0, $0.1))" })
    add("## \(words.takePart)")
    add("\(Words.fill(words.howToTakePart, ["address": plan.address]))")
    addList(words.waysToTakePart.map { link($0.link, subject: $0.subject) })
    add("\(words.afterYouMail) \(words.noNames) \(words.smallNumbers)")
  }

  private mutating func addParagraphs(_ text: LocalizedText) {
    for paragraph in edition.local(text).map({ PublicText.paragraphs($0.text) }) ?? [] { add("\(paragraph)") }
  }

  private mutating func call(_ call: Call) {
    let target = Target(call: call.id)
    add("## \(words.call) \(call.id): \(title(target))\(state(call.state))")
    addParagraphs(call.summary)
    addCounts(target, isCall: true)
    for (number, question) in call.numberedQuestions {
      guard let local = edition.local(question.text) else { continue }
      let id = QuestionID(call: call.id, number: number)
      let subject = edition.answerSubject(id, local, to: PageWriter.subjectLength)
      add("**\(words.questions)** \(local.text) \(link(words.answer, subject: subject))")
    }
    for activity in call.activities { self.activity(activity, of: call) }
  }

  private mutating func activity(_ activity: Activity, of call: Call) {
    let target = Target(call: call.id, activity: activity.id)
    add("### \(activity.id) \(title(target))\(state(activity.state))")
    addParagraphs(activity.text)
    var facts: [MarkdownText] = (activity.needs ?? []).compactMap { need in
      guard let what = edition.local(need.what) else { return nil }
      let number = need.number.map { words.written($0) + " " } ?? ""
      let by = need.by.map { ", " + Words.fill(words.neededBy, ["day": words.written($0)]) } ?? ""
      return "\(words.needs): \(number)\(what.text)\(by)"
    }
    if let organiser = activity.organiser { facts.append("\(words.organiser): \(organiser)") }
    addList(facts)
    addCounts(target, isCall: false)
  }

  private mutating func addCounts(_ target: Target, isCall: Bool) {
    let standing = edition.standing(target)
    let id = target.activity ?? edition.number(of: target) ?? ""
    let mail = link(
      Words.fill(words.mailAbout, ["id": id]),
      subject: "\(words.call) \(target.activity ?? target.call ?? ""): "
        + PublicText.shortened(title(target), to: PageWriter.subjectLength))
    var parts: [String] = [words.nothingYet]
    if max(standing.supporters, standing.helpers, standing.reactions) > 0 {
      parts = [
        words.written(PublicCount(standing.supporters), words.supporters),
        words.written(PublicCount(standing.helpers), words.helpers),
        words.written(PublicCount(standing.reactions), words.reactions),
      ]
    }
    let within = PublicCount(standing.peopleWithin)
    if isCall, within != .none { parts.append(words.written(within, words.peopleWithinCall)) }
    let open = PublicCount(edition.article.openSuggestions[target] ?? 0)
    if open != .none { parts.append(words.written(open, words.openSuggestions)) }
    add("*\(parts.joined(separator: " · "))* \(mail)")
  }

  private func state(_ state: ProgressState?) -> MarkdownText {
    guard let state else { return "" }
    return " (\(words.states[state] ?? state.rawValue))"
  }

  private mutating func changes() {
    add("## \(words.changes)")
    if edition.article.versions.isEmpty { add("\(words.noChanges)") }
    for version in edition.article.versions {
      add("### \(words.written(version.day)) · \(Words.fill(words.version, ["number": String(version.number)]))")
      addList(PublicChanges.of(version).map(sentence))
    }
  }

  private func sentence(_ change: PublicChange) -> MarkdownText {
    let told = edition.told(change)
    var line: MarkdownText = "**\(told.label)**"
    if let target = told.target, let title = told.title {
      let number = edition.number(of: target).map { $0 + " " } ?? ""
      line = "\(line) \(target == .wholePlan ? words.wholePlan : number + title.text)"
    }
    if let amount = told.amount { line = "\(line): \(amount)" }
    if let note = told.note { line = told.target == nil ? "\(line) \(note.text)" : "\(line). \(note.text)" }
    return line
  }
}
