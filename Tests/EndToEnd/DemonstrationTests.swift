// The demonstration does what it shows: everybody who should is answered, nobody else, and no second time.

import Foundation
import TestSupport
import Testing

@Suite(
  "samples/run", .enabled(if: Demonstration.obstacle == nil, Comment(rawValue: Demonstration.obstacle ?? "can run")))
struct DemonstrationTests {
  @Test("Two runs on one directory: every person once, no machine, no forger, nothing private on the public page")
  func twice() throws {
    let directory = try makeTemporaryDirectory("gehoord-demonstration")
    defer { remove(directory) }
    let mails = try Demonstration.mails()
    let first = try Demonstration.run(in: directory)
    #expect(first.contains("\n\(mails.count) mails delivered, "))

    let sent = try Demonstration.sent(in: directory)
    for mail in sent { checkEnvelope(mail) }
    let answered = Dictionary(grouping: sent.flatMap { $0.all("Delivered-To") }) { $0 }.mapValues(\.count)
    #expect(answered.filter { Demonstration.neverAnswered.contains($0.key) }.isEmpty)
    // Two mails of hers differ; the third is one of them once more.
    #expect(answered["greet.wouda@gmeel.example"] == 2)
    // One form letter of two neighbours is two mails.
    #expect(answered["t.oosterveld@wildemannet.example"] == 1)
    #expect(answered["zohra.amrani@wildemannet.example"] == 1)
    let people = Set(mails.map(\.sender)).subtracting(Demonstration.neverAnswered).subtracting([""])
    #expect(Set(answered.keys).symmetricDifference(people).isEmpty)
    try checkPublished(in: directory, residents: people)

    let second = try Demonstration.run(in: directory)
    #expect(second.contains("\n0 mails delivered, 0 mails sent"))
    #expect(try Demonstration.sent(in: directory).count == sent.count)
  }

  private func checkEnvelope(_ mail: ReceivedMail) {
    #expect(mail.all("Return-Path") == ["<>"])
    #expect(mail.all("Delivered-To").count == 1)
    #expect(mail.all("Delivered-To") == mail.all("To"))
    #expect(mail.all("Auto-Submitted").count == 1)
  }

  private func checkPublished(in directory: URL, residents: Set<String>) throws {
    for plan in Demonstration.plans {
      let folder = directory.appendingPathComponent("published/\(plan)")
      for name in ["index.html", "plan.md", "plan.json"] {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        #expect(residents.filter { text.contains($0) }.isEmpty, "\(plan)/\(name)")
        // A web server reads it, although the programs keep everything else to themselves.
        #expect(try mode(folder.appendingPathComponent(name).resolvingSymlinksInPath().path) == 0o644)
      }
    }
  }

  private func mode(_ path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  private func remove(_ directory: URL) {
    do {
      try FileManager.default.removeItem(at: directory)
    } catch {
      Issue.record(error)
    }
  }
}

/// samples/run and the mails it delivers.
enum Demonstration {
  static let plans = ["kracht-van-mokum", "maakbanken", "samen-vooruit"]

  /// Senders of machines' mails, of advertising, of a forged address, one whom nothing proves, and one who threatens.
  static let neverAnswered: Set = [
    "m.vandervelde@stadskantoor.example", "cor@nieuwlandadvies.example", "rob.lens@stadsdeelzo.example",
    "f.kuipers@woonplus.example", "bounce-118-4711@mailing.cultuurhuis-ij.example",
    "nieuwsbrief@cultuurhuis-ij.example", "buurtoverleg-bounces@lijst.buurtnet.example",
    "buurtoverleg@lijst.buurtnet.example", "jessica.growth@rank-boost-agency.example",
    "info@webinar-academie.example", "wethouder@amsterdam-stadhuis.example", "wil@smeets-fietsen.example",
    "bestuur@ouderenbond-noord.example", "h.prins@zorgbelang.example", "bozeburger020@hotmeel.example",
  ]

  /// Why it cannot run here; nil when it can.
  static var obstacle: String? {
    let aiosmtpd = "/usr/lib/python3/dist-packages/aiosmtpd"
    return FileManager.default.fileExists(atPath: aiosmtpd) ? nil : "not installed: python3-aiosmtpd; see Tests/install"
  }

  /// The sample mails with their envelope senders.
  static func mails() throws -> [(file: URL, sender: String)] {
    try plans.flatMap { plan in
      let folder = projectRoot.appendingPathComponent("samples/mails/\(plan)")
      return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map { file in
        // The first line is Return-Path: <sender>.
        let line = try Data(contentsOf: file).prefix { $0 != UInt8(ascii: "\n") }
        let sender = String(decoding: line, as: UTF8.self).dropFirst("Return-Path: <".count).dropLast()
        return (file, String(sender))
      }
    }
  }

  /// What was printed; the programs are those of this build.
  static func run(in directory: URL) throws -> String {
    let programs = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let log = directory.appendingPathComponent("printed")
    let running = try RunningProgram(
      projectRoot.appendingPathComponent("samples/run").path, ["--keep", directory.path],
      environment: ["GEHOORD_PROGRAMS": URL(fileURLWithPath: programs).deletingLastPathComponent().path], log: log)
    guard try running.exitStatus(within: 120) == 0 else { throw StepFailed("samples/run failed", log: log) }
    return try String(contentsOf: log, encoding: .utf8)
  }

  static func sent(in directory: URL) throws -> [ReceivedMail] {
    let folder = directory.appendingPathComponent("sent")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "eml" }.map { try ReceivedMail($0) }
  }
}
