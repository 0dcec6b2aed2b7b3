// The schema as numbered steps that are only ever appended to.

/// Brings a database to the schema of this program.
enum Migrations {
  /// Step n brings version n - 1 to version n. Never change one that was released; append. A database of each version is
  /// kept as a fixture, and a test compares.
  static let steps: [String] = [schema1 + "\n" + schema1Site, schema2, schema3]

  /// Applies what is missing, each step in its own transaction.
  /// - Throws: a refusal when the database was written by a newer program.
  static func apply(to database: Database, steps: [String] = steps) throws(StorageError) {
    let found = try database.count("PRAGMA user_version")
    guard found <= steps.count else {
      throw StorageError(
        refusal: "the database has schema \(found), this program knows schemas up to \(steps.count): "
          + "install the newer gehoord again, or restore a backup made by this one")
    }
    for (index, step) in steps.enumerated().dropFirst(found) {
      try database.transaction { () throws(StorageError) in
        // Another process may have taken the step while this one waited for the lock.
        guard try database.count("PRAGMA user_version") == index else { return }
        try database.execute(step)
        try database.execute("PRAGMA user_version = \(index + 1)")
      }
    }
  }
}
