// The daemon as a process: signals, its lock, the service manager, and what it is after being killed.

import Foundation
import TestSupport
import Testing

@Suite("gehoord as a process", .serialized) struct DaemonTests {
  @Test("It tells the service manager how it is, wakes for mail and for commands, and ends on SIGTERM")
  func dayOfADaemon() throws {
    let home = try Household(imports: false)
    try home.makeFolder("state")
    let manager = try NotifySocket(at: home.file("notify"))
    let daemon = try home.startDaemon(
      environment: ["NOTIFY_SOCKET": manager.path, "WATCHDOG_USEC": "2000000"])
    _ = try manager.wait(log: daemon.log) { $0 == "READY=1" }
    _ = try manager.wait(log: daemon.log) { $0 == "WATCHDOG=1" }
    try home.deliver("1", DeliveredMail.automatic)
    try daemon.waitForLog("plan-in-trouble")
    let plan = projectRoot.appendingPathComponent("samples/plans/kracht-van-mokum.json").path
    #expect(try home.gehoor("plan", "import", plan).status == 0)
    // Polls are an hour apart: the command woke it.
    try daemon.waitForLog("mail-handled", within: .seconds(5))
    let status = try manager.wait(log: daemon.log) { $0.hasPrefix("STATUS=1 ") }
    #expect(status == "STATUS=1 mails handled since the start, 0 set aside")
    try home.deliver("2", DeliveredMail.automatic.replacingOccurrences(of: "Weg", with: "Nog weg"))
    try daemon.waitForLog("mail-handled", times: 2, within: .seconds(5))
    daemon.terminate()
    _ = try manager.wait(log: daemon.log) { $0 == "STOPPING=1" }
    #expect(try daemon.exitStatus(within: 2) == 0)
    #expect(try home.names("box/cur") == ["1:2,S", "2:2,S"])
  }

  @Test("A second daemon says so and exits 75; the first one goes on")
  func second() throws {
    let home = try Household()
    let daemon = try home.startDaemon()
    let other = try home.run("gehoord", ["--config", home.configuration.path])
    #expect(other.status == 75)
    #expect(other.messages.contains("another gehoord"))
    #expect(try home.run("gehoord", ["--config", home.configuration.path, "--once"]).status == 75)
    try home.deliver("1", DeliveredMail.automatic)
    try daemon.waitForLog("mail-handled")
    daemon.terminate()
    #expect(try daemon.exitStatus(within: 2) == 0)
  }

  @Test("SIGHUP takes a sound configuration and refuses another, and the daemon goes on with what it had")
  func reload() throws {
    let home = try Household()
    let daemon = try home.startDaemon()
    try home.write(addition: "poll_secnds: 5,")
    daemon.send(SIGHUP)
    try daemon.waitForLog("reload-refused")
    #expect(try String(contentsOf: daemon.log, encoding: .utf8).contains("poll_seconds"))
    try home.deliver("1", DeliveredMail.automatic)
    try daemon.waitForLog("mail-handled")
    try home.write(addition: "answer_within_days: 9,")
    daemon.send(SIGHUP)
    try daemon.waitForLog("reloaded")
    try home.deliver("2", DeliveredMail.automatic.replacingOccurrences(of: "Weg", with: "Nog weg"))
    try daemon.waitForLog("mail-handled", times: 2)
    daemon.terminate()
    #expect(try daemon.exitStatus(within: 2) == 0)
  }

  @Test("SIGTERM ends it within two seconds while the relay hangs, and nothing is sent twice later")
  func hangingRelay() throws {
    let relay = try MailSink(.hangs)
    defer { relay.close() }
    let home = try Household(relay: relay.url)
    let daemon = try home.startDaemon()
    try home.deliver("1", DeliveredMail.person(1))
    try daemon.waitForLog("mail-handled")
    daemon.terminate()
    #expect(try daemon.exitStatus(within: 2) == 0)
    let outbox = try home.gehoor("outbox", "list", "--json").results
    #expect(outbox.contains("\"state\":\"pending\""), "\(outbox)")
  }

  @Test("A Maildir that appears while the daemon runs is watched from then on")
  func maildirAppears() throws {
    let home = try Household()
    try FileManager.default.removeItem(at: home.file("box"))
    let daemon = try home.startDaemon()
    try daemon.waitForLog("plan-in-trouble")
    for folder in ["tmp", "cur", "new"] { try home.makeFolder("box/\(folder)") }
    try daemon.waitForLog("plan-recovered")
    try home.deliver("1", DeliveredMail.automatic)
    try daemon.waitForLog("mail-handled")
    daemon.terminate()
    #expect(try daemon.exitStatus(within: 2) == 0)
  }

  @Test("Killed again and again among forty mails: each has one row, lies in cur/, and is confirmed once at most")
  func killed() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let home = try Household(relay: relay.url)
    var seed: UInt64 = 0x6765_686F
    for round in 0..<4 {
      let daemon = try home.startDaemon()
      for number in round * 10..<round * 10 + 10 { try home.deliver("\(number)", DeliveredMail.person(number)) }
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let moment = Int(seed >> 33) % 10
      if moment > 0 { try daemon.waitForLog("mail-handled", times: moment) }
      daemon.send(SIGKILL)
      _ = try daemon.exitStatus(within: 5)
    }
    for _ in 0..<2 {
      let once = try home.run("gehoord", ["--config", home.configuration.path, "--once"])
      #expect(once.status == 0, "\(once.messages)")
    }
    #expect(try home.names("box/new").isEmpty)
    #expect(try home.names("box/cur").count == 40)
    let mails = try home.gehoor("mails", "--json").results
    #expect(mails.components(separatedBy: "\"reference\"").count - 1 == 40)
    #expect(try home.gehoor("accounts").status == 0)
    let recipients = relay.mails.compactMap { mail in
      mail.split(separator: "\n").first { $0.hasPrefix("To: ") }
    }
    #expect(Set(recipients).count == recipients.count)
    // What was not confirmed was in the hands of a daemon that was killed, one at most each time.
    #expect(recipients.count >= 36)
  }
}
