// The journal of erasures survives a line that was cut short.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import PlanStorage

@Suite("Journal of erasures") struct ErasureJournalTests {
  @Test("A line cut short takes neither the one before it along nor the one after it", arguments: [2, 20, 80])
  func cut(length: Int) throws {
    let directory = try makeTemporaryDirectory("gehoord-journal")
    defer { do { try FileManager.default.removeItem(at: directory) } catch { Issue.record(error) } }
    let file = directory.appendingPathComponent("erasures.journal")
    let journal = ErasureJournal(path: file.path)
    let first = Tombstone(plan: planID, addressHash: Array(0..<32), at: monday)
    let second = Tombstone(plan: planID, addressHash: Array(32..<64), at: monday + 1)
    try journal.append(first)
    var bytes = try Data(contentsOf: file)
    bytes += bytes.prefix(length).drop { $0 == UInt8(ascii: "\n") }
    try bytes.write(to: file)
    try journal.append(second)
    #expect(try journal.tombstones() == [first, second])
  }
}
