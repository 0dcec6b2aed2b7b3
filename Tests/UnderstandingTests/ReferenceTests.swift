// Tests of explicit references, in the many ways people write numbers.

import IntakeModel
import Testing

@testable import Understanding

@Test(arguments: [
  ("Ik steun call 3", "3"), ("punt 2 en 5 zijn goed", "2 5"), ("actie 5.1 lijkt me wat", "5.1"),
  ("call to action #1", "1"), ("nr 3 graag", "3"), ("punt vijf", "5"), ("de eerste twee punten", "1 2"),
  ("calls 1 t/m 3", "1 2 3"), ("alle vijf", "*"), ("steun 1.1 1.2 en 5.2", "1.1 1.2 5.2"),
  ("I back calls 3, 4 and 5", "3 4 5"), ("het tweede en het derde onderdeel", "2 3"),
  ("Punt 4 derde streepje", "4.3"), ("1, 2 en 4 steun ik", "1 2 4"), ("your third call", "3"),
  ("1 t/m 5: akkoord", "*"), ("call 1, 2, 3, 4 en 5 steun ik", "*"), ("alles behalve 4 steun ik", "1 2 3 5"),
  ("all of them but call four", "1 2 3 5"), ("alles behalve een borrel", ""),
  ("vier punt een: ja", "4.1"), ("de derde van call vier", "4.3"), ("the second thing under call five", "5.2"),
  ("het laatste van punt 2", "2.4"),
  ("call 4, punt 2", "4.2"), ("Call 5 activiteit 2 steun ik", "5.2"), ("punt 4, punt 2 en punt 1", "4 2 1"),
  ("punt 4 is goed, punt 2 ook", "4 2"), ("1. ja\n2. ja\n4. nee", "1 2 4"), ("1. Eerst dit\n2. Dan dat", ""),
  ("Een en vier.", "1 4"), ("Vier: nee, vijf: ja", "4 5"), ("ik ben voor twee en vijf", "2 5"), ("Een en ander", ""),
  ("Ja op 1 en ja op 3. Nee op 5, sorry.", "1 3 5"), ("Yes to 2. No to 4.", "2 4"), ("nee op 5 avonden", ""),
  ("Steun: 1 ja, 2 ja, 3 nee", "1 2 3"), ("flat 3 en 4 doen mee", ""),
  ("Wij zijn met twee en drie kinderen", ""), ("actie 2 keer per maand", ""),
  ("om 5 uur ben ik er", ""), ("ik heb 3 kinderen", ""), ("voor 4.50 euro", ""), ("vijf mensen", ""),
])
func referencesAreRead(text: String, wanted: String) throws {
  let reader = Reader(plan: try Samples.plan(), model: UnderstandingModel())
  let mail = reader.analyse(ReadableMail(subject: "", ownText: text))
  let found = mail.own.references.flatMap(\.targets).map { index in
    let target = reader.index.targets[index]
    return target.activity ?? target.call ?? "*"
  }
  #expect(found.joined(separator: " ") == wanted, "\(text)")
}

@Test func aNumberThatThePlanDoesNotHaveIsNoticed() throws {
  let reader = Reader(plan: try Samples.plan(), model: UnderstandingModel())
  let mail = reader.analyse(ReadableMail(subject: "", ownText: "Ik steun 2.7 en wil helpen."))
  #expect(mail.own.references.map(\.targets) == [[]])
}

@Test(arguments: [
  ("haven-noorderzijl", "De koersen 1 en 2 steun ik.", "1 2"), ("haven-noorderzijl", "Koers vijf: ja!", "5"),
  ("dorpsplan-hoogwier", "Hulde voor stap 1.", "1"), ("havenkwartier", "I sign agreement two.", "2"),
  ("larkfield-schools", "I back commitment two.", "2"),
])
func aPlanCountsItsCallsByAWordOfItsOwn(plan: String, text: String, wanted: String) throws {
  let reader = Reader(plan: try Samples.plan(plan), model: UnderstandingModel())
  let mail = reader.analyse(ReadableMail(subject: "", ownText: text))
  let found = mail.own.references.flatMap(\.targets).compactMap { reader.index.targets[$0].call }
  #expect(found.joined(separator: " ") == wanted)
}
