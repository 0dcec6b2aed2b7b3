// Small numbers against somebody who keeps every version and compares all of them.

import Testing

@testable import IntakeModel

@Suite struct ToldNumberTests {
  /// What a told number may stand for.
  private func meanings(_ told: Int) -> ClosedRange<Int> { told == ToldNumber.few ? 1...2 : told...told }

  @Test func noStepIsSmallerThanThree() {
    for told in 0...12 where told != 2 {
      for count in 0...16 {
        let next = ToldNumber.next(after: told, count: count)
        #expect(next != 2 && next >= 0)
        #expect((next == 0) == (count == 0))
        // Nobody and a few are words; every step between numbers, or between a few and a number, is three or more.
        guard next != told, min(next, told) > 0 || max(next, told) >= 3 else { continue }
        for before in meanings(told) {
          for after in meanings(next) { #expect(abs(before - after) >= 3, "\(told) to \(next) at \(count)") }
        }
      }
    }
  }

  @Test func whatIsToldIsNeverFarOff() {
    for told in 0...12 where told != 2 {
      for count in 3...16 {
        let next = ToldNumber.next(after: told, count: count)
        #expect(next == ToldNumber.few ? count <= 4 : abs(next - count) <= 2)
      }
    }
  }

  @Test func theFirstNumberIsTrue() {
    #expect((0...6).map { ToldNumber.next(after: 0, count: $0) } == [0, 1, 1, 3, 4, 5, 6])
  }

  /// Every way a count can go in five versions: the differences of neighbours in what was told.
  @Test func comingAndGoingOneByOneShowsNothing() {
    for walk in 0..<1024 {
      var told = 5
      var count = 5
      for step in 0..<10 {
        count = max(1, count + (walk >> step & 1 == 0 ? 1 : -1))
        let next = ToldNumber.next(after: told, count: count)
        #expect(next == told || abs((next == 1 ? 2 : next) - (told == 1 ? 2 : told)) >= 3)
        told = next
      }
    }
  }

  @Test func theRestOfATotalIsNobodyOrThree() {
    for total in 0...12 where total != 2 {
      for told in 0...12 where told != 2 {
        for count in 0...total {
          let part = ToldNumber.part(of: total, after: told, count: count)
          #expect(part <= max(total, ToldNumber.few))
          if part >= 3 { #expect(total == part || total - part >= 3, "\(part) of \(total)") }
          if count == 0 { #expect(part == 0) }
        }
      }
    }
  }

  @Test(arguments: [
    // Ten support the call, some one of its activities: a total of eleven would say that it is one.
    (11, [10, 1], false), (12, [10, 1], false), (13, [10, 5], false), (12, [10, 5], false), (13, [10, 6], true),
    (15, [10, 5], true), (14, [10, 5], false), (20, [10, 10], true), (10, [10], true), (3, [1, 1], false),
    (10, [10, 4], true), (10, [10, 4, 1], true), (13, [10, 7, 1], true), (2, [], false), (16, [10, 7], false),
  ])
  func aTotalIsToldWhenItGivesNothingAway(_ total: Int, _ parts: [Int], _ expected: Bool) {
    #expect(ToldNumber.mayTellTotal(total, beside: parts) == expected)
  }
}
