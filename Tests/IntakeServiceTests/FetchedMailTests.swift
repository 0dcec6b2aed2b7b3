// Mail that a fetcher brought from a provider's mailbox, as the README's "Your mail is at a provider" says.

import Foundation
import IntakeModel
import Screening
import TestSupport
import Testing

@testable import IntakeService

@Suite struct FetchedMailTests {
  static func authentication(of fixture: String, provider: [String]) throws -> Screening {
    let file = projectRoot.appendingPathComponent("Tests/Fixtures/fetched/\(fixture).eml")
    var bytes = [UInt8](try Data(contentsOf: file))
    let moment: Int64 = 1_795_281_200  // Some minutes after the mails were received.
    let context = ScreeningContext(
      ownAddresses: ["info@buurtplan.example"], providerAuthservIDs: provider, replyTo: .authenticated, now: moment,
      fileTime: moment)
    var interpreter = Interpreter()
    return interpreter.interpret(&bytes, reader: nil, context: context).screening
  }

  @Test("The provider's own result counts when the configuration names the provider")
  func providerResultCounts() throws {
    let screening = try Self.authentication(of: "google", provider: ["mx.google.com"])
    #expect(screening.authentication == .passed)
    #expect(screening.mayReply, "\(screening.replyReason)")
  }

  @Test("Without the provider's name nothing counts, and nobody is answered")
  func unnamedProviderDoesNotCount() throws {
    let screening = try Self.authentication(of: "google", provider: [])
    #expect(screening.authentication == .none)
    #expect(!screening.mayReply)
    #expect(screening.replyReason.rule == .authentication)
  }

  @Test("A result that stands below a stranger's Received line was written by a stranger")
  func forgedResultDoesNotCount() throws {
    let screening = try Self.authentication(of: "forged-below", provider: ["mx.google.com"])
    #expect(screening.authentication == .none)
    #expect(!screening.mayReply)
  }

  @Test("A result without an authserv-id, as Exchange Online writes it, cannot be trusted and is not")
  func resultWithoutServerDoesNotCount() throws {
    let screening = try Self.authentication(of: "exchange-online", provider: ["outlook.example"])
    #expect(screening.authentication == .none)
    #expect(screening.senderClass == .person)
  }
}
