// Mails that wait, as the pipeline would have recorded them.

import IntakeModel
import Testing

@testable import PlanStorage
@testable import ReviewSite

/// A mail for a test of the pages.
struct TestMail {
  var words = "graag steun ik dit"
  var name = "Anna"
  var subject = "Over het plan"
  var items: [Item] = []
  var flags: [ReadingFlag] = []
  /// Recorded at once, and not confirmed.
  var isUnconfirmed = false

  /// Waits with one item: support of an activity, perhaps an offer of help.
  static func support(_ activity: String) -> TestMail {
    let target = Target(
      call: activity.split(separator: ".").first.map(String.init), activity: activity)
    return TestMail(items: [
      Item(
        kind: .support, target: target, confidence: 0.7, isRecorded: false, evidence: [0..<5],
        quote: "graag",
        reasons: ["het staat er"],
        alternatives: [Alternative(kind: .volunteer, target: target, confidence: 0.2)])
    ])
  }

  static var unconfirmed: TestMail { TestMail(isUnconfirmed: true) }

  static func complaint(_ words: String) -> TestMail { TestMail(words: words, flags: [.complaint]) }

  static func hostile(_ text: String) -> TestMail {
    TestMail(
      words: text, name: text, subject: text,
      items: [
        Item(
          kind: .support, target: .wholePlan, confidence: 0.7, isRecorded: false,
          evidence: [0..<text.utf8.count],
          quote: text, reasons: [text])
      ])
  }
}

extension TestSite {
  /// Records a mail as the pipeline does, in its own transaction.
  func take(_ mail: TestMail) throws {
    let number = try store.accounts(plan: Self.plan).values.reduce(0, +) + 1
    guard
      case .fresh(let row) = try store.claim(
        keys: [Array("\(number).host".utf8)], plan: Self.plan, now: now
      ).first
    else {
      Issue.record("the file was claimed before")
      return
    }
    let hash = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 32)
    let reason = ScreeningReason(rule: nil, words: "een mens")
    let record = MailRecord(
      plan: Self.plan, fromAddress: "anna@example.net", fromName: mail.name, subject: mail.subject,
      messageID: nil,
      references: [], sentAt: nil, receivedAt: now, byteCount: 100, contentHash: hash,
      decodedHash: hash,
      cutText: mail.words,
      attachments: [Attachment(name: mail.name, type: "text/plain", byteCount: 3)], defects: [],
      screening: Screening(
        senderClass: .person, reason: reason, authentication: mail.isUnconfirmed ? .none : .failed,
        mayReply: !mail.isUnconfirmed,
        replyReason: reason),
      reading: Reading(
        language: "nl", ownText: mail.words, items: mail.items, decision: mail.isUnconfirmed ? .accept : .queue,
        decisionReason: "een mens kijkt mee",
        flags: mail.flags))
    try store.transaction { () throws(StorageError) in
      let recorded = try store.record(record, now: now)
      if mail.isUnconfirmed {
        try store.setReply(of: recorded.id, rule: "N13", words: "de afzender is niet bewezen")
      }
      try store.finish(
        row, as: mail.isUnconfirmed ? .recorded : .waiting, contentHash: hash, mail: recorded.id, now: now)
    }
  }

  /// The same for a mail whose sender got a confirmation.
  func takeConfirmed(_ mail: TestMail) throws {
    try take(mail)
    guard let taken = try store.mails(Self.plan, .all).last, let address = MailAddress("anna@example.net") else {
      return
    }
    try store.enqueue(
      OutboxEntry(
        plan: Self.plan, mail: taken.id, kind: .confirmation, recipient: address, envelopeSender: nil,
        messageID: MessageID("\(taken.number)@buurt.example"), content: [1], heldBecause: nil, notBefore: now), now: now
    )
  }

  /// How the items of a mail stand.
  func state(of number: Int) throws -> [StoredItem.State] {
    try store.mail(number: number, plan: Self.plan)?.summary.items.map(\.state) ?? []
  }
}

extension TestSite {
  /// Changes with every commit of another connection, as the site's.
  func changes() throws -> Int { try store.database.count("PRAGMA data_version") }
}
