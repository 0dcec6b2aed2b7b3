// Tests of words, clauses and languages.

import IntakeModel
import Testing

@testable import Understanding

@Test func lettersAreFolded() {
  #expect(Folding.folded("Één CAFÉ’s ŁÓDŹ ß") == Array("een cafe's lodz ss".utf8))
  #expect(Folding.folded("دعم") == Array("دعم".utf8))
}

@Test(arguments: [
  ("Ik steun call 3. Daarnaast wil ik helpen.", 2), ("Bijv. op maandag kan ik helpen", 1),
  ("Wat goed!! Wanneer begint het?", 2), ("- borrel: ja\n- training: nee", 2), ("Ik vind 3 goed maar ik help niet", 2),
  ("1 ja 2 ja 3 nee, eerst het groen 4 ja", 4), ("Call 2 voor mij", 1),
  ("De markt steun ik, het feest steun ik ook", 2), ("Als ik kan, kom ik", 1), ("Ik steun 1, 2 en 4", 1),
  ("Mijn steun heeft u. Nummer 3 niet.", 2), ("J. de Vries schreef dat", 1),
])
func clausesAreCut(text: String, count: Int) {
  #expect(Segmenter.clauses(of: Tokenizer.tokens(of: text)).count == count, "\(text)")
}

@Test func greetingAndClosingSayNothing() {
  let clauses = Segmenter.clauses(of: Tokenizer.tokens(of: "Beste mensen,\n\nIk steun jullie plan.\n\nGroet,\nAnna"))
  #expect(clauses.map(\.isFrame) == [true, false, true, true])
}

@Test(arguments: [
  ("Ik wil graag helpen met de borrel in onze wijk.", "nl"), ("I would like to help with the drinks.", "en"),
  ("Ich möchte gerne bei den Gesprächen helfen.", "de"), ("Je soutiens votre plan et je peux aider.", "fr"),
  ("Apoyo la idea de las reuniones en cada barrio.", "es"), ("Planınızı destekliyorum, çok güzel bir fikir.", "tr"),
  ("أؤيد اللقاءات الشهرية في الحي", "ar"), ("Chcę pomóc przy spotkaniach, to jest dobry pomysł.", "pl"),
  ("xq zzv", "und"),
])
func languagesAreRecognised(text: String, language: String) throws {
  let reader = Reader(plan: try Samples.plan(), model: UnderstandingModel())
  #expect(reader.analyse(ReadableMail(subject: "", ownText: text)).language == language)
}

@Test func everyTextCanBeRead() throws {
  let reader = Reader(plan: try Samples.plan())
  var seed: UInt64 = 7
  for length in [0, 1, 2, 3, 17, 200, 3_000] {
    let scalars = (0..<length).map { _ -> Unicode.Scalar in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Unicode.Scalar(UInt32(seed >> 33) % 0x3000) ?? "?"
    }
    let text = String(String.UnicodeScalarView(scalars))
    let reading = reader.read(ReadableMail(subject: text, ownText: text, quoted: text))
    #expect(reading.items.allSatisfy { $0.evidence.allSatisfy { $0.upperBound <= text.utf8.count } })
  }
}

@Test func theGrammarHasNoUnknownNames() {
  #expect(CueGrammar.shared.problems.isEmpty)
  #expect(CueGrammar.shared.patterns.elements.count > 500)
}

@Test(arguments: [
  ("brief", "brieven"), ("huis", "huizen"), ("plan", "plannen"), ("bus", "bussen"), ("fiets", "fietsen"),
  ("plaats", "plaatsen"), ("grens", "grenzen"), ("geef", "geven"), ("stap", "stappen"), ("koers", "koersen"),
])
func oneDutchWordHasOneStem(first: String, second: String) {
  let stemmer = Stemmer(language: "dutch")
  #expect(stemmer.stem(Array(first.utf8)) == stemmer.stem(Array(second.utf8)))
}

@Test(arguments: [("les", "leg"), ("bal", "balk"), ("buur", "buurt"), ("haven", "hamer")])
func otherDutchWordsHaveOtherStems(first: String, second: String) {
  let stemmer = Stemmer(language: "dutch")
  #expect(stemmer.stem(Array(first.utf8)) != stemmer.stem(Array(second.utf8)))
}
