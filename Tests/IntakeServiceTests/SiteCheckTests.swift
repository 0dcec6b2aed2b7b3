// What `gehoord --check` says of the coordinators' page.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import IntakeService

struct SiteCheckTests {
  private static let roos =
    #"{ name: "Roos", address: "roos@buurt.nl", plans: { "kracht-van-mokum": "editor", "maakbanken": "editor" } }"#

  /// The faults that are told for a site and these coordinators.
  private func faults(_ site: String, coordinators: String = roos, relay: String? = "smtp://127.0.0.1:1") throws
    -> [String]
  {
    let place = try Workplace(
      relay: relay, addition: "coordinators: [\(coordinators)], site: \(site),", imports: [Workplace.first])
    return SiteCheck(configuration: place.settings.configuration).findings().filter { !$0.isGood }.map(\.words)
  }

  /// A port that nobody used a moment ago.
  private func freePlace() throws -> String {
    let server = try MailSink()
    server.close()
    return "127.0.0.1:\(server.port)"
  }

  @Test func aPortInOtherHandsIsAFault() throws {
    let other = try MailSink()
    defer { other.close() }
    let port = try #require(other.url.split(separator: ":").last)
    #expect(try faults("{ listen: \"127.0.0.1:\(port)\" }").contains { $0.contains("another program uses") })
  }

  @Test func aNameFromTheSampleIsAFault() throws {
    let found = try faults("{ listen: \"\(try freePlace())\", public_url: \"https://intake.example.org/\" }")
    #expect(found.count == 1 && found[0].contains("that of the sample"))
    #expect(try faults("{ listen: \"\(try freePlace())\", public_url: \"https://intake.buurt.nl/\" }").isEmpty)
  }

  @Test func aPlanThatNobodyMayDecideAboutIsAFault() throws {
    let found = try faults(
      "{ listen: \"\(try freePlace())\" }", coordinators: Self.roos.replacingOccurrences(of: "editor", with: "reader"))
    // Neither plan of the workplace has anybody.
    #expect(found.count { $0.contains("nobody may decide about mails of") } == 2)
  }

  @Test func withoutARelayNobodySignsIn() throws {
    #expect(try faults("{ listen: \"\(try freePlace())\" }", relay: nil).contains { $0.contains("nobody can sign in") })
  }

  @Test func withoutAPageThereIsNothingToCheck() throws {
    let place = try Workplace()
    let findings = SiteCheck(configuration: place.settings.configuration).findings()
    #expect(findings.count == 1 && findings[0].isGood)
  }
}
