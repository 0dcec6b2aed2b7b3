// A machine in small: configuration, store and Maildir for the programs, in a directory of a test's own.

import Foundation
import TestSupport

/// Where the programs are run; removed with the value.
final class Household {
  let directory: URL
  var configuration: URL { file("gehoord.conf") }
  private var runs = 0

  init(relay: String? = nil, imports: Bool = true) throws {
    directory = try makeTemporaryDirectory("gehoord-programs")
    try write(relay: relay)
    for folder in ["new", "cur", "tmp"] { try makeFolder("box/\(folder)") }
    guard imports else { return }
    let plan = projectRoot.appendingPathComponent("samples/plans/kracht-van-mokum.json").path
    let done = try gehoor("plan", "import", plan)
    guard done.status == 0 else { throw StepFailed("import: \(done.messages)") }
  }

  deinit {
    do { try FileManager.default.removeItem(at: directory) } catch { print("left behind: \(directory.path)") }
  }

  func file(_ path: String) -> URL { directory.appendingPathComponent(path) }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(at: file(path), withIntermediateDirectories: true)
  }

  /// An hour between polls: what is noticed sooner was noticed by inotify or by a signal.
  func write(relay: String? = nil, addition: String = "") throws {
    let text = """
      {
        state_directory: "\(directory.path)/state", poll_seconds: 3600, authserv_ids: ["mx.example.org"],
        replies: "\(relay == nil ? "hold" : "send")", reply_to: "authenticated",
        relay: \(relay.map { "{ url: \"\($0)\" }" } ?? "null"),
        plans: [{ id: "kracht-van-mokum", maildir: "\(directory.path)/box", addresses: ["info@buurt.example"] }],
        \(addition)
      }

      """
    try text.write(to: configuration, atomically: true, encoding: .utf8)
  }

  /// Has the article published, and gives the folder.
  func publish() throws -> URL {
    let text = try String(contentsOf: configuration, encoding: .utf8)
    let place = "publish_to: \"\(directory.path)/public\", public_url: \"https://example.org/\", addresses:"
    try text.replacingOccurrences(of: "addresses:", with: place)
      .write(to: configuration, atomically: true, encoding: .utf8)
    return file("public")
  }

  func deliver(_ name: String, _ content: String) throws {
    let temporary = file("box/tmp/\(name)")
    try Data(content.utf8).write(to: temporary)
    try FileManager.default.moveItem(at: temporary, to: file("box/new/\(name)"))
  }

  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(folder).path).sorted()
  }

  struct Finished {
    var status: Int32
    var results: String
    var messages: String
  }

  /// Runs a program to its end.
  func run(_ program: String, _ arguments: [String], in folder: URL? = nil) throws -> Finished {
    runs += 1
    let results = file("results-\(runs)")
    let running = try RunningProgram(
      RunningProgram.path(program), arguments, results: results, directory: folder, log: file("messages-\(runs)"))
    let status = try running.exitStatus(within: 60)
    return Finished(
      status: status, results: try String(contentsOf: results, encoding: .utf8),
      messages: try String(contentsOf: running.log, encoding: .utf8))
  }

  func gehoor(_ arguments: String...) throws -> Finished {
    try run("gehoor", ["--config", configuration.path] + arguments)
  }

  /// Starts the daemon and returns when its log says that it is ready.
  func startDaemon(environment: [String: String] = [:]) throws -> RunningProgram {
    runs += 1
    let daemon = try RunningProgram(
      RunningProgram.path("gehoord"), ["--config", configuration.path], environment: environment,
      log: file("daemon-\(runs)"))
    try daemon.waitForLog("ready")
    return daemon
  }
}

/// A mail that a machine wrote, and one that a resident wrote whose address is proved.
enum DeliveredMail {
  static let automatic = "Return-Path: <m@example.net>\nFrom: m@example.net\nAuto-Submitted: auto-replied\n\nWeg.\n"

  /// This moment as a mail has it.
  static var now: String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    return format.string(from: Date())
  }

  static func person(_ number: Int) -> String {
    let address = "bewoner@straat\(number).example"
    return """
      Return-Path: <\(address)>
      Authentication-Results: mx.example.org; dmarc=pass header.from=straat\(number).example
      Received: from out.example.net by mx.example.org; \(now)
      From: <\(address)>
      To: info@buurt.example
      Subject: Uw plan
      Message-ID: <\(number)@straat\(number).example>

      Ik steun actie 5.1 van harte.

      """
  }
}
