// For every rule the mails that it must catch, as changes to the neighbour's mail.

import IntakeModel

@testable import Screening

/// Mails that one rule must be the first to catch, and what they then are.
struct RuleCases: Sendable, CustomStringConvertible {
  let rule: ScreeningRule
  let senderClass: SenderClass
  /// Each a list of changes, see `mail(_:)`.
  let changes: [[String]]
  var replyTo: ReplyMode? = .authenticated

  var description: String { "\(rule) \(senderClass) \(replyTo?.rawValue ?? "")" }

  init(
    _ rule: ScreeningRule, _ senderClass: SenderClass, _ changes: [[String]],
    replyTo: ReplyMode? = .authenticated
  ) {
    self.rule = rule
    self.senderClass = senderClass
    self.changes = changes
    self.replyTo = replyTo
  }

  /// One change a mail.
  static func each(_ rule: ScreeningRule, _ senderClass: SenderClass, _ changes: [String]) -> RuleCases {
    RuleCases(rule, senderClass, changes.map { [$0] })
  }
}

private func from(_ local: String) -> [String] {
  ["Return-Path: <\(local)@buurt.example>", "From: Naam <\(local)@buurt.example>"]
}

/// More lines of servers on the way than a mail to us has.
private let receivedLines = (1...26).map { "+Received: from a by b\($0) with SMTP; @70" }

let ruleCases: [RuleCases] = [
  .each(
    .returnPath, .person,
    [
      "-Return-Path", "^Return-Path: <jan@buurt.example>", "^Return-Path: <ander@elders.example>",
      "Return-Path: jan@buurt.example", "Return-Path: <jan@buurt.example", "Return-Path: (niets)",
      "Return-Path: jan", "+Return-Path: <jan@buurt.example>", "Return-Path:",
    ]),
  RuleCases(
    .nullReturnPath, .automatic,
    [
      ["Return-Path: <>"], ["Return-Path: <>", "Subject: Afwezig"], ["Return-Path: <>", "From: x@elders.example"],
      ["Return-Path: <>", "Auto-Submitted: auto-replied"], ["Return-Path: <>", "Auto-Submitted: no"],
      ["Return-Path: <>", "Precedence: bulk"], ["Return-Path: <>", "/text/calendar; method=reply"],
      ["Return-Path: <>", "/multipart/report; report-type=disposition-notification"],
    ]),
  RuleCases(
    .nullReturnPath, .bounce,
    [
      ["Return-Path: <>", "/message/delivery-status"],
      ["Return-Path: <>", "/multipart/report; report-type=delivery-status"],
    ]),
  .each(
    .autoSubmitted, .automatic,
    [
      "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "Auto-Submitted: auto-notified",
      "auto-submitted: AUTO-REPLIED", "Auto-Submitted: (vakantie) auto-replied",
      "Auto-Submitted: auto-replied (vakantie)", "Auto-Submitted: auto-notified; owner-email=\"a@b.example\"",
      "Auto-Submitted: yes", "Auto-Submitted: x-zomaar", "Auto-Submitted: no-reply",
      "Auto-Submitted: auto-replied;a=no",
      "Auto-Submitted: (no) auto-generated", "Auto-Submitted:", "Auto-Submitted: noo",
    ]),
  RuleCases(.autoSubmitted, .automatic, [["Auto-Submitted: no", "+Auto-Submitted: auto-replied"]]),
  RuleCases(.autoSubmitted, .bounce, [["Auto-Submitted: auto-replied", "/message/delivery-status"]]),
  RuleCases(
    .robotLocalPart, .automatic,
    [
      "MAILER-DAEMON", "mailer-daemon", "postmaster", "Postmaster", "abuse", "root", "owner-buurt", "buurt-owner",
      "buurt-request", "buurt-bounce", "buurt-bounces", "bounce", "bounces+123=info", "bounce-44", "no-reply",
      "NoReply",
      "noreply", "do-not-reply", "niet-beantwoorden", "niet-beantwoorden-post", "listserv", "majordomo", "noreply+123",
      "calendar-noreply", "noreply-gemeente", "donotreply", "postmaster+x",
    ].map(from)),
  RuleCases(.robotLocalPart, .automatic, [["Return-Path: <bounces-7@nieuws.example>"]]),
  .each(
    .listFields, .automatic,
    [
      "List-Id: <nieuws.buurt.example>", "list-unsubscribe: <mailto:uit@buurt.example>", "List-Post: NO",
      "LIST-HELP: <x>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Archive: <x>", "List-Owner: <x>",
      "Mailing-List: list buurt@groep.example", "mailing-list: x", "List-Onbekend: x",
    ]),
  .each(
    .precedence, .automatic,
    [
      "Precedence: bulk", "Precedence: junk", "Precedence: list", "Precedence: auto_reply", "precedence: BULK",
      "Precedence: Bulk (nieuwsbrief)", "Precedence: (x) list", "PRECEDENCE: Junk",
    ]),
  .each(
    .autoResponseFields, .automatic,
    [
      "X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress: OOF", "X-Auto-Response-Suppress: DR, AutoReply",
      "x-auto-response-suppress: dr,rn,nrn,oof", "X-Autoreply: yes", "X-Autorespond: ja", "X-Autoresponder: v1",
      "X-Loop: info@elders.example", "X-OTRS-Loop: ticket", "X-FC-MachineGenerated: true", "X-POST-MessageClass: 9",
      "Feedback-ID: 1:2:3:nieuws",
    ]),
  .each(
    .report, .bounce,
    [
      "/message/delivery-status", "/multipart/report; report-type=delivery-status", "/message/global-delivery-status",
      "/multipart/report; report-type=delivery-status; protocol=x",
    ]),
  .each(
    .report, .automatic,
    [
      "/multipart/report; report-type=disposition-notification", "/message/disposition-notification",
      "/multipart/report; report-type=feedback-report", "/message/feedback-report", "/multipart/report",
      "/message/global-disposition-notification", "/text/calendar; method=reply",
    ]),
  RuleCases(
    .own, .own,
    [
      ["Return-Path: <info@plan.example>"], ["Return-Path: <INFO@plan.example>"], ["From: info@plan.example"],
      ["From: Kracht van Mokum <Info@Plan.example>"], ["X-Gehoord-Loop: kracht-van-mokum"], ["x-gehoord-loop: x"],
      ["X-Gehoord-Loop:"], ["Message-ID: <ours@plan.example>"], ["From: jan@buurt.example, info@plan.example"],
    ]),
  .each(
    .notAddressed, .person,
    [
      "To: iemand@elders.example", "-To", "To: undisclosed-recipients:;", "To: info@elders.example",
      "To: \"info@plan.example\" <x@elders.example>", "To: info@plan.example.evil.example", "To: xinfo@plan.example",
      "To: info+lijst@plan.example",
    ]),
  RuleCases(.notAddressed, .person, [["-To", "+Cc: x@y.example"], ["-To", "^X-Original-To: info@plan.example"]]),
  .each(
    .from, .person,
    [
      "-From", "From:", "From: jan@buurt.example, piet@buurt.example",
      "+From: Jan <jan@buurt.example>", "+From: Piet <piet@elders.example>", "From: Buren: jan@buurt.example;",
      "From: Buren: jan@buurt.example, piet@buurt.example;", "From: Niemand:;",
    ]),
  .each(
    .unprovenFrom, .person,
    [
      "From: slachtoffer@elders.example", "From: Jan <jan@elders.example>", "From: ander@anders.example",
      "From: Jan <jan@buurt.example.evil.example>",
    ]),
  RuleCases(
    .unprovenFrom, .person,
    [
      [
        "Return-Path: <x@evil.example>", "Authentication-Results: mx.plan.example; spf=pass smtp.mailfrom=evil.example",
      ],
      ["Return-Path: <x@evil.example>", "Authentication-Results: mx.plan.example; dkim=pass header.d=evil.example"],
      ["Return-Path: <x@evil.example>", "Authentication-Results: evil.example; dmarc=pass header.from=buurt.example"],
      ["Return-Path: <x@evil.example>", "-Authentication-Results"],
      [
        "Return-Path: <x@evil.example>", "-Authentication-Results",
        "+Authentication-Results: mx.plan.example; dmarc=pass header.from=buurt.example",
      ],
    ]),
  RuleCases(
    .unprovenFrom, .person,
    [
      ["-Authentication-Results", "Return-Path: <x@evil.example>"],
      ["-Authentication-Results", "From: slachtoffer@elders.example"],
    ], replyTo: .unauthenticatedToo),
  .each(
    .authentication, .person,
    [
      "-Authentication-Results", "Authentication-Results: mx.plan.example; none",
      "Authentication-Results: mx.plan.example; dmarc=fail header.from=buurt.example",
      "Authentication-Results: mx.plan.example; dmarc=none; spf=fail smtp.mailfrom=buurt.example",
      "Authentication-Results: ander.example; dmarc=pass header.from=buurt.example",
      "Authentication-Results: mx.plan.example 2; dmarc=pass header.from=buurt.example",
      "Authentication-Results: mx.plan.example; dkim=pass header.d=elders.example",
      "Authentication-Results: mx.plan.example; dkim/2=pass header.d=buurt.example",
      "Authentication-Results: mx.plan.example; dmarc/9=pass header.from=buurt.example",
      "Authentication-Results: mx.plan.example; spf=pass smtp.helo=buurt.example",
      "Authentication-Results: mx.plan.example; dmarc=pass header.from=elders.example",
      "Authentication-Results: mx.plan.example; (dmarc=pass header.from=buurt.example",
      "Authentication-Results: dmarc=pass header.from=buurt.example",
      "Authentication-Results: mx.plan.example; dmarc=bestguesspass header.from=buurt.example",
    ]),
  RuleCases(
    .authentication, .person,
    [
      [
        "-Authentication-Results",
        "+Authentication-Results: mx.plan.example; dmarc=pass header.from=buurt.example",
      ],
      ["+X-Zomaar: x", "Authentication-Results: mx.plan.example; dmarc=fail; dkim=pass header.d=buurt.example"],
      ["^Authentication-Results: mx.plan.example; dmarc=fail header.from=buurt.example"],
    ]),
  RuleCases(
    .authentication, .person, [["Authentication-Results: mx.plan.example; dmarc=fail"]],
    replyTo: .unauthenticatedToo),
  RuleCases(.authentication, .person, [[], ["X-Mailer: x"]], replyTo: nil),
  .each(
    .spamOrLimit, .spam,
    [
      "X-Spam-Flag: YES", "x-spam-flag: yes", "X-Spam-Status: Yes, score=9.1", "X-Spam-Status: YES", "X-Spam: yes",
      "X-Spam: Yes", "X-Spam-Flag: (x) Yes", "X-Spam-Status: yes",
    ]),
  .each(.spamOrLimit, .person, ExceededLimit.allCases.map { "!" + $0.rawValue }),
  RuleCases(
    .hops, .person,
    [24, 25, 26].map { Array(receivedLines.prefix($0)) }
      + (0..<5).map { Array(receivedLines.prefix(25)) + ["X-Nummer: \($0)"] }),
  RuleCases(
    .age, .person,
    [604_801, 700_000, 2_000_000, 31_000_000].map { [ownReceived(age: $0)] }
      + [["Date: Mon, 1 Jan 2035 00:00:00 +0000"], ["Subject: oud"], [], ["X-Mailer: x"]].map {
        [ownReceived(age: 604_801)] + $0
      }),
  RuleCases(
    .address, .person,
    [
      "jan@[192.0.2.1]", "\"jan de wit\"@buurt.example", "jan@localhost", "jän@buurt.example", "jan@bücher.example",
      "jan..wit@buurt.example", "jan@buurt", "jan@-buurt.example",
    ].map {
      [
        "Return-Path: <\($0)>", "From: \($0)",
        "Authentication-Results: mx.plan.example; dmarc=pass",
      ]
    }),
]

func ownReceived(age: Int) -> String {
  "Received: from mail.buurt.example (x [192.0.2.7]) by mx.plan.example (Postfix) with ESMTPS id 1; @\(age)"
}
