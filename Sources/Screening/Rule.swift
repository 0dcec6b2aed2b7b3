// The shape of a rule: one condition of the table N1 to N22.

internal import IntakeModel

/// One rule: what it looks for, and what it found.
struct Rule: Sendable {
  let id: ScreeningRule
  let check: @Sendable (Examination) -> Finding?
}

/// What a rule says of a mail that it matches.
struct Finding: Equatable {
  /// What the mail is; `.person` when the rule only keeps the confirmation back.
  var senderClass: SenderClass
  /// Plain Dutch; never an address or a text of the mail.
  var words: String

  static func automatic(_ words: String) -> Finding { Finding(senderClass: .automatic, words: words) }
  static func noReply(_ words: String) -> Finding { Finding(senderClass: .person, words: words) }
}

/// A mail under examination, with what several rules need.
struct Examination {
  let mail: Mail
  let context: ScreeningContext
  let fields: FieldIndex
  let proof: SenderProof
  /// The addresses of the authors and of the envelope sender.
  let senders: [String]

  init(_ mail: Mail, _ context: ScreeningContext) {
    self.mail = mail
    self.context = context
    fields = FieldIndex(mail.fields)
    proof = SenderProof(mail, fields, context)
    var senders = mail.from.mailboxes.map(\.address)
    if let sender = Self.envelopeSender(of: mail), !senders.contains(sender) { senders.append(sender) }
    self.senders = senders
  }

  /// The only mailbox of From, or nil when there is none, several, or a group.
  var author: Mailbox? {
    mail.from.mailboxes.count == 1 && !mail.from.hasGroups ? mail.from.mailboxes.first : nil
  }

  /// The envelope sender, when there is exactly one and it is not empty.
  var envelopeSender: String? { Self.envelopeSender(of: mail) }

  private static func envelopeSender(of mail: Mail) -> String? {
    guard mail.returnPaths.count == 1, case .address(let address)? = mail.returnPaths.first else { return nil }
    return address
  }
}
