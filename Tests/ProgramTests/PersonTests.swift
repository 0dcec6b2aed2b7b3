// `gehoor person` and `gehoor retention`, as a coordinator uses them.

import Foundation
import TestSupport
import Testing

@Suite("Somebody's data on the command line") struct PersonTests {
  private static let address = "bewoner@straat1.example"

  private static func household() throws -> Household {
    let home = try Household()
    try home.deliver("1", DeliveredMail.person(1))
    try home.deliver("2", DeliveredMail.person(2))
    let done = try home.run("gehoord", ["--config", home.configuration.path, "--once"])
    guard done.status == 0 else { throw StepFailed("intake: \(done.messages)") }
    return home
  }

  @Test(
    "Who is no owner of a plan cannot look somebody up, nor erase, nor see whom mails go to; a reader changes nothing")
  func roles() throws {
    let home = try Self.household()
    let environment = ProcessInfo.processInfo.environment
    let login = environment["SUDO_USER"] ?? environment["USER"] ?? NSUserName()
    func refused(_ role: String, _ commands: [[String]]) throws {
      try home.write(
        addition: """
          coordinators: [{ name: "Rita", address: "rita@example.org", login: "\(login)",
            plans: { "kracht-van-mokum": "\(role)" } }],
          """)
      for words in commands {
        let done = try home.run("gehoor", ["--config", home.configuration.path] + words)
        #expect(done.status == 1 && done.messages.contains("hiervoor moet u"), "\(role) \(words): \(done)")
        #expect(!done.results.contains("straat1"), "\(words)")
      }
    }
    try refused(
      "editor",
      [
        ["person", "show", Self.address], ["person", "export", Self.address], ["person", "forget", Self.address],
        ["outbox", "list"], ["outbox", "drop", "1"], ["retention"], ["backup", home.file("copy.db").path],
      ])
    let checked = try home.run("gehoord", ["--config", home.configuration.path, "--check"])
    #expect(checked.results.contains("FAULT kracht-van-mokum: nobody is its owner"), "\(checked.results)")
    let file = projectRoot.appendingPathComponent("samples/plans/kracht-van-mokum.json").path
    try refused(
      "reader",
      [
        ["publish"], ["plan", "state", "5.1", "running"], ["plan", "edit"], ["plan", "restore", "1"],
        ["plan", "import", file], ["breaker", "close"], ["retry", "1"], ["decline", "1", "--because", "Te duur"],
        ["enter", "support:5.1", "--source", "stall"],
      ])
    try home.write()
    #expect(try home.gehoor("person", "show", Self.address).status == 0)
  }

  @Test func showsAndExports() throws {
    let home = try Self.household()
    let shown = try home.gehoor("person", "show", Self.address)
    #expect(shown.status == 0)
    #expect(shown.results.contains(Self.address) && shown.results.contains("KVM-"))
    #expect(!shown.results.contains("straat2"))
    let exported = try home.gehoor("person", "export", "BEWONER@Straat1.Example")
    let value = try JSONSerialization.jsonObject(with: Data(exported.results.utf8)) as? [String: Any]
    #expect(value?["version"] as? Int == 1)
    let person = try #require(value?["person"] as? [String: Any])
    #expect(person["address"] as? String == Self.address)
    let mail = try #require((person["mails"] as? [[String: Any]])?.first)
    #expect((mail["own_text"] as? String)?.contains("Ik steun actie 5.1") == true)
  }

  @Test func forgets() throws {
    let home = try Self.household()
    #expect(try home.names("box/cur").count == 2)
    let done = try home.gehoor("person", "forget", Self.address)
    #expect(done.status == 0, "\(done.messages)")
    #expect(try home.names("box/cur").count == 1)
    #expect(try home.gehoor("person", "show", Self.address).status == 1)
    #expect(try home.gehoor("person", "forget", Self.address).status == 1)
    #expect(try home.gehoor("person", "show", "bewoner@straat2.example").status == 0)
    for name in try home.names("state") where name.hasPrefix("gehoord.db") {
      let bytes = try Data(contentsOf: home.file("state/\(name)"))
      #expect(bytes.range(of: Data("straat1".utf8)) == nil, "\(name)")
    }
  }

  @Test(arguments: [["person"], ["person", "show"], ["person", "burn", "a@b.example"], ["retention", "now"]])
  func wrongUsage(_ words: [String]) throws {
    let home = try Household()
    let done = try home.run("gehoor", ["--config", home.configuration.path] + words)
    #expect(done.status == 2, "\(done.messages)")
  }

  @Test func retentionSaysWhatItDoes() throws {
    let home = try Self.household()
    for words in [["retention", "--dry-run"], ["retention"]] {
      let done = try home.run("gehoor", ["--config", home.configuration.path] + words)
      #expect(done.status == 0, "\(done.messages)")
      #expect(done.results.contains("kracht-van-mokum: 0 bestanden"))
    }
    #expect(try home.names("box/cur").count == 2)
  }
}
