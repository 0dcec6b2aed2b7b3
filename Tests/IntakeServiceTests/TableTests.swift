// Tables and CSV: what terminals draw, and what spreadsheets run.

import Foundation
import Testing

@testable import IntakeService

struct TableTests {
  @Test(arguments: [
    ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한글", 4), ("ｆｕｌｌ", 8), ("السلام", 6),
    ("👍", 2), ("👨‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("z\u{200B}z", 2), ("Ω→…", 3),
  ])
  func cellsAreCountedAsTerminalsDrawThem(text: String, cells: Int) {
    #expect(text.cells == cells)
  }

  @Test func noLineIsWiderThanTheTerminalAndColumnsStandUnderEachOther() {
    var table = Table(["wie", "wat", "waarom"])
    table.add(["Анна", "日本語の長い名前です", String(repeating: "سلام ", count: 30)])
    table.add(["Bo", "kort", String(repeating: "長い", count: 60)])
    let lines = table.lines(width: 80, widest: [1: 12])
    #expect(lines.allSatisfy { $0.cells <= 80 })
    #expect(lines[1].contains("…") && lines[2].hasSuffix("…"))
    // The third column begins in the same cell in each row.
    let third = ["waarom", "س", "長"]
    let columns = zip(lines, third).map { line, first in line.range(of: first).map { line[..<$0.lowerBound].cells } }
    #expect(Set(columns) == [20])
  }

  @Test func columnsShrinkWhereTheTerminalIsTooNarrowForAll() {
    var table = Table(["mail", "wie", "adres", "stand", "in eigen woorden"])
    let words = String(repeating: "woord ", count: 20)
    table.add(["KVM-1", "Anna de Wit", "een-heel-lang-adres@bewoner.example", "afgesproken", words])
    let lines = table.lines(width: 64)
    #expect(lines.allSatisfy { $0.cells <= 64 })
    // The widest gives way, and the last keeps enough to be read.
    #expect(lines[1].contains("KVM-1") && lines[1].contains("Anna de Wit") && lines[1].contains("afgesproken"))
    #expect(lines[0].hasSuffix("in eigen woorden"))
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\"=1", "'=1", " =1", "＝1", "＋1", "－1", "＠a", "\"\"+1",
  ])
  func aCellThatWouldBeAFormulaIsText(cell: String) {
    #expect(csvLine(["a", cell]).hasPrefix("\"a\",\"'"))
  }

  @Test func cellsAreQuoted() {
    #expect(csvLine(["a", "b \"c\"", "d,e", "x\ny", ""]) == "\"a\",\"b \"\"c\"\"\",\"d,e\",\"x y\",\"\"")
  }
}
