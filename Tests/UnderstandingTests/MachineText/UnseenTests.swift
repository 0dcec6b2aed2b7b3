// Every kind of machine's text in every language of the city, by texts that no cue was written from.

import Testing

@testable import Understanding

@Suite struct UnseenMachineTests {
  @Test("A machine's text is found, whatever its language", arguments: UnseenExample.all)
  func found(example: UnseenExample) {
    let found = MachineTextTests.find(example.subject, example.text)
    #expect(found?.kind == example.kind, "\(example.text)")
  }

  @Test("There are two for each kind and language, holidays apart from other absence")
  func complete() {
    let lists = [
      UnseenExample.absences, UnseenExample.holidays, UnseenExample.departures, UnseenExample.receipts,
      UnseenExample.tickets, UnseenExample.failures, UnseenExample.newsletters, UnseenExample.advertisements,
    ]
    for list in lists {
      for language in UnseenExample.languages { #expect(list.filter { $0.language == language }.count >= 2) }
    }
  }

  @Test("Nobody who quotes such a text above is taken for a machine", arguments: UnseenExample.all)
  func quoted(example: UnseenExample) {
    let quoted = example.text.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
    let text = "Ik help graag mee.\n\nOp ma 3 jun. 2024 om 14:03 schreef A <a@b.example>:\n\(quoted)\n"
    #expect(MachineTextTests.find("Re: het plan", text) == nil)
  }
}
