// Answers to what a coordinator wrote to many, or asked a helper.

internal import IntakeModel
internal import PlanStorage
internal import Understanding

extension Pipeline {
  /// As the history names who answered.
  static let helperActor = PlanStore.senderActor

  /// What a helper says to the question whether a coordinator may have their address, when that is a plain yes or no.
  /// "Nee, en mail mij niet meer" says more than no.
  func settleContact(_ reading: inout Reading, answering answered: AnsweredMail) -> FollowUpEffect? {
    guard let purpose = answered.purpose, purpose.hasPrefix(PlanLetters.contactPurpose),
      let request = Int64(purpose.dropFirst(PlanLetters.contactPurpose.count)),
      ![.stop, .privacy].contains(reading.followUp),
      !reading.items.contains(where: { [.stop, .privacy].contains($0.kind) }),
      let isYes = YesOrNo.said(in: reading.ownText)
    else { return nil }
    accept(&reading, [], because: isYes ? "de helper vindt het goed" : "de helper wil het liever niet")
    return isYes ? .shareContact(request) : .keepContact(request)
  }

  /// Whether a person should read an answer, since a person asked: all but a plain wish to withdraw or to stop, and
  /// mere thanks.
  func isForAPerson(_ reading: Reading, answering answered: AnsweredMail) -> Bool {
    guard let purpose = answered.purpose,
      purpose.hasPrefix(PlanLetters.letterPurpose) || purpose.hasPrefix(PlanLetters.contactPurpose)
    else { return false }
    switch reading.followUp {
    case .withdraw, .correct, .stop, .privacy: return false
    case .thanks: return !saysNoMore(reading) || !Self.isBareThanks(reading.ownText)
    default: return true
    }
  }

  private static let thanks: Set<String> = ["dank", "bedankt", "dankjewel", "dankuwel", "merci", "thanks", "thank"]
  /// With one of these somebody says what they will do.
  private static let plans: Set<String> = ["ik", "wij", "we", "i", "erbij", "kom", "komen", "tot", "coming", "see"]

  /// "Leuk, ik ben erbij!" thanks too, and is what who wrote the letter wants to know.
  private static func isBareThanks(_ text: String) -> Bool {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: thanks) && words.isDisjoint(with: plans)
  }

  /// Records what a helper said; after a yes both get each other's address.
  func settleContact(_ id: Int64, _ answer: ContactRequest.Answer, by actor: String, now: Int64) throws(StorageError) {
    guard let request = try store.contactRequest(id, plan: plan.id) else { return }
    _ = try HelperContacts(configuration: settings.configuration, store: store, plan: plan)
      .settle(request, answer, by: actor, notBefore: now, now: now)
  }
}
