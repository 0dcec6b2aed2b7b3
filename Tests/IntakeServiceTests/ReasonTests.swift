// Reasons in the coordinator's language: every one that the program can give.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService
@testable import Understanding

@Suite("Reasons in English") struct ReasonTests {
  private let english = EnglishForCoordinators()

  @Test("What the reader says in Dutch is told as it says it in English")
  func readings() {
    let dutch = ReadingWords(language: "nl")
    let own = ReadingWords(language: "en")
    func pairs(_ words: ReadingWords) -> [String] {
      var all = [
        words.learnt("zaal"), words.names(["zaal"]), words.names(["a", "b", "c"]), words.wholePlan, words.fromContext,
        words.everythingSure, words.nothingFound, words.waiting(2, of: 2), words.waiting(1, of: 3), words.unknownCall,
      ]
      for kind in ItemKind.allCases { all += ["'ik wil' \(words.isA(kind))", words.takenTogether(kind)] }
      all += [HoldReason.unsettled, .takenBack, .past, .mocking, .denied].map(words.held)
      let code = words.isDutch ? "nl" : "en"
      all += ReadingFlag.allCases.map { FlagWords.reason($0, quote: "kort citaat", language: code) }
      return all
    }
    for (stored, expected) in zip(pairs(dutch), pairs(own)) { #expect(english.reason(stored) == expected) }
  }

  @Test("A reason that is a sentence stands in another one as a part of it")
  func inSentence() {
    #expect(
      DutchForCoordinators().unconfirmed("De afzender is niet geverifieerd.")
        == "niet bevestigd: de afzender is niet geverifieerd")
    #expect(english.unconfirmed("Return-Path is missing.") == "not confirmed: Return-Path is missing")
    #expect(english.unconfirmed("the box was full") == "not confirmed: the box was full")
  }

  @Test("No rule, and nothing that is decided about an answer, is told in Dutch to who reads English")
  func rules() throws {
    let told = try Regex(
      #"(?:noReply|automatic|never|hold|waits|words: )\("?([A-Z][^"]+\.)"|, "([A-Z][^"]+\.)"\)|words: "([A-Z][^"]+\.)""#
    )
    var count = 0
    let folder = projectRoot.appendingPathComponent("Sources/Screening")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: told) {
        let words = try #require(match.output.dropFirst().compactMap(\.substring).first)
        #expect(english.reason(String(words)) != words, "\(words)")
        count += 1
      }
    }
    #expect(count > 35)
    #expect(
      english.reason("antwoord op KVM-12 dat iets wil veranderen; wat, moet een mens lezen").hasPrefix(
        "answer to KVM-12"))
    #expect(english.reason("geen bericht van een mens: een nieuwsbrief") == "not a person's message: a newsletter")
    for source in EntrySource.allCases {
      #expect(english.reason("ingevoerd door een coördinator: \(source.words)").hasPrefix("entered by a coordinator: "))
    }
    // What a plan in English has said already, and what nobody foresaw, stays.
    #expect(english.reason("not yet sure enough to record") == "not yet sure enough to record")
    #expect(DutchForCoordinators().reason("noemt 'a' en 'b'") == "noemt 'a' en 'b'")
  }
}
