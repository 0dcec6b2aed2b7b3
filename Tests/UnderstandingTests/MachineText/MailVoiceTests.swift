// What was learnt of whole mails: machines' are set apart and nobody's with them; others have nothing to be recorded.

import Foundation
import IntakeModel
import Testing

@testable import Understanding

@Suite struct MailVoiceTests {
  private static let subject = "Wijnproeverij in december"
  private static let toMany = """
    Beste klant,

    Proef op zaterdag 11 december twaalf wijnen uit de Loire. Kaarten kosten € 22,50 per persoon en zijn te bestellen \
    in onze webwinkel. Op is op. Voor vragen is onze klantenservice bereikbaar op werkdagen.

    Team Wijnhandel Vinea
    """

  private static func read(_ text: String, subject: String = subject, isReply: Bool = false) throws -> Reading {
    try Samples.reader.read(ReadableMail(subject: subject, ownText: text, isReply: isReply))
  }

  @Test func whatWentToManyIsSetApart() throws {
    let reading = try Self.read(Self.toMany)
    #expect(reading.decision == .ignore)
    #expect(reading.items.isEmpty)
    #expect(reading.decisionReason == "geen bericht van een mens: het leest als een bericht dat aan velen is gestuurd")
  }

  @Test func whoAnswersUsIsRead() throws {
    #expect(try Self.read(Self.toMany, isReply: true).decision == .queue)
  }

  @Test func whatAFlagNamesIsForAPerson() throws {
    let reading = try Self.read(Self.toMany + "\nIk wil niet meer leven.")
    #expect(reading.decision == .queue)
    #expect(!reading.flags.isEmpty)
  }

  /// The last signs with an offer to all, which nothing tells from own words.
  @Test(arguments: [
    "Kaarten voor de borrel, zijn die te bestellen? Ik kom graag helpen schenken.",
    "Beste mensen, ik ben wijnhandelaar en schenk graag een keer bij jullie borrel in Oost. Kost niks.",
    "Team Wijnhandel Vinea steunt call 5 van harte.",
    "Onze winkel mag op maandag gratis gebruikt worden voor de borrel.\nNu in de winkel: nieuwe wijnen uit de Loire!",
  ])
  func aNeighbourIsRead(text: String) throws {
    #expect(try Self.read(text, subject: "").decision != .ignore)
  }

  /// Words that only machines use tell a machine's mail from a person's, those of supporters that something is to be
  /// recorded; words of all tell nothing.
  @Test func wordsAreLearnt() throws {
    let reader = try Samples.reader
    func mail(_ text: String, _ disposition: String, says kind: ItemKind? = nil) throws -> TrainingMail {
      let items = kind.map { #"{"kind": "\#($0)", "call": null, "activity": null, "quote": "\#(text)"}"# } ?? ""
      let line = """
        {"id": "1", "plan": "kracht-van-mokum", "from": "", "subject": "", "body": "\(text)", "lang": "nl", \
        "disposition": "\(disposition)", "items": [\(items)]}
        """
      let label = try #require(try LabelledMail.read(jsonLines: Data(line.utf8), file: "test").first)
      return TrainingMail(label: label, readable: ReadableMail(labelled: label), reader: reader)
    }
    let days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]
    let mails = try days.flatMap { day in
      [
        try mail("Uw pakket komt \(day).", "ignore"), try mail("Mijn zus komt \(day).", "queue"),
        try mail("Zo'n borrel op \(day) steun ik.", "accept", says: .support),
      ]
    }
    var model = UnderstandingModel()
    model.features = mails.reduce(into: HashIndex()) { $0.insert(contentsOf: $1.features.names.hashes) }
    model.kindWeights = model.features.hashes.map { _ in .zero }
    model.mailWeights = model.kindWeights
    model.numberWords()
    VoiceTrainer.learnWords(
      mails.map { ($0, StatementFeatures($0.features, model.features).mail) }, featureCount: model.features.count,
      &model.voice)
    func logit(_ question: MailVoice.Question, _ text: String) throws -> Double {
      let mail = try mail(text, "accept")
      let steps = model.firstLook(at: mail.features).voice
      return model.voice.wordLogits(mail.analysed, steps: steps)[question.rawValue]
    }
    #expect(try logit(.machine, "Uw pakket ligt klaar.") > logit(.machine, "Zaterdag dan."))
    #expect(try logit(.machine, "Zaterdag dan.") > logit(.machine, "Mijn zus belt nog."))
    #expect(try logit(.nothing, "Mijn zus belt nog.") > logit(.nothing, "Zaterdag dan."))
    #expect(try logit(.nothing, "Zaterdag dan.") > logit(.nothing, "Ik steun het."))
  }
}
