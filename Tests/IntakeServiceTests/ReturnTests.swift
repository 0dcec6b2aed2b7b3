// Mail of ours that comes back, as servers write it: who gets no mail any more, and who does.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

/// A report on our mail to anna@example.net; `{id}` stands for its Message-ID.
struct ReturnCase: Sendable, CustomStringConvertible {
  enum Meaning: Sendable { case suppresses, isShown, isIgnored }
  let name: String
  let meaning: Meaning
  let subject: String
  let body: String
  var fields = ""
  var description: String { name }

  static func report(_ name: String, _ meaning: Meaning, action: String, status: String, said: String = "Sorry.")
    -> Self
  {
    let body = """
      --b\r
      Content-Type: text/plain; charset=utf-8\r
      \r
      \(said)\r
      --b\r
      Content-Type: message/delivery-status\r
      \r
      Reporting-MTA: dns; mx.example.net\r
      \r
      Final-Recipient: rfc822; anna@example.net\r
      Action: \(action)\r
      Status: \(status)\r
      \r
      --b\r
      Content-Type: text/rfc822-headers\r
      \r
      Message-ID: {id}\r
      Subject: Ontvangen\r
      \r
      --b--\r

      """
    return ReturnCase(
      name: name, meaning: meaning, subject: "Undelivered Mail Returned to Sender", body: body,
      fields: "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n")
  }

  static let reports: [ReturnCase] = [
    report("unknown user", .suppresses, action: "failed", status: "5.1.1"),
    report("unknown user, in capitals with a comment", .suppresses, action: "FAILED (never)", status: "5.1.1 (no)"),
    report("domain does not exist", .suppresses, action: "failed", status: "5.1.2"),
    report("unspecified", .suppresses, action: "failed", status: "5.0.0"),
    report("the other side wants none of ours", .suppresses, action: "failed", status: "5.7.1"),
    report("mailbox full", .isShown, action: "failed", status: "5.2.2"),
    report("mailbox full by its words", .isShown, action: "failed", status: "5.0.0", said: "The mailbox is full."),
    report("delayed", .isShown, action: "delayed", status: "4.4.1"),
    report("given up after days", .isShown, action: "failed", status: "4.4.7"),
    report("message too large", .isShown, action: "failed", status: "5.3.4"),
    report("delivered", .isIgnored, action: "delivered", status: "2.1.5"),
    report("relayed", .isIgnored, action: "relayed", status: "2.0.0"),
  ]

  private static let copy =
    "\r\nReturn-Path: <>\r\nReceived: from a by b; x\r\nMessage-ID: {id}\r\nSubject: Ontvangen\r\n"

  static let texts: [ReturnCase] = [
    ReturnCase(
      name: "qmail", meaning: .suppresses, subject: "failure notice",
      body: """
        Hi. This is the qmail-send program at mx.example.net.\r
        I'm afraid I wasn't able to deliver your message to the following addresses.\r
        This is a permanent error; I've given up. Sorry it didn't work out.\r
        \r
        <anna@example.net>:\r
        Sorry, no mailbox here by that name. (#5.1.1)\r
        \r
        --- Below this line is a copy of the message.\r
        \(copy)
        """),
    ReturnCase(
      name: "Exim", meaning: .suppresses, subject: "Mail delivery failed: returning message to sender",
      body: """
        This message was created automatically by mail delivery software.\r
        A message that you sent could not be delivered to one or more of its recipients.\r
        \r
          anna@example.net\r
            host mx.example.net [192.0.2.1]: 550 Unrouteable address\r
        \r
        ------ This is a copy of the message, including all the headers. ------\r
        \(copy)
        """),
    ReturnCase(
      name: "without our mail", meaning: .suppresses, subject: "Mail delivery failed",
      body: "Your message to anna@example.net could not be delivered: 550 5.1.1 user unknown.\r\n"),
    ReturnCase(
      name: "Dutch", meaning: .suppresses, subject: "Onbestelbaar: Ontvangen",
      body: "Uw bericht is niet bezorgd aan anna@example.net. Dit e-mailadres bestaat niet.\r\n"),
    ReturnCase(
      name: "German", meaning: .suppresses, subject: "Unzustellbar: Ontvangen",
      body: "Ihre Nachricht an <anna@example.net> wurde nicht zugestellt. Unbekannter Empfänger.\r\n"),
    ReturnCase(
      name: "French, full", meaning: .isShown, subject: "Non remis : Ontvangen",
      body: "Votre message n'a pas pu être remis à anna@example.net : boîte pleine.\r\n"),
    ReturnCase(
      name: "qmail, full", meaning: .isShown, subject: "failure notice",
      body: "I wasn't able to deliver your message.\r\n<anna@example.net>:\r\nUser is over quota. (#5.2.2)\r\n\(copy)"),
    ReturnCase(
      name: "552", meaning: .isShown, subject: "Mail delivery failed",
      body: "could not be delivered\r\n  anna@example.net\r\n    552 mail storage exceeded\r\n\(copy)"),
    ReturnCase(
      name: "Exim, delayed", meaning: .isShown, subject: "Warning: message delayed 24 hours",
      body:
        "A message that you sent has not yet been delivered; delivery has been delayed for anna@example.net.\r\n\(copy)"
    ),
    ReturnCase(
      name: "451", meaning: .isShown, subject: "Mail delivery failed",
      body: "could not be delivered\r\n  anna@example.net\r\n    451 greylisted\r\n\(copy)"),
    ReturnCase(
      name: "about somebody we never wrote to", meaning: .isIgnored, subject: "Mail delivery failed",
      body: "Your message to piet@example.net could not be delivered: 550 5.1.1 user unknown.\r\n"),
    ReturnCase(
      name: "no word of a failure", meaning: .isIgnored, subject: "Hallo",
      body: "anna@example.net 550 5.1.1\r\n"),
  ]
}

@Suite("Mail that comes back") struct ReturnTests {
  private func returned(_ instance: ReturnCase, from sender: String = "<>", after seconds: Int64 = 60) throws
    -> Workplace
  {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.take(Neighbour(), 1)
    let id = try #require(try FollowUpTests.nextMessageID(place))
    let mail = """
      Return-Path: \(sender)\r
      Received: from mx.example.net by mx.example.org; \(Neighbour.date(Workplace.noon + seconds))\r
      From: Mail Delivery System <MAILER-DAEMON@mx.example.net>\r
      To: info@buurt.example\r
      Subject: \(instance.subject)\r
      Message-ID: <bounce@mx.example.net>\r
      Content-Transfer-Encoding: 8bit\r
      \(instance.fields)\r
      \(instance.body.replacingOccurrences(of: "{id}", with: id))
      """
    try place.deliver("2", mail)
    #expect(try place.round(now: Workplace.noon + seconds).handled == 1)
    return place
  }

  @Test(
    "A permanent failure suppresses the address and is shown; what passes does not",
    arguments:
      ReturnCase.reports + ReturnCase.texts)
  func returned(instance: ReturnCase) throws {
    let place = try returned(instance)
    let row = try #require(try place.store.outbox(Workplace.first).last)
    let isSuppressed = try place.store.isSuppressed("anna@example.net", plan: Workplace.first)
    #expect(isSuppressed == (instance.meaning == .suppresses))
    #expect(row.state == (instance.meaning == .suppresses ? .failed : .sent))
    #expect((row.because == nil) == (instance.meaning == .isIgnored), "\(row.because ?? "")")
    // A bounce is never an item, and never answered.
    #expect(try place.accounts()[.automatic] == 1)
    #expect(try place.store.outbox(Workplace.first).count == 1)
    #expect(try place.store.mails(Workplace.first, .all).last?.items.isEmpty == true)
  }

  @Test("A report that encloses nothing is believed only for a week, and from a mail system only")
  func believed() throws {
    let text = ReturnCase.texts[2]
    let late = try returned(text, after: 8 * 86_400)
    #expect(try !late.store.isSuppressed("anna@example.net", plan: Workplace.first))
    #expect(try late.store.eventCounts(Workplace.first, since: 0)["bounce-of-no-mail"] == 1)
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.take(Neighbour(), 1)
    _ = try FollowUpTests.nextMessageID(place)
    try place.take(Neighbour(address: "mallory@elders.example", subject: text.subject, body: text.body), 2)
    #expect(try !place.store.isSuppressed("anna@example.net", plan: Workplace.first))
  }

  @Test(
    "A refusal for good at the hand-over suppresses, unless it speaks of us, of the mail or of a full box",
    arguments: [
      ("550 5.1.1 nobody", true), ("550 no such user", true), ("554 5.1.2 no such domain", true), ("553 no", true),
      ("552 5.2.2 full", false), ("552 full", false), ("554 5.7.1 relay access denied", false),
      ("550 5.3.4 too big", false), ("450 4.2.0 later", false), ("530 5.7.0 sign in", false),
    ])
  func handedOver(words: String, suppresses: Bool) throws {
    let relay = try MailSink(.refuses(words))
    defer { relay.close() }
    let place = try Workplace(relay: relay.url)
    try place.take(Neighbour(), 1)
    #expect(try place.outbox.runOnce(now: { Workplace.noon }) == 0)
    #expect(try place.store.isSuppressed("anna@example.net", plan: Workplace.first) == suppresses)
    #expect(try place.store.suppressedCounts(Workplace.first) == (suppresses ? ["bounce": 1] : [:]))
    // The next mail of theirs is recorded and not answered.
    try place.take(Neighbour(body: "Ik steun call 3 van harte."), 2, at: Workplace.noon + 700)
    #expect(try place.store.mails(Workplace.first, .all).last?.replyRule == (suppresses ? "N20" : nil))
  }
}
