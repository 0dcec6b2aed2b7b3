// `gehoor explain --json`: the keys that others rely on, and odd inputs.

import Foundation
import TestSupport
import Testing

@Suite("gehoor explain") struct ExplainTests {
  static let keys: Set = [
    "version", "id", "file", "message_id", "from", "name", "subject", "date", "screening", "screening_reason",
    "language", "text", "own_text", "items", "decision", "decision_reason", "flags", "follow_up", "reply",
    "reply_reason", "attachments", "defects",
  ]

  static let itemKeys: Set = [
    "kind", "call", "activity", "confidence", "certainty", "recorded", "quote", "evidence", "reasons", "alternatives",
  ]

  private func explain(_ arguments: [String], _ home: Household) throws -> (status: Int32, lines: [[String: Any]]) {
    let done = try home.run("gehoor", ["explain", "--json"] + arguments)
    let lines = try done.results.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
    return (done.status, lines)
  }

  @Test("Exactly the promised keys, null where there is nothing")
  func keysOfALine() throws {
    let home = try Household(imports: false)
    try home.deliver("1.eml", "Subject: kaal\n\nIk steun actie 5.1.\n")
    let plan = projectRoot.appendingPathComponent("samples/plans/kracht-van-mokum.json").path
    let line = try #require(
      try explain(["--plan", plan, home.file("box/new/1.eml").path], home).lines.first)
    #expect(Set(line.keys) == Self.keys)
    #expect(line["id"] as? String == "1")
    for key in ["message_id", "from", "name", "date"] { #expect(line[key] is NSNull, "\(key)") }
    #expect(line["reply"] as? Bool == false)
    for item in line["items"] as? [[String: Any]] ?? [] {
      #expect(Set(item.keys) == Self.itemKeys)
    }
  }

  @Test("One line for each thing in a folder, in order of name, whatever it is; the others where one is missing")
  func oddThings() throws {
    let home = try Household(imports: false)
    try home.makeFolder("mails/b.eml")
    try home.makeFolder("empty")
    try Data().write(to: home.file("mails/a.eml"))
    try Data("From: a@b.example\n\nhoi".utf8).write(to: home.file("mails/d.eml"))
    try Data("no mail".utf8).write(to: home.file("mails/notes.txt"))
    #expect(mkfifo(home.file("mails/c.eml").path, 0o600) == 0)
    let found = try explain([home.file("mails").path, home.file("empty").path], home)
    #expect(found.status == 0)
    #expect(found.lines.map { $0["id"] as? String } == ["a", "b", "c", "d"])
    for line in found.lines.prefix(3) {
      #expect((line["defects"] as? [String])?.isEmpty == false)
      #expect(line["decision"] as? String == "queue")
    }
    let missing = try explain([home.file("nowhere").path, home.file("mails/d.eml").path], home)
    #expect(missing.status == 1)
    #expect(missing.lines.count == 1)
  }

  @Test("A labels file with a wrong line is named with the line")
  func wrongLabels() throws {
    let home = try Household(imports: false)
    let good = try String(
      contentsOf: projectRoot.appendingPathComponent("Tests/Fixtures/labelled/\(try Self.labels())"), encoding: .utf8)
    let first = good.split(separator: "\n").first.map(String.init) ?? ""
    try "\(first)\n\n{ \"id\": 3 }\n".write(to: home.file("mails.jsonl"), atomically: true, encoding: .utf8)
    let done = try home.run("gehoor", ["explain", "--json", home.file("mails.jsonl").path])
    #expect(done.status == 1)
    #expect(done.messages.contains("mails.jsonl, line 3: "), "\(done.messages)")
    #expect(done.results.isEmpty)
  }

  private static func labels() throws -> String {
    let folder = projectRoot.appendingPathComponent("Tests/Fixtures/labelled").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try #require(names.sorted().first { $0.hasSuffix(".jsonl") })
  }

  @Test("Nothing of a mail reaches a terminal raw")
  func escapes() throws {
    let home = try Household(imports: false)
    try home.deliver(
      "1.eml", "From: \u{1B}[31mX\u{202E} <a@b.example>\nSubject: \u{1B}]0;x\u{7}\n\nIk steun \u{9B}2J\n")
    let done = try home.run("gehoor", ["explain", home.file("box/new/1.eml").path])
    #expect(done.status == 0)
    for scalar in done.results.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 32 && !(127..<160).contains(scalar.value) && scalar.value != 0x202E)
    }
  }
}
