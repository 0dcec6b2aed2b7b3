// A consistent copy of the store while the daemon works, and the way back from one.

internal import Foundation
internal import Glibc

/// A backup cannot be made, or is not one.
package struct BackupProblem: Error, Sendable, CustomStringConvertible {
  package let description: String
  init(_ description: String) { self.description = description }
}

/// What a backup holds, as its owner recognises it.
package struct BackupContents: Sendable, Equatable {
  package var plans: Int
  package var mails: Int
  /// When the newest of its mails came, seconds since 1970 UTC; nil when there are none.
  package var newest: Int64?
}

/// What taking a backup back did.
package struct Restored: Sendable {
  package var contents: BackupContents
  /// Mails of ours that were on their way when the backup was made, and may long have been sent: now `unknown`.
  package var unknown: Int
  /// People who were erased after the backup was made, and are so again.
  package var erased: Int
  /// Where the database lies that was there before; nil when there was none. It holds personal data.
  package var kept: String?
}

extension PlanStore {
  /// Writes a copy of the store as it is at this moment; other connections go on meanwhile. The copy is durable and
  /// sound, and readable for its owner alone, when this returns; until then `path` does not exist.
  ///
  /// It holds no page of what was erased before, and not the journal of erasures, which must outlive it.
  @discardableResult
  package func backUp(to path: String) throws -> BackupContents {
    guard access(path, F_OK) != 0 else { throw BackupProblem("\(path) is there already; name another file") }
    let partial = path + ".partial"
    unlink(partial)
    defer { unlink(partial) }
    try database.run("VACUUM INTO ?1", [.text(partial)])
    guard chmod(partial, 0o600) == 0 else { throw BackupProblem("\(partial): \(lastError())") }
    let contents = try Self.examine(partial)
    try makeDurable(partial)
    guard rename(partial, path) == 0 else { throw BackupProblem("\(path): \(lastError())") }
    try makeDurable((path as NSString).deletingLastPathComponent)
    return contents
  }

  /// Puts a backup in the place of the store in `directory`. The caller holds the store's lock.
  ///
  /// The backup is copied and looked through first: when it is not sound, nothing was changed. The database that is
  /// there stays beside it under another name. A crash leaves either of them; then restore once more.
  package static func restore(from path: String, directory: String, now: Int64) throws -> Restored {
    let fresh = directory + "/gehoord.db.restoring"
    for suffix in ["", "-wal", "-shm"] { unlink(fresh + suffix) }
    defer { unlink(fresh) }
    try copy(path, to: fresh)
    let contents = try examine(fresh)
    let kept = try putAside(directory + "/gehoord.db", now: now)
    guard rename(fresh, directory + "/gehoord.db") == 0 else { throw BackupProblem("\(directory): \(lastError())") }
    try makeDurable(directory)
    let store = try PlanStore(directory: directory)
    let unknown = try store.goOnAfterRestore(now: now)
    return Restored(contents: contents, unknown: unknown, erased: try store.replayErasures(now: now), kept: kept)
  }

  /// Looks a backup through.
  /// - Throws: what is wrong with it.
  private static func examine(_ path: String) throws -> BackupContents {
    do {
      let database = try Database(path: path)
      let id = try database.count("PRAGMA application_id")
      guard id == applicationID else { throw BackupProblem("\(path) is not a backup of gehoord") }
      let schema = try database.count("PRAGMA user_version")
      guard schema <= Migrations.steps.count else {
        throw BackupProblem(
          "\(path) was made by a newer gehoord (schema \(schema), this one knows up to \(Migrations.steps.count))")
      }
      let found = try database.rows("PRAGMA quick_check(10)") { $0.text(0) }
      let loose = try database.rows("PRAGMA foreign_key_check") { _ in 1 }.count
      guard found == ["ok"], loose == 0 else { throw BackupProblem("\(path) is damaged; take another backup") }
      return BackupContents(
        plans: try database.count("SELECT count(*) FROM plan"), mails: try database.count("SELECT count(*) FROM mail"),
        newest: try database.first("SELECT max(received_at) FROM mail", []) { $0.optionalInt64(0) } ?? nil)
    } catch let error as StorageError {
      throw BackupProblem("\(path) cannot be read as a backup: \(error.operation)")
    }
  }

  /// Keeps the present database under another name and leaves its place free but for the file that the backup will
  /// replace. Its log goes with it: beside another database SQLite would play it back into that one.
  private static func putAside(_ path: String, now: Int64) throws -> String? {
    guard access(path, F_OK) == 0 else { return nil }
    let kept = path + ".before-\(now)"
    try takeLogIn(path)
    for suffix in ["-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, kept + suffix) == 0 else { throw BackupProblem("\(path)\(suffix): \(lastError())") }
    }
    guard link(path, kept) == 0 else { throw BackupProblem("\(path): \(lastError())") }
    return kept
  }

  /// Writes the log of a sound database into it; that of a damaged one stays beside it.
  private static func takeLogIn(_ path: String) throws(StorageError) {
    do {
      try Database(path: path).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    } catch {
      guard error.isDamage else { throw error }
    }
  }

  /// How many numbers of mails are left out after a restore.
  private static let numberGap: Int64 = 10_000

  /// What was done after the backup was made is not in it: numbers that residents may hold are not given again, and
  /// what may have been sent is not sent again.
  private func goOnAfterRestore(now: Int64) throws(StorageError) -> Int {
    try database.transaction { () throws(StorageError) in
      try database.run("UPDATE plan SET next_number = next_number + ?1", [.integer(Self.numberGap)])
      // The token in a Message-ID of ours names the row of a mail.
      try database.run("UPDATE sqlite_sequence SET seq = seq + ?1 WHERE name = 'mail'", [.integer(Self.numberGap)])
      // Who signed out, or used a link, since the backup stays out.
      try database.run("DELETE FROM session")
      try database.run("DELETE FROM sign_in")
      try note("restored", plan: nil, now: now)
      return try database.run(
        """
        UPDATE outbox SET state = 'unknown', because = 'uit een reservekopie; misschien al verstuurd', ended_at = ?1
        WHERE state IN ('held', 'pending', 'sending')
        """, [.integer(now)])
    }
  }

  /// When a backup was last restored, seconds since 1970 UTC: a mail that came before and lies in `cur/` may have been
  /// confirmed by the store that was lost.
  package func lastRestore() throws(StorageError) -> Int64? {
    let query = "SELECT max(at) FROM event INDEXED BY event_by_name WHERE plan IS NULL AND name = 'restored'"
    return try database.first(query, []) {
      $0.optionalInt64(0)
    } ?? nil
  }
}

private func lastError() -> String { String(cString: strerror(errno)) }

/// Makes a file or directory survive a power cut.
private func makeDurable(_ path: String) throws {
  let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw BackupProblem("\(path): \(lastError())") }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw BackupProblem("\(path): \(lastError())") }
}

/// Copies a regular file, durably, readable for its owner alone.
private func copy(_ path: String, to target: String) throws {
  let source = open(path, O_RDONLY | O_CLOEXEC)
  guard source >= 0 else { throw BackupProblem("\(path): \(lastError())") }
  defer { close(source) }
  let destination = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard destination >= 0 else { throw BackupProblem("\(target): \(lastError())") }
  defer { close(destination) }
  while true {
    let count = sendfile(destination, source, nil, 1 << 24)
    if count == 0 { break }
    guard count > 0 || errno == EINTR else { throw BackupProblem("\(path): \(lastError())") }
  }
  guard fsync(destination) == 0 else { throw BackupProblem("\(target): \(lastError())") }
}
