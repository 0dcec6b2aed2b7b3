// Words that go together: the data as it is written, and how a plan's words lead to those that residents use.

import IntakeModel
import Testing

@testable import Understanding

@Suite struct ThesaurusTests {
  private static let small = Thesaurus([
    "moestuin volkstuin groente courgettes | vegetables allotment\nkas kassen | greenhouse",
    "groente aardappel | potato",
  ])

  private static func groups(_ word: String, english: Bool = false) -> Set<Int> {
    let stem = Stemmer(language: english ? "english" : "dutch").stem(Array(word.utf8))
    return small.groups(of: stem, english ? WordStems.englishSeed : WordStems.dutchSeed)
  }

  @Test func aWordHasTheGroupsItStandsIn() {
    #expect(Self.groups("moestuin") == [0])
    #expect(Self.groups("groenten") == [0, 2])
    #expect(Self.groups("allotments", english: true) == [0])
    #expect(Self.groups("allotments").isEmpty, "an English word in a Dutch text")
    #expect(Self.groups("fiets").isEmpty)
  }

  /// The daemon starts with what was written down; `swift run -c release basemodel write` writes it down again.
  @Test func theLengthsOfStemsAreThoseOfTheData() {
    let written = String(describing: ThesaurusCuts.text).filter { $0 != "\n" }
    #expect(written == Thesaurus.cuts(of: ThesaurusData.all))
  }

  @Test func lengthsOfStemsTakeThePlaceOfStemming() {
    let texts = ["moestuinen brieven huis | allotments\nplannen brief | plans", "huizen | houses"]
    let cuts = Thesaurus.cuts(of: texts)
    #expect(cuts.count == 9)
    #expect(cuts.contains("-") && cuts.contains("0") && cuts.contains("2"), "\(cuts): not every kind is tried")
    let (long, short) = (Thesaurus(texts), Thesaurus(texts, cuts: cuts.utf8))
    for group in 0..<3 {
      #expect(long.stems(of: group).map(\.stem) == short.stems(of: group).map(\.stem))
      #expect(long.stems(of: group).map(\.language) == short.stems(of: group).map(\.language))
      for (stem, language) in long.stems(of: group) {
        #expect(long.groups(of: stem, language) == short.groups(of: stem, language))
      }
    }
  }

  @Test func aCompoundHasThoseOfItsParts() {
    #expect(Self.groups("buurtmoestuin") == [0])
    #expect(Self.groups("moestuinkwartier") == [0])
    #expect(Self.groups("kassabon").isEmpty, "three letters are no part")
  }

  @Test func aGroupKnowsItsStems() {
    #expect(Self.small.stems(of: 1).map { String(decoding: $0.stem, as: UTF8.self) } == ["kas", "greenhous"])
    let languages = [WordStems.dutchSeed, WordStems.dutchSeed, WordStems.englishSeed]
    #expect(Self.small.stems(of: 2).map(\.language) == languages)
  }

  /// A line that is not so would be taken for something else without a word.
  @Test func everyLineHasTwoHalvesOfPlainWords() {
    for line in ThesaurusData.all.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      let halves = line.split(separator: " | ")
      #expect(halves.count == 2, "\(line)")
      for word in halves.joined(separator: " ").split(separator: " ") {
        let isPlain = word.allSatisfy { $0.isLetter && $0.isLowercase || $0.isNumber || "-'’".contains($0) }
        #expect(isPlain, "\(word): \(line)")
      }
    }
  }

  /// Neither the plan nor its `also` words have the word; that it belongs there, the thesaurus knows.
  @Test func aWordOfTheSameMatterPointsAtTheActivity() throws {
    var plan = try Samples.plan()
    plan.calls[1].activities[0].title = LocalizedText(["nl": "Vochtmeetdienst"])
    let index = PlanIndex(plan: plan)
    let target = try #require(index.index(of: Target(call: "2", activity: plan.calls[1].activities[0].id)))
    let stem = Stemmer(language: "dutch").stem(Array("beschimmeld".utf8))
    let keys = index.keys(of: WordStems(dutch: stem, english: stem))
    #expect(keys.contains { key in key.source == .group && index.postings[key.id].contains { $0.target == target } })
  }
}
