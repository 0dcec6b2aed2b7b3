// `gehoor backup` and `gehoor restore`: a copy of the store while the daemon works, and the way back.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let backupCommand = Command(
  name: "backup", operands: "FILE", summary: "a consistent copy of the store, while the daemon works", options: []
) { call in
  let configuration = try call.configuration()
  let path = try call.operand(0, "FILE")
  try requireAll(call, configuration)
  let contents = try call.store(configuration).backUp(to: path)
  call.terminal.line("\(path): \(words(contents, call, configuration))")
}

let restoreCommand = Command(
  name: "restore", operands: "FILE", summary: "put a backup in the place of the store; stop the daemon first",
  options: []
) { call in
  let configuration = try call.configuration()
  let path = try call.operand(0, "FILE")
  try requireAll(call, configuration)
  try configuration.prepareStateDirectory()
  let directory = configuration.stateDirectory
  // Not left in order: the next start looks the database through once more.
  let restored = try StoreLock.whileHeld(directory: directory) { _ in
    try PlanStore.restore(from: path, directory: directory, now: call.now)
  }
  guard let restored else { throw StoreHeld(directory: directory) }
  call.terminal.line("restored: \(words(restored.contents, call, configuration))")
  if restored.erased > 0 { call.terminal.line("erased again, as the journal says: \(restored.erased)") }
  if restored.unknown > 0 {
    call.terminal.line(
      "\(restored.unknown) mails of ours may have been sent since the backup and wait: gehoor outbox list")
  }
  call.terminal.line("mails that came after the backup are read again at the next start")
  if let kept = restored.kept {
    call.terminal.line("what was there is kept as \(kept); it holds personal data: delete it when all is well")
  }
}

/// A copy holds every plan whole, complaints too.
private func requireAll(_ call: Invocation, _ configuration: Configuration) throws {
  for plan in configuration.plans { try call.require(.owner, in: plan.id, configuration) }
}

/// Another process works on the store: exit code 75.
struct StoreHeld: Error, CustomStringConvertible {
  let directory: String
  var description: String { "a daemon works on \(directory): stop it first, as with `systemctl stop gehoord`" }
}

private func words(_ contents: BackupContents, _ call: Invocation, _ configuration: Configuration) -> String {
  let newest = contents.newest.map { ", the last of \(call.time($0, configuration))" } ?? ""
  return "\(contents.mails) mails of \(contents.plans) plans\(newest)"
}
