// Backup, restore, and what the daemon looks at before it begins, with the built programs.

import Foundation
import TestSupport
import Testing

@Suite("Backup and restore") struct BackupTests {
  @Test("A copy made while the daemon works comes back; what came since is read again, and nobody hears twice")
  func roundTrip() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let home = try Household(relay: relay.url)
    let daemon = try home.startDaemon()
    try home.deliver("1", DeliveredMail.person(1))
    try daemon.waitForLog("mail-handled")
    let copy = home.file("copy").path
    let made = try home.gehoor("backup", copy)
    #expect(made.status == 0 && made.results.contains("1 mails of 1 plans"), "\(made.results)\(made.messages)")
    try home.deliver("2", DeliveredMail.person(2))
    try daemon.waitForLog("mail-handled", times: 2)
    try daemon.waitForLog("sent", times: 2)
    let early = try home.gehoor("restore", copy)
    #expect(early.status == 75 && early.messages.contains("stop it first"), "\(early.messages)")
    daemon.terminate()
    #expect(try daemon.exitStatus(within: 5) == 0)

    let restored = try home.gehoor("restore", copy)
    #expect(restored.status == 0 && restored.results.contains("restored: 1 mails"), "\(restored.messages)")
    #expect(try home.gehoor("mails", "--json").results.contains("straat2") == false)
    let once = try home.run("gehoord", ["--config", home.configuration.path, "--once"])
    #expect(once.status == 0 && once.results.contains("handled 1,"), "\(once.results)\(once.messages)")
    let shown = try home.gehoor("person", "show", "bewoner@straat2.example")
    #expect(shown.status == 0, "\(shown.messages)")
    #expect(relay.mails.count == 2)
    #expect(try home.gehoor("accounts").status == 0)
  }

  @Test("After an unclean end a damaged database is noticed before any mail is taken")
  func damage() throws {
    let home = try Household()
    let daemon = try home.startDaemon()
    daemon.send(SIGKILL)
    _ = try daemon.exitStatus(within: 5)
    let database = home.file("state/gehoord.db")
    var bytes = try Data(contentsOf: database)
    for place in stride(from: 4_200, to: bytes.count, by: 512) { bytes[place] ^= 0xFF }
    try bytes.write(to: database)
    for name in ["state/gehoord.db-wal", "state/gehoord.db-shm"] {
      let file = home.file(name)
      if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
    }
    try home.deliver("1", DeliveredMail.person(1))
    let next = try home.run("gehoord", ["--config", home.configuration.path, "--once"])
    #expect(next.status == 1 && next.messages.contains("gehoor restore FILE"), "\(next.messages)")
    #expect(try home.names("box/new") == ["1"])
  }

  @Test("Only a store that was left in order is opened without looking it through")
  func leftInOrder() throws {
    let home = try Household()
    let lock = home.file("state/gehoord.lock")
    func mark() throws -> String { try String(contentsOf: lock, encoding: .utf8) }
    let daemon = try home.startDaemon()
    #expect(try mark() == "")
    daemon.terminate()
    #expect(try daemon.exitStatus(within: 5) == 0)
    #expect(try mark() == "in order\n")
    let second = try home.startDaemon()
    second.send(SIGKILL)
    _ = try second.exitStatus(within: 5)
    #expect(try mark() == "")
  }
}
