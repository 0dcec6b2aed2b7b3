// What was learnt of the mails that no person wrote to the movement: they are set apart, and nobody's mail with them.

import Foundation
import IntakeModel
import Testing

@testable import Understanding

@Suite struct MachineVoiceTests {
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

  /// Words that only machines use tell a machine's mail from a person's; those of both tell nothing.
  @Test func wordsAreLearnt() throws {
    let reader = try Samples.reader
    func mail(_ text: String, _ disposition: String) throws -> TrainingMail {
      let line = """
        {"id": "1", "plan": "kracht-van-mokum", "from": "", "subject": "", "body": "\(text)", "lang": "nl", \
        "disposition": "\(disposition)", "items": []}
        """
      let label = try #require(try LabelledMail.read(jsonLines: Data(line.utf8), file: "test").first)
      return TrainingMail(label: label, readable: ReadableMail(labelled: label), reader: reader)
    }
    let days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]
    var voice = MachineVoice()
    voice.words = VoiceTrainer.words(
      try days.flatMap { [try mail("Uw pakket komt \($0).", "ignore"), try mail("Mijn zus komt \($0).", "accept")] })
    func logit(_ text: String) throws -> Double {
      let mail = try mail(text, "accept")
      return voice.wordLogit(MachineVoice.features(of: mail.analysed, mail.features))
    }
    #expect(try logit("Uw pakket ligt klaar.") > logit("Zaterdag dan."))
    #expect(try logit("Zaterdag dan.") > logit("Mijn zus belt nog."))
  }
}
