// Everything a confirmation says, as one value.

package import IntakeModel

/// One recorded item as the confirmation lists it.
package struct ConfirmedItem: Sendable, Equatable {
  /// The number by which the resident can refer to it ("2 klopt niet").
  package var number: Int
  package var kind: ItemKind
  package var target: Target

  package init(number: Int, kind: ItemKind, target: Target) {
    self.number = number
    self.kind = kind
    self.target = target
  }
}

/// How much of a mail waits for a coordinator.
package enum Waiting: Sendable, Equatable, CaseIterable {
  case nothing, part, whole
}

/// What was done because of an answer to a mail of ours; the numbers are those of the items.
package enum AnswerReport: Sendable, Equatable {
  case changed([Int])
  case tookBack([Int])
  /// It counts no more, and a person looks what was meant.
  case disputed([Int])
  case tookBackMail
  case tookBackEverything
  case tookBackSupport(Target)
  /// They support the present text, too.
  case confirmedSupport(Target)
  /// Nobody gets their address.
  case keptContact

  package var numbers: [Int] {
    switch self {
    case .changed(let numbers), .tookBack(let numbers), .disputed(let numbers): numbers
    case .tookBackMail, .tookBackEverything, .tookBackSupport, .confirmedSupport, .keptContact: []
    }
  }
}

/// What a mail tells of the plan, by the plan's own doing and not in answer to a mail.
package enum PlanNews: Sendable, Equatable {
  /// What became of a suggestion about `about`: the words are a coordinator's.
  case suggestion(SuggestionFate, about: Target, became: Target?, words: String?, reason: String?)
  /// What changed in what the recipient supports, which they gave to this version.
  case changed([ChangedText], version: Int)
  /// A question to somebody who offered to help with this.
  case question(String, target: Target)
  /// What a coordinator writes to all who help with this, or support it.
  case letter(String, target: Target, isToHelper: Bool)
  /// Whether a coordinator may have the helper's name and address.
  case contactAsked(coordinator: String, target: Target)
  /// Who has them now, and where to write to.
  case contactGiven(coordinator: String, address: MailAddress, target: Target)
}

/// A text of the plan that changed in meaning.
package struct ChangedText: Sendable, Equatable {
  package var target: Target
  package var before: String
  package var after: String
  package var reason: String?

  package init(target: Target, before: String, after: String, reason: String?) {
    self.target = target
    self.before = before
    self.after = after
    self.reason = reason
  }
}

/// A mail about the recipient's own data.
package enum PrivacyNotice: Sendable, Equatable {
  /// Asks to confirm the wish by answering.
  case askAccess
  case askErasure
  /// Everything that is held.
  case report(DataReport)
  case erased
}

/// Everything a confirmation says.
package struct Confirmation: Sendable {
  /// Which row of the table of kinds holds for it.
  package var kind: MailKind
  package var plan: Plan
  /// As `KVM-1042`.
  package var publicReference: String
  /// ISO 639-1 code of the mail; see ``ConfirmationTexts``.
  package var language: String
  package var recipient: MailAddress
  /// The From display name; used only when it is plausibly a person's name.
  package var greetingName: String?
  /// Only what was recorded.
  package var items: [ConfirmedItem]
  package var waiting: Waiting
  /// The day by which a person has read what waits, `YYYY-MM-DD`.
  package var answerBy: String?
  /// What an answer of theirs did; then ``items`` is what now stands of the mail that it was about. Empty in a
  /// confirmation.
  package var answer: [AnswerReport] = []
  /// Set in a mail about their data, which then says nothing else.
  package var notice: PrivacyNotice?
  /// Set in a mail that tells of the plan; the items then stand for nothing.
  package var news: PlanNews?
  /// In an outcome: why something was not recorded; nil tells nothing of it.
  package var rejection: RejectionReason?
  /// What they ask about their data.
  package var privacyRequest: PrivacyRequest?
  /// A neutral receipt that says where help is, and no items.
  package var isCrisis: Bool
  /// Whether the help that is needed is with money, food or shelter.
  package var isHardship = false
  /// Whether the sender's address is not proved.
  package var isUnverified: Bool
  /// Where the plan is read, http or https.
  package var publicURL: String?
  package var senderName: String
  /// The plan's address: From and Reply-To.
  package var senderAddress: MailAddress
  /// Nil is `<>`.
  package var envelopeSender: MailAddress?
  package var signature: String?
  /// The owner's own sentences by key, see ``ConfirmationTexts/check(_:)``.
  package var texts: [String: String]
  package var messageID: MessageID
  package var originalMessageID: MessageID?
  package var originalReferences: [MessageID]
  /// Seconds since 1970 UTC.
  package var date: Int64
  /// Offset of the plan's time zone from UTC at that moment, in seconds.
  package var zoneOffset: Int

  package init(
    kind: MailKind = .confirmation, plan: Plan, publicReference: String, language: String, recipient: MailAddress,
    greetingName: String? = nil,
    items: [ConfirmedItem], waiting: Waiting = .nothing, answerBy: String? = nil, isCrisis: Bool = false,
    isUnverified: Bool = false, publicURL: String? = nil, senderName: String, senderAddress: MailAddress,
    envelopeSender: MailAddress? = nil, signature: String? = nil, texts: [String: String] = [:],
    messageID: MessageID, originalMessageID: MessageID? = nil, originalReferences: [MessageID] = [],
    date: Int64, zoneOffset: Int
  ) {
    self.kind = kind
    self.plan = plan
    self.publicReference = publicReference
    self.language = language
    self.recipient = recipient
    self.greetingName = greetingName
    self.items = items
    self.waiting = waiting
    self.answerBy = answerBy
    self.isCrisis = isCrisis
    self.isUnverified = isUnverified
    self.publicURL = publicURL
    self.senderName = senderName
    self.senderAddress = senderAddress
    self.envelopeSender = envelopeSender
    self.signature = signature
    self.texts = texts
    self.messageID = messageID
    self.originalMessageID = originalMessageID
    self.originalReferences = originalReferences
    self.date = date
    self.zoneOffset = zoneOffset
  }
}
