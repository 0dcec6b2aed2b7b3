// Loops: two Gehoords, and Gehoord against programs that answer everything. One reply a side, however long it goes on.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

/// A program that answers each of our mails, and goes on when we do not: the worst of its kind.
struct Responder: Sendable, CustomStringConvertible {
  let name: String
  var address = "piet@example.net"
  /// The envelope sender of its mails; nil is its address.
  var returnPath: String?
  var subject = "Re: {subject}"
  let body: String
  var fields = ""
  /// Whether it tells which mail it answers.
  var threads = true
  var description: String { name }

  /// Its mail to the plan, as our server delivers it; proved, since that is where nothing else holds us back.
  func mail(_ number: Int, answering mail: SentMail?, at now: Int64) -> String {
    var neighbour = Neighbour(address: address, name: "Piet")
    neighbour.subject = subject.replacingOccurrences(of: "{subject}", with: mail?.subject ?? "Het plan")
      .replacingOccurrences(of: "{number}", with: "\(4_000 + number)")
    neighbour.body = body.replacingOccurrences(of: "{number}", with: "\(4_000 + number)")
      .replacingOccurrences(of: "{original}", with: mail?.header ?? "")
    neighbour.fields = fields
    if threads, let id = mail?.messageID { neighbour.fields += "In-Reply-To: \(id)\r\nReferences: \(id)\r\n" }
    let text = neighbour.mail(number, at: now)
    return returnPath.map { text.replacingOccurrences(of: "Return-Path: <\(address)>", with: "Return-Path: <\($0)>") }
      ?? text
  }

  static let all: [Responder] = [
    Responder(
      name: "vacation in words that nobody knows", subject: "Zz", body: "Bip bop, de zon schijnt hier.", threads: false),
    Responder(name: "the same in the thread", body: "Bip bop, de zon schijnt hier en het weer is goed."),
    Responder(
      name: "ticket system in words that nobody knows", address: "loket@gemeente.example", subject: "Zaak {number}",
      body: "Hola, {number} is hier nu. Groet van het loket, {number}.", threads: false),
    Responder(
      name: "vacation with its headers", body: "Ik ben met vakantie tot 1 juli.",
      fields: "Auto-Submitted: auto-replied (vacation)\r\nX-Autoreply: yes\r\nPrecedence: bulk\r\n"),
    Responder(
      name: "vacation without headers",
      body: "Dank voor uw bericht. Ik ben met vakantie en lees mijn mail niet. Na 1 juli beantwoord ik uw bericht."),
    Responder(
      name: "vacation without headers or thread", subject: "Afwezig",
      body: "Ik ben er even niet. Vanaf 1 juli ben ik weer bereikbaar.", threads: false),
    Responder(
      name: "English vacation without headers",
      body: "I am out of the office until 1 July with no access to my mail. I will answer when I am back."),
    Responder(
      name: "ticket system with its headers", address: "helpdesk@gemeente.example",
      subject: "[Ticket#{number}] {subject}",
      body: "Uw bericht is ontvangen onder nummer {number}.",
      fields: "X-OTRS-Loop: helpdesk@gemeente.example\r\nAuto-Submitted: auto-generated\r\n", threads: false),
    Responder(
      name: "ticket system without headers, a new thread each time", address: "helpdesk@gemeente.example",
      subject: "[Ticket#{number}] Uw melding is ontvangen",
      body:
        "Wij hebben uw bericht ontvangen. Uw ticketnummer is {number}. U ontvangt binnen vijf werkdagen een reactie.",
      threads: false),
    Responder(
      name: "bouncer", address: "MAILER-DAEMON@example.net", returnPath: "",
      subject: "Undelivered Mail Returned to Sender",
      body: "I'm afraid I wasn't able to deliver your message: 550 5.1.1 user unknown.\r\n\r\n{original}"),
    Responder(
      name: "bouncer with an envelope sender of its own", returnPath: "piet@example.net",
      subject: "Mail delivery failed: returning message to sender",
      body: "A message that you sent could not be delivered.\r\n  piet@example.net: 550 user unknown\r\n\r\n{original}"),
    Responder(
      name: "list that sends everything back to us", address: "lijst@example.net",
      returnPath: "lijst-bounces@example.net",
      subject: "[lijst] {subject}", body: "{original}\r\nOntvangen.", fields: "List-Id: <lijst.example.net>\r\n"),
    Responder(
      name: "list that hides what it is", address: "lijst@example.net", subject: "[lijst] {subject}",
      body: "Deze mail is automatisch gemaakt. Wat u antwoordt, komt gewoon bij ons aan.\r\n\r\nU steunt \"Call\" (5).",
      fields: "X-Gehoord-Loop: kracht-van-mokum\r\n"),
  ]
}

/// A mail of ours as the other side sees it.
struct SentMail {
  let recipient: String
  let bytes: String
  var header: String { bytes.components(separatedBy: "\r\n\r\n")[0] }
  var messageID: String { field("Message-ID") }
  var subject: String { field("Subject") }

  func field(_ name: String) -> String {
    let lines = bytes.components(separatedBy: "\r\n")
    return lines.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) } ?? ""
  }
}

@Suite("Loops") struct LoopTests {
  /// 1,000 with GEHOORD_LOOPS=1000, which takes minutes in a debug build.
  static let rounds = ProcessInfo.processInfo.environment["GEHOORD_LOOPS"].flatMap(Int.init) ?? 25

  /// What one side sends at a moment.
  private func sent(by place: Workplace, at now: Int64) throws -> [SentMail] {
    var sent: [SentMail] = []
    while let mail = try place.store.claimNextToSend(now: now) {
      try place.store.settle(mail.id, as: .sent, because: nil, code: 250, now: now)
      sent.append(SentMail(recipient: mail.recipient, bytes: String(decoding: mail.content, as: UTF8.self)))
    }
    return sent
  }

  private func expectCalm(_ place: Workplace, replies: Int, most: Int = 1) throws {
    #expect(replies <= most)
    #expect(try place.store.breaker(Workplace.first) == .closed(since: 0))
    #expect(try place.store.eventCounts(Workplace.first, since: 0)["breaker-open"] == nil)
  }

  /// A minute, two days and forty: in the first the brakes would hold, in the others only the rules can, in the last
  /// also when our token is void and what was said first is past its term.
  @Test(
    "A program that answers everything gets one reply of ours", arguments: Responder.all,
    [61, 172_800, 3_456_000] as [Int64])
  func responders(responder: Responder, step: Int64) throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    var now = Workplace.noon
    // A person behind the program wrote first, and is confirmed once.
    try place.take(Neighbour(address: "piet@example.net", name: "Piet"), 1, at: now)
    var last = try #require(try sent(by: place, at: now).first)
    var replies = 0
    for round in 2...(Self.rounds + 1) {
      now += step
      try place.deliver("\(round)", responder.mail(round, answering: last, at: now))
      #expect(try place.round(now: now).handled == 1)
      let ours = try sent(by: place, at: now)
      replies += ours.count
      last = ours.last ?? last
    }
    try expectCalm(place, replies: replies)
  }

  /// What a gateway between two Gehoords leaves of our headers.
  enum Gateway: String, CaseIterable { case none, stripsMarks, stripsMarksAndMessageID }

  @Test("Two Gehoords that are made to write to each other send one reply each", arguments: Gateway.allCases)
  func twoGehoords(gateway: Gateway) throws {
    let addresses = ["info@buurt.example", "info@elders.example"]
    let sides = try addresses.map { try Workplace(relay: "smtp://127.0.0.1:1", address: $0) }
    var now = Workplace.noon
    // Somebody writes to the first with the address of the second.
    var first = Neighbour(address: addresses[1], name: "Het andere plan")
    first.to = addresses[0]
    try sides[0].take(first, 1, at: now)
    let answer = try sent(by: sides[0], at: now)
    try #require(answer.count == 1)
    var letters = [1: answer[0]]
    var replies = [1, 0]
    for round in 2...(Self.rounds + 1) {
      now += 86_400
      for (index, side) in sides.enumerated() {
        // What does not come again by itself is delivered again, so that the rounds go on.
        guard let letter = letters[index] else { continue }
        try side.deliver("\(round)", delivered(letter, from: addresses[1 - index], round, through: gateway, at: now))
        #expect(try side.round(now: now).handled == 1)
        let sent = try sent(by: side, at: now)
        replies[index] += sent.count
        if let newest = sent.last { letters[1 - index] = newest }
      }
    }
    for (side, count) in zip(sides, replies) { try expectCalm(side, replies: count) }
  }

  /// A mail of a Gehoord as the other one's server delivers it.
  private func delivered(_ mail: SentMail, from sender: String, _ round: Int, through gateway: Gateway, at now: Int64)
    -> String
  {
    var lines = mail.bytes.components(separatedBy: "\r\n")
    if gateway != .none {
      lines.removeAll { $0.hasPrefix("Auto-Submitted") || $0.hasPrefix("X-") || $0.hasPrefix("Precedence") }
    }
    if gateway == .stripsMarksAndMessageID {
      for index in lines.indices where lines[index].hasPrefix("Message-ID: ") {
        lines[index] = "Message-ID: <\(round)@gateway.example>"
      }
    }
    let domain = sender.split(separator: "@")[1]
    return """
      Return-Path: <\(gateway == .none ? "" : sender)>\r
      Authentication-Results: mx.example.org; dmarc=pass header.from=\(domain)\r
      Received: from out.\(domain) by mx.example.org; \(Neighbour.date(now))\r
      Resent-Message-ID: <\(round)@gateway.example>\r

      """ + lines.joined(separator: "\r\n")
  }
}
