// A new language is data: a toy language is added as `Sources/README.md` says, and read.

import IntakeModel
import Testing

@testable import Understanding

/// Word classes of its own, and the names of cues that other languages have too.
private let toyCues = """
  @TOYI = mi ni
  @TOYWANT = volas
  @TOYHELP = helpi kunlabori
  @TOYBACK = subtenas
  vol.want: @TOYI __ @TOYWANT ___ @TOYHELP
  sup.verb: @TOYI __ @TOYBACK
  """
private let toyWords = "mi ni vi la kaj estas por de en ne volas"

private let grammar = CueGrammar(sources: LanguageData.cues + [toyCues])

@Test func theDataOfALanguageAreReadWithoutProblems() {
  #expect(grammar.problems.isEmpty)
  // Cues keep their numbers, so that the weights of the model go on to hold.
  #expect(Array(grammar.cueNames.prefix(CueGrammar.shared.cueNames.count)) == CueGrammar.shared.cueNames)
  #expect(grammar.cueNames.count == CueGrammar.shared.cueNames.count)
}

@Test(arguments: [
  ("Mi volas kunlabori pri 5.1.", "vol.want"), ("Ni volas helpi.", "vol.want"),
  ("Ni subtenas vian planon.", "sup.verb"),
])
func itsCuesAreFound(text: String, cue: String) throws {
  let reader = Reader(plan: try Samples.plan(), model: .base, grammar: grammar)
  let found = reader.analyse(ReadableMail(subject: "", ownText: text)).own.cues.elements
  #expect(found.contains { grammar.cueNames[$0.cue] == cue })
}

@Test func aLanguageOfDataAloneIsRead() throws {
  let reader = Reader(plan: try Samples.plan(), model: .base, grammar: grammar)
  let items = reader.read(ReadableMail(subject: "", ownText: "Mi subtenas call 3.")).items
  #expect(items.contains { $0.kind == .support && $0.target.call == "3" })
  // Nobody has vouched for it yet.
  #expect(items.allSatisfy { !$0.isRecorded })
}

@Test func itsCommonestWordsTellALanguage() throws {
  let reader = Reader(plan: try Samples.plan(), model: .base, grammar: grammar)
  func text(_ words: String) -> AnalysedText { reader.analyse(ReadableMail(subject: "", ownText: words)).own }
  let identifier = LanguageIdentifier(words: LanguageWords.all + [("eo", toyWords)])
  #expect(identifier.language(of: text("Mi volas helpi vin kaj la urbon")) == "eo")
  #expect(identifier.language(of: text("Ik wil graag helpen met het plan")) == "nl")
}
