// What a released reaction must not show, and what it may.

import IntakeModel
import Testing

@testable import Publishing

@Suite struct MaskingTests {
  @Test(arguments: [
    // Mail addresses and links.
    ("Mail mij op anna.devries+buurt@voorbeeld.example.", "Mail mij op [mailadres]."),
    ("anna (at) voorbeeld (punt) nl, of anna apenstaartje voorbeeld punt nl", "[mailadres], of [mailadres]"),
    ("Volg @annaindebuurt of https://gezichtenboek.example/anna?x=1", "Volg [mailadres] of [link]"),
    ("Zie www.annadevries.example of annadevries.nl/plan.", "Zie [link] of [link]"),
    // Phones, in every form people write.
    ("Bel 06-12345678", "Bel [telefoonnummer]"), ("Bel 06 1234 5678.", "Bel [telefoonnummer]."),
    ("+31 6 12 34 56 78", "[telefoonnummer]"), ("0031612345678", "[telefoonnummer]"),
    ("(020) 123 45 67", "[telefoonnummer]"), ("+31 (0)20 1234567", "[telefoonnummer]"),
    ("020-1234567 of 06 - 87654321", "[telefoonnummer] of [telefoonnummer]"),
    ("call +44 20 7946 0958", "call [telefoonnummer]"), ("٠٦١٢٣٤٥٦٧٨", "[telefoonnummer]"),
    ("0\u{200B}612345678", "[telefoonnummer]"),
    // Accounts and citizen service numbers.
    ("NL91ABNA0417164300", "[rekeningnummer]"),
    ("Stort op NL91 ABNA 0417 1643 00 alstublieft", "Stort op [rekeningnummer] alstublieft"),
    ("nl91 abna 0417 1643 01", "[rekeningnummer]"), ("DE89 3704 0044 0532 0130 00", "[rekeningnummer]"),
    ("Mijn bsn is 111222333.", "Mijn bsn is [burgerservicenummer]."), ("1234.56.782", "[burgerservicenummer]"),
    ("10000009 en 123456789", "[nummer] en [nummer]"),
    ("Geboren op 12-10-1956 in Oost", "Geboren op [geboortedatum] in Oost"),
    // Where people live.
    ("Ik woon op de Kinkerstraat 12-3 hoog", "Ik woon op de [adres]"),
    ("bij de Van der Helststraat 112 II in de Pijp", "bij de [adres] in de Pijp"),
    ("op Rokin 75 en aan Oudezijds Voorburgwal 14a", "op [adres] en aan [adres]"),
    ("2e Jan Steenstraat nr. 14", "[adres]"), ("kinkerstraat 12, 1053 DX Amsterdam", "[adres], [postcode] Amsterdam"),
    ("I live at 12 Baker Street, NW1 6XE", "I live at [adres], [postcode]"), ("1017ab", "[postcode]"),
    ("ik woon aan het water 7", "ik woon aan het [adres]"),
    // Names.
    ("Ik ben Anna de Vries en ik steun dit", "Ik ben [naam] en ik steun dit"),
    ("Hoi Piet,\nmooi plan", "Hoi [naam],\nmooi plan"), ("Geachte mevrouw Van den Berg", "Geachte mevrouw [naam]"),
    ("Dhr. Jansen en mw. El Idrissi", "Dhr. [naam] en mw. [naam]"),
    ("Goed plan.\nGroetjes van Fatima", "Goed plan.\nGroetjes van [naam]"),
    ("Goed plan.\n\nMet vriendelijke groet,\n\nPieter-Jan Bakker", "Goed plan.\n\nMet vriendelijke groet,\n\n[naam]"),
    ("Groeten uit Noord van Kees", "Groeten uit Noord van [naam]"), ("Mooi!\nAnna de Vries", "Mooi!\n[naam]"),
    ("mijn buurvrouw Samira kookt", "mijn buurvrouw [naam] kookt"),
    ("Mijn naam is: Ömer Çelik", "Mijn naam is: [naam]"),
    ("My name is Joan Smith, kind regards, Joan", "My name is [naam], kind regards, [naam]"),
    ("Ik sprak anneke gisteren", "Ik sprak [naam] gisteren"), ("ik ben roos", "ik ben [naam]"),
  ])
  func masks(_ text: String, _ expected: String) {
    #expect(Masking.masked(text, names: ["Roos Anneke de Boer"]).text == expected)
  }

  @Test(arguments: [
    "Call 5 en punt 3 vind ik goed, activiteit 5.1 ook.", "Op 16 maart 2022 om 20.30 uur",
    "Van 2019-2022 en 12-10-2021.",
    "€ 1.250.000 voor 30 mensen in wijk 12", "Ik ben boos en ik ben 67 jaar.", "Wij zijn met 12 buren, 3 straten ver.",
    "Hallo, dit plan is goed.", "Met bus 22 of tram 14 naar het park.", "In Amsterdam 2025 doen wij mee.",
    "Beste mensen, dag allemaal!", "mijn man kan niet, mijn buurman wel", "Wil jij helpen? Ik wil graag.",
    "Minder regels:\nmeer vertrouwen.", "de roos bloeit", "Lijn 52 is van ons.", "Covid 19 was lastig",
  ])
  func leavesAlone(_ text: String) {
    let masked = Masking.masked(text, names: ["Roos Anneke de Boer"])
    #expect(masked.text == text && masked.pieces.allSatisfy { $0.kind == .same })
  }

  @Test func tellsWhatWasTakenOut() {
    let masked = Masking.masked("Ik ben Anna, bel 06-12345678.", language: "en")
    #expect(masked.text == "Ik ben [name], bel [phone number].")
    #expect(
      WordDifference.marked(masked.pieces) == "Ik ben [-Anna-]{+[name]+}, bel [-06-12345678-]{+[phone number]+}.")
    #expect(Masking.masked(masked.text).pieces == [TextPiece(.same, masked.text)])
  }

  @Test func anythingIsAnswered() {
    for text in HostileTextTests.texts + [
      "\n", "+", "(", "@", "NL91", "ik ben", "Groet,", String(repeating: "0 ", count: 9_999),
    ] {
      let once = Masking.masked(text, names: [text])
      #expect(Masking.masked(once.text).text == once.text, "\(text.prefix(40))")
    }
  }

  @Test func everyKindHasAWordInEveryLanguage() {
    for words in MaskingWords.placeholders.values { #expect(Set(words.keys) == Set(MaskKind.allCases)) }
  }

  @Test(arguments: [
    ([1, 1, 1, 2, 2, 2, 3, 3, 3], true), ([1, 2, 3, 4, 5, 6, 7, 8, 2], true), ([1, 2, 3, 4, 5, 6, 7, 8, 9], false),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0], false), ([1, 2, 3], false),
  ])
  func theElevenTestIsThatOfCitizenServiceNumbers(_ digits: [Int], _ expected: Bool) {
    #expect(Masking.isCitizenNumber(digits) == expected)
  }

  @Test("A coordinator's reasons are masked in every format, as the words of residents are")
  func reasonsAreMasked() throws {
    var article = try SampleArticles.mokum()
    let told = LocalizedText([
      "nl": "Bel mevrouw Snoek op 06-12345678, Vechtstraat 44.",
      "en": "Mail snoek@hotmeel.example, NL91ABNA0417164300.",
    ])
    for kind in [PlanChangeKind.suggestionDeclined, .meaning, .ended] {
      article.versions[0].changes.append(
        PlanChange(kind: kind, target: SampleArticles.activity("5.1"), note: told, text: told))
    }
    for file in Publication.files(of: article) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for personal in ["Snoek", "12345678", "Vechtstraat", "hotmeel", "ABNA"] {
        #expect(!text.contains(personal), "\(file.name): \(personal)")
      }
    }
    let all = Publication.files(of: article).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(all.contains("[telefoonnummer]"))
  }
}
