// Which results count: those that no sender can have written.

import IntakeModel
import Testing

@testable import Screening

struct TrustTests {
  private static let pass = "Authentication-Results: mx.plan.example; dmarc=pass header.from=buurt.example"
  private static let entry = "Received: from x (x [192.0.2.7]) by mx.plan.example (Postfix) with ESMTPS id 1; @60"
  private static let lmtp = "Received: from mx.plan.example by mx.plan.example with LMTP id 2; @59"
  private static let filter = "Received: from localhost (localhost [127.0.0.1]) by mx.plan.example with ESMTP id 3; @59"
  private static let sender = "Received: from pc by mail.buurt.example with ESMTPSA id 4; @70"

  /// Trace lines from top to bottom, and whether the result among them counts.
  static let traces: [([String], Bool)] = [
    ([pass, entry], true),
    ([pass, entry, sender], true),
    ([pass, sender], true),
    ([lmtp, pass, entry, sender], true),
    ([filter, pass, entry], true),
    ([lmtp, filter, pass, entry, sender], true),
    ([pass, lmtp, entry], true),
    // The sender wrote everything below the line that took the mail in, also a line that looks like ours.
    ([entry, pass], false),
    ([entry, pass, entry], false),
    ([entry, pass, lmtp], false),
    ([entry, lmtp, pass, entry], false),
    ([lmtp, entry, pass, sender], false),
    ([sender, pass, entry], false),
    ([pass], false),
    ([], false),
    // What a client calls itself does not make it one of ours.
    (["Received: from [127.0.0.1] (evil [192.0.2.66]) by mx.plan.example with ESMTP; @60", pass, entry], false),
    (["Received: from localhost (evil [192.0.2.66]) by mx.plan.example with ESMTP; @60", pass, entry], false),
    (["Received: from [192.0.2.66] (helo=[127.0.0.1]) by mx.plan.example with esmtp; @60", pass, entry], false),
    (
      ["Received: from x (IDENT:[127.0.0.1]@evil [192.0.2.66]) by mx.plan.example with ESMTP; @60", pass, entry], false
    ),
    (["Received: from x (evil [192.0.2.66]) by mx.plan.example with ESMTP for <with LMTP>; @60", pass, entry], false),
    (["Received: from with LMTP (evil [192.0.2.66]) by mx.plan.example with ESMTP; @60", pass, entry], false),
    (["Received: from a ([127.0.0.1]) by andere.example with LMTP; @60", pass, entry], false),
    (["Received: from a (a [::1]) by mx.plan.example with ESMTP; @60", pass, entry], true),
    (["Received: from a (a [IPv6:::1]) by localhost (filter) with ESMTP; @60", pass, entry], true),
    (["Received: from a (unterminated [127.0.0.1] by mx.plan.example with ESMTP; @60", pass, entry], false),
  ]

  private func traced(_ lines: [String]) -> Mail {
    mail(["-Authentication-Results", "-Received"] + lines.reversed().map { "^" + $0 })
  }

  @Test("results count above the line that took the mail in", arguments: traces)
  func border(_ lines: [String], _ counts: Bool) {
    let screening = screen(traced(lines), in: context())
    #expect((screening.authentication == .passed) == counts)
  }

  /// The same, for a server of which the configuration says that it removes what is forged in its name.
  static let promised: [([String], Authentication)] = [
    ([entry, pass], .passed),
    ([sender, entry, pass, sender], .passed),
    ([lmtp, entry, pass, "X-Zomaar: x"], .passed),
    ([pass, entry], .passed),
    ([entry, pass.replacing("dmarc=pass", with: "dmarc=fail"), "X-Zomaar: x", pass], .failed),
    ([entry, pass.replacing("dmarc=pass", with: "dmarc=none"), "X-Zomaar: x", pass], .none),
    ([entry, pass.replacing("dmarc=pass", with: "dmarc=none"), pass], .none),
    ([entry, pass.replacing("dmarc=pass", with: "dkim=none"), "X-Zomaar: x", pass], .none),
    ([entry, "Authentication-Results: mx.plan.example; dkim=pass header.d=buurt.example", pass], .passed),
    ([entry, pass.replacing("mx.plan", with: "elders")], .none),
    ([pass.replacing("mx.plan", with: "elders"), entry, pass], .passed),
  ]

  @Test("results of a provider count below its own lines, the topmost ones only", arguments: promised)
  func provider(_ lines: [String], _ expected: Authentication) {
    let screening = screen(traced(lines), in: context { $0.providerAuthservIDs = ["MX.Plan.example".lowercased()] })
    #expect(screening.authentication == expected)
  }

  @Test("a server that is both does not count twice")
  func both() {
    let forged = traced([Self.pass.replacing("dmarc=pass", with: "spf=none"), Self.entry, Self.pass])
    let screening = screen(forged, in: context { $0.providerAuthservIDs = ["mx.plan.example"] })
    #expect(screening.authentication == Authentication.none)
  }

  @Test(
    "organisational domains",
    arguments: [
      ("buurt.example", "buurt.example"), ("mail.buurt.example", "buurt.example"), ("a.b.c.buurt.nl", "buurt.nl"),
      ("buurt.co.uk", "buurt.co.uk"), ("mail.buurt.co.uk", "buurt.co.uk"), ("x.buurt.com.tr", "buurt.com.tr"),
      ("co.uk", "co.uk"), ("x.com.example", "com.example"), ("huis.onmicrosoft.com", "huis.onmicrosoft.com"),
      ("a.huis.onmicrosoft.com", "huis.onmicrosoft.com"), ("BUURT.NL", "buurt.nl"), ("nl", "nl"), ("", ""),
    ])
  func organisation(_ domain: String, _ expected: String) {
    #expect(organisationalDomain(domain) == expected)
  }

  @Test(
    "alignment",
    arguments: [
      ("mail.buurt.nl", "buurt.nl", true), ("buurt.nl", "mail.buurt.nl", true), ("evilbuurt.nl", "buurt.nl", false),
      ("a.co.uk", "b.co.uk", false), ("a.onmicrosoft.com", "b.onmicrosoft.com", false), ("", "", false),
    ])
  func alignment(_ left: String, _ right: String, _ expected: Bool) {
    #expect(isAligned(left, right) == expected)
  }

  @Test("where results stand is told, so that an administrator can mend it")
  func placement() {
    func placed(_ lines: [String]) -> ResultPlacement { resultPlacement(of: traced(lines), in: context()) }
    #expect(placed([Self.pass, Self.entry]) == .counted)
    #expect(placed([Self.entry, Self.pass]) == .belowBorder)
    #expect(
      placed([Self.entry, Self.pass.replacing("mx.plan", with: "MX.elders")]) == .otherServers(["mx.elders.example"]))
    #expect(placed([Self.entry, "Authentication-Results: onzin onzin"]) == .absent)
    #expect(placed([Self.entry]) == .absent)
  }

  @Test("unproved contributions count up to ten a day, failed ones never")
  func counts() {
    #expect(counting(.passed, unprovenToday: 5000, unprovenPerDay: 10) == .counted)
    #expect(counting(.none, unprovenToday: 9, unprovenPerDay: 10) == .counted)
    #expect(counting(.none, unprovenToday: 10, unprovenPerDay: 10) != .counted)
    #expect(counting(.failed, unprovenToday: 0, unprovenPerDay: 10) != .counted)
    #expect(Set(Authentication.allCases.map(\.words)).count == 3)
  }

  @Test("a record is changed on a token or on a proved reference, and only from the same address", arguments: 0..<24)
  func followUp(_ number: Int) {
    let proof = FollowUpProof(
      hasToken: number & 1 != 0, namesReference: number & 2 != 0, isSameAddress: number & 4 != 0,
      authentication: Authentication.allCases[number >> 3])
    let sufficing: [FollowUpProof] =
      [true, false].flatMap { isNamed in
        [Authentication.passed, .none].map { authentication in
          FollowUpProof(hasToken: true, namesReference: isNamed, isSameAddress: true, authentication: authentication)
        }
      } + [FollowUpProof(hasToken: false, namesReference: true, isSameAddress: true, authentication: .passed)]
    #expect(proof.suffices == sufficing.contains(proof))
  }

  @Test("a duplicate has the same author, Message-ID and content")
  func duplicates() {
    var first = mail()
    first.text = "Ik doe mee"
    #expect(duplicateMaterial(of: first) != nil)
    var later = mail(["From: J. de Wit <JAN@buurt.example>", "^Received: from a by b with SMTP; @1"])
    later.text = first.text
    #expect(duplicateMaterial(of: later) == duplicateMaterial(of: first))
    for change in ["From: piet@buurt.example", "Message-ID: <2@buurt.example>"] {
      var other = mail([change])
      other.text = first.text
      #expect(duplicateMaterial(of: other) != duplicateMaterial(of: first))
    }
    later.text += "."
    #expect(duplicateMaterial(of: later) != duplicateMaterial(of: first))
    first.attachments = [Attachment(name: "a.pdf", type: "application/pdf", byteCount: 3)]
    #expect(duplicateMaterial(of: first) != duplicateMaterial(of: mail()))
    #expect(duplicateMaterial(of: mail(["-Message-ID"])) == nil)
    #expect(duplicateMaterial(of: mail(["-From"])) == nil)
  }
}
