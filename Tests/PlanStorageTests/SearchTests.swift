// Finding mails by their words: what is found, who may find it, and that erased words are nowhere any more.

import Foundation
import IntakeModel
import Testing

@testable import PlanStorage

struct SearchTests {
  private func found(_ words: String, in test: TestStore, withComplaints: Bool = true, limit: Int = 50) throws -> [Int]
  {
    try test.store.search(words, plan: planID, withComplaints: withComplaints, limit: limit).map(\.number)
  }

  @Test(arguments: [
    ("graag", [1]), ("GRAAG mee", [1]), ("mee gra", [1]), ("anna", [1]), ("anna@example.org", [1]), ("ik doe", [1]),
    ("graag nooit", []), ("", []), ("  ", []), ("\"", []), ("graag OR nooit", []), ("graag*", [1]), ("-graag", [1]),
    ("subject:graag", []), ("(graag", [1]), ("gra ag", []), ("NEAR(graag", []), ("'; DROP TABLE mail", []),
  ])
  func wordsAreFoundAndNothingIsAnOperator(words: String, expected: [Int]) throws {
    let test = try TestStore()
    try test.take(mail())
    #expect(try found(words, in: test) == expected)
  }

  @Test func theNewestComeFirstAndNoMoreThanAsked() throws {
    let test = try TestStore()
    for number in 1...5 { try test.take(mail(hash: UInt8(number))) }
    #expect(try found("graag", in: test) == [5, 4, 3, 2, 1])
    #expect(try found("graag", in: test, limit: 2) == [5, 4])
  }

  @Test func anotherPlansMailsAndComplaintsAreNotFound() throws {
    let test = try TestStore()
    let other = PlanID("elders")
    _ = try test.store.importPlan(smallPlan(other, code: "ELD"), actor: "test", now: monday)
    try test.take(mail(plan: other))
    #expect(try found("graag", in: test) == [])
    try test.take(mail(hash: 2, flags: [.complaint], decision: .queue))
    #expect(try found("graag", in: test) == [1])
    #expect(try found("graag", in: test, withComplaints: false) == [])
  }

  @Test func ofWhoWasErasedNoWordIsLeftInAnyFile() throws {
    let test = try TestStore()
    for number in 1...40 { try test.take(mail(from: "bert\(number)@example.org", hash: UInt8(number))) }
    var canary = mail(from: "kanarie@example.org", hash: 99)
    canary.subject = "Kanariegeel"
    canary.reading.ownText = "een kanarievogel zingt"
    try test.take(canary)
    #expect(try found("kanarievogel", in: test) == [41])
    #expect(try test.store.erase("kanarie@example.org", plan: planID, actor: "test", now: monday))
    try test.store.truncateLog()
    #expect(try found("kanarievogel", in: test) == [])
    #expect(try found("bert7", in: test) == [7])
    for file in try FileManager.default.contentsOfDirectory(atPath: test.path) where file.hasPrefix("gehoord.db") {
      let bytes = try Data(contentsOf: test.directory.appendingPathComponent(file))
      // The index keeps words in lower case and shares their beginnings: a piece of one is enough.
      for piece in ["kanarie", "Kanarie", "anarievog", "narievogel"] {
        #expect(bytes.range(of: Data(piece.utf8)) == nil, "\(file) holds \(piece)")
      }
    }
  }

  @Test func mailsOfOneTransactionAreFoundAfterItAndThoseThatItErasesAreNot() throws {
    let test = try TestStore()
    try test.store.transaction { () throws(StorageError) in
      for number in 1...3 {
        _ = try test.store.record(mail(from: "bert\(number)@example.org", hash: UInt8(number)), now: monday)
      }
      _ = try test.store.erase("bert2@example.org", plan: planID, actor: "test", now: monday)
    }
    #expect(try found("graag", in: test) == [3, 1])
  }

  @Test func whatIsUndoneIsNotFoundUnderTheNextMailsNumber() throws {
    let test = try TestStore()
    var lost = mail()
    lost.reading.ownText = "verloren"
    #expect(throws: StorageError.self) {
      try test.store.transaction { () throws(StorageError) -> Void in
        _ = try test.store.record(lost, now: monday)
        throw StorageError(refusal: "the world failed")
      }
    }
    try test.take(mail())
    #expect(try found("graag", in: test) == [1])
    #expect(try found("verloren", in: test) == [])
  }
}
