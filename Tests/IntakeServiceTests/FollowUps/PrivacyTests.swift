// What people ask about their data by mail: told and erased once they have shown who they are, and then nothing is left.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

@Suite("Wishes about one's own data") struct PrivacyTests {
  static let address = "kanarie-adres@example.net"
  /// Words that are found nowhere once she is erased; the mails say all of them.
  static let canaries = ["kanarie-adres", "Kanarievogel", "kanarievink", "kanariezang", "KANARIESTRAAT"]
  static let hour: Int64 = 3_600

  static func mail(_ number: Int, _ body: String, answering id: String? = nil) -> String {
    FollowUpTests.mail(address, number, body, answering: id)
      .replacingOccurrences(of: "From: Anna", with: "From: Kanarievogel")
      .replacingOccurrences(of: "Subject: Re: plan", with: "Subject: kanarievink")
  }

  static let first =
    "Ik steun call 5 van harte.\r\n\r\nGroet,\r\nKanarievogel\r\n-- \r\nKANARIESTRAAT 1, kanariezang"

  /// The next mail of ours to her: its kind, Message-ID and text, which has then been sent.
  static func next(_ place: Workplace, now: Int64) throws -> (kind: MailKind?, id: String, text: String) {
    let mail = try #require(try place.store.claimNextToSend(now: now))
    let kind = try place.store.outbox(Workplace.first).first { $0.id == mail.id }?.kind
    try place.store.settle(mail.id, as: .sent, because: nil, code: 250, now: now)
    let text = String(decoding: mail.content, as: UTF8.self)
    let line = text.components(separatedBy: "\r\n").first { $0.hasPrefix("Message-ID: ") }
    return (kind, String(line?.dropFirst("Message-ID: ".count) ?? ""), text)
  }

  /// The files of a directory in which any canary stands, in name or content.
  static func found(in directory: URL) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: directory.path)
    return try paths.flatMap { path -> [String] in
      let url = directory.appendingPathComponent(path)
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory), !isDirectory.boolValue else {
        return []
      }
      let content = try Data(contentsOf: url)
      return canaries.filter { content.range(of: Data($0.utf8)) != nil || path.contains($0) }.map { "\(path): \($0)" }
    }
  }

  @Test("Who answers a mail of ours is told everything that is held on them, and of this plan alone")
  func access() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", Self.mail(1, Self.first))
    _ = try place.round()
    let id = try Self.next(place, now: Workplace.noon).id
    try place.deliver("2", Self.mail(2, "Welke gegevens hebben jullie van mij?", answering: id))
    _ = try place.round(now: Workplace.noon + Self.hour)
    let told = try Self.next(place, now: Workplace.noon + Self.hour)
    #expect(told.kind == .privacyAnswer)
    for canary in Self.canaries { #expect(told.text.contains(canary), "\(canary)") }
    #expect(try place.accounts()[.followUp] == 1)
  }

  @Test("Who asks without a token is asked to answer first; 'ja' to that mail tells")
  func accessAfterYes() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", Self.mail(1, "Welke persoonsgegevens hebben jullie van mij?"))
    _ = try place.round()
    let step = try Self.next(place, now: Workplace.noon)
    #expect(step.kind == .privacyStep)
    #expect(!step.text.contains("kanarievink"))
    try place.deliver("2", Self.mail(2, "Ja.", answering: step.id))
    _ = try place.round(now: Workplace.noon + Self.hour)
    #expect(try Self.next(place, now: Workplace.noon + Self.hour).kind == .privacyAnswer)
    #expect(try place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).isEmpty)
  }

  @Test(
    "Another address with the token is told nothing, and nothing of hers is erased",
    arguments: ["Ja.", "ja, wis alles"])
  func stolenToken(text: String) throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", Self.mail(1, "Vergeet mij."))
    _ = try place.round()
    let step = try Self.next(place, now: Workplace.noon)
    try place.deliver("2", FollowUpTests.mail("mallory@elders.example", 2, text, answering: step.id))
    _ = try place.round(now: Workplace.noon + Self.hour)
    #expect(try place.store.person(Self.address, plan: Workplace.first) != nil)
    #expect(try place.store.outbox(Workplace.first).allSatisfy { $0.kind != .privacyAnswer && $0.kind != .erasureDone })
  }

  @Test(
    "'no' to the question whether to erase erases nothing",
    arguments: ["nee, toch maar niet", "Wacht nog even.", "nee"])
  func noErasure(text: String) throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", Self.mail(1, "Vergeet mij."))
    _ = try place.round()
    let step = try Self.next(place, now: Workplace.noon)
    #expect(step.kind == .privacyStep)
    try place.deliver("2", Self.mail(2, text, answering: step.id))
    _ = try place.round(now: Workplace.noon + Self.hour)
    #expect(try place.store.person(Self.address, plan: Workplace.first)?.mails.count == 2)
  }

  @Test("'vergeet mij', confirmed, leaves no byte in state directory, Maildir and published folder; the counts stay")
  func erasure() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", Self.mail(1, Self.first))
    _ = try place.loop.runOnce(now: Workplace.noon, publishesAll: true)
    let id = try Self.next(place, now: Workplace.noon).id
    try place.deliver("2", Self.mail(2, "Vergeet mij", answering: id))
    _ = try place.round(now: Workplace.noon + Self.hour)
    let step = try Self.next(place, now: Workplace.noon + Self.hour)
    #expect(step.kind == .privacyStep)
    #expect(try !Self.found(in: place.directory).isEmpty)
    try place.deliver("3", Self.mail(3, "Ja, wis alles.", answering: step.id))
    _ = try place.loop.runOnce(now: Workplace.noon + 2 * Self.hour, publishesAll: true)
    let last = try Self.next(place, now: Workplace.noon + 2 * Self.hour)
    #expect(last.kind == .erasureDone)
    #expect(try Self.found(in: place.directory) == [])
    #expect(try FollowUpTests.supporters(place) == 1)
    #expect(try place.store.person(Self.address, plan: Workplace.first) == nil)
    #expect(try place.accounts().values.reduce(0, +) == 3)
    #expect(try place.names("first/cur").isEmpty && place.names("first/new").isEmpty)
  }

  @Test("A restored backup does not bring back who was erased")
  func restore() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", Self.mail(1, Self.first))
    _ = try place.round()
    try place.store.truncateLog()
    let state = place.settings.configuration.stateDirectory
    let backup = try Data(contentsOf: URL(fileURLWithPath: state + "/gehoord.db"))
    #expect(try place.store.erase(Self.address, plan: Workplace.first, actor: "Roos", now: Workplace.noon + 1))
    let other = place.file("restored")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    try backup.write(to: other.appendingPathComponent("gehoord.db"))
    try FileManager.default.copyItem(
      atPath: state + "/erasures.journal", toPath: other.appendingPathComponent("erasures.journal").path)
    let restored = try PlanStore(directory: other.path)
    #expect(try restored.person(Self.address, plan: Workplace.first) != nil)
    #expect(try restored.replayErasures(now: Workplace.noon + 2) == 1)
    #expect(try restored.person(Self.address, plan: Workplace.first) == nil)
    #expect(try restored.filesToErase(Workplace.first).count == 1)
    #expect(try restored.replayErasures(now: Workplace.noon + 3) == 0)
    #expect(try Self.found(in: other) == [])
  }

  @Test("A wish to correct data goes to a person, and the receipt names it")
  func correction() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", Self.mail(1, "Mijn naam is verkeerd gespeld. Wilt u mijn gegevens aanpassen?"))
    _ = try place.round()
    let receipt = try Self.next(place, now: Workplace.noon)
    #expect(receipt.kind == .confirmation)
    #expect(receipt.text.contains("U vraagt of we uw gegevens verbeteren."))
    #expect(try place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).count == 1)
  }
}
