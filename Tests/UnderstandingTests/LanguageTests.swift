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
  ("Mi volas kunlabori pri 5.1.", ItemKind.volunteer, "5"), ("Ni volas helpi. Call 2.", .volunteer, "2"),
  ("Mi subtenas call 3.", .support, "3"),
])
func aLanguageOfDataAloneIsRead(text: String, kind: ItemKind, call: String) throws {
  let reader = Reader(plan: try Samples.plan(), model: .base, grammar: grammar)
  let items = reader.read(ReadableMail(subject: "", ownText: text)).items
  #expect(items.contains { $0.kind == kind && $0.target.call == call }, "\(items.map { "\($0.kind) \($0.target)" })")
  // Nobody has vouched for it yet.
  #expect(items.allSatisfy { !$0.isRecorded })
}

@Test func itsCommonestWordsTellALanguage() {
  let identifier = LanguageIdentifier(words: LanguageWords.all + [("eo", toyWords)])
  #expect(identifier.language(of: Tokenizer.tokens(of: "Mi volas helpi vin kaj la urbon")) == "eo")
  #expect(identifier.language(of: Tokenizer.tokens(of: "Ik wil graag helpen met het plan")) == "nl")
}

/// Every cue that the code names must be in some language's data.
@Test(arguments: Reasons.families.values.flatMap { $0 }.sorted())
func everyFamilyOfCuesHasData(family: String) {
  #expect(CueGrammar.shared.cueNames.contains { $0.hasPrefix(family) })
}
