// JSON5: what is read, where it stands, and what is refused.

import TestSupport
import Testing

@testable import IntakeModel

private func read(_ text: String) throws(FileProblem) -> JSON5Node {
  try JSON5Document.read(Array(text.utf8), file: "x").root
}

private func value(_ text: String) throws -> JSON5Node.Value { try read(text).value }

@Suite struct JSON5DocumentTests {
  @Test(arguments: [
    ("0", 0), ("-0", 0), ("30", 30), ("+7", 7), ("-12", -12), ("0x1F", 31), ("-0XdeadBEEF", -3_735_928_559),
    ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), (" \u{FEFF}\u{A0}\u{2028} 1 // one", 1),
    ("/* a */ 2 /* * / **/", 2), ("//\r3", 3),
  ]) func readsWholeNumbers(_ text: String, _ expected: Int) throws {
    #expect(try value(text) == .integer(expected))
  }

  @Test(arguments: [
    ("1.5", 1.5), (".5", 0.5), ("5.", 5), ("-.25e+2", -25), ("1e3", 1000), ("2E-1", 0.2), ("Infinity", .infinity),
    ("-Infinity", -.infinity), ("+Infinity", .infinity), ("1e999", .infinity),
  ]) func readsDecimals(_ text: String, _ expected: Double) throws {
    #expect(try value(text) == .decimal(expected))
  }

  @Test func readsNotANumber() throws {
    guard case .decimal(let number) = try value("-NaN") else {
      Issue.record("not a decimal")
      return
    }
    #expect(number.isNaN)
  }

  @Test(arguments: [
    (#""a""#, "a"), ("'it\\'s \"so\"'", "it's \"so\""), (#""\b\f\n\r\t\v\0\\\/\q""#, "\u{8}\u{C}\n\r\t\u{B}\0\\/q"),
    (#""\x41\u00e9\uD83D\uDE00""#, "Aé😀"), ("'one\\\ntwo'", "onetwo"), ("'one\\\r\ntwo'", "onetwo"),
    ("'one\\\u{2028}two'", "onetwo"), ("'\u{2028}'", "\u{2028}"), ("'// no /* comment'", "// no /* comment"),
    ("''", ""),
    ("'\t'", "\t"), ("\"één 🌳\"", "één 🌳"),
  ]) func readsTexts(_ text: String, _ expected: String) throws {
    #expect(try value(text) == .text(expected))
  }

  @Test(arguments: [
    ("{a:1}", ["a"]), ("{$_1é: 1, 'b c': 2, \"d\": 3,}", ["$_1é", "b c", "d"]), ("{\\u0061b: null}", ["ab"]),
    ("{}", []),
    ("{null: 1, true: 2, Infinity: 3}", ["null", "true", "Infinity"]), ("{a: 1, a: 2}", ["a", "a"]), ("{'': 0}", [""]),
  ]) func readsKeys(_ text: String, _ expected: [String]) throws {
    guard case .object(let members) = try value(text) else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == expected)
  }

  @Test func readsListsAndWords() throws {
    guard case .list(let elements) = try value("[true, false , null, [], {}, ]") else {
      Issue.record("not a list")
      return
    }
    #expect(elements.map(\.value) == [.boolean(true), .boolean(false), .null, .list([]), .object([])])
  }

  @Test func keepsPositions() throws {
    let root = try read("// plan\r\n{\r  a: 'é', 'b':\n\t[1,\n 2],\n}")
    guard case .object(let members) = root.value, case .list(let elements) = members[1].node.value else {
      Issue.record("other values")
      return
    }
    #expect(root.position == JSON5Position(line: 2, column: 1))
    #expect(members[0].position == JSON5Position(line: 3, column: 3))
    #expect(members[0].node.position == JSON5Position(line: 3, column: 6))
    #expect(members[1].position == JSON5Position(line: 3, column: 11))
    #expect(members[1].node.position == JSON5Position(line: 4, column: 2))
    #expect(elements.map(\.position) == [JSON5Position(line: 4, column: 3), JSON5Position(line: 5, column: 2)])
  }

  @Test(arguments: [
    ("", 1, 1), ("  \n ", 1, 1), ("{", 1, 2), ("[1\n2]", 2, 1), ("[1,,2]", 1, 4), ("{,}", 1, 2), ("{a}", 1, 3),
    ("{a:}", 1, 4), ("{1:2}", 1, 2), ("01", 1, 1), ("1.2.3", 1, 1), ("0x", 1, 1), ("1e", 1, 1), (".", 1, 1),
    ("+", 1, 1),
    ("--1", 1, 1), ("3px", 1, 1), ("Infinit", 1, 1), ("-Infinityy", 1, 1), ("99999999999999999999", 1, 1), ("'a", 1, 1),
    ("\n'a\nb'", 2, 1), (#""\x4""#, 1, 5), (#""\u12G4""#, 1, 6), (#""\uDC00""#, 1, 3), (#""\uD800x""#, 1, 3),
    (#""\uD800\u0041""#, 1, 3), (#""\1""#, 1, 4), (#""\01""#, 1, 4), ("\"\\", 1, 1), ("/* x", 1, 1), ("/", 1, 1),
    ("1 /", 1, 3), ("nul", 1, 1), ("true false", 1, 6), ("\u{200B}1", 1, 1), ("{\\u0031: 1}", 1, 8),
  ]) func refuses(_ text: String, _ line: Int, _ column: Int) {
    let problem = #expect(throws: FileProblem.self) { try read(text) }
    #expect(problem.map { [$0.line, $0.column] } == [line, column], "\(problem?.description ?? "")")
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
  ])
  func refusesWhatIsNotUTF8(_ bytes: [UInt8]) {
    let problem = #expect(throws: FileProblem.self) { try JSON5Document.read([0x0A] + bytes, file: "x") }
    #expect(problem?.what == "the text is not valid UTF-8")
    #expect(problem?.line == 2)
  }

  @Test func holdsItsLimits() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(64))
    #expect(throws: FileProblem.self) { try read(nested(65)) }
    #expect(throws: FileProblem.self) { try read(String(repeating: "{a:", count: 1_000_000)) }
    let large = [UInt8](repeating: 0x20, count: JSON5Document.maximumSize + 1)
    #expect(throws: FileProblem.self) { try JSON5Document.read(large, file: "x") }
    let many = "[" + String(repeating: "0,", count: JSON5Document.maximumValues) + "]"
    #expect(throws: FileProblem.self) { try read(many) }
  }

  @Test(arguments: [
    ("poll_second", "poll_seconds"), ("pollSeconds", "poll_seconds"), ("POLL-SECONDS", "poll_seconds"),
    ("maildri", "maildir"), ("adresses", "addresses"), ("mail", nil), ("colour", nil), ("", nil), ("i", nil),
    (String(repeating: "x", count: 10_000), nil),
  ]) func findsTheNearestName(_ written: String, _ expected: String?) {
    #expect(NearestName.of(written, among: ["poll_seconds", "maildir", "addresses", "x"]) == expected)
  }

  @Test func showsNothingThatMisleads() {
    #expect(FileProblem.quoted("a\n\u{202E}\u{1B}é") == "\"a\\u{a}\\u{202e}\\u{1b}é\"")
    #expect(FileProblem.quoted(String(repeating: "é", count: 41)) == "\"\(String(repeating: "é", count: 40))…\"")
  }
}
