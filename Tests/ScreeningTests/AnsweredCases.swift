// Mails of people that must be answered, however much they look like something else.

import IntakeModel

/// Each a list of changes to the neighbour's mail.
let answeredMails: [[String]] =
  [[]] + autoSubmittedNo + people + domains + harmlessFields + addressed + proofs + hopsAndAges + contents

private let autoSubmittedNo: [[String]] = [
  "no", "No", "NO", "no (comment)", "(comment) no", "no ; x=y", "no;auto-replied=1", "(a (b) c) no (d)",
  "no (auto-replied)",
  " no ", "no\t(x)",
].map { ["Auto-Submitted: \($0)"] }

/// Local parts of people that a careless pattern would take for a program.
private let people: [[String]] = [
  "postma.ster", "postmasters", "de.postmaster", "rooth", "rootje", "abuser", "owner", "request", "b.ounce", "norepley",
  "noreplyse", "ownership", "anna.owner", "listservice", "majordoom", "no.reply.jansen", "reply", "niet", "jan+abuse",
  "jan+noreply", "bonce", "danoreply", "requests", "j.bounce", "daemon", "mailer",
].map { ["Return-Path: <\($0)@buurt.example>", "From: Postma Ster <\($0)@buurt.example>"] }

private let domains: [[String]] = [
  "lists.example", "noreply.example", "bounce.example", "mailer-daemon.example", "listserv.example", "x.co.example",
  "postmaster.example", "xn--bcher-kva.example",
].map { domain in
  [
    "Return-Path: <jan@\(domain)>", "From: Jan <jan@\(domain)>",
    "Authentication-Results: mx.plan.example; dmarc=pass header.from=\(domain)",
  ]
}

private let harmlessFields: [[String]] = [
  "Precedence: normal", "Precedence: first-class", "Precedence: (bulk) normal", "Precedence: bulky",
  "X-Auto-Response-Suppress: DR", "X-Auto-Response-Suppress: RN, NRN", "X-Auto-Response-Suppress: None",
  "X-Auto-Response-Suppress: Allemaal", "X-Mailer: AutoReply 3", "X-Listed: ja", "Listen: x", "X-Mailing-List-Fan: ja",
  "X-Spam-Flag: NO", "X-Spam-Status: No, score=-1", "X-Spam: no", "X-Spam-Score: 9", "X-Loopback: x",
  "X-Priority: 1", "Importance: high", "Disposition-Notification-To: jan@buurt.example", "Sender: root@buurt.example",
  "Reply-To: noreply@buurt.example", "Subject: Automatic reply", "Comments: List-Id: <x>", "Feedback: fijn",
  "X-Antivirus: schoon", "Message-ID: <x@plan.example>", "References: <1@plan.example>",
].map { [$0] }

private let addressed: [[String]] =
  [
    "To: info@plan.example", "To: INFO@Plan.Example", "To: iemand@elders.example, info@plan.example",
    "To: \"Vries, A. de\" <a@elders.example>, Mokum <info@plan.example>", "To: Buren: info@plan.example, x@y.example;",
  ].map { [$0] }
  + ["Cc", "Resent-To", "Resent-Cc"].map { ["To: x@elders.example", "+\($0): Mokum <info@plan.example>"] }

private let proofs: [[String]] =
  [
    "dmarc=pass", "dmarc=pass header.from=buurt.example",
    "dmarc=pass (p=reject sp=reject dis=none) header.from=buurt.example",
    "dmarc = pass header . from = buurt.example", "DMARC=PASS HEADER.FROM=Buurt.Example",
    "(a) dmarc (b) = (c) pass (d) header (e) . (f) from (g) = (h) buurt.example (i)",
    "spf=fail smtp.mailfrom=x.example; dmarc=pass header.from=buurt.example", "spf=pass smtp.mailfrom=buurt.example",
    "spf=pass smtp.mailfrom=jan@buurt.example", "spf=pass smtp.mailfrom=\"jan\"@bounce.buurt.example",
    "dkim=pass header.d=buurt.example", "dkim=pass header.i=@buurt.example",
    "dkim=pass header.i=jan@mail.buurt.example",
    "dkim=pass (2048-bit key) reason=\"goed; echt\" header.d=buurt.example header.b=\"a/b+c=\"",
    "dkim=fail header.d=x.example; dkim=pass header.d=buurt.example",
    "dmarc=none header.from=buurt.example; dkim=pass header.d=buurt.example",
    "dmarc=temperror; dkim=pass header.d=buurt.example", "dkim/1=pass header.d=buurt.example",
    "dmarc=pass action=none header.from=buurt.example;",
  ].map { ["Authentication-Results: mx.plan.example; \($0)"] }
  + [
    ["Authentication-Results: MX.plan.example 1; dmarc=pass"],
    ["Authentication-Results: (x) mx.plan.example (y); dmarc=pass"],
    [
      "Authentication-Results: mx.plan.example; dkim=pass header.d=buurt.example",
      "^Authentication-Results: mx.plan.example; spf=none smtp.mailfrom=provider.example",
    ],
    // The own domain sent through another provider: another envelope sender, and a signature of the own domain.
    [
      "Return-Path: <0100-x@mail.provider.example>",
      "Authentication-Results: mx.plan.example; dkim=pass header.d=buurt.example",
    ],
    [
      "Return-Path: <jan=buurt.example@srs.provider.example>",
      "Authentication-Results: mx.plan.example; dmarc=pass header.from=buurt.example",
    ],
    // A forged field inside the message takes nothing away from the genuine one above.
    ["+Authentication-Results: mx.plan.example; dmarc=fail header.from=buurt.example"],
    // Dovecot's LMTP line and a content filter's lines above the line that took the mail in.
    [
      "-Authentication-Results", "^Authentication-Results: mx.plan.example; dmarc=pass",
      "^Received: from mx.plan.example by mx.plan.example with LMTP id 7; @59",
    ],
    [
      "^Received: from localhost (localhost [127.0.0.1]) by mx.plan.example (Postfix) with ESMTP id 8; @58",
      "^Received: from mx.plan.example by mx.plan.example with LMTP id 9 (envelope-from <jan@buurt.example>); @57",
    ],
  ]

private let hopsAndAges: [[String]] =
  [0, 1, 3600, 86_400, 604_799, 604_800].map { [ownReceived(age: $0)] }
  + [["Date: Thu, 1 Jan 1970 00:00:00 +0000"], ["Date: Fri, 1 Jan 2100 00:00:00 +0000"]]
  + [1, 10, 23].map { count in (1...count).map { "+Received: from a by b\($0) with SMTP; @90000\($0)" } }

private let contents: [[String]] =
  [
    "/text/html", "/application/pdf", "/message/rfc822", "//message/delivery-status",
    "//multipart/report; report-type=delivery-status",
    "//message/disposition-notification", "/text/calendar; method=request", "/text/calendar", "/multipart/signed",
    "//text/calendar; method=reply",
  ].map { [$0] }
