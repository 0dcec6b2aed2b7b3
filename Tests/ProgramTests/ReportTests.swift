// `gehoor report`: what was said, masked, for the next meeting.

import Foundation
import TestSupport
import Testing

@Suite struct ReportTests {
  private static func mail(_ number: Int, _ name: String, _ words: String) -> String {
    DeliveredMail.person(number).replacingOccurrences(of: "From: <", with: "From: \(name) <")
      .replacingOccurrences(of: "Ik steun actie 5.1 van harte.", with: words)
  }

  @Test("Questions, suggestions and reactions by call, without what would tell who said them")
  func report() throws {
    let home = try Household()
    let words = [
      ("Wat kost de borrel van 5.1? Bel Xandra op 06-47110037.", "question"),
      ("Bij de borrel van 5.1 moeten bankjes komen, zegt Xandra.", "reaction"),
      ("De bankjes bij 5.1 zijn een goed plan. Ik woon op de Xkalostraat 12.", "reaction"),
    ]
    for (number, said) in words.enumerated() {
      try home.deliver("mail\(number)", Self.mail(number, "Xandra Xolberg", said.0))
    }
    #expect(try home.run("gehoord", ["--config", home.configuration.path, "--once"]).status == 0)
    for (number, said) in words.enumerated() {
      let change = try home.gehoor(
        "change", "KVM-\(number + 1)", "1", "--kind", said.1, "--activity", "5.1", "--silent")
      #expect(change.status == 0, "\(change.messages)")
    }
    let report = try home.gehoor("report")
    #expect(report.status == 0, "\(report.messages)")
    #expect(report.results.contains("## Call 5: ") && report.results.contains("### Vragen (1)"))
    #expect(report.results.contains("Over ‘bankjes’"), "\(report.results)")
    #expect(report.results.contains("Wat kost de borrel van 5.1?"))
    for canary in ["Xandra", "Xolberg", "47110037", "Xkalostraat", "straat1.example"] {
      #expect(!report.results.contains(canary), "\(canary)")
    }
    let call = try home.gehoor("report", "5", "--since", "2020-01-01", "--page")
    #expect(call.results.hasPrefix("<!DOCTYPE html>") && !call.results.contains("Xandra"))
    #expect(!call.results.contains("Call 1"))
    let json = try home.gehoor("report", "--json")
    #expect(json.results.contains("\"version\":1") && json.results.contains("\"theme\":\"bankjes\""))
    #expect(
      try home.gehoor("report", "--until", "2020-01-01", "--since", "2019-01-01").results.contains("niets gezegd"))
  }

  @Test(arguments: [
    (["report", "9"], 1, "has no call 9"), (["report", "--since", "gisteren"], 2, "wants a day"),
    (["report", "--since", "2026-02-01", "--until", "2026-01-01"], 2, "lies after"),
  ])
  func whatCannotBeReported(_ words: [String], _ status: Int32, _ message: String) throws {
    let home = try Household()
    let done = try home.run("gehoor", ["--config", home.configuration.path] + words)
    #expect(done.status == status && done.messages.contains(message), "\(done.messages)")
  }
}
