// Machine texts: each kind found, and no person taken for a machine.

import Testing

@testable import Understanding

@Suite struct MachineTextTests {
  static func find(_ subject: String, _ text: String) -> MachineText.Finding? {
    MachineText.find(subject: subject, ownText: OwnWords(cutFrom: text).text, wholeText: text)
  }

  @Test func machinesAreFoundWithTheirKind() {
    #expect(MachineExample.all.count >= 60)
    for example in MachineExample.all {
      let found = Self.find(example.subject, example.text)
      #expect(found?.kind == example.kind, "\(example.subject): \(example.text)")
      #expect(found.map { !$0.cue.isEmpty } ?? true)
    }
  }

  @Test func personsAreNotTakenForMachines() {
    #expect(PersonExample.all.count >= 60)
    for example in PersonExample.all {
      let found = Self.find(example.subject, example.text)
      #expect(found == nil, "\(example.subject): \(example.text)")
    }
  }

  @Test func everyKindHasExamplesAndWords() {
    for kind in MachineText.allCases {
      #expect(MachineExample.all.contains { $0.kind == kind })
      #expect(!kind.words().isEmpty)
    }
    #expect(Set(MachineText.allCases.map { $0.words() }).count == MachineText.allCases.count)
  }

  /// A person who answers above a machine's text speaks for herself.
  @Test func quotedMachineTextSaysNothingAboutTheMail() {
    for example in MachineExample.all {
      let quoted = example.text.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
      let text = "Ik help graag mee.\n\nOp di 26 okt. 2021 om 14:03 schreef A <a@b.example>:\n\(quoted)\n"
      #expect(Self.find("Re: \(example.subject)", text) == nil, "\(example.subject)")
    }
  }

  @Test func cuesAreFoundHoweverTheyAreTyped() {
    let text =
      "DANK VOOR UW MAIL.\nIk ben\nafwezig\u{A0}tot 3 mei. Voor  spoed: bel mijn collega. Uw mail wordt\n  niet doorgestuurd."
    #expect(Self.find("Re: plan", text)?.kind == .outOfOffice)
  }
}
