// The programs under test, and the configuration that puts them beside a mail server.

import Foundation
import TestSupport

/// gehoord and gehoor as built, with a store of their own in the server's directory.
struct Programs {
  let server: PrivatePostfix
  let configuration: URL

  /// Writes the configuration and imports the plan.
  init(beside server: PrivatePostfix) throws {
    self.server = server
    configuration = server.directory.appendingPathComponent("gehoord.conf")
    // An hour between polls: what is noticed sooner was noticed by inotify.
    let text = """
      {
        state_directory: "\(server.directory.path)/state",
        poll_seconds: 3600,
        authserv_ids: ["mx.example.org"],
        replies: "send",
        reply_to: "authenticated",
        relay: {
          url: "smtp://127.0.0.1:\(server.submissionPort)",
          user: "\(PrivatePostfix.user)", password_file: "relay-password", ca_file: "\(server.authority.path)",
        },
        plans: [{
          id: "kracht-van-mokum",
          maildir: "\(server.maildir(of: PrivatePostfix.plan).path)",
          addresses: ["\(PrivatePostfix.plan)"],
          publish_to: "\(server.directory.path)/published",
        }],
      }

      """
    try text.write(to: configuration, atomically: true, encoding: .utf8)
    let password = server.directory.appendingPathComponent("relay-password")
    try "\(PrivatePostfix.password)\n".write(to: password, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: password.path)
    try FileManager.default.createDirectory(
      at: server.directory.appendingPathComponent("state"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let plan = projectRoot.appendingPathComponent("samples/plans/kracht-van-mokum.json")
    try RunningProgram.output(
      of: RunningProgram.path("gehoor"), ["--config", configuration.path, "plan", "import", plan.path],
      log: server.directory.appendingPathComponent("gehoor.log"))
  }

  /// Starts the daemon and returns when it says that it is ready.
  func start() throws -> RunningProgram {
    let ready = try NotifySocket(at: server.directory.appendingPathComponent("notify"))
    let daemon = try RunningProgram(
      RunningProgram.path("gehoord"), ["--config", configuration.path],
      environment: ["NOTIFY_SOCKET": ready.path, "END_TO_END": server.directory.path],
      log: server.directory.appendingPathComponent("gehoord.log"))
    try server.alsoEnd(daemon)
    try ready.waitUntilReady(within: .seconds(20), log: daemon.log)
    return daemon
  }

  /// Handles and sends what is left, and ends.
  func runOnce() throws {
    try RunningProgram.output(
      of: RunningProgram.path("gehoord"), ["--config", configuration.path, "--once"], within: 60,
      log: server.directory.appendingPathComponent("once.log"))
  }
}
