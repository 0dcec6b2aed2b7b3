// Answers to our own mails: who may take back, stop, or simply say thanks, and what that does.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage
internal import Screening

extension Pipeline {
  /// The mail of theirs whose confirmation a mail answers, sent from the very address that confirmation went to: our
  /// token stands in its In-Reply-To or References and is bound to mail, recipient and purpose.
  /// Who has that mail in hand may take back what it says; a forged sender is no proof.
  func provenAnswer(_ interpreted: InterpretedMail, now: Int64) throws(StorageError) -> MailID? {
    guard interpreted.screening.senderClass == .person,
      let sender = interpreted.mail.from.mailboxes.first?.mailAddress
    else { return nil }
    // The newest stand last; a thread never needs more than these.
    for id in interpreted.mail.inReplyTo + interpreted.mail.references.suffix(10).reversed() {
      guard let token = ReplyToken.verify(messageID: id, key: store.tokenKey, recipient: sender, now: now) else {
        continue
      }
      let proof = FollowUpProof(
        hasToken: true, namesReference: false, isSameAddress: true,
        authentication: interpreted.screening.authentication)
      let mail = MailID(token.mailID)
      if proof.suffices, try store.has(mail, plan: plan.id) { return mail }
    }
    return nil
  }

  /// Settles what a proven answer wants when it wants only that, so that nothing else it says is lost.
  /// - Returns: whether the mail was such an answer; its reading then says what is recorded.
  func settleFollowUp(_ reading: inout Reading) -> Bool {
    guard reading.flags.isEmpty, reading.decision != .ignore else { return false }
    switch reading.followUp {
    case .withdraw where reading.items.allSatisfy({ $0.kind == .withdrawal && $0.target == .wholePlan }):
      reading.items = [Self.settled(.withdrawal, reading)]
      reading.decisionReason = "antwoord op onze mail: trek in"
    case .stop where reading.items.allSatisfy({ $0.kind == .stop }):
      reading.items = [Self.settled(.stop, reading)]
      reading.decisionReason = "antwoord op onze mail: stop"
    case .thanks where reading.items.isEmpty, .confirm where reading.items.isEmpty:
      reading.decisionReason = "antwoord op onze mail: het klopt, of dank"
    default: return false
    }
    reading.decision = .accept
    return true
  }

  private static func settled(_ kind: ItemKind, _ reading: Reading) -> Item {
    if var item = reading.items.first {
      item.isRecorded = true
      return item
    }
    let quote = String(reading.ownText.prefix { !$0.isNewline }.prefix(200))
    return Item(
      kind: kind, target: .wholePlan, confidence: 1, isRecorded: true, evidence: [0..<quote.utf8.count], quote: quote,
      reasons: ["antwoord op onze mail, van hetzelfde adres"])
  }

  /// Whether "trek in" means everything this person ever said, and not the one mail that was confirmed: by the words
  /// that our own mails offer for it ("trek alles in", "withdraw all").
  static func meansEverything(_ ownText: String) -> Bool {
    ownText.lowercased().split { !$0.isLetter }.contains { ["alles", "everything", "all"].contains($0) }
  }
}
