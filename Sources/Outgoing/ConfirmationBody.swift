// Composes a confirmation: chooses the paragraphs and lays them out.

internal import IntakeModel

extension Confirmation {
  /// The longest body, in bytes as sent.
  static let longestBody = 4_096

  /// The mail; the same value always gives the same bytes.
  ///
  /// Items that would make the body longer than 4 kB are counted instead of listed. Every value that could change
  /// the mail's header or structure is refused.
  package func compose() throws(CompositionError) -> OutgoingMail {
    try checkValues()
    let writer = ConfirmationWriter(confirmation: self)
    var shown = isCrisis ? 0 : items.count
    while true {
      let body = writer.body(showing: shown)
      if isReport || TextBody(body).bytes.count <= Self.longestBody {
        return try mail(subject: writer.subject, body: body)
      }
      guard shown > 1 else { throw .tooLong }
      shown -= 1
    }
  }

  /// What it says, for a person to look at before it goes.
  package var draft: (subject: String, body: String) {
    let writer = ConfirmationWriter(confirmation: self)
    return (writer.subject, writer.body(showing: items.count))
  }

  /// The mail with this confirmation's sender, recipient and marks.
  func mail(subject: String, body: String) throws(CompositionError) -> OutgoingMail {
    let mail = PlainMail(
      senderName: senderName, senderAddress: senderAddress, envelopeSender: envelopeSender, recipient: recipient,
      subject: subject, body: body, language: ConfirmationTexts.set(for: language, plan: plan).language,
      autoSubmitted: kind.manner.autoSubmitted, loopMark: plan.id.text, messageID: messageID,
      inReplyTo: originalMessageID,
      references: originalReferences, date: date, zoneOffset: zoneOffset)
    return try mail.compose()
  }

  /// What is held on somebody is told whole, however much it is.
  private var isReport: Bool {
    if case .report = notice { return true }
    return false
  }

  /// Refuses what could change the mail's header or structure, or is no value of its kind.
  func checkValues() throws(CompositionError) {
    guard !senderName.isEmpty, senderName.utf8.count <= 200, HeaderWriter.isSafe(senderName) else {
      throw .refusedValue("senderName")
    }
    try Self.checkReference(publicReference)
    if let publicURL, !Self.isWebAddress(publicURL) { throw .refusedValue("publicURL") }
    if let signature {
      let lines = signature.split(separator: "\n", omittingEmptySubsequences: false)
      guard signature.utf8.count <= 500, lines.allSatisfy({ HeaderWriter.isSafe(String($0)) }) else {
        throw .refusedValue("signature")
      }
    }
  }

  static func checkReference(_ text: String) throws(CompositionError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, (2...5).contains(parts[0].count), parts[0].allSatisfy({ (0x41...0x5A).contains($0) }),
      (1...19).contains(parts[1].count), parts[1].allSatisfy({ (0x30...0x39).contains($0) })
    else { throw .refusedValue("publicReference") }
  }

  /// RFC 3986 characters only, so that the address ends where the line does.
  private static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix), text.utf8.count <= 500 else {
      return false
    }
    return text.utf8.count > scheme.utf8.count
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
  }
}

/// Writes the texts of one confirmation, or of the summary that stands for several.
struct ConfirmationWriter {
  let confirmation: Confirmation
  let texts: TextSet
  let overrides: [TextKey: String]

  init(confirmation: Confirmation) {
    self.confirmation = confirmation
    texts = ConfirmationTexts.set(for: confirmation.language, plan: confirmation.plan)
    overrides = ConfirmationTexts.overrides(
      confirmation.texts, language: texts.language, plan: confirmation.plan)
  }

  var subject: String {
    text(subjectKey, ["sender": confirmation.senderName, "reference": confirmation.publicReference])
  }

  private var subjectKey: TextKey {
    if confirmation.notice != nil { return .subjectPrivacy }
    if let news = confirmation.news { return news.subjectKey }
    if confirmation.kind == .decisionOutcome { return .subjectOutcome }
    return confirmation.answer.isEmpty ? .subject : .subjectAnswer
  }

  func body(showing shown: Int) -> String {
    joined([welcomeLine, greeting] + content(showing: shown) + ending)
  }

  /// Paragraphs with an empty line between them.
  func joined(_ paragraphs: [String?]) -> String {
    paragraphs.compactMap { $0 }.filter { !$0.isEmpty }.map { wrapped($0) }.joined(separator: "\n\n") + "\n"
  }

  private func content(showing shown: Int) -> [String?] {
    if let notice = confirmation.notice { return paragraphs(of: notice) }
    if let news = confirmation.news { return paragraphs(of: news) }
    if confirmation.isCrisis { return crisis }
    if confirmation.kind == .decisionOutcome { return outcome(showing: shown) }
    return confirmation.answer.isEmpty ? ordinary(showing: shown) : answered(showing: shown)
  }

  private func paragraphs(of notice: PrivacyNotice) -> [String?] {
    switch notice {
    case .askAccess: [text(.privacyAccessAsked), text(.privacyAccessStep)]
    case .askErasure: [text(.privacyErasureAsked), text(.privacyErasureStep)]
    case .report(let report):
      [text(.privacyReport, ["sender": confirmation.senderName])]
        + report.paragraphs(text: { text($0, $1) }, item: { sentence(for: $0) }, day: { texts.words(forDay: $0) ?? $0 })
        + [text(.privacyReportEnd)]
    case .erased: [text(.privacyErased, ["sender": confirmation.senderName])]
    }
  }

  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    texts.text(key, values, overrides: overrides)
  }

  var welcomeLine: String? {
    confirmation.language == texts.language ? nil : welcomeLines[confirmation.language]
  }

  var greeting: String {
    guard let name = confirmation.greetingName.flatMap(greetingName(from:)) else { return text(.greeting) }
    return text(.greetingName, ["name": name])
  }

  /// A receipt that repeats nothing and asks nothing.
  private var crisis: [String?] {
    [text(.crisisReceipt), text(confirmation.isHardship ? .crisisHardship : .crisisHelp)]
  }

  private func ordinary(showing shown: Int) -> [String?] {
    let thanks = text(.thanks, ["sender": confirmation.senderName])
    let hasItems = !confirmation.items.isEmpty
    return [
      hasItems ? thanks + " " + text(.items) : thanks,
      hasItems ? list(showing: shown) : nil,
      hasItems ? next(for: confirmation.items) : nil,
      privacyAsked,
      waiting(confirmation.waiting),
      confirmation.isUnverified ? text(.unverified) : nil,
      steps,
      confirmation.publicURL.map { text(.planLink, ["url": $0]) },
      text(.privacy),
      text(.automatic),
    ]
  }

  /// What a coordinator made of a mail that waited.
  private func outcome(showing shown: Int) -> [String?] {
    let hasItems = !confirmation.items.isEmpty
    let reason = confirmation.rejection.flatMap(Self.key(of:)).map { text($0) }
    return [
      hasItems ? text(.outcomeRead) + " " + text(.outcomeItems) : text(.outcomeRead) + " " + text(.outcomeNothing),
      hasItems ? list(showing: shown) : nil,
      hasItems ? next(for: confirmation.items) : nil,
      hasItems ? reason.map { text(.outcomeRest) + " " + $0 } : reason,
      hasItems ? steps : text(.outcomeDisagree),
      confirmation.publicURL.map { text(.planLink, ["url": $0]) },
      text(.privacy),
    ]
  }

  /// What a sender is told of why; what a coordinator noted for themselves is not told.
  private static func key(of reason: RejectionReason) -> TextKey? {
    switch reason {
    case .offTopic: .outcomeOffTopic
    case .unclear: .outcomeUnclear
    case .saidBefore: .outcomeSaidBefore
    case .elsewhere: .outcomeElsewhere
    case .notPossible: .outcomeNotPossible
    case .other: nil
    }
  }

  /// What was done, and what now stands.
  private func answered(showing shown: Int) -> [String?] {
    let done = confirmation.answer.map(report)
    let saysAll = confirmation.answer == [.tookBackEverything] || confirmation.answer == [.tookBackMail]
    let hasItems = !confirmation.items.isEmpty
    return [text(.answerThanks)] + done + [
      hasItems ? text(.answerStands, ["reference": confirmation.publicReference]) : nil,
      hasItems ? list(showing: shown) : saysAll ? nil : text(.answerNothing),
      waiting(confirmation.waiting),
      steps,
      confirmation.publicURL.map { text(.planLink, ["url": $0]) },
      text(.automatic),
    ]
  }

  private func report(_ report: AnswerReport) -> String {
    let numbers = texts.list(report.numbers.map(String.init))
    let day = confirmation.answerBy.flatMap(texts.words(forDay:)) ?? ""
    switch report {
    case .changed: return text(.answerChanged, ["numbers": numbers])
    case .tookBack: return text(.answerTookBack, ["numbers": numbers])
    case .disputed: return text(.answerDisputed, ["numbers": numbers, "day": day])
    case .tookBackMail: return text(.answerTookBackMail)
    case .tookBackEverything: return text(.answerTookBackEverything)
    case .tookBackSupport(let target): return text(.answerTookBackSupport, ["target": words(for: target)])
    case .keptContact: return text(.answerKeptContact)
    case .confirmedSupport(let target): return text(.answerConfirmedSupport, ["target": words(for: target)])
    }
  }

  private var privacyAsked: String? {
    switch confirmation.privacyRequest {
    case .access: text(.privacyAccessAsked)
    case .erasure: text(.privacyErasureAsked)
    case .correction: text(.privacyCorrectionAsked)
    case nil: nil
    }
  }

  var ending: [String?] {
    [closing, text(.reference, ["reference": confirmation.publicReference])]
  }

  private var closing: String {
    // The owner's signature takes the place of the bare name.
    text(.closing, ["sender": confirmation.signature ?? confirmation.senderName])
  }

  private func list(showing shown: Int) -> String {
    var lines = confirmation.items.prefix(shown).map { "\($0.number). \(sentence(for: $0))" }
    let hidden = confirmation.items.count - lines.count
    if hidden > 0 { lines.append(text(.itemsMore, ["number": String(hidden)])) }
    return lines.joined(separator: "\n")
  }

  func sentence(for item: ConfirmedItem) -> String {
    let key: TextKey
    switch item.kind {
    case .support: key = .itemSupport
    case .volunteer: key = .itemVolunteer
    case .suggestion: key = .itemSuggestion
    case .reaction: key = .itemReaction
    case .question: key = .itemQuestion
    case .withdrawal: key = item.target == .wholePlan ? .itemWithdrawalWhole : .itemWithdrawal
    case .stop: key = .itemStop
    case .privacy: key = .itemPrivacy
    }
    return text(key, ["target": words(for: item.target)])
  }

  func words(for target: Target) -> String {
    guard let id = target.activity ?? target.call, confirmation.plan.has(target) else { return text(.targetWhole) }
    let title = plainWords(confirmation.plan.title(of: target, in: texts.language))
    guard target.activity != nil else { return text(.targetCall, ["title": title, "id": plainWords(id)]) }
    let call = plainWords(confirmation.plan.title(of: Target(call: target.call), in: texts.language))
    return text(.targetActivity, ["title": title, "id": plainWords(id), "call": call])
  }

  /// What happens with each kind, once, in the order in which the kinds appear.
  func next(for items: [ConfirmedItem]) -> String {
    var seen: Set<ItemKind> = []
    return items.map(\.kind).filter { seen.insert($0).inserted }.map { kind in
      switch kind {
      case .support: text(.nextSupport)
      case .volunteer: text(.nextVolunteer)
      case .suggestion: text(.nextSuggestion)
      case .reaction: text(.nextReaction)
      case .question: text(.nextQuestion)
      case .withdrawal: text(.nextWithdrawal)
      case .stop: text(.nextStop)
      case .privacy: text(.nextPrivacy)
      }
    }.joined(separator: "\n\n")
  }

  func waiting(_ waiting: Waiting) -> String? {
    let day = confirmation.answerBy.flatMap(texts.words(forDay:))
    switch (waiting, day) {
    case (.nothing, _): return nil
    case (.part, let day?): return text(.waitingPart, ["day": day])
    case (.part, nil): return text(.waitingPartUndated)
    case (.whole, let day?): return text(.waitingWhole, ["day": day])
    case (.whole, nil): return text(.waitingWholeUndated)
    }
  }

  /// What the resident can do by replying: only what makes sense for this mail.
  private var steps: String {
    let kinds = Set(confirmation.items.map(\.kind))
    var lines: [String] = []
    // An item that was split stands for each part, under one number.
    let numbers = confirmation.items.indices.filter { index in
      index == 0 || confirmation.items[index - 1].number != confirmation.items[index].number
    }.map { String(confirmation.items[$0].number) }
    if numbers.count == 1 { lines.append(text(.correct, ["number": numbers[0]])) }
    if numbers.count > 1 {
      lines.append(text(.correctMany, ["number": numbers[1], "numbers": texts.list(numbers, by: .orWord)]))
    }
    if !kinds.isDisjoint(with: [.support, .volunteer, .suggestion, .reaction, .question]) {
      lines.append(text(.withdraw))
      if !confirmation.answer.isEmpty { lines.append(text(.withdrawAll)) }
    } else if confirmation.waiting == .whole {
      lines.append(text(.withdrawWaiting))
    }
    if !kinds.contains(.stop) { lines.append(text(.stop)) }
    return lines.count == 1 ? lines[0] : lines.map { "- " + $0 }.joined(separator: "\n")
  }
}

/// One line of clean words from a text of the plan, at most so many characters long.
func plainWords(_ text: String, atMost limit: Int = 120) -> String {
  if text.utf8.count <= limit, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
  let clean = text.unicodeScalars.map { scalar in
    scalar.properties.isWhitespace || !HeaderWriter.isSafe(String(scalar)) ? " " : Character(scalar)
  }
  let words = String(clean).split(separator: " ").joined(separator: " ")
  guard words.unicodeScalars.count > limit else { return words }
  return String(String.UnicodeScalarView(words.unicodeScalars.prefix(limit - 1))) + "…"
}
