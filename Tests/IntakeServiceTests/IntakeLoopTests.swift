// What a round over the Maildirs does with good and bad days: real folders and stores, a clock passed in.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

@Suite struct IntakeLoopTests {
  @Test("Every file ends in one class, in cur/ and marked seen; the log says nothing about anybody")
  func classes() throws {
    let place = try Workplace()
    try place.deliver("1", SmallMail.forged(1))
    try place.deliver("2", SmallMail.automatic(2))
    try place.deliver("3", SmallMail.bounce(3))
    try place.deliver("4", SmallMail.forged(1))
    #expect(try place.round().handled == 4)
    #expect(try place.accounts() == [.waiting: 1, .automatic: 2, .duplicate: 1])
    #expect(try place.names("first/new").isEmpty)
    #expect(try place.names("first/cur") == ["1:2,S", "2:2,S", "3:2,S", "4:2,S"])
    #expect(try place.round() == RoundResult())
    let log = place.log.lines.joined(separator: "\n")
    for word in ["anja", "Anja", "Geheim", "example.net", "Vertrouwelijk", "zin"] { #expect(!log.contains(word)) }
    #expect(place.log.count(of: "mail-handled") == 4)
  }

  @Test("A Maildir that is missing stops no other, is told of once, and recovers when it appears")
  func missingMaildir() throws {
    let place = try Workplace()
    try FileManager.default.removeItem(at: place.file("first"))
    try place.deliver("1", SmallMail.automatic(1), to: "second")
    let round = try place.round()
    #expect(round.handled == 1)
    #expect(Array(round.blocked.keys) == [Workplace.first])
    #expect(try place.round().blocked.count == 1)
    #expect(place.log.count(of: "plan-in-trouble") == 1)
    try place.makeMaildir("first")
    try place.deliver("2", SmallMail.automatic(2))
    #expect(try place.round().handled == 1)
    #expect(place.log.count(of: "plan-recovered") == 1)
  }

  @Test func mailOfAPlanThatWasNotImportedStays() throws {
    let place = try Workplace(imports: [Workplace.second])
    try place.deliver("1", SmallMail.automatic(1))
    #expect(try place.round().blocked[Workplace.first]?.contains("gehoor plan import") == true)
    #expect(try place.names("first/new") == ["1"])
    try place.importPlan(Workplace.first)
    #expect(try place.round().handled == 1)
  }

  @Test("While the disk is nearly full mail stays in new/; it is taken when there is room")
  func fullDisk() throws {
    let place = try Workplace()
    try place.deliver("1", SmallMail.automatic(1))
    place.freeBytes = 63 << 20
    #expect(try place.round().blocked[Workplace.first]?.contains("nearly full") == true)
    #expect(try place.names("first/new") == ["1"])
    #expect(try place.accounts().isEmpty)
    place.freeBytes = 65 << 20
    #expect(try place.round().handled == 1)
  }

  @Test("More large mails than one look holds, and no room for them, do not hide the small one behind them")
  func noRoomForLargeOnes() throws {
    let place = try Workplace()
    for number in 0..<501 {
      let path = place.file("first/new/a\(number)").path
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      #expect(truncate(path, 40 << 20) == 0)
    }
    try place.deliver("z", SmallMail.automatic(1))
    place.freeBytes = 100 << 20
    let round = try place.round()
    #expect(round.handled == 1)
    #expect(round.blocked.count == 1)
    #expect(!round.hasMore)
    #expect(try place.names("first/new").count == 501)
  }

  @Test("A file that another hand moved into cur/ is handled once and reported")
  func movedByAnotherHand() throws {
    let place = try Workplace()
    try place.deliver("1:2,", SmallMail.automatic(1), folder: "cur")
    #expect(try place.round().handled == 1)
    #expect(place.log.count(of: "moved-by-another-hand") == 1)
    #expect(try place.names("first/cur") == ["1:2,S"])
    let nextDay = Workplace.noon + 90_000
    #expect(try place.round(now: nextDay).handled == 0)
    #expect(place.log.count(of: "moved-by-another-hand") == 1)
  }

  @Test("A claimed mail that lies in cur/ is found without waiting for the daily comparison")
  func claimedAndMoved() throws {
    let place = try Workplace()
    #expect(try place.round().handled == 0)
    _ = try place.store.claim(keys: [Array("1".utf8)], plan: Workplace.first, now: Workplace.noon)
    try place.deliver("1:2,F", SmallMail.automatic(1), folder: "cur")
    #expect(try place.round(now: Workplace.noon + 1).handled == 1)
    #expect(try place.names("first/cur") == ["1:2,FS"])
  }

  @Test("A mail that brought the program down three times is set aside, the next one goes on, and it can be retried")
  func setAside() throws {
    let place = try Workplace()
    try place.deliver("1", SmallMail.automatic(1))
    try place.deliver("2", SmallMail.automatic(2))
    let claims = try place.store.claim(keys: [Array("1".utf8)], plan: Workplace.first, now: Workplace.noon)
    guard case .fresh(let id) = claims.first else { return #expect(Bool(false), "the first claim is fresh") }
    for _ in 1...3 { try place.store.countAttempt(id) }
    let round = try place.round()
    #expect(round.setAside == 1 && round.handled == 1)
    #expect(try place.accounts() == [.setAside: 1, .automatic: 1])
    #expect(try place.names("first/cur") == ["1:2,S", "2:2,S"])
    #expect(try place.store.retry(ledger: id.rawValue, plan: Workplace.first, actor: "Roos", now: 1))
    #expect(try place.round(now: Workplace.noon + 60).handled == 1)
    #expect(try place.accounts() == [.automatic: 2])
    #expect(place.log.count(of: "moved-by-another-hand") == 0)
  }

  @Test("After a crash between commit and rename only the rename is repeated")
  func onlyTheRename() throws {
    let place = try Workplace()
    try place.deliver("1", SmallMail.forged(1))
    #expect(try place.round().handled == 1)
    try FileManager.default.moveItem(at: place.file("first/cur/1:2,S"), to: place.file("first/new/1"))
    #expect(try place.round().handled == 1)
    #expect(try place.names("first/cur") == ["1:2,S"])
    #expect(try place.accounts() == [.waiting: 1])
    #expect(try place.store.mails(Workplace.first, .all).count == 1)
  }

  @Test("Asked to stop, it finishes what is in hand and leaves the rest in new/")
  func stops() throws {
    let place = try Workplace()
    for number in 10..<40 { try place.deliver("\(number)", SmallMail.automatic(number)) }
    var asked = 0
    let round = try place.round {
      asked += 1
      return asked > 10
    }
    #expect((1..<30).contains(round.handled))
    #expect(try place.names("first/new").count == 30 - round.handled)
    #expect(try place.names("first/cur").count == round.handled)
    #expect(try place.round().handled == 30 - round.handled)
  }

  @Test("A file that is nowhere any more is a difference in the books, and holds up nothing")
  func vanished() throws {
    let place = try Workplace()
    _ = try place.store.claim(keys: [Array("gone".utf8)], plan: Workplace.first, now: Workplace.noon)
    try place.deliver("1", SmallMail.automatic(1))
    #expect(try place.round().handled == 1)
    let plan = try #require(place.settings.configuration.plan(Workplace.first))
    let books = try Accounting(plan, store: place.store)
    #expect(books.difference == 1 && books.seen == 2)
  }

  @Test("The article changes at most once a day by itself")
  func publishedOnceADay() throws {
    let place = try Workplace()
    #expect(try place.round().published == [Workplace.first: 1])
    for number in 1...3 {
      try place.take(
        Neighbour(address: "bewoner@straat\(number).example", body: "Ik steun actie 5.1 van harte."), number)
    }
    #expect(try place.round(now: Workplace.noon + 3_600).published.isEmpty)
    #expect(try place.round(now: Workplace.noon + 86_400).published == [Workplace.first: 2])
    let page = try String(contentsOf: place.file("published/index.html"), encoding: .utf8)
    #expect(page.contains("3 keer steun"))
  }

  @Test func statusIsToldOnlyWhenItChanged() {
    var done = WorkDone()
    var round = RoundResult()
    let told = [round, round].map { done.add($0) }
    #expect(told == [true, false])
    round.handled = 3
    let isNews = done.add(round)
    #expect(isNews)
    #expect(done.text == "3 mails handled since the start, 0 set aside")
  }
}
