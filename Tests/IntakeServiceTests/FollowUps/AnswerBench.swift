// Runs labelled answers through the pipeline and tells from the store what each of them did.

import Foundation
import IntakeModel
import Outgoing
import PlanStorage
import Testing

@testable import IntakeService

/// One store in which each case has a sender of its own, who was sent the confirmation that is answered.
final class AnswerBench {
  let place: Workplace
  private let cases: [AnswerCase]
  private var bases: [RecordedMail] = []
  private var others: [RecordedMail] = []

  static let items: [(ItemKind, Target)] = [
    (.support, Target(call: "5")), (.support, Target(call: "3")), (.volunteer, Target(call: "5", activity: "5.1")),
    (.suggestion, Target(call: "2")),
  ]

  init(_ cases: [AnswerCase]) throws {
    self.cases = cases
    place = try Workplace(relay: "smtp://127.0.0.1:1")
    for (index, given) in cases.enumerated() {
      let items = given.base == "four" ? Self.items : Array(Self.items.prefix(1))
      bases.append(try record(index, items, recorded: given.base != "waiting"))
      others.append(try record(index, [(.support, Target(call: "1"))], recorded: true))
      let sender = try #require(MailAddress(Self.sender(index)))
      let token = ReplyToken.messageID(
        key: place.store.tokenKey, mailID: bases[index].id.rawValue, recipient: sender, purpose: "confirmation",
        expires: Workplace.noon + 86_400, domain: "buurt.example")
      try place.deliver(
        String(format: "%04d", index),
        FollowUpTests.mail(
          Self.sender(index), index, given.body.replacingOccurrences(of: "\n", with: "\r\n"), answering: "\(token)"))
    }
    while try place.round().hasMore {}
  }

  static func sender(_ index: Int) -> String { "bewoner\(index)@example.net" }

  private func record(_ index: Int, _ items: [(ItemKind, Target)], recorded: Bool) throws -> RecordedMail {
    let reason = ScreeningReason(rule: nil, words: "een mens")
    let mail = MailRecord(
      plan: Workplace.first, fromAddress: Self.sender(index), fromName: "Anna", subject: "Plan", messageID: nil,
      references: [], sentAt: nil, receivedAt: Workplace.noon, byteCount: 100, contentHash: [], decodedHash: [],
      cutText: "", attachments: [], defects: [],
      screening: Screening(
        senderClass: .person, reason: reason, authentication: .passed, mayReply: true, replyReason: reason),
      reading: Reading(
        language: "nl", ownText: "tekst",
        items: items.map { Item(kind: $0.0, target: $0.1, confidence: 0.9, isRecorded: recorded, quote: "") },
        decision: recorded ? .accept : .queue, decisionReason: ""))
    return try place.store.transaction { () throws(StorageError) in
      try place.store.record(mail, now: Workplace.noon - 3_600)
    }
  }

  /// What a case did, in the words of ``AnswerCase/effect``.
  func outcome(of index: Int) throws -> String {
    let base = try #require(try place.store.mail(bases[index].id, plan: Workplace.first))
    let told = try place.store.toldItems(of: bases[index].id)
    let answer = try #require(
      try place.store.mails(Workplace.first, .all).first {
        $0.fromAddress == Self.sender(index) && $0.number > others[index].number
      })
    var changes: [String] = []
    for item in base.items {
      let stands = told.first { $0.position == item.position }?.stands ?? false
      let (kind, target) = Self.items[item.position - 1]
      switch item.state {
      case .rejected: changes.append("-\(item.position)")
      case .waiting where cases[index].base != "waiting": changes.append("?\(item.position)")
      case .recorded where !stands: changes.append("!\(item.position)")
      case .recorded where item.kind != kind: changes.append("\(item.position):\(item.kind.rawValue)")
      case .recorded where item.target != target:
        changes.append("\(item.position)>\(item.target.activity ?? item.target.call ?? "plan")")
      default: break
      }
    }
    let otherStands = try place.store.toldItems(of: others[index].id).allSatisfy(\.stands)
    if !changes.isEmpty, changes.count == base.items.count, changes.allSatisfy({ $0.hasPrefix("-") }) {
      return otherStands ? "-mail" : "-all"
    }
    if !otherStands { return "!other" }
    if !changes.isEmpty { return changes.joined(separator: " ") }
    let mails = try place.store.outbox(Workplace.first).filter { $0.recipient == Self.sender(index) }.map(\.kind)
    if mails.contains(.privacyAnswer) { return "access" }
    // Our token told who they are, so only erasing asks once more.
    if mails.contains(.privacyStep) { return "erase" }
    if try place.store.isSuppressed(Self.sender(index), plan: Workplace.first) { return "stop" }
    if answer.waitingSince != nil || !answer.items.isEmpty { return "other" }
    return "nothing"
  }
}

/// How a set came out.
struct AnswerScore {
  var right = 0
  /// Left to a person although it could have been handled.
  var left: [String] = []
  /// Something was changed, or closed, that should not have been.
  var wrong: [String] = []

  init(_ cases: [AnswerCase]) throws {
    let bench = try AnswerBench(cases)
    for (index, given) in cases.enumerated() {
      let outcome = try bench.outcome(of: index)
      let line = "\(given.id) \(outcome) instead of \(given.effect): \(given.text)"
      if given.expected.contains(outcome) {
        right += 1
      } else if outcome == "other" {
        left.append(line)
      } else {
        wrong.append(line)
      }
    }
  }
}
