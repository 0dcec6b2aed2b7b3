// What residents read, case by case and language by language, against recorded snapshots.

import Foundation
import IntakeModel
import Outgoing
import TestSupport
import Testing

/// The three voices: plan, language of the mail, name in the snapshot's file.
enum Voice: String, CaseIterable, Sendable {
  case dutchFormal = "nl-u"
  case dutchInformal = "nl-je"
  case english = "en"

  var plan: String {
    switch self {
    case .dutchFormal: "kracht-van-mokum"
    case .dutchInformal: "buurtgroen"
    case .english: "riverside"
    }
  }

  var language: String { self == .english ? "en" : "nl" }
}

private let call = Target(call: "1")
private let activity = Target(call: "1", activity: "1.1")

/// One case; the change is applied to a confirmation of the voice.
struct SnapshotCase: Sendable, CustomStringConvertible {
  let name: String
  let change: @Sendable (inout Outgoing.Confirmation) -> Void
  var description: String { name }
}

private func items(_ items: (ItemKind, Target)...) -> [ConfirmedItem] {
  items.enumerated().map { ConfirmedItem(number: $0.offset + 1, kind: $0.element.0, target: $0.element.1) }
}

private let cases: [SnapshotCase] = [
  SnapshotCase(name: "support") { $0.items = items((.support, call)) },
  SnapshotCase(name: "every-kind") {
    $0.items = items(
      (.support, .wholePlan), (.volunteer, activity), (.suggestion, call), (.reaction, call), (.question, activity))
  },
  SnapshotCase(name: "part-waits") {
    $0.items = items((.volunteer, activity))
    $0.waiting = .part
    $0.answerBy = "2026-11-27"
  },
  SnapshotCase(name: "part-waits-undated") {
    $0.items = items((.support, call))
    $0.waiting = .part
  },
  SnapshotCase(name: "whole-waits") {
    $0.waiting = .whole
    $0.answerBy = "2026-11-27"
  },
  SnapshotCase(name: "whole-waits-undated") { $0.waiting = .whole },
  SnapshotCase(name: "crisis") {
    $0.waiting = .whole
    $0.isCrisis = true
    $0.items = items((.support, call))
  },
  SnapshotCase(name: "unverified") {
    $0.items = items((.support, call))
    $0.isUnverified = true
  },
  SnapshotCase(name: "stop") { $0.items = items((.stop, .wholePlan)) },
  SnapshotCase(name: "withdrawal") { $0.items = items((.withdrawal, .wholePlan), (.withdrawal, call)) },
  SnapshotCase(name: "privacy") { $0.items = items((.privacy, .wholePlan)) },
  SnapshotCase(name: "no-name-no-page") {
    $0.items = items((.suggestion, call))
    $0.greetingName = "Stichting Ons Plein"
    $0.publicURL = nil
  },
  SnapshotCase(name: "own-texts") {
    $0.items = items((.volunteer, activity))
    $0.senderName = "Café “De Buurt”"
    $0.signature = "Roos en Karim\nnamens alle buren"
    $0.texts = ["\($0.language).next.volunteer": "Roos belt je."]
  },
  SnapshotCase(name: "hardship") {
    $0.isCrisis = true
    $0.isHardship = true
  },
  SnapshotCase(name: "outcome-items") {
    $0.items = items((.support, call), (.suggestion, call))
    $0.kind = .decisionOutcome
  },
  SnapshotCase(name: "outcome-nothing") { $0.kind = .decisionOutcome },
  SnapshotCase(name: "two-items") { $0.items = items((.support, call), (.volunteer, activity)) },
  SnapshotCase(name: "answer-changed") {
    $0.items = items((.support, call), (.volunteer, activity))
    $0.answer = [.changed([2])]
  },
  SnapshotCase(name: "answer-took-back") {
    $0.items = Array(items((.support, call), (.volunteer, activity), (.support, .wholePlan)).dropFirst())
    $0.answer = [.tookBack([1])]
  },
  SnapshotCase(name: "answer-disputed") {
    $0.items = items((.support, call))
    $0.answer = [.changed([1]), .disputed([2, 3])]
    $0.answerBy = "2026-11-27"
  },
  SnapshotCase(name: "answer-took-back-mail") { $0.answer = [.tookBackMail] },
  SnapshotCase(name: "answer-took-back-everything") { $0.answer = [.tookBackEverything] },
  SnapshotCase(name: "privacy-access-waits") {
    $0.waiting = .whole
    $0.answerBy = "2026-11-27"
    $0.privacyRequest = .access
  },
  SnapshotCase(name: "privacy-correction-waits") {
    $0.waiting = .whole
    $0.answerBy = "2026-11-27"
    $0.privacyRequest = .correction
  },
  SnapshotCase(name: "privacy-ask-access") { $0.notice = .askAccess },
  SnapshotCase(name: "privacy-ask-erasure") { $0.notice = .askErasure },
  SnapshotCase(name: "privacy-report") { $0.notice = .report(sampleReport) },
  SnapshotCase(name: "privacy-erased") { $0.notice = .erased },
  SnapshotCase(name: "in-a-thread") {
    $0.items = items((.support, call))
    $0.originalReferences = (1...14).map { MessageID("earlier.\($0)@mail.example.org") }
    $0.envelopeSender = MailAddress("bounce@example.org")
  },
]

@Suite("Confirmations as residents read them")
struct ConfirmationSnapshotTests {
  @Test(arguments: Voice.allCases, cases)
  func reads(voice: Voice, snapshot: SnapshotCase) throws {
    var confirmation = try sampleConfirmation(plan: voice.plan, language: voice.language)
    snapshot.change(&confirmation)
    try compare(confirmation, with: "\(voice.rawValue).\(snapshot.name)")
  }

  /// A language without texts of its own gets the plan's, with a line in its own where there is one.
  @Test(arguments: ["ar", "de", "es", "fr", "it", "pl", "pt", "tr", "uk", "so", "und"])
  func welcomes(language: String) throws {
    let confirmation = try sampleConfirmation(language: language, items: items((.support, call)))
    try compare(confirmation, with: "other.\(language)")
  }

  /// What N16 held back, in one mail: the newest three of five, one of which waits in part and one as a whole.
  @Test(arguments: Voice.allCases, [false, true])
  func summarises(voice: Voice, isCrisis: Bool) throws {
    var letter = try sampleConfirmation(plan: voice.plan, language: voice.language)
    let code = try #require(letter.publicReference.split(separator: "-").first)
    letter.kind = .summary
    letter.answerBy = "2026-11-27"
    letter.isCrisis = isCrisis
    letter.isUnverified = isCrisis
    let entries = [
      SummaryEntry(reference: "\(code)-7", items: items((.support, call), (.volunteer, activity)), isWaiting: false),
      SummaryEntry(reference: "\(code)-8", items: items((.suggestion, call)), isWaiting: true),
      SummaryEntry(reference: "\(code)-9", items: [], isWaiting: true),
    ]
    let mail = try Summary(letter: letter, entries: entries, unlisted: 2).compose()
    try compare(mail, with: "\(voice.rawValue).summary\(isCrisis ? "-crisis" : "")")
  }

  @Test("A summary of more mails than 4 kB hold counts the oldest")
  func summaryStaysShort() throws {
    var letter = try sampleConfirmation(plan: "kracht-van-mokum", language: "nl")
    letter.answerBy = "2026-11-27"
    let entries = (1...60).map { number in
      SummaryEntry(reference: "KVM-\(number)", items: items((.support, call), (.volunteer, activity)), isWaiting: true)
    }
    let source = MailSource(try Summary(letter: letter, entries: entries).compose())
    #expect(source.body.utf8.count <= 4_096)
    #expect(source.body.contains("KVM-60") && !source.body.contains("KVM-1:"))
    #expect(source.body.contains("andere mails van u."))
    var wrong = letter
    wrong.publicReference = "KVM-60\r\nBcc: x@example.org"
    #expect(throws: CompositionError.self) { try Summary(letter: wrong, entries: entries).compose() }
    let broken = [SummaryEntry(reference: "KVM-1\r\n.\r\n", items: [], isWaiting: true)]
    #expect(throws: CompositionError.self) { try Summary(letter: letter, entries: broken).compose() }
  }

  @Test(arguments: ["nl", "en"])
  func alarms(language: String) throws {
    let causes: [(String, AlarmCause)] = [
      ("crisis", .crisis(reference: "KVM-12", number: 12)), ("threat", .threat(reference: "KVM-12", number: 12)),
      ("breaker", .breakerOpened), ("missing", .missing(count: 3)),
    ]
    for (name, cause) in causes {
      let head = Letterhead(
        plan: PlanID("kracht-van-mokum"), language: language, senderName: "Kracht van Mokum",
        senderAddress: try address("info@krachtvanmokum.nl"), recipient: try address("beheer@example.org"),
        messageID: MessageID("alarm.1@krachtvanmokum.nl"), date: 1_795_000_000, zoneOffset: 3_600)
      let alarm = try AlarmMail(cause, isLastOfHour: name == "missing").compose(head)
      try compare(alarm, with: "alarm.\(language).\(name)")
    }
  }

  private func compare(_ confirmation: Outgoing.Confirmation, with name: String) throws {
    try compare(confirmation.compose(), with: name)
  }

  /// Compares, or records with GEHOORD_RECORD=1 and fails, so that a recording run is never a green one.
  private func compare(_ mail: OutgoingMail, with name: String) throws {
    #expect(mail.isStrict)
    let source = MailSource(mail)
    let envelope = "MAIL FROM:<\(mail.envelopeSender?.description ?? "")>\nRCPT TO:<\(mail.recipient)>\n"
    let found = envelope + source.header + "\n\n" + source.body
    let url = projectRoot.appendingPathComponent("Tests/Snapshots/confirmations/\(name).txt")
    if ProcessInfo.processInfo.environment["GEHOORD_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(found.utf8).write(to: url)
      Issue.record("recorded \(name); read it, then run again without GEHOORD_RECORD")
    } else {
      let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
      #expect(found == expected, "\(name) reads otherwise than recorded")
    }
  }
}
