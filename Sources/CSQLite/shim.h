// SQLite for Swift: variadic configuration calls and cast macros that Swift does not import.
#pragma once
#include <sqlite3.h>

static inline int gehoord_sqlite_set_flag(sqlite3 *database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}
static inline int gehoord_sqlite_set_memory_status(int on) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, on); }
// SQLITE_TRANSIENT is a cast of -1 to a function pointer: the library copies the bytes before it returns.
static inline int gehoord_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}
static inline int gehoord_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
  return count == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT);
}
