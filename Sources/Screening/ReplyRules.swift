// N10 to N14, N18, N19 and N21: a person wrote, and still no confirmation goes out by itself.

internal import IntakeModel

/// N10, RFC 5230 §4.5: Bcc and Delivered-To do not count.
func notAddressed(_ examination: Examination) -> Finding? {
  let mail = examination.mail
  let lists = [mail.to, mail.cc, mail.resentTo, mail.resentCc]
  let isAddressed = lists.contains { list in
    list.mailboxes.contains { examination.context.ownAddresses.contains(lowercase($0.address)) }
  }
  return isAddressed ? nil : .noReply("Ons adres staat niet bij Aan of Cc.")
}

/// N11, RFC 3834 §4.
func from(_ examination: Examination) -> Finding? {
  let from = examination.mail.from
  if examination.fields.places(of: .from).count > 1 { return .noReply("De mail heeft meer dan één From-regel.") }
  if from.hasGroups { return .noReply("De afzender is een groep, geen enkel adres.") }
  switch from.mailboxes.count {
  case 0: return .noReply("De mail noemt geen leesbare afzender.")
  case 1: return nil
  default: return .noReply("De mail noemt meer dan één afzender.")
  }
}

/// N12: without proof, an answer to From could reach somebody who never wrote.
func unprovenFrom(_ examination: Examination) -> Finding? {
  guard let author = examination.author?.address, let sender = examination.envelopeSender,
    lowercase(author) != lowercase(sender), !examination.proof.coversAuthor
  else { return nil }
  if examination.context.replyTo == .unauthenticatedToo, domain(ofAddress: author) == domain(ofAddress: sender) {
    return nil
  }
  return .noReply("De mail is verstuurd vanaf een ander adres dan er bij Van staat, en niets bewijst de afzender.")
}

/// N13, RFC 8601 §5 and §7.
func authentication(_ examination: Examination) -> Finding? {
  switch (examination.proof.authentication, examination.context.replyTo) {
  case (.failed, _):
    .noReply("De controle van de afzender is mislukt (dmarc=fail): iemand kan zich voor een ander uitgeven.")
  case (.passed, .some), (.none, .unauthenticatedToo): nil
  case (.none, .authenticated): .noReply("De afzender is niet geverifieerd.")
  case (_, nil): .noReply("Zonder instelling reply_to is niet bekend wie een bevestiging mag krijgen.")
  }
}

/// N14: what the mail server's filter says, and the limits of section 4.
func spamOrLimit(_ examination: Examination) -> Finding? {
  let mail = examination.mail
  let isSpam =
    [FieldName.spamFlag, .spamStatus, .spam].contains { name in
      examination.fields.values(of: name).contains { bare($0).hasPrefix("yes") }
    }
  if isSpam { return Finding(senderClass: .spam, words: "De mailserver houdt deze mail voor spam.") }
  return mail.exceededLimits.isEmpty
    ? nil : .noReply("De mail is groter of ingewikkelder dan we automatisch verwerken.")
}

/// More than this many Received fields, and no reply goes out (N18, RFC 5321 §6.3).
let mostHops = 25

/// N18.
func hops(_ examination: Examination) -> Finding? {
  let mail = examination.mail
  // Without that many fields there is nothing to count.
  let fieldCount = mail.fields.count > mostHops ? examination.fields.places(of: .received).count : 0
  let count = max(mail.received.count, fieldCount)
  return count > mostHops ? .noReply("De mail is te vaak doorgestuurd; dat lijkt op een kringloop.") : nil
}

/// N19: by the clock of our own server, never by the sender's Date.
func age(_ examination: Examination) -> Finding? {
  let context = examination.context
  let own = examination.mail.received.first { $0.byHost.map(context.isOwnHost) ?? false }
  let arrived = own?.date?.seconds ?? context.fileTime
  if let until = context.confirmedUntil, arrived <= until {
    return .noReply("De mail is van voor het terugzetten van de reservekopie; misschien is er al op geantwoord.")
  }
  let (age, isOverflow) = context.now.subtractingReportingOverflow(arrived)
  return !isOverflow && age > 7 * 86_400 ? .noReply("De mail is ouder dan zeven dagen.") : nil
}

/// N21: the grammar of `MailAddress`.
func address(_ examination: Examination) -> Finding? {
  guard let author = examination.author, author.mailAddress == nil else { return nil }
  return .noReply("Naar het adres van de afzender kunnen we geen mail sturen.")
}
