// One connection to the SQLite database, with its prepared statements.

internal import CSQLite

/// A value that is bound to a statement.
enum SQLValue {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  static func optional(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
  static func optional(_ number: Int64?) -> SQLValue { number.map { .integer($0) } ?? .null }
  static func int(_ number: Int) -> SQLValue { .integer(Int64(number)) }
  static func flag(_ isSet: Bool) -> SQLValue { .integer(isSet ? 1 : 0) }
}

/// One row of a result, valid until the statement steps on.
struct Row {
  fileprivate let statement: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
  func int(_ column: Int32) -> Int { Int(int64(column)) }
  func flag(_ column: Int32) -> Bool { int64(column) != 0 }
  func double(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  /// The text by its byte count, so that a NUL does not end it.
  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
  func optionalInt64(_ column: Int32) -> Int64? { isNull(column) ? nil : int64(column) }

  func blob(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }
}

/// One connection, used by one thread. A class because the prepared statements it caches point back to it and must
/// be finalised before it closes.
final class Database {
  /// Owned here from `init` to `deinit`.
  private let handle: OpaquePointer
  /// Owned here; finalised in `deinit`, before the connection closes.
  private var statements: [String: OpaquePointer] = [:]
  /// Every statement that ran with values.
  var preparedTexts: [String] { statements.keys.sorted() }
  private(set) var isInTransaction = false
  /// What SQLite's progress handler calls; kept here because the handler points to this object.
  fileprivate var progress: (() -> Void)?

  /// SQLite's account of its memory, which nobody reads, takes a lock at each allocation. It ends before the first
  /// connection or not at all.
  private static let hasNoMemoryStatus = gehoord_sqlite_set_memory_status(0) == SQLITE_OK

  /// Whether commits wait for the disk.
  private var isDurable = false

  init(path: String) throws(StorageError) {
    _ = Self.hasNoMemoryStatus
    var opened: OpaquePointer?
    // NOMUTEX: the connection stays on one thread, since this class is not Sendable.
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw StorageError(code: code, operation: "open the database")
    }
    handle = opened
    sqlite3_busy_timeout(handle, 10_000)
    for (option, isOn) in [
      (SQLITE_DBCONFIG_DQS_DDL, false), (SQLITE_DBCONFIG_DQS_DML, false), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
      (SQLITE_DBCONFIG_DEFENSIVE, true),
    ] {
      _ = gehoord_sqlite_set_flag(handle, Int32(option), isOn ? 1 : 0)
    }
    try execute("PRAGMA journal_mode = WAL")
    try setDurable(true)
    try execute("PRAGMA foreign_keys = ON")
    // Erased text is overwritten, not only unlinked.
    try execute("PRAGMA secure_delete = ON")
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Has `progress` called now and then while a statement runs; nil ends that.
  func whileRunning(_ progress: (() -> Void)?) {
    self.progress = progress
    // Not retained: the handler goes with the connection, which this object closes. A million steps are some 10 ms.
    let own = progress == nil ? nil : Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(handle, 1_000_000, own == nil ? nil : reportProgress, own)
  }

  /// Runs statements that take no values, as in migrations.
  func execute(_ sql: String) throws(StorageError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw StorageError(code: code, operation: Self.name(of: sql)) }
  }

  /// Runs a statement that returns no rows, and says how many rows it changed.
  @discardableResult
  func run(_ sql: String, _ values: [SQLValue] = []) throws(StorageError) -> Int {
    let statement = try prepared(sql, values)
    try end(statement, after: sqlite3_step(statement), of: sql)
    return Int(sqlite3_changes64(handle))
  }

  /// Runs an INSERT and gives the new row's id.
  func insert(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> Int64 {
    try run(sql, values)
    return sqlite3_last_insert_rowid(handle)
  }

  /// Reads all rows.
  func rows<Value>(_ sql: String, _ values: [SQLValue] = [], _ read: (Row) -> Value) throws(StorageError) -> [Value] {
    let statement = try prepared(sql, values)
    var result: [Value] = []
    var code = sqlite3_step(statement)
    while code == SQLITE_ROW {
      result.append(read(Row(statement: statement)))
      code = sqlite3_step(statement)
    }
    try end(statement, after: code, of: sql)
    return result
  }

  /// Reads the first row, if there is one.
  func first<Value>(_ sql: String, _ values: [SQLValue] = [], _ read: (Row) -> Value) throws(StorageError) -> Value? {
    let statement = try prepared(sql, values)
    let code = sqlite3_step(statement)
    let value = code == SQLITE_ROW ? read(Row(statement: statement)) : nil
    try end(statement, after: code, of: sql)
    return value
  }

  /// Makes a statement ready for its next use and lets go of what was bound to it.
  private func end(_ statement: OpaquePointer, after code: Int32, of sql: String) throws(StorageError) {
    // An UPDATE … RETURNING outside a transaction, of which one row was read, commits only here: the code counts.
    let resetCode = sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    let final = code == SQLITE_ROW || code == SQLITE_DONE ? resetCode : code
    guard final == SQLITE_OK else { throw StorageError(code: final, operation: Self.name(of: sql)) }
  }

  /// A whole number from a query that gives exactly one.
  func count(_ sql: String, _ values: [SQLValue] = []) throws(StorageError) -> Int {
    try first(sql, values) { $0.int(0) } ?? 0
  }

  /// Runs `body` in one transaction; a throw rolls everything back. Inside another one it simply joins it.
  func transaction<Value>(_ body: () throws(StorageError) -> Value) throws(StorageError) -> Value {
    guard !isInTransaction else { return try body() }
    try setDurable(true)
    return try unit(body)
  }

  /// The same for what may be done again after a power cut: a crash of the program loses nothing of it, but nobody waits
  /// for the disk. The next ``transaction(_:)`` takes it to the disk too.
  func quickTransaction<Value>(_ body: () throws(StorageError) -> Value) throws(StorageError) -> Value {
    guard !isInTransaction else { return try body() }
    try setDurable(false)
    let result = Result { () throws(StorageError) in try unit(body) }
    try setDurable(true)
    return try result.get()
  }

  /// FULL where a commit that a power cut takes back would lose a mail, whose file moves to cur/ after it; else NORMAL,
  /// which in WAL mode is durable but for a loss of power (https://sqlite.org/pragma.html#pragma_synchronous).
  private func setDurable(_ isWanted: Bool) throws(StorageError) {
    guard isDurable != isWanted else { return }
    try execute("PRAGMA synchronous = \(isWanted ? "FULL" : "NORMAL")")
    isDurable = isWanted
  }

  private func unit<Value>(_ body: () throws(StorageError) -> Value) throws(StorageError) -> Value {
    // IMMEDIATE: a transaction that reads first and then writes would fail with BUSY_SNAPSHOT, in spite of the busy
    // time-out, when another connection committed in between.
    try execute("BEGIN IMMEDIATE")
    isInTransaction = true
    defer { isInTransaction = false }
    do {
      let value = try body()
      try execute("COMMIT")
      return value
    } catch {
      // A failed COMMIT may already have rolled back; then there is nothing left to undo.
      if sqlite3_get_autocommit(handle) == 0 { try execute("ROLLBACK") }
      throw error
    }
  }

  private func prepared(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> OpaquePointer {
    let statement: OpaquePointer
    if let cached = statements[sql] { statement = cached } else { statement = try prepare(sql) }
    for (offset, value) in values.enumerated() {
      let code = bind(value, to: statement, at: Int32(offset + 1))
      guard code == SQLITE_OK else { throw StorageError(code: code, operation: "bind to \(Self.name(of: sql))") }
    }
    return statement
  }

  private func prepare(_ sql: String) throws(StorageError) -> OpaquePointer {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw StorageError(code: code, operation: Self.name(of: sql)) }
    statements[sql] = statement
    return statement
  }

  private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let number): return sqlite3_bind_int64(statement, index, number)
    case .real(let number): return sqlite3_bind_double(statement, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          gehoord_sqlite_bind_text(statement, index, $0.baseAddress, Int32(clamping: $0.count))
        }
      }
    case .blob(let bytes): return gehoord_sqlite_bind_blob(statement, index, bytes, Int32(clamping: bytes.count))
    }
  }

  /// The statement's first words: enough to find it in the source, and never a value.
  private static func name(of sql: String) -> String {
    sql.split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
  }
}

/// SQLite's progress handler (https://sqlite.org/c3ref/progress_handler.html); 0 goes on.
private func reportProgress(_ database: UnsafeMutableRawPointer?) -> Int32 {
  guard let database else { return 0 }
  Unmanaged<Database>.fromOpaque(database).takeUnretainedValue().progress?()
  return 0
}
