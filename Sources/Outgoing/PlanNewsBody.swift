// The paragraphs of a mail that tells of the plan: what became of a suggestion, what changed, a question.

internal import IntakeModel

extension PlanNews {
  var subjectKey: TextKey {
    switch self {
    case .suggestion: .subjectSuggestion
    case .changed: .subjectChange
    case .question: .subjectQuestion
    case .letter: .subjectLetter
    case .contactAsked: .subjectContact
    case .contactGiven: .subjectContactGiven
    }
  }
}

extension ConfirmationWriter {
  /// The longest piece of the plan's text that is told, so that a mail stays under its 4 kB.
  private static let longestPiece = 250
  /// Changes told in full; of more only what they are about.
  private static let changesInFull = 2

  private static let changesNamed = 4

  func paragraphs(of news: PlanNews) -> [String?] {
    let link = confirmation.publicURL.map { text(.planLink, ["url": $0]) }
    switch news {
    case .suggestion(let fate, let about, let became, let words, let reason):
      return suggestion(fate, about: about, became: became, words: words, reason: reason) + [link, text(.privacy)]
    case .changed(let changes, let version):
      return changed(changes, version: version) + [link, text(.automatic)]
    case .question(let question, let target):
      return [
        text(.questionAsked, ["target": words(for: target)]), piece(question), text(.questionAnswer), text(.stop), link,
      ]
    case .letter(let written, let target, let isToHelper):
      return [
        written, text(isToHelper ? .letterHelper : .letterSupporter, ["target": words(for: target)]),
        text(.letterAnswer), text(.stop), link,
      ]
    case .contactAsked(let coordinator, let target):
      let values = ["coordinator": plainWords(coordinator), "target": words(for: target)]
      return [text(.contactAsked, values), text(.contactAnswer)]
    case .contactGiven(let coordinator, let address, let target):
      let values = [
        "coordinator": plainWords(coordinator), "target": words(for: target), "address": address.description,
      ]
      return [text(.contactGiven, values), text(.contactRegret)]
    }
  }

  private func suggestion(
    _ fate: SuggestionFate, about: Target, became: Target?, words written: String?, reason: String?
  )
    -> [String?]
  {
    let key: TextKey =
      switch fate {
      case .adopted: .suggestionAdopted
      case .adapted: .suggestionAdapted
      case .declined: .suggestionDeclined
      }
    return [
      text(key, ["target": words(for: about)]),
      written.map { text(.suggestionWords, ["text": piece($0)]) },
      became.map { text(.suggestionBecame, ["target": words(for: $0)]) },
      reason.map { text(.suggestionReason, ["reason": piece($0)]) },
      text(.suggestionAgain),
    ]
  }

  private func changed(_ changes: [ChangedText], version: Int) -> [String?] {
    let isOne = changes.count == 1
    var paragraphs: [String?] = [isOne ? nil : text(.changeMany)]
    for (index, change) in changes.prefix(Self.changesNamed).enumerated() {
      let line = text(.changeOne, ["target": words(for: change.target)])
      paragraphs.append(isOne ? line : "\(index + 1). \(line)")
      guard index < Self.changesInFull else { continue }
      if !change.before.isEmpty { paragraphs.append(text(.changeBefore, ["text": piece(change.before)])) }
      if !change.after.isEmpty { paragraphs.append(text(.changeAfter, ["text": piece(change.after)])) }
      if let reason = change.reason { paragraphs.append(text(.changeReason, ["reason": piece(reason)])) }
    }
    if changes.count > Self.changesNamed {
      paragraphs.append(text(.itemsMore, ["number": String(changes.count - Self.changesNamed)]))
    }
    return paragraphs + [
      text(.changeStays, ["number": String(version)]), text(.changeConfirm),
      isOne ? text(.changeWithdraw) : text(.changeWithdrawMany, ["number": String(changes.count)]), text(.stop),
    ]
  }

  private func piece(_ text: String) -> String { plainWords(text, atMost: Self.longestPiece) }
}
