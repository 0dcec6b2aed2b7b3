// A store, Maildirs and a configuration of a test's own.

import Foundation
import IntakeModel
import PlanStorage
import Synchronization
import TestSupport

@testable import IntakeService

/// Two plans with a Maildir each, in a directory that goes with the value.
final class Workplace {
  static let noon: Int64 = 1_790_000_000  // 2026-09-21, 15:33 in Amsterdam.
  static let first = PlanID("kracht-van-mokum")
  static let second = PlanID("maakbanken")

  let directory: URL
  let settings: IntakeSettings
  let store: PlanStore
  let log = LogLines()
  /// What the disk has free, as the loop is told.
  var freeBytes: Int64 = 1 << 40
  private(set) lazy var loop = IntakeLoop(settings: settings, store: store, log: log.events) { [unowned self] _ in
    freeBytes
  }

  /// - Parameter addition: further keys of the configuration, each with its comma.
  init(
    relay: String? = nil, isHolding: Bool = false, address: String = "info@buurt.example", addition: String = "",
    imports: [PlanID] = [first, second], sharesLearning: Bool = false
  ) throws {
    directory = try makeTemporaryDirectory()
    let text = """
      {
        state_directory: "\(directory.path)/state", authserv_ids: ["mx.example.org"],
        replies: "\(relay == nil || isHolding ? "hold" : "send")", reply_to: "authenticated",
        relay: \(relay.map { "{ url: \"\($0)\" }" } ?? "null"), \(addition)
        plans: [
          { id: "\(Self.first)", maildir: "\(directory.path)/first", addresses: ["\(address)"],
            publish_to: "\(directory.path)/published", share_learning: \(sharesLearning) },
          { id: "\(Self.second)", maildir: "\(directory.path)/second", addresses: ["ma@buurt.example"],
            share_learning: \(sharesLearning) },
        ],
      }
      """
    settings = try IntakeSettings(Configuration.read(text: Array(text.utf8), file: "gehoord.conf"))
    try settings.configuration.prepareStateDirectory()
    store = try PlanStore(directory: settings.configuration.stateDirectory)
    for id in imports { try importPlan(id) }
    for maildir in ["first", "second"] { try makeMaildir(maildir) }
  }

  deinit {
    do { try FileManager.default.removeItem(at: directory) } catch { print("left behind: \(directory.path)") }
  }

  func makeMaildir(_ name: String) throws {
    for folder in ["new", "cur", "tmp"] {
      let path = directory.appendingPathComponent("\(name)/\(folder)")
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    }
  }

  @discardableResult
  func importPlan(_ id: PlanID, at now: Int64 = noon, changing change: (inout Plan) -> Void = { _ in }) throws
    -> ImportOutcome
  {
    let file = projectRoot.appendingPathComponent("samples/plans/\(id).json").path
    var plan = try NamedFile.plan(file)
    change(&plan)
    return try store.importPlan(plan, actor: "test", now: now)
  }

  func file(_ path: String) -> URL { directory.appendingPathComponent(path) }

  func deliver(_ name: String, _ content: String, to maildir: String = "first", folder: String = "new") throws {
    try deliver(name, Data(content.utf8), to: maildir, folder: folder)
  }

  func deliver(_ name: String, _ content: Data, to maildir: String = "first", folder: String = "new") throws {
    let temporary = file("\(maildir)/tmp/\(name)")
    try content.write(to: temporary)
    try FileManager.default.moveItem(at: temporary, to: file("\(maildir)/\(folder)/\(name)"))
  }

  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(folder).path).sorted()
  }

  func round(now: Int64 = noon, isStopping: () -> Bool = { false }) throws -> RoundResult {
    try loop.runOnce(now: now, isStopping: isStopping)
  }

  func accounts(_ plan: PlanID = first) throws -> [AccountClass: Int] { try store.accounts(plan: plan) }
}

/// What was logged.
final class LogLines: Sendable {
  private let kept = Mutex<[String]>([])
  var lines: [String] { kept.withLock { $0 } }
  var events: EventLog { EventLog { line in self.kept.withLock { $0.append(line) } } }
  func count(of event: String) -> Int { lines.filter { $0.dropFirst(3).hasPrefix(event) }.count }
}

/// Mails whose class does not depend on what is understood.
enum SmallMail {
  /// A person whose address is forged: waits for a coordinator, whatever it says.
  static func forged(_ number: Int) -> String {
    mail(number, "mx.example.org; dmarc=fail header.from=example.net", "")
  }

  /// A resident whose address is proved: confirmed, whatever it says.
  static func person(_ number: Int) -> String {
    mail(number, "mx.example.org; dmarc=pass header.from=example.net", "")
  }

  static func automatic(_ number: Int) -> String {
    mail(number, "mx.example.org; dmarc=pass header.from=example.net", "Auto-Submitted: auto-replied\r\n")
  }

  static func bounce(_ number: Int) -> String {
    mail(number, "mx.example.org; none", "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n")
      .replacingOccurrences(of: "<anja\(number)@example.net>", with: "<>")
  }

  private static func mail(_ number: Int, _ results: String, _ fields: String) -> String {
    """
    Return-Path: <anja\(number)@example.net>\r
    Authentication-Results: \(results)\r
    Received: from out.example.net by mx.example.org; Mon, 21 Sep 2026 13:00:00 +0000\r
    From: Anja Geheim <anja\(number)@example.net>\r
    To: info@buurt.example\r
    Subject: Vertrouwelijk onderwerp \(number)\r
    Message-ID: <\(number)@example.net>\r
    \(fields)\r
    Een zin die nergens anders mag staan.\r

    """
  }
}
