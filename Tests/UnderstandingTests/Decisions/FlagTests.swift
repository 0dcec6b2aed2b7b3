// Tests of the flags: what must be seen by a person, and what must not be held up.

import IntakeModel
import Testing

@testable import Understanding

private func flags(_ text: String, subject: String = "") throws -> [ReadingFlag] {
  try Samples.reader.read(ReadableMail(subject: subject, ownText: text)).flags
}

@Test(arguments: FlagExamples.flagged.flatMap { entry in entry.1.map { (entry.0, $0) } })
func aPersonSeesIt(flag: ReadingFlag, text: String) throws {
  let reading = try Samples.reader.read(ReadableMail(subject: "", ownText: "Ik steun call 3.\n\n" + text))
  #expect(reading.flags.contains(flag), "\(reading.flags)")
  #expect(reading.decision == .queue)
  #expect(reading.items.allSatisfy { !$0.isRecorded })
}

@Test(arguments: NearMisses.mails)
func commonMailIsNotFlagged(text: String) throws {
  #expect(try flags(text) == [])
}

@Test func theSubjectCountsUnlessItIsOurs() throws {
  #expect(try flags("Goedemiddag.", subject: "Interviewverzoek") == [.press])
  let mail = ReadableMail(subject: "Re: Interviewverzoek", ownText: "Goedemiddag.", isReply: true)
  #expect(try Samples.reader.read(mail).flags == [])
}

@Test func theReasonQuotesTheWords() throws {
  let reading = try Samples.reader.read(ReadableMail(subject: "", ownText: "Hallo. Ik zit in groep 7."))
  #expect(reading.decisionReason == "dit lijkt van een kind te komen: 'Ik zit in groep'")
}

@Test func theRulesAreWellFormed() {
  for rules in [KeepRules.flags, KeepRules.answers, KeepRules.answerSigns, KeepRules.privacy] {
    #expect(rules.problems == [])
  }
  let flagNames = KeepRules.flags.names.filter { !$0.hasPrefix("hold-") && $0 != "hardship" }
  #expect(flagNames == Set(ReadingFlag.allCases.map(\.rawValue)))
  #expect(KeepRules.answers.names.allSatisfy { FollowUp(rawValue: $0) != nil })
  #expect(KeepRules.answerSigns.names == Set(AnswerSign.allCases.map(\.rawValue)))
  #expect(KeepRules.privacy.names == Set(PrivacyRequest.allCases.map(\.rawValue)))
}

@Test func flagsAreNarrowOnLabelledMail() throws {
  var accepted = 0
  var wronglyFlagged: [String] = []
  var kept = 0
  for name in try Samples.labelNames {
    // All that are for a person, and of the others each fourth: reading takes time in a debug build.
    for (index, mail) in try Samples.labelled(name).enumerated()
    where mail.disposition == .queue || mail.disposition == .accept && index % 4 == 0 {
      let found = try flags(mail.ownText ?? mail.body, subject: mail.subject)
      if mail.disposition == .accept { accepted += 1 }
      if mail.disposition == .accept, !found.isEmpty { wronglyFlagged.append("\(mail.id) \(found)") }
      if mail.disposition == .queue, !found.isEmpty { kept += 1 }
    }
  }
  #expect(wronglyFlagged.count * 100 < accepted, "\(wronglyFlagged)")
  #expect(kept >= 60, "\(kept) of the mails for a person are flagged")
}

/// Money, food and shelter are another need than danger, and danger goes first.
@Test(arguments: [
  ("Ik slaap al een week in mijn auto en weet niet waar ik heen moet.", true),
  ("Mijn kinderen hebben vandaag niet gegeten.", true), ("We haven't eaten for two days, my kids are hungry.", true),
  ("Ik wil niet meer leven.", false), ("Mijn man slaat mij en ik heb geen eten in huis.", false),
])
func hardshipIsToldFromDanger(text: String, isHardship: Bool) throws {
  let reading = try Samples.reader.read(ReadableMail(subject: "", ownText: text))
  #expect(reading.flags.contains(.crisis))
  #expect(reading.isHardship == isHardship)
}
