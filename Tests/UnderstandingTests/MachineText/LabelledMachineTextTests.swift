// Machine texts among real residents' mails: none taken for a machine's, nearly all machines' found.

import Testing

@testable import Understanding

@Suite struct LabelledMachineTextTests {
  static func find(_ mail: OwnTextLabel) -> MachineText.Finding? {
    MachineText.find(subject: mail.subject, ownText: OwnWords(cutFrom: mail.body).text, wholeText: mail.body)
  }

  @Test func noPersonIsTakenForAMachine() throws {
    for (file, mail) in try OwnTextLabel.all() where mail.disposition != "ignore" {
      let found = Self.find(mail)
      #expect(found == nil, "\(file) \(mail.id) [\(mail.disposition)]: \(mail.body)")
    }
  }

  @Test func machinesAreFound() throws {
    let machines = try OwnTextLabel.all().filter { $0.mail.disposition == "ignore" }
    let missed = machines.filter { Self.find($0.mail) == nil }
    for (file, mail) in machines {
      print("machine: \(file) \(mail.id) \(Self.find(mail)?.kind.rawValue ?? "MISSED"): \(mail.subject)")
    }
    print("machine texts: \(machines.count - missed.count) of \(machines.count) found")
    #expect(machines.count >= 60)
    // By what a text says of itself, of hands that the cues were not written for too: of the 131 by the twelfth hand,
    // who left out most ways to unsubscribe, 77; of the 220 by the thirteenth, who left out all signs, 24. In a mailbox
    // the header tells of most, and `MailVoice` of what these leave.
    #expect(Double(machines.count - missed.count) >= 0.65 * Double(machines.count))
  }
}
