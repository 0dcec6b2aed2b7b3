// plan.md: the article in the plan's language as Markdown, with the whole history.

internal import IntakeModel
internal import Markup

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
    writer.declined()
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
    addSaid(.wholePlan)
  }

  private mutating func addParagraphs(_ text: LocalizedText) {
    for paragraph in edition.local(text).map({ PublicText.paragraphs($0.text) }) ?? [] { add("\(paragraph)") }
  }

  private mutating func call(_ call: Call) {
    let target = Target(call: call.id)
    add("## \(words.call) \(call.id): \(title(target))\(state(call.state))")
    addParagraphs(call.summary)
    addCounts(target, isCall: true)
    addSaid(target)
    for (number, question) in call.numberedQuestions { add(question, QuestionID(call: call.id, number: number)) }
    for activity in call.activities { self.activity(activity, of: call) }
  }

  private mutating func add(_ question: Question, _ id: QuestionID) {
    guard let local = edition.local(question.text) else { return }
    let subject = edition.answerSubject(id, local, to: PageWriter.subjectLength)
    let answered = PublicCount(edition.article.answers[id] ?? 0)
    let count: MarkdownText = answered == .none ? "" : " *\(words.written(answered, words.answersCount))*"
    let outcome = question.answer.flatMap(edition.local)
    let end: MarkdownText = outcome.map { "**\(words.outcome)** \($0.text)" } ?? link(words.answer, subject: subject)
    add("**\(words.questions)** \(local.text)\(count) \(end)")
    addSaid(Target(call: id.call), question: id.number)
  }

  /// Everything that was released, newest first.
  private mutating func addSaid(_ target: Target, question: Int? = nil) {
    let said = edition.article.reactions.filter { $0.target == target && $0.question == question }
    guard !said.isEmpty else { return }
    if question == nil { add("**\(words.said)**") }
    addList(said.reversed().map { reaction in edition.words(of: reaction).map { "“\($0)”" } ?? "*\(words.removed)*" })
  }

  private mutating func addEarlierSupport(_ target: Target) {
    for earlier in edition.article.earlierSupport[target] ?? [] where PublicCount(earlier.supporters) != .none {
      let text = words.written(PublicCount(earlier.supporters), words.earlierSupport)
      add("*\(Words.fill(text, ["number": String(earlier.version)]))*")
    }
  }

  private mutating func activity(_ activity: Activity, of call: Call) {
    let target = Target(call: call.id, activity: activity.id)
    add("### \(activity.id) \(title(target))\(state(activity.state))")
    addParagraphs(activity.text)
    let means = edition.article.means[target]
    var facts = activity.numberedNeeds.compactMap { number, need in self.need(need, means?.byNeed[number]) }
    if !facts.isEmpty, let means, means.byNeed.isEmpty, PublicCount(means.agreed) != .none {
      facts.append("\(words.written(PublicCount(means.agreed), words.agreed))")
    }
    if let organiser = activity.organiser { facts.append("\(words.organiser): \(organiser)") }
    addList(facts)
    addCounts(target, isCall: false)
    addSaid(target)
  }

  private func need(_ need: Need, _ standing: NeedStanding?) -> MarkdownText? {
    guard let what = edition.local(need.what) else { return nil }
    let number = need.number.map { words.written($0) + " " } ?? ""
    let by = need.by.map { ", " + Words.fill(words.neededBy, ["day": words.written($0)]) } ?? ""
    let soFar = [(standing?.offered ?? 0, words.offeredForNeed), (standing?.agreed ?? 0, words.agreedForNeed)]
      .map { (PublicCount($0.0), $0.1) }.filter { $0.0 != .none }.map { words.written($0.0, $0.1) }
    return "\(words.needs): \(([number + what.text + by] + soFar).joined(separator: ", "))"
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
    addEarlierSupport(target)
  }

  private func state(_ state: ProgressState?) -> MarkdownText {
    guard let state else { return "" }
    return " (\(edition.stateWord(state)))"
  }

  private mutating func changes() {
    add("## \(words.changes)")
    if edition.article.versions.isEmpty { add("\(words.noChanges)") }
    for version in edition.article.versions {
      add("### \(words.written(version.day)) · \(Words.fill(words.version, ["number": String(version.number)]))")
      let told = PublicChanges.of(version).map(sentence)
      addList(told.isEmpty ? ["\(words.quietVersion)"] : told)
    }
  }

  private mutating func declined() {
    let items = edition.article.declined.compactMap { declined -> MarkdownText? in
      guard let reason = edition.local(declined.reason) else { return nil }
      let number = edition.number(of: declined.target) ?? words.wholePlan
      let text: MarkdownText = declined.text.flatMap(edition.local).map { "“\($0.text)” " } ?? ""
      return "\(words.written(declined.day)), \(number): \(text)\(reason.text)"
    }
    guard !items.isEmpty else { return }
    add("## \(words.declined)")
    add("\(words.declinedIntro)")
    addList(items)
  }

  private func sentence(_ change: PublicChange) -> MarkdownText {
    let told = edition.told(change)
    var line: MarkdownText = "**\(told.label)**"
    if let target = told.target, let title = told.title {
      let number = edition.number(of: target).map { $0 + " " } ?? ""
      line = "\(line) \(target == .wholePlan ? words.wholePlan : number + title.text)"
    }
    if let amount = told.amount { line = "\(line): \(amount)" }
    for (joint, text) in told.texts { line = "\(line)\(joint)\(text.text)" }
    if let voices = told.voices { line = "\(line) (\(voices))" }
    return line
  }
}
