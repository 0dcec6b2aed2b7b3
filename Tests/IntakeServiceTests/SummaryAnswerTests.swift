// Answers to a summary: it tells of several mails, so that an answer says which one it means.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

@Suite("Answers to a summary") struct SummaryAnswerTests {
  /// Three mails of Anna, the last two in a summary; and its Message-ID.
  private func summarised(_ place: Workplace) throws -> String {
    for (number, call) in [5, 3, 4].enumerated() {
      let neighbour = Neighbour(body: "Ik steun call \(call) van harte.\r\n\r\nAnna")
      try place.take(neighbour, number + 1, at: Workplace.noon + Int64(number))
    }
    _ = try FollowUpTests.nextMessageID(place)
    return try #require(try FollowUpTests.nextMessageID(place, now: Workplace.noon + 600))
  }

  private func answered(_ words: String) throws -> (place: Workplace, accounts: [AccountClass: Int], live: [String]) {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let id = try summarised(place)
    try place.deliver("9", FollowUpTests.mail("anna@example.net", 9, words, answering: id))
    _ = try place.round(now: Workplace.noon + 3_600)
    _ = try place.store.makeVersion(of: Workplace.first, day: "2026-09-21", now: Workplace.noon + 3_600)
    let standings = try #require(try place.store.article(Workplace.first, publicURL: nil)).standings
    let calls: [String] = ["3", "4", "5"]
    let live = calls.filter { standings[Target(call: $0)]?.supporters == 1 }
    return (place, try place.accounts(), live)
  }

  @Test("'trek in' without a reference waits, and nothing is taken back by mistake")
  func unclear() throws {
    let (_, accounts, live) = try answered("trek in")
    #expect(accounts[.waiting] == 1)
    #expect(live == ["3", "4", "5"])
  }

  @Test("'trek alles in' takes back everything; 'stop' stops")
  func everything() throws {
    let (_, accounts, live) = try answered("trek alles in")
    #expect(accounts[.followUp] == 1 && live.isEmpty)
    let stopped = try answered("stop")
    #expect(stopped.accounts[.followUp] == 1 && stopped.live == ["3", "4", "5"])
    #expect(try stopped.place.store.isSuppressed("anna@example.net", plan: Workplace.first))
  }

  @Test("With its reference one mail is taken back")
  func one() throws {
    let (_, accounts, live) = try answered("Trek KVM-2 in")
    #expect(accounts[.followUp] == 1 || accounts[.waiting] == 1)
    #expect(live == (accounts[.followUp] == 1 ? ["4", "5"] : ["3", "4", "5"]))
  }
}
