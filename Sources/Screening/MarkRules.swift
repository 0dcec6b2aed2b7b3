// N1 to N9: the marks that a program, a list or we ourselves leave on a mail.

internal import IntakeModel

/// N1, RFC 3834 §4: without one usable envelope sender nobody can tell whom an answer would reach.
func returnPath(_ examination: Examination) -> Finding? {
  switch examination.mail.returnPaths.count {
  case 0: .noReply("De mailserver heeft geen Return-Path toegevoegd.")
  case 1:
    examination.mail.returnPaths[0] == .malformed ? .noReply("De Return-Path van de mailserver is onleesbaar.") : nil
  default: .noReply("De mail heeft meer dan één Return-Path.")
  }
}

/// N2, RFC 5321 §4.5.5.
func nullReturnPath(_ examination: Examination) -> Finding? {
  examination.mail.returnPaths.contains(.null)
    ? .automatic("De mail heeft een lege afzender op de envelop, zoals automatische berichten.") : nil
}

/// N3, RFC 3834 §5.1: any keyword but `no`, known or not.
func autoSubmitted(_ examination: Examination) -> Finding? {
  let isAutomatic = examination.fields.values(of: .autoSubmitted).contains { value in
    let keyword = bare(value).split(separator: ";", omittingEmptySubsequences: false).first ?? ""
    return keyword.split(separator: " ").first.map(String.init) != "no"
  }
  return isAutomatic ? .automatic("De mail zegt zelf dat hij automatisch is verstuurd (Auto-Submitted).") : nil
}

/// N4, RFC 3834 §2, RFC 5230 §4.6, of the author and of the envelope sender.
func robotLocalPart(_ examination: Examination) -> Finding? {
  examination.senders.contains(where: isRobot)
    ? .automatic("Het adres van de afzender is dat van een programma of een functie, niet van een mens.") : nil
}

/// N5: RFC 2369 and RFC 2919 fields, and the older `Mailing-List`.
func listFields(_ examination: Examination) -> Finding? {
  let fields = examination.fields
  return fields.contains(.mailingList) || fields.containsName(startingWith: listPrefix)
    ? .automatic("De mail komt van een mailinglijst of nieuwsbrief.") : nil
}

private let listPrefix = Array("list-".utf8)

/// N6, RFC 3834 §2.
func precedence(_ examination: Examination) -> Finding? {
  let bulk = ["bulk", "junk", "list", "auto_reply"]
  return examination.fields.values(of: .precedence).contains { bulk.contains(bare($0)) }
    ? .automatic("De mail is als bulkpost gemerkt (Precedence).") : nil
}

/// N7: marks of Exchange, OTRS, FirstClass, RT and Zammad, and of feedback loops.
func autoResponseFields(_ examination: Examination) -> Finding? {
  let fields = examination.fields
  let suppressing = ["all", "autoreply", "oof"]
  let isSuppressed = fields.values(of: .autoResponseSuppress).contains { value in
    bare(value).split { $0 == "," || $0 == " " || $0 == ";" }.contains { suppressing.contains(String($0)) }
  }
  if isSuppressed { return .automatic("De mail vraagt om geen automatisch antwoord (X-Auto-Response-Suppress).") }
  return machineFields.contains(where: fields.contains)
    ? .automatic("De mail draagt het merkteken van een automaat.") : nil
}

private let machineFields = [
  "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Loop", "X-OTRS-Loop", "X-FC-MachineGenerated",
  "X-POST-MessageClass", "Feedback-ID",
].map(FieldName.init)

/// N8, RFC 3464, RFC 8098, RFC 5965; what lies inside an attached message says nothing about this one.
func report(_ examination: Examination) -> Finding? {
  let parts = examination.mail.parts.lazy.filter { !$0.isInsideAttachedMessage }
  if parts.contains(where: isDeliveryReport) {
    return Finding(senderClass: .bounce, words: "De mail meldt dat een bericht niet of nog niet is aangekomen.")
  }
  if parts.contains(where: isOtherReport) { return .automatic("De mail is een automatische melding.") }
  let isCalendarReply = parts.contains { $0.type == "text/calendar" && $0.parameters["method"] == "reply" }
  return isCalendarReply ? .automatic("De mail is een antwoord van een agenda.") : nil
}

private func isDeliveryReport(_ part: ContentPart) -> Bool {
  part.type == "message/delivery-status" || part.type == "message/global-delivery-status"
    || (part.type == "multipart/report" && part.parameters["report-type"] == "delivery-status")
}

private func isOtherReport(_ part: ContentPart) -> Bool {
  part.type == "multipart/report" || part.type == "message/disposition-notification"
    || part.type == "message/global-disposition-notification" || part.type == "message/feedback-report"
}

/// N9, RFC 3834 §3.1.2; a detail after `+` is delivered to us as well (RFC 5233).
func own(_ examination: Examination) -> Finding? {
  let mail = examination.mail
  let context = examination.context
  let isOwn =
    examination.senders.contains {
      context.ownAddresses.contains(lowercase($0)) || context.ownAddresses.contains(lowercase(withoutDetail($0)))
    }
    || examination.fields.contains(FieldName(context.loopFieldName))
    || mail.messageID.map(context.isOwnMessageID) ?? false
  return isOwn ? Finding(senderClass: .own, words: "De mail komt van ons eigen adres of is een mail van onszelf.") : nil
}
