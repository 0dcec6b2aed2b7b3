// A plain yes or no, and everything that is not quite one.

import Testing
import Understanding

struct YesOrNoTests {
  @Test(arguments: [
    "ja", "Ja!", "Ja, dat is goed.", "ja hoor, prima", "Akkoord.\n\nGroet, Anna", "Yes, please", "Oké", "Ja graag",
    "Dat is goed. Met vriendelijke groet, Anna de Vries", "Hallo, ja, geef haar mijn adres gerust.",
    "Yes, of course you may share my address with her. Kind regards, Jo",
  ])
  func aPlainYes(text: String) { #expect(YesOrNo.said(in: text) == true) }

  @Test(arguments: ["nee", "Nee, liever niet.", "Liever niet", "no thanks", "Dat wil ik niet", "Neen dank u"])
  func aPlainNo(text: String) { #expect(YesOrNo.said(in: text) == false) }

  /// A person reads these: an address that was given cannot be taken back.
  @Test(arguments: [
    "", "Ja, maar alleen mijn voornaam", "ja, mits ik eerst mag bellen", "Nee, maar bellen mag wel",
    "Nee hoor, dat is goed",
    "Ja? Wie krijgt het dan", "Mag ik dat nog bedenken", "ja nee ik weet het niet", "Yes, but not my address",
    "Ik wil graag weten wie Roos is", "Nou ja", "👍", "Ja, eerst overleg ik thuis",
    "Ja, stop maar met mailen", "Prima, ik laat het nog weten", "Oké, ik denk erover na", "Goed, bel me even",
    "Ja, verwijder mijn gegevens", "Dat mag", "Is dat goed", "Mag dat, ja", "Geef mijn adres", "Groeten, Ja",
    "Ok, I'll think about it",
    "Yes I got your mail", "Ja Roos, groet van Piet, en zeg Els dat het haar beurt is",
  ])
  func anythingElse(text: String) { #expect(YesOrNo.said(in: text) == nil) }

  @Test func aLongAnswerSaysMore() {
    #expect(YesOrNo.said(in: "Ja, " + String(repeating: "en ook dit ", count: 30)) == nil)
  }
}
