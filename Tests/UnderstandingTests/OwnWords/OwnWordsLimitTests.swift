// Own words of hostile and mutated texts: every text gives a value, nothing is lost, and work stays linear.

import TestSupport
import Testing

@testable import Understanding

@Suite struct OwnWordsLimitTests {
  /// Splitmix64: the same cases in every run.
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  static let pieces = [
    "Op di 26 okt. 2021 om 14:03 schreef A <a@b.example>:", "> ", ">", ">>> ", "-- ", "--", "___", "-----",
    "Van: A <a@b.example>", "Verzonden: 3 mei 2022", "Aan:", "Onderwerp: x", "-----Oorspronkelijk bericht-----",
    "Begin doorgestuurd bericht:", "Groet,", "Anna", "06-12345678", "Verzonden vanaf mijn iPhone", "Ik help.", ":", "",
    " ", "\u{A0}", "schreef:", "<a@b.example>:", "wrote:", "On", "PS", "|", "١٢", "写道：", "\u{202B}", "e\u{301}", "@",
    "Disclaimer", "2021", "14:03", "Stichting X", "namens,", "0", "😀", "\u{FFFD}", "\r", "\u{0}",
  ]

  private func filled(_ text: String) -> [String] {
    text.utf8.split(separator: 0x0A).map { String(Substring($0)) }.filter { !OwnWords.Lines($0).isBlank(0) }.sorted()
  }

  @Test func mutatedTextsLoseNothing() {
    var random = Random(state: 7)
    for round in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
        if Int.random(in: 0...2, using: &random) > 0 { text += "\n" }
      }
      let own = OwnWords(cutFrom: text)
      #expect((filled(own.text) + filled(own.quoted) + filled(own.signature)).sorted() == filled(text))
      #expect(own.text.isEmpty == filled(text).isEmpty)
      if round.isMultiple(of: 20) { _ = MachineText.find(subject: text, ownText: own.text, wholeText: text) }
    }
  }

  @Test("10,000 damaged replies lose nothing")
  func damagedRepliesLoseNothing() throws {
    let seeds = try ReplyFixtureTests.Fixture.all().map { Array($0.text.utf8) }.filter { $0.count < 4_000 }
    #expect(seeds.count > 200)
    var mutator = ByteMutator(seed: 20_211_026, fragments: Self.pieces.map { Array("\n\($0)\n".utf8) })
    for number in 0..<10_000 {
      let text = String(decoding: mutator.mutated(oneOf: seeds), as: UTF8.self)
      let own = OwnWords(cutFrom: text)
      let isWhole = (filled(own.text) + filled(own.quoted) + filled(own.signature)).sorted() == filled(text)
      guard isWhole, own.text.isEmpty == filled(text).isEmpty, !(own.isForwarded && own.isOnlyQuotation) else {
        Issue.record("mutation \(number) lost a line: \(text)")
        return
      }
    }
  }

  @Test(arguments: pieces)
  func longRunsOfOnePieceAreCutInLinearWork(piece: String) {
    let line = piece + "\n"
    let text = String(repeating: line, count: 32_768 / line.utf8.count)
    let own = OwnWords(cutFrom: text)
    #expect(own.text.isEmpty == filled(text).isEmpty)
  }

  @Test func hostilePairsAreCutInLinearWork() {
    for pair in [
      "a:\n> b\n", "Anna\n\n06-12345678\n\n", "Van: a\n\nAan: b\n\n", "Op 2021\n14:03 schreef:\n", "--\n\n\n\n",
      "x\n\n\n\n\n\n:\n",
      "-----Original Message-----\n\n", "Groet,\n\n", "> a\nAnna\n06-12345678\n", "Disclaimer\n\nik\n",
    ] {
      let text = String(repeating: pair, count: 32_768 / pair.utf8.count)
      #expect(!OwnWords(cutFrom: text).text.isEmpty)
    }
  }

  @Test func oneLongLineIsItsOwnText() {
    let text = String(repeating: "Op 3 mei 2021 schreef ik <a@b.example>: ", count: 6_000)
    #expect(OwnWords(cutFrom: text).text.utf8.count > 200_000)
  }

  @Test func emptyTextsGiveEmptyWords() {
    for text in ["", "\n", " \n\t\n", "\u{A0}"] {
      #expect(OwnWords(cutFrom: text).text.isEmpty)
    }
  }

  @Test func partsAreKeptApart() {
    let own = OwnWords(
      cutFrom: "Ja.\n\nGroet,\nAnna\nVoorzitter\n\nOp 3 mei 2022 om 10:00 schreef B <b@c.example>:\n> Doe je mee?\n")
    #expect(own.text == "Ja.\n\nGroet,\nAnna")
    #expect(own.signature == "Voorzitter")
    #expect(own.quoted == "Op 3 mei 2022 om 10:00 schreef B <b@c.example>:\n> Doe je mee?")
    #expect(!own.isForwarded && !own.isOnlyQuotation)
  }

  @Test func quotationAloneIsMarked() {
    let own = OwnWords(cutFrom: "Op 3 mei 2022 om 10:00 schreef B <b@c.example>:\n> Doe je mee?\n")
    #expect(own.isOnlyQuotation && !own.isForwarded && own.quoted.isEmpty)
  }

  @Test func forwardAloneIsMarked() {
    let own = OwnWords(
      cutFrom: "Verzonden vanaf mijn iPhone\n\nBegin doorgestuurd bericht:\n\nVan: A\nDatum: B\n\nIk steun dit.\n")
    #expect(own.isForwarded && !own.isOnlyQuotation)
    #expect(own.text.hasPrefix("Begin doorgestuurd bericht:") && own.text.hasSuffix("Ik steun dit."))
    #expect(own.signature == "Verzonden vanaf mijn iPhone")
  }
}
