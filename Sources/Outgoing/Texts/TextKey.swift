// The sentences a confirmation is made of, by key, and what each may be filled with.

internal import IntakeModel

/// One sentence or paragraph of a confirmation.
enum TextKey: String, CaseIterable {
  case subject
  case subjectAnswer = "subject.answer"
  case subjectOutcome = "subject.outcome"
  case subjectPrivacy = "subject.privacy"
  case greetingName = "greeting.name"
  case greeting
  case thanks
  case items
  case itemSupport = "item.support"
  case itemVolunteer = "item.volunteer"
  case itemSuggestion = "item.suggestion"
  case itemReaction = "item.reaction"
  case itemQuestion = "item.question"
  case itemWithdrawal = "item.withdrawal"
  case itemWithdrawalWhole = "item.withdrawal.whole"
  case itemStop = "item.stop"
  case itemPrivacy = "item.privacy"
  case itemsMore = "items.more"
  case targetWhole = "target.whole"
  case targetCall = "target.call"
  case targetActivity = "target.activity"
  case nextSupport = "next.support"
  case nextVolunteer = "next.volunteer"
  case nextSuggestion = "next.suggestion"
  case nextReaction = "next.reaction"
  case nextQuestion = "next.question"
  case nextWithdrawal = "next.withdrawal"
  case nextStop = "next.stop"
  case nextPrivacy = "next.privacy"
  case waitingPart = "waiting.part"
  case waitingPartUndated = "waiting.part.undated"
  case waitingWhole = "waiting.whole"
  case waitingWholeUndated = "waiting.whole.undated"
  case crisisReceipt = "crisis.receipt"
  case crisisHelp = "crisis.help"
  case crisisHardship = "crisis.help.hardship"
  case outcomeRead = "outcome.read"
  case outcomeItems = "outcome.items"
  case outcomeNothing = "outcome.nothing"
  case outcomeOffTopic = "outcome.off-topic"
  case outcomeUnclear = "outcome.unclear"
  case outcomeSaidBefore = "outcome.said-before"
  case outcomeElsewhere = "outcome.elsewhere"
  case outcomeNotPossible = "outcome.not-possible"
  case outcomeRest = "outcome.rest"
  case outcomeDisagree = "outcome.disagree"
  case answerThanks = "answer.thanks"
  case answerChanged = "answer.changed"
  case answerTookBack = "answer.took-back"
  case answerDisputed = "answer.disputed"
  case answerTookBackMail = "answer.took-back.mail"
  case answerTookBackEverything = "answer.took-back.everything"
  case answerStands = "answer.stands"
  case answerNothing = "answer.nothing"
  case privacyAccessAsked = "privacy.access.asked"
  case privacyErasureAsked = "privacy.erasure.asked"
  case privacyCorrectionAsked = "privacy.correction.asked"
  case privacyAccessStep = "privacy.access.step"
  case privacyErasureStep = "privacy.erasure.step"
  case privacyReport = "privacy.report"
  case privacyReportEnd = "privacy.report.end"
  case privacyErased = "privacy.erased"
  case reportAddress = "report.address"
  case reportName = "report.name"
  case reportSince = "report.since"
  case reportStop = "report.stop"
  case reportMail = "report.mail"
  case reportItems = "report.items"
  case reportCounts = "report.counts"
  case reportCountsNot = "report.counts.not"
  case reportWaits = "report.waits"
  case reportText = "report.text"
  case reportCut = "report.cut"
  case reportAttachments = "report.attachments"
  case reportNotes = "report.notes"
  case reportSent = "report.sent"
  case unverified
  case correct
  case correctMany = "correct.many"
  case withdraw
  case withdrawAll = "withdraw.all"
  case withdrawWaiting = "withdraw.waiting"
  case stop
  case planLink = "plan.link"
  case privacy
  case automatic
  case closing
  case reference
  case summarySubject = "summary.subject"
  case summaryThanks = "summary.thanks"
  case summaryMail = "summary.mail"
  case summaryMore = "summary.more"
  case summaryCorrect = "summary.correct"
  case summaryUnverified = "summary.unverified"
  case subjectSuggestion = "subject.suggestion"
  case subjectChange = "subject.change"
  case subjectQuestion = "subject.question"
  case suggestionAdopted = "suggestion.adopted"
  case suggestionAdapted = "suggestion.adapted"
  case suggestionDeclined = "suggestion.declined"
  case suggestionWords = "suggestion.words"
  case suggestionBecame = "suggestion.became"
  case suggestionReason = "suggestion.reason"
  case suggestionAgain = "suggestion.again"
  case changeOne = "change.one"
  case changeMany = "change.many"
  case changeBefore = "change.before"
  case changeAfter = "change.after"
  case changeReason = "change.reason"
  case changeStays = "change.stays"
  case changeConfirm = "change.confirm"
  case changeWithdraw = "change.withdraw"
  case changeWithdrawMany = "change.withdraw.many"
  case questionAsked = "question.asked"
  case questionAnswer = "question.answer"
  case answerTookBackSupport = "answer.took-back.support"
  case answerConfirmedSupport = "answer.confirmed.support"
  case answerKeptContact = "answer.kept-contact"
  case subjectLetter = "subject.letter"
  case letterHelper = "letter.helper"
  case letterSupporter = "letter.supporter"
  case letterAnswer = "letter.answer"
  case subjectContact = "subject.contact"
  case contactAsked = "contact.asked"
  case contactAnswer = "contact.answer"
  case subjectContactGiven = "subject.contact.given"
  case contactGiven = "contact.given"
  case contactRegret = "contact.regret"

  /// What stands in braces in this text; each must be there, and no other.
  var placeholders: Set<String> {
    switch self {
    case .subject, .subjectAnswer, .subjectOutcome, .subjectPrivacy, .summarySubject, .subjectSuggestion,
      .subjectChange, .subjectQuestion, .subjectLetter, .subjectContact, .subjectContactGiven:
      ["sender", "reference"]
    case .suggestionAdopted, .suggestionAdapted, .suggestionDeclined, .suggestionBecame, .questionAsked,
      .changeOne, .answerTookBackSupport, .answerConfirmedSupport, .letterHelper, .letterSupporter:
      ["target"]
    case .contactAsked: ["coordinator", "target"]
    case .contactGiven: ["coordinator", "address", "target"]
    case .suggestionWords, .changeBefore, .changeAfter: ["text"]
    case .suggestionReason, .changeReason: ["reason"]
    case .changeStays: ["number"]
    case .changeWithdrawMany: ["number"]
    case .privacyReport, .privacyErased: ["sender"]
    case .reportAddress: ["address"]
    case .reportName: ["name"]
    case .reportSince: ["day"]
    case .reportMail: ["reference", "day", "subject"]
    case .reportAttachments: ["names"]
    case .answerChanged, .answerTookBack: ["numbers"]
    case .answerDisputed: ["numbers", "day"]
    case .correctMany: ["number", "numbers"]
    case .greetingName: ["name"]
    case .thanks, .closing, .summaryThanks: ["sender"]
    case .itemSupport, .itemVolunteer, .itemSuggestion, .itemReaction, .itemQuestion, .itemWithdrawal: ["target"]
    case .itemsMore, .correct, .summaryMore: ["number"]
    case .targetCall: ["title", "id"]
    case .targetActivity: ["title", "id", "call"]
    case .waitingPart, .waitingWhole: ["day"]
    case .planLink: ["url"]
    case .reference, .answerStands, .summaryMail: ["reference"]
    default: []
    }
  }
}

/// The texts of one language in one form of address, as a native reader signed them off.
struct TextSet {
  /// ISO 639-1 code.
  let language: String
  /// January first, as they stand in a date.
  let months: [String]
  /// Monday first.
  let weekdays: [String]
  /// "and" and "or" between the last two of a list.
  let andWord: String
  let orWord: String
  let texts: [TextKey: String]

  /// The word before the last of a list.
  enum Joint { case andWord, orWord }

  /// As `1, 2 en 3`.
  func list(_ parts: [String], by joint: Joint = .andWord) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(joint == .andWord ? andWord : orWord) " + last
  }

  /// The text with its placeholders filled; what is filled in is never searched for placeholders again.
  func text(_ key: TextKey, _ values: [String: String] = [:], overrides: [TextKey: String] = [:]) -> String {
    guard let template = overrides[key] ?? texts[key] else {
      preconditionFailure("the tests check that every language has every text")
    }
    return filled(template, values)
  }

  /// As `vrijdag 27 november 2026`; nil for anything but an existing `YYYY-MM-DD`.
  func words(forDay text: String) -> String? {
    CalendarDay(text).map { "\(weekdays[$0.weekday]) \($0.day) \(months[$0.month - 1]) \($0.year)" }
  }
}

/// Replaces `{name}` by its value; a brace that begins no known name stays.
private func filled(_ template: String, _ values: [String: String]) -> String {
  var result = ""
  var rest = template[...]
  // Braces are ASCII, so they can be sought in the bytes.
  while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
    let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
  {
    let name = String(rest[rest.index(after: open)..<close])
    result += rest[..<open]
    result += values[name] ?? "{\(name)}"
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}
