// Schema 1, continued: how coordinators sign in, when their digest went, and the index of words for the search.

let schema1Site = """
  -- A way in that was mailed to a coordinator: a link, and where one asked, a code. Only hashes of either are kept.
  CREATE TABLE sign_in (
    id INTEGER PRIMARY KEY,
    coordinator TEXT NOT NULL, -- as MailAddress.identity
    token_hash BLOB NOT NULL UNIQUE,
    -- Keyed with what only the browser holds that asked; null in a digest.
    code_hash BLOB,
    visit_hash BLOB,
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    CHECK ((code_hash IS NULL) = (visit_hash IS NULL))
  ) STRICT;
  CREATE INDEX sign_in_by_coordinator ON sign_in(coordinator, at);
  CREATE INDEX sign_in_by_visit ON sign_in(visit_hash) WHERE visit_hash IS NOT NULL;

  CREATE TABLE session (
    token_hash BLOB PRIMARY KEY,
    coordinator TEXT NOT NULL,
    signed_in_at INTEGER NOT NULL,
    is_remembered INTEGER NOT NULL CHECK (is_remembered IN (0, 1)),
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- The last day on which a coordinator's digest was made, or there was nothing to tell.
  CREATE TABLE digest (
    coordinator TEXT PRIMARY KEY,
    day TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- The words of mails, which stand in mail. Kept the same by the program: a trigger may not write here, since the
  -- schema is not trusted.
  CREATE VIRTUAL TABLE mail_words USING fts5(
    subject, from_name, from_address, own_text, content = '', tokenize = "unicode61 remove_diacritics 2");
  """
