// Both programs on the command line: exit codes, messages, help and what --json prints.

import Foundation
import TestSupport
import Testing

@Suite("Command lines") struct CommandTests {
  static let commands = [
    "explain", "evaluate", "replay", "mails", "queue", "show", "accept", "change", "add", "reject", "adopt",
    "adapt", "decline", "ask", "plan", "publish",
    "report", "outbox", "breaker", "status", "accounts", "retry", "person", "retention", "backup", "restore",
    "split", "answer", "confirm", "done", "later", "hand", "not-for-us", "spam", "block", "undo", "enter", "helpers",
    "release", "offer", "write-to", "unblock",
  ]

  @Test("Both programs say which version they are")
  func version() throws {
    let home = try Household(imports: false)
    for program in ["gehoord", "gehoor"] {
      let said = try home.run(program, ["--version"])
      #expect(said.status == 0 && said.results.hasPrefix(program + " "), "\(said.results)")
    }
  }

  @Test(
    "A wrong configuration gives its message and 78 in both programs, and touches nothing",
    arguments: ["a-list", "address-twice", "texts-unknown-language", "poll-seconds-text", "unclosed-text"])
  func wrongConfiguration(_ name: String) throws {
    let home = try Household(imports: false)
    let folder = projectRoot.appendingPathComponent("Tests/Configurations/bad/\(name)")
    let expected = try String(contentsOf: folder.appendingPathComponent("expected.txt"), encoding: .utf8)
    let daemon = try home.run("gehoord", ["--config", "gehoord.conf"], in: folder)
    #expect(daemon.status == 78)
    #expect(daemon.messages == "gehoord: " + expected)
    let command = try home.run("gehoor", ["--config", "gehoord.conf", "status"], in: folder)
    #expect(command.status == 78)
    #expect(command.messages == "gehoor: " + expected)
    #expect(daemon.results.isEmpty && command.results.isEmpty)
  }

  @Test("Own wording that cannot be used is a wrong configuration, told with its key")
  func wrongWording() throws {
    let home = try Household(imports: false)
    let text = try String(contentsOf: home.configuration, encoding: .utf8)
    let wrong = text.replacingOccurrences(
      of: "addresses:", with: "texts: { \"next.volunteer\": { fr: \"Merci\" }, closing: { nl: \"Dag\" } }, addresses:")
    try wrong.write(to: home.configuration, atomically: true, encoding: .utf8)
    let daemon = try home.run("gehoord", ["--config", home.configuration.path, "--once"])
    #expect(daemon.status == 78)
    #expect(daemon.messages.contains("closing: in nl: {sender} is missing"), "\(daemon.messages)")
    #expect(daemon.messages.contains("next.volunteer"))
    #expect(!FileManager.default.fileExists(atPath: home.file("state").path))
  }

  @Test("A mail is put off to a day to come, not to one that is past")
  func laterIsLater() throws {
    let home = try Household()
    let done = try home.gehoor("later", "KVM-1", "2020-01-01")
    #expect(done.status == 2 && done.messages.contains("2020-01-01 is no day to come"), "\(done)")
  }

  @Test("A state directory that cannot be made is a wrong configuration")
  func wrongStateDirectory() throws {
    let home = try Household(imports: false)
    let text = try String(contentsOf: home.configuration, encoding: .utf8)
    try text.replacingOccurrences(of: "/state\"", with: "/not/there\"")
      .write(to: home.configuration, atomically: true, encoding: .utf8)
    #expect(try home.run("gehoord", ["--config", home.configuration.path]).status == 78)
    #expect(try home.gehoor("status").status == 78)
  }

  @Test(arguments: [
    ["gehoord", "--onec"], ["gehoord", "extra"], ["gehoord", "--send-test", "a@b.example"], ["gehoord", "--config"],
    ["gehoor"], ["gehoor", "fly"], ["gehoor", "status", "extra"], ["gehoor", "queue", "--frist"],
    ["gehoor", "explain"],
    ["gehoor", "show"], ["gehoor", "plan"], ["gehoor", "plan", "burn"], ["gehoor", "evaluate"],
  ])
  func wrongUsage(_ words: [String]) throws {
    let home = try Household(imports: false)
    // The configuration is there where a command reads it before its operands.
    let common = words[0] == "gehoor" && words.count > 1 ? ["--config", home.configuration.path] : []
    let done = try home.run(words[0], common + words.dropFirst())
    #expect(done.status == 2, "\(done.messages)")
    #expect(done.results.isEmpty)
    #expect(done.messages.hasPrefix("\(words[0]): "))
  }

  @Test(arguments: commands) func everyCommandHasHelp(_ command: String) throws {
    let home = try Household(imports: false)
    let done = try home.run("gehoor", [command, "--help"])
    #expect(done.status == 0)
    #expect(done.results.hasPrefix("usage: gehoor \(command)"))
    #expect(done.messages.isEmpty)
    let all = try home.run("gehoor", ["--help"]).results
    #expect(all.contains("\n  \(command) "))
    for line in (done.results + all).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("What people read fits a terminal of 80 columns")
  func eightyColumns() throws {
    let home = try Household()
    for number in 1...3 { try home.deliver("\(number)", DeliveredMail.person(number)) }
    #expect(try home.run("gehoord", ["--config", home.configuration.path, "--once"]).status == 0)
    #expect(try home.gehoor("add", "1", "--kind", "volunteer", "--activity", "5.1").status == 0)
    #expect(try home.gehoor("unblock").results == "Er is niemand geblokkeerd.\n")
    for words in [
      ["mails"], ["queue"], ["show", "1"], ["helpers"], ["outbox", "list"], ["status"], ["breaker"], ["accounts"],
      ["accounts", "--by", "day"], ["plan", "show"], ["plan", "history"],
    ] {
      let done = try home.run("gehoor", ["--config", home.configuration.path] + words)
      #expect(done.status == 0 && !done.results.isEmpty)
      for line in done.results.split(separator: "\n") { #expect(line.count <= 80, "\(words): \(line)") }
    }
  }

  @Test("Every list is JSON with a version when asked")
  func lists() throws {
    let home = try Household()
    try home.deliver("1", DeliveredMail.person(1))
    #expect(try home.run("gehoord", ["--config", home.configuration.path, "--once"]).status == 0)
    let lists = [
      ["mails"], ["queue"], ["show", "1"], ["outbox", "list"], ["status"], ["breaker"], ["accounts"], ["plan", "show"],
      ["plan", "history"], ["replay"], ["helpers"],
    ]
    for words in lists {
      let done = try home.run("gehoor", ["--config", home.configuration.path] + words + ["--json"])
      #expect(done.status == 0, "\(words): \(done.messages)")
      let value = try JSONSerialization.jsonObject(with: Data(done.results.utf8)) as? [String: Any]
      #expect(value?["version"] as? Int == 1, "\(words)")
    }
  }

  @Test("A wrong plan file, one that is not there and a folder: 78, and no store is made")
  func wrongPlanFile() throws {
    let home = try Household(imports: false)
    try "{ id: 7 }".write(to: home.file("plan.json"), atomically: true, encoding: .utf8)
    for path in ["plan.json", "nowhere.json", "box"] {
      let done = try home.gehoor("plan", "import", home.file(path).path)
      #expect(done.status == 78)
      #expect(done.messages.hasPrefix("gehoor: \(home.file(path).path):"), "\(done.messages)")
    }
    #expect(!FileManager.default.fileExists(atPath: home.file("state").path))
  }

  @Test("A result that cannot be written is a failure, not a trap")
  func fullOutput() throws {
    let home = try Household(imports: false)
    let running = try RunningProgram(
      RunningProgram.path("gehoord"), ["--describe-config"], results: URL(fileURLWithPath: "/dev/full"),
      log: home.file("log"))
    #expect(try running.exitStatus(within: 20) == 1)
  }
}
