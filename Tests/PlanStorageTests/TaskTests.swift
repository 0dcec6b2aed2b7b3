// What recorded items ask of coordinators: which are open, in which order, and what settles them.

import IntakeModel
import Testing

@testable import PlanStorage

struct TaskTests {
  private static let later = monday + 30 * 86_400

  private func open(_ test: TestStore, withComplaints: Bool = true, now: Int64 = later) throws -> [String] {
    try test.store.openTasks(planID, withComplaints: withComplaints, limit: 50, now: now).map {
      "\($0.mail.number).\($0.position) \($0.kind.rawValue)"
    }
  }

  @Test func recordedItemsMakeTheirTasks() throws {
    let test = try TestStore()
    let kinds = ItemKind.allCases.filter { $0 != .withdrawal && $0 != .stop }
    try test.take(mail(kinds.map { item($0, "1") } + [item(.question, "2", recorded: false)]))
    #expect(Set(try open(test)) == ["1.2 offer", "1.3 suggestion", "1.4 reaction", "1.5 question", "1.6 correction"])
    #expect(try test.store.openTaskCount(planID, withComplaints: true, now: Self.later) == 5)
  }

  @Test func questionsOfSevenDaysAndOffersOfFourteenComeFirst() throws {
    let test = try TestStore()
    try test.take(mail([item(.reaction, "1")]), now: monday)
    try test.take(mail([item(.volunteer, "1")]), now: monday + 1)
    try test.take(mail([item(.question, "1")]), now: monday + 2)
    let day: Int64 = 86_400
    #expect(try open(test, now: monday + 2) == ["1.1 reaction", "2.1 offer", "3.1 question"])
    #expect(try open(test, now: monday + 2 + 7 * day) == ["3.1 question", "1.1 reaction", "2.1 offer"])
    #expect(try open(test, now: monday + 2 + 14 * day) == ["2.1 offer", "3.1 question", "1.1 reaction"])
  }

  @Test func anAnswerSettlesQuestionsAndClosesTheMail() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.suggestion, "1"), item(.question, "1", recorded: false)])).number
    #expect(try open(test) == ["1.1 suggestion"])
    guard
      case .done(let mail) = try test.store.review(
        .answer(positions: nil), number: number, plan: planID, actor: "roos", now: monday)
    else { throw TestFailure("refused") }
    #expect(mail.summary.waitingSince == nil)
    #expect(mail.summary.items.map(\.state) == [.recorded, .recorded])
    #expect(try open(test) == ["1.1 suggestion"])
    _ = try test.store.review(.settle(positions: [1]), number: number, plan: planID, actor: "roos", now: monday)
    #expect(try open(test).isEmpty)
    guard
      case .refused(.nothingOpen) = try test.store.review(
        .settle(positions: nil), number: number, plan: planID, actor: "roos", now: monday)
    else { throw TestFailure("it was settled twice") }
  }

  @Test func whatNoLongerCountsAsksNothing() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.question, "1")])).number
    try test.take(mail(from: "bo@example.org", [item(.question, "2")]))
    _ = try test.store.review(
      .change(position: 1, kind: .support, target: .wholePlan), number: number, plan: planID, actor: "roos", now: monday
    )
    #expect(try open(test) == ["2.1 question"])
    #expect(try test.store.erase("bo@example.org", plan: planID, actor: "roos", now: monday))
    #expect(try open(test).isEmpty)
  }

  @Test func whatWasPutOffComesBackAndComplaintsAreForOwners() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.question, "1")])).number
    try test.take(mail([item(.question, "2")], flags: [.complaint]))
    _ = try test.store.review(
      .later(until: monday + 100), number: number, plan: planID, actor: "roos", now: monday)
    #expect(try open(test, now: monday + 99) == ["2.1 question"])
    #expect(try open(test, withComplaints: false, now: monday + 99).isEmpty)
    #expect(try open(test, withComplaints: false, now: monday + 100) == ["1.1 question"])
  }

  @Test func aMailWithoutConfirmationIsANoticeUntilSomebodyDealsWithIt() throws {
    let test = try TestStore()
    let unanswered = [("N13", 1), ("N20", 0), ("N15", 0)]
    for (rule, count) in unanswered {
      let taken = try test.take(mail([item(.support, "1")]))
      try test.store.setReply(of: taken.id, rule: rule, words: "niet bewezen")
      func notices() throws -> [Int] {
        try test.store.unconfirmedMails(planID, withComplaints: true, limit: 9, now: Self.later).map(\.number)
      }
      #expect(try notices().count == count, "\(rule)")
      guard count > 0 else { continue }
      _ = try test.store.review(.leaveUnconfirmed, number: taken.number, plan: planID, actor: "roos", now: monday)
      #expect(try notices().isEmpty)
    }
  }

  @Test func theSendersHistoryIsCountedOnce() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1"), item(.question, "1")]))
    let second = try test.take(mail([item(.support, "1"), item(.support, "2")]), now: monday + 60)
    let standing = try #require(try test.store.senderStanding(ofMail: second.id))
    #expect(standing == SenderStanding(mails: 2, firstSeenAt: monday, counts: [.support: 2, .question: 1]))
    let nobody = try test.take(mail(from: nil, []))
    #expect(try test.store.senderStanding(ofMail: nobody.id) == nil)
  }
}
