// An explained mail as a page of 80 columns, in the coordinator's language.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// Shows what the daemon would do with mails, and why.
struct ExplainedPage {
  let plan: Plan?
  let language: String
  let terminal: Terminal

  private var isDutch: Bool { language == "nl" }
  private func words(_ dutch: String, _ english: String) -> String { isDutch ? dutch : english }

  func show(_ explained: ExplainedMail) {
    let mail = explained.interpreted.mail
    let reading = explained.interpreted.reading
    let screening = explained.interpreted.screening
    let sender = mail.from.mailboxes.first
    terminal.paragraph("\(explained.id)  \(mail.subject)", first: "", rest: "  ", style: terminal.bold)
    let name = sender?.name ?? sender?.address ?? words("onbekend", "unknown")
    row(words("van", "from"), "\(name), \(words("taal", "language")) \(reading.language)")
    row(words("afzender", "sender"), screening.authentication.words)
    row(words("is", "is"), "\(sort(screening.senderClass)): \(screening.reason.words)")
    row(words("besluit", "decision"), "\(word(reading.decision)): \(reading.decisionReason)")
    row(
      words("antwoord", "answer"),
      "\(explained.repliesTo ? words("ja", "yes") : words("nee", "no")): \(explained.replyReason)")
    if !reading.flags.isEmpty {
      row(words("let op", "note"), reading.flags.map(\.rawValue).joined(separator: ", "))
    }
    if let followUp = reading.followUp {
      row(
        words("vervolg", "follow-up"),
        ([followUp.rawValue] + (reading.answer?.steps ?? []).map(told)).joined(separator: "; "))
    }
    if !mail.defects.isEmpty {
      row(words("gebreken", "defects"), mail.defects.map(\.rawValue).joined(separator: ", "))
    }
    for (index, item) in reading.items.enumerated() { show(item, index + 1) }
    terminal.line()
  }

  /// A wish of an answer, as "punt 2: intrekken".
  private func told(_ step: Answer.Step) -> String {
    let numbers = step.items.numbers.map { words("punt", "item") + " \($0)" }
    let names = step.items.kinds.map(noun) + step.items.targets.map(short)
    let items = step.items.isOpen ? words("deze mail", "this mail") : (numbers + names).joined(separator: " ")
    switch step.wish {
    case .takeBack: return "\(items): " + words("intrekken", "take back")
    case .dispute: return "\(items): " + words("klopt niet", "is wrong")
    case .correct(let kind, let target):
      let wanted = [kind.map(noun), target.map(short)].compactMap { $0 }.joined(separator: " ")
      return "\(items): " + words("wordt", "becomes") + " \(wanted)"
    }
  }

  private func row(_ name: String, _ text: String) {
    let head = "  " + name.padded(to: 11)
    terminal.paragraph(text, first: head, rest: String(repeating: " ", count: head.count))
  }

  private func show(_ item: Item, _ number: Int) {
    let indent = "     "
    terminal.line()
    terminal.paragraph(
      "\(noun(item.kind)) · \(name(item.target))", first: "  \(number)  ", rest: indent, style: terminal.bold)
    let state = item.isRecorded ? words("wordt vastgelegd", "is recorded") : words("eerst een mens", "a person first")
    terminal.line("\(indent)\(word(item.certainty)) (\(percent(item.confidence))), \(state)")
    terminal.paragraph("“\(item.quote)”", first: indent, rest: indent + " ")
    terminal.paragraph(item.reasons.joined(separator: "; "), first: indent, rest: indent)
    let others = item.alternatives.map { "\(noun($0.kind)) \(short($0.target)) (\(percent($0.confidence)))" }
    guard !others.isEmpty else { return }
    terminal.paragraph(
      words("anders: ", "else: ") + others.joined(separator: words(" of ", " or ")), first: indent, rest: indent,
      style: terminal.faint)
  }

  private func percent(_ confidence: Double) -> String { "\(Int((confidence * 100).rounded())) %" }

  /// As `5.1 Buurtconferentie`.
  private func name(_ target: Target) -> String {
    let title = plan?.title(of: target, in: language) ?? ""
    return target == .wholePlan || title.isEmpty ? short(target) : "\(short(target)) \(title)"
  }

  private func short(_ target: Target) -> String {
    target.activity ?? target.call ?? words("het plan als geheel", "the plan as a whole")
  }

  private func word(_ certainty: Certainty) -> String {
    switch certainty {
    case .sure: words("zeker", "sure")
    case .likely: words("waarschijnlijk", "likely")
    case .guess: words("gok", "a guess")
    }
  }

  private func word(_ decision: Decision) -> String {
    switch decision {
    case .accept: words("verwerkt", "recorded")
    case .queue: words("wacht", "waits")
    case .ignore: words("terzijde", "set apart")
    }
  }

  private func sort(_ sender: SenderClass) -> String {
    switch sender {
    case .person: words("mens", "person")
    case .automatic: words("automaat", "automatic")
    case .bounce: words("onbestelbaar", "bounce")
    case .own: words("eigen mail", "own mail")
    case .spam: "spam"
    }
  }

  private func noun(_ kind: ItemKind) -> String {
    switch kind {
    case .support: words("steun", "support")
    case .volunteer: words("hulp", "help")
    case .suggestion: words("idee", "idea")
    case .reaction: words("reactie", "reaction")
    case .question: words("vraag", "question")
    case .withdrawal: words("intrekking", "withdrawal")
    case .stop: words("geen mail meer", "no more mail")
    case .privacy: words("persoonsgegevens", "personal data")
    }
  }
}
