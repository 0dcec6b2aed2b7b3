PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1195921988;
PRAGMA user_version = 3;
CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT;
CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  next_number INTEGER NOT NULL DEFAULT 1 CHECK (next_number > 0)
) STRICT;
CREATE TABLE plan_text (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  json TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX plan_text_by_plan ON plan_text(plan, id);
CREATE TABLE plan_version (
  plan TEXT NOT NULL REFERENCES plan(id),
  number INTEGER NOT NULL CHECK (number > 0),
  text_id INTEGER NOT NULL REFERENCES plan_text(id),
  standings TEXT NOT NULL, -- the true counts
  told TEXT NOT NULL, -- the counts as everybody is told them, so that nobody is found in them or in what they change
  differences TEXT NOT NULL, -- of what is told, from the version before
  published_at INTEGER NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (plan, number)
) STRICT;
CREATE TABLE ledger (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  maildir_key BLOB NOT NULL,
  first_seen_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  worked_alone INTEGER NOT NULL DEFAULT 0 CHECK (worked_alone IN (0, 1)),
  class TEXT NOT NULL DEFAULT 'open' CHECK (class IN ('open', 'recorded', 'follow-up', 'waiting', 'closed',
    'automatic', 'spam', 'duplicate', 'set-aside')),
  content_hash BLOB,
  mail_id INTEGER REFERENCES mail(id),
  appeared_in_cur INTEGER NOT NULL DEFAULT 0 CHECK (appeared_in_cur IN (0, 1)),
  -- Whether the file in the Maildir is kept, is still to go, or is gone.
  file TEXT NOT NULL DEFAULT 'kept' CHECK (file IN ('kept', 'doomed', 'erased')),
  handled_at INTEGER,
  UNIQUE (plan, maildir_key),
  CHECK ((class = 'open') = (handled_at IS NULL))
) STRICT;
CREATE INDEX ledger_by_hash ON ledger(plan, content_hash) WHERE content_hash IS NOT NULL;
CREATE INDEX ledger_by_handling ON ledger(plan, handled_at);
CREATE INDEX ledger_to_erase ON ledger(plan) WHERE file = 'doomed';
CREATE INDEX ledger_by_mail ON ledger(mail_id) WHERE mail_id IS NOT NULL;
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  address TEXT NOT NULL,
  name TEXT,
  first_seen_at INTEGER NOT NULL,
  suppressed_at INTEGER,
  suppressed_because TEXT CHECK (suppressed_because IN ('stop', 'bounce', 'blocked')),
  UNIQUE (plan, address),
  CHECK ((suppressed_at IS NULL) = (suppressed_because IS NULL))
) STRICT;
CREATE TABLE tombstone (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  address_hash BLOB NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE TABLE mail (
  -- Never given twice: the token in a Message-ID of ours names it.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan TEXT NOT NULL REFERENCES plan(id),
  number INTEGER NOT NULL CHECK (number > 0),
  person_id INTEGER REFERENCES person(id),
  from_address TEXT,
  from_name TEXT,
  subject TEXT NOT NULL,
  message_id TEXT,
  references_json TEXT NOT NULL DEFAULT '[]',
  sent_at INTEGER,
  received_at INTEGER NOT NULL,
  byte_count INTEGER NOT NULL CHECK (byte_count >= 0),
  content_hash BLOB NOT NULL,
  decoded_hash BLOB NOT NULL,
  language TEXT NOT NULL,
  attachments_json TEXT NOT NULL DEFAULT '[]',
  defects_json TEXT NOT NULL DEFAULT '[]',
  sender_class TEXT NOT NULL CHECK (sender_class IN ('person', 'automatic', 'bounce', 'own', 'spam')),
  screening_rule TEXT,
  screening_words TEXT NOT NULL,
  authentication TEXT NOT NULL CHECK (authentication IN ('passed', 'failed', 'none')),
  decision TEXT NOT NULL CHECK (decision IN ('accept', 'queue', 'ignore')),
  decision_reason TEXT NOT NULL,
  flags_json TEXT NOT NULL DEFAULT '[]',
  follow_up TEXT,
  -- The mail of theirs whose confirmation they answer, proved by our token: what "trek in" takes back.
  answers_mail_id INTEGER REFERENCES mail(id),
  reply_rule TEXT,
  reply_words TEXT NOT NULL,
  waiting_since INTEGER,
  -- Not shown among what waits before this moment.
  postponed_until INTEGER,
  -- The name of the coordinator it was handed to.
  assigned_to TEXT,
  -- A coordinator has dealt with its being without a confirmation.
  unconfirmed_settled_at INTEGER,
  -- When everything personal of it went, by wish or by term.
  erased_at INTEGER,
  -- Last, so that lists need not read through them.
  own_text TEXT NOT NULL,
  cut_text TEXT NOT NULL,
  -- Where in cut_text, in characters, what was quoted begins.
  quoted_at INTEGER NOT NULL DEFAULT 0,
  UNIQUE (plan, number)
) STRICT;
CREATE INDEX mail_by_message_id ON mail(plan, message_id, decoded_hash) WHERE message_id IS NOT NULL;
CREATE INDEX mail_by_person ON mail(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX mail_unconfirmed ON mail(plan, received_at) WHERE reply_rule IS NOT NULL AND waiting_since IS NULL
  AND decision <> 'ignore' AND sender_class = 'person' AND unconfirmed_settled_at IS NULL AND erased_at IS NULL;
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  mail_id INTEGER NOT NULL REFERENCES mail(id),
  position INTEGER NOT NULL CHECK (position > 0),
  kind TEXT NOT NULL CHECK (kind IN ('support', 'volunteer', 'suggestion', 'reaction', 'question', 'withdrawal',
    'stop', 'privacy')),
  call TEXT,
  activity TEXT,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  quote TEXT NOT NULL,
  evidence_json TEXT NOT NULL DEFAULT '[]',
  reasons_json TEXT NOT NULL DEFAULT '[]',
  alternatives_json TEXT NOT NULL DEFAULT '[]',
  -- undone: made by a decision that was taken back; no list shows it.
  state TEXT NOT NULL CHECK (state IN ('recorded', 'waiting', 'rejected', 'undone')),
  question INTEGER CHECK (question > 0), -- the number of the question of the call that it answers
  UNIQUE (mail_id, position),
  CHECK (activity IS NULL OR call IS NOT NULL)
) STRICT;
CREATE TABLE contribution (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  person_id INTEGER NOT NULL REFERENCES person(id),
  item_id INTEGER NOT NULL REFERENCES item(id),
  kind TEXT NOT NULL CHECK (kind IN ('support', 'volunteer', 'suggestion', 'reaction', 'question', 'withdrawal',
    'stop', 'privacy')),
  call TEXT,
  activity TEXT,
  text_id INTEGER NOT NULL REFERENCES plan_text(id),
  is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  ended_at INTEGER,
  ended_because TEXT,
  ended_by INTEGER REFERENCES item(id), -- the withdrawal that ended it
  -- When a coordinator did what it asks for, and the row of the history that tells of it.
  settled_at INTEGER,
  settled_by INTEGER,
  question INTEGER CHECK (question > 0),
  origin_id INTEGER REFERENCES contribution(id),
  carried_by INTEGER REFERENCES item(id), -- the withdrawal that left it of its origin; null when the plan did
  -- The text that changed the meaning of what this supports, until the person says that it still holds.
  outdated_by INTEGER REFERENCES plan_text(id),
  -- How far an offer to help is, and the number of the need it is for.
  offer TEXT CHECK (offer IN ('offered', 'asked', 'agreed', 'declined')),
  offer_at INTEGER,
  need INTEGER CHECK (need > 0),
  CHECK (offer IS NULL OR kind = 'volunteer'),
  CHECK (need IS NULL OR kind = 'volunteer'),
  CHECK (activity IS NULL OR call IS NOT NULL),
  CHECK ((ended_at IS NULL) = (ended_because IS NULL)),
  CHECK (ended_by IS NULL OR ended_at IS NOT NULL),
  CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX contribution_of_item ON contribution(item_id, coalesce(call, ''), coalesce(activity, ''))
  WHERE ended_at IS NULL;
CREATE INDEX contribution_by_offer ON contribution(plan, offer_at) WHERE offer <> 'offered';
CREATE INDEX contribution_unanswered ON contribution(plan, offer_at) WHERE offer = 'offered' AND ended_at IS NULL;
CREATE INDEX contribution_by_origin ON contribution(origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX contribution_by_person ON contribution(person_id, kind, call, activity) WHERE ended_at IS NULL;
CREATE INDEX contribution_settled ON contribution(settled_by) WHERE settled_by IS NOT NULL;
CREATE INDEX contribution_unverified ON contribution(plan, at) WHERE is_verified = 0;
CREATE INDEX contribution_by_withdrawal ON contribution(ended_by) WHERE ended_by IS NOT NULL;
CREATE TABLE plan_change (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  version INTEGER,
  kind TEXT NOT NULL CHECK (kind IN ('imported', 'restored', 'added', 'reworded', 'meaning', 'moved', 'merged',
    'split', 'ended', 'state-changed', 'means-set', 'date-set', 'question-asked', 'question-closed', 'counts',
    'reaction-worked-in', 'suggestion-proposed', 'suggestion-adopted', 'suggestion-adapted',
    'suggestion-declined')),
  call TEXT,
  activity TEXT,
  item_kind TEXT,
  note_json TEXT,
  text_json TEXT,
  sources_json TEXT,
  voices INTEGER,
  state TEXT,
  question INTEGER,
  text_id INTEGER REFERENCES plan_text(id), -- the text that this change made
  contribution_id INTEGER REFERENCES contribution(id),
  direction INTEGER NOT NULL DEFAULT 1 CHECK (direction IN (-1, 1)),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX plan_change_by_version ON plan_change(plan, version);
CREATE TABLE suggestion_fate (
  item_id INTEGER PRIMARY KEY REFERENCES item(id),
  plan TEXT NOT NULL REFERENCES plan(id),
  fate TEXT NOT NULL CHECK (fate IN ('adopted', 'adapted', 'declined')),
  change_id INTEGER NOT NULL REFERENCES plan_change(id),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE TABLE released_reaction (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  item_id INTEGER NOT NULL UNIQUE REFERENCES item(id),
  call TEXT,
  activity TEXT,
  question INTEGER CHECK (question > 0),
  text TEXT,
  language TEXT NOT NULL,
  version INTEGER,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  CHECK (activity IS NULL OR call IS NOT NULL)
) STRICT;
CREATE INDEX released_reaction_by_version ON released_reaction(plan, version);
CREATE TABLE plan_notice (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  person_id INTEGER NOT NULL REFERENCES person(id),
  text_id INTEGER REFERENCES plan_text(id),
  call TEXT,
  question INTEGER CHECK (question > 0),
  targets_json TEXT NOT NULL DEFAULT '[]',
  at INTEGER NOT NULL, base_id INTEGER REFERENCES plan_text(id),
  CHECK ((text_id IS NULL) <> (question IS NULL))
) STRICT;
CREATE UNIQUE INDEX plan_notice_of_text ON plan_notice(person_id, text_id) WHERE text_id IS NOT NULL;
CREATE UNIQUE INDEX plan_notice_of_question ON plan_notice(person_id, call, question) WHERE question IS NOT NULL;
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  mail_id INTEGER REFERENCES mail(id),
  kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'summary', 'follow-up-answer', 'privacy-step', 'privacy-answer',
    'erasure-done', 'decision-outcome', 'suggestion-outcome', 'coordinator-answer', 'notice', 'question',
    'sign-in-link', 'digest', 'alarm')),
  recipient TEXT NOT NULL, -- as MailAddress.identity
  envelope_sender TEXT,
  message_id TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('held', 'pending', 'sending', 'sent', 'failed', 'unknown', 'dropped')),
  because TEXT,
  created_at INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  first_attempt_at INTEGER,
  last_code INTEGER,
  ended_at INTEGER,
  -- The decision that it tells of, without which it would not leave.
  history_id INTEGER,
  content BLOB NOT NULL -- last, so that lists and counts need not read through it
) STRICT;
CREATE INDEX outbox_by_mail ON outbox(mail_id, kind);
CREATE UNIQUE INDEX outbox_of_mail ON outbox(mail_id, kind)
  WHERE kind NOT IN ('decision-outcome', 'suggestion-outcome', 'coordinator-answer', 'notice', 'question');
CREATE INDEX outbox_by_history ON outbox(history_id) WHERE history_id IS NOT NULL;
CREATE INDEX outbox_due ON outbox(state, not_before);
CREATE INDEX outbox_by_recipient ON outbox(plan, recipient, kind, created_at, not_before);
CREATE INDEX outbox_by_time ON outbox(plan, kind, created_at);
CREATE INDEX outbox_by_grant ON outbox(plan, kind, not_before);
CREATE INDEX outbox_by_domain ON outbox(plan, kind, substr(recipient, instr(recipient, '@') + 1), not_before);
CREATE INDEX outbox_by_state ON outbox(plan, state);
CREATE INDEX outbox_by_departure ON outbox(plan, kind, ended_at, state) WHERE ended_at IS NOT NULL;
CREATE TABLE summary_mail (
  mail_id INTEGER PRIMARY KEY REFERENCES mail(id),
  outbox_id INTEGER NOT NULL REFERENCES outbox(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX summary_mail_by_outbox ON summary_mail(outbox_id);
CREATE TABLE breaker (
  plan TEXT PRIMARY KEY REFERENCES plan(id),
  position TEXT NOT NULL CHECK (position IN ('closed', 'open', 'half-open')),
  since INTEGER NOT NULL
) STRICT;
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  mail_id INTEGER REFERENCES mail(id),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  operation TEXT NOT NULL,
  detail_json TEXT NOT NULL DEFAULT '{}',
  -- How things stood before, so that it can be undone; no word of a mail.
  before_json TEXT,
  undoes INTEGER REFERENCES history(id)
) STRICT;
CREATE INDEX history_by_mail ON history(mail_id, id);
CREATE INDEX history_by_undone ON history(undoes) WHERE undoes IS NOT NULL;
CREATE TABLE example (
  history_id INTEGER PRIMARY KEY REFERENCES history(id),
  plan TEXT NOT NULL REFERENCES plan(id),
  mail_id INTEGER NOT NULL REFERENCES mail(id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight > 0),
  is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
  items_json TEXT NOT NULL
) STRICT;
CREATE INDEX example_by_plan ON example(plan, mail_id);
CREATE INDEX example_by_mail ON example(mail_id);
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  plan TEXT REFERENCES plan(id),
  name TEXT NOT NULL,
  mail_id INTEGER REFERENCES mail(id),
  detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX event_by_time ON event(plan, at);
CREATE INDEX event_by_name ON event(plan, name, id);
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
CREATE TABLE digest (
  coordinator TEXT PRIMARY KEY,
  day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE mail_words USING fts5(
  subject, from_name, from_address, own_text, content = '', tokenize = "unicode61 remove_diacritics 2");
CREATE TABLE contact_request (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan(id),
  person_id INTEGER NOT NULL REFERENCES person(id),
  -- Their mail that offers it: what we write stands beside it, and goes with it.
  mail_id INTEGER NOT NULL REFERENCES mail(id),
  call TEXT,
  activity TEXT,
  coordinator TEXT NOT NULL, -- as MailAddress.identity
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('yes', 'no', 'called-off')),
  answered_at INTEGER,
  answered_by TEXT,
  CHECK (activity IS NULL OR call IS NOT NULL),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK ((answer IS NULL) = (answered_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX contact_request_open ON contact_request(person_id, coalesce(call, ''), coalesce(activity, ''))
  WHERE answer IS NULL;
CREATE INDEX contact_request_by_mail ON contact_request(mail_id);
CREATE INDEX contribution_by_target ON contribution(plan, kind, call, activity, person_id) WHERE ended_at IS NULL;
CREATE INDEX contribution_outdated ON contribution(plan, call, activity)
  WHERE outdated_by IS NOT NULL AND ended_at IS NULL;
CREATE INDEX contribution_open_task ON contribution(plan, at, id) WHERE ended_at IS NULL AND settled_at IS NULL
  AND kind IN ('question', 'suggestion', 'reaction', 'volunteer', 'privacy')
  AND coalesce(offer, 'offered') = 'offered';
CREATE INDEX contribution_open_task_by_kind ON contribution(plan, kind, at, id)
  WHERE ended_at IS NULL AND settled_at IS NULL
    AND kind IN ('question', 'suggestion', 'reaction', 'volunteer', 'privacy')
    AND coalesce(offer, 'offered') = 'offered';
CREATE INDEX history_of_letters ON history(plan, id) WHERE mail_id IS NULL AND operation = 'write-to';
CREATE INDEX contribution_by_time ON contribution(plan, at) WHERE ended_at IS NULL;
CREATE INDEX person_suppressed ON person(plan, suppressed_because, suppressed_at)
  WHERE suppressed_because IS NOT NULL;
CREATE INDEX plan_change_unpublished ON plan_change(plan) WHERE version IS NULL AND kind <> 'counts';
CREATE TABLE account (
  plan TEXT NOT NULL REFERENCES plan(id),
  span INTEGER NOT NULL CHECK (span % 900 = 0),
  class TEXT NOT NULL,
  files INTEGER NOT NULL,
  PRIMARY KEY (plan, span, class)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_open ON ledger(plan, first_seen_at) WHERE class = 'open';
CREATE INDEX ledger_set_aside ON ledger(plan, id) WHERE class = 'set-aside';
CREATE INDEX mail_waiting ON mail(plan, waiting_since, postponed_until, flags_json) WHERE waiting_since IS NOT NULL;
CREATE INDEX contribution_offered ON contribution(plan, call, activity, id)
  WHERE kind = 'volunteer' AND ended_at IS NULL;
CREATE INDEX contribution_by_item ON contribution(item_id);
INSERT INTO secret (name, value) VALUES ('token', X'ED739DE5D861DBF09834B7B65DCC190F7EAC70D111F56CBF4DB108ABCF09AB73');
INSERT INTO plan (id, code, next_number) VALUES ('buurt', 'BRT', 2);
INSERT INTO plan_text (id, plan, json, at, actor) VALUES (1, 'buurt', '{"address":"buurt@example.org","address_form":"je","calls":[{"activities":[{"id":"1.1","text":{"nl":"Wat we doen in 1.1."},"title":{"nl":"Activiteit 1.1"}},{"id":"1.2","text":{"nl":"Wat we doen in 1.2."},"title":{"nl":"Activiteit 1.2"}}],"id":"1","summary":{"nl":"Waarom 1."},"title":{"nl":"Oproep 1"}},{"activities":[{"id":"2.1","text":{"nl":"Wat we doen in 2.1."},"title":{"nl":"Activiteit 2.1"}}],"id":"2","summary":{"nl":"Waarom 2."},"title":{"nl":"Oproep 2"}},{"activities":[],"id":"3","summary":{"nl":"Waarom 3."},"title":{"nl":"Oproep 3"}}],"code":"BRT","id":"buurt","intro":{"nl":"Welkom."},"languages":["nl"],"title":{"nl":"De buurt"},"version":"2025-10-01"}', 1760000000, 'test');
INSERT INTO plan_version (plan, number, text_id, standings, told, differences, published_at, day) VALUES ('buurt', 1, 1, '{"answers":[],"standings":[{"agreed":0,"earlier":[],"helpers":0,"needs":{},"offered":0,"peopleWithin":1,"reactions":0,"suggestions":0,"supporters":1}]}', '{"answers":[],"standings":[{"agreed":0,"earlier":[],"helpers":0,"needs":{},"offered":0,"peopleWithin":0,"reactions":0,"suggestions":0,"supporters":1}]}', '[{"added":2,"kind":"support"}]', 1760000000, '2025-10-09');
INSERT INTO ledger (id, plan, maildir_key, first_seen_at, attempts, worked_alone, class, content_hash, mail_id, appeared_in_cur, file, handled_at) VALUES (1, 'buurt', X'313736303030303030302E312E686F7374', 1760000000, 0, 0, 'recorded', X'0101010101010101010101010101010101010101010101010101010101010101', 1, 0, 'kept', 1760000000);
INSERT INTO person (id, plan, address, name, first_seen_at, suppressed_at, suppressed_because) VALUES (1, 'buurt', 'anna@example.org', 'Anna', 1760000000, NULL, NULL);
INSERT INTO mail (id, plan, number, person_id, from_address, from_name, subject, message_id, references_json, sent_at, received_at, byte_count, content_hash, decoded_hash, language, attachments_json, defects_json, sender_class, screening_rule, screening_words, authentication, decision, decision_reason, flags_json, follow_up, answers_mail_id, reply_rule, reply_words, waiting_since, postponed_until, assigned_to, unconfirmed_settled_at, erased_at, own_text, cut_text, quoted_at) VALUES (1, 'buurt', 1, 1, 'anna@example.org', 'Anna', 'Ik doe mee', NULL, '["a@b"]', NULL, 1760000000, 100, X'0101010101010101010101010101010101010101010101010101010101010101', X'0101010101010101010101010101010101010101010101010101010101010101', 'nl', '[{"bytes":3,"name":"x.pdf","type":"application/pdf"}]', '[]', 'person', NULL, 'een mens', 'passed', 'accept', 'omdat', '[]', NULL, NULL, NULL, 'een mens', NULL, NULL, NULL, NULL, NULL, 'graag doe ik mee', '', 0);
INSERT INTO item (id, mail_id, position, kind, call, activity, confidence, quote, evidence_json, reasons_json, alternatives_json, state, question) VALUES (1, 1, 1, 'support', NULL, NULL, 0.95, 'graag', '[[0,4]]', '["het staat er"]', '[{"confidence":0.2,"kind":"reaction","target":{}}]', 'recorded', NULL);
INSERT INTO contribution (id, plan, person_id, item_id, kind, call, activity, text_id, is_verified, at, actor, ended_at, ended_because, ended_by, settled_at, settled_by, question, origin_id, carried_by, outdated_by, offer, offer_at, need) VALUES (1, 'buurt', 1, 1, 'support', NULL, NULL, 1, 1, 1760000000, 'gehoord', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO plan_change (id, plan, version, kind, call, activity, item_kind, note_json, text_json, sources_json, voices, state, question, text_id, contribution_id, direction, at, actor) VALUES (1, 'buurt', 1, 'imported', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, 1, 1760000000, 'test');
INSERT INTO plan_change (id, plan, version, kind, call, activity, item_kind, note_json, text_json, sources_json, voices, state, question, text_id, contribution_id, direction, at, actor) VALUES (2, 'buurt', 1, 'counts', NULL, NULL, 'support', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, 1760000000, 'gehoord');
INSERT INTO outbox (id, plan, mail_id, kind, recipient, envelope_sender, message_id, state, because, created_at, not_before, attempts, first_attempt_at, last_code, ended_at, history_id, content) VALUES (1, 'buurt', 1, 'confirmation', 'anna@example.org', NULL, '1@buurt.example', 'sent', NULL, 1760000000, 1760000000, 0, NULL, NULL, 1760000000, NULL, X'4D61696C0D0A');
INSERT INTO account (plan, span, class, files) VALUES ('buurt', 0, 'open', 0);
INSERT INTO account (plan, span, class, files) VALUES ('buurt', 0, 'recorded', 1);
INSERT INTO account (plan, span, class, files) VALUES ('buurt', 1759999500, 'open', 0);
INSERT INTO account (plan, span, class, files) VALUES ('buurt', 1759999500, 'recorded', 1);
INSERT INTO mail_words (rowid, subject, from_name, from_address, own_text) SELECT id, subject, from_name, from_address, own_text FROM mail;
CREATE TRIGGER history_is_append_only BEFORE UPDATE ON history BEGIN
  SELECT raise(ABORT, 'history is append-only');
END;
CREATE TRIGGER plan_text_is_append_only BEFORE UPDATE ON plan_text BEGIN
  SELECT raise(ABORT, 'plan texts are append-only');
END;
CREATE TRIGGER ledger_entered AFTER INSERT ON ledger BEGIN
  INSERT INTO account VALUES (new.plan, 0, new.class, 1), (new.plan, new.first_seen_at / 900 * 900, new.class, 1)
    ON CONFLICT DO UPDATE SET files = files + 1;
END;
CREATE TRIGGER ledger_moved AFTER UPDATE OF class ON ledger WHEN new.class <> old.class BEGIN
  UPDATE account SET files = files - 1
    WHERE plan = old.plan AND class = old.class AND span IN (0, old.first_seen_at / 900 * 900);
  INSERT INTO account VALUES (new.plan, 0, new.class, 1), (new.plan, new.first_seen_at / 900 * 900, new.class, 1)
    ON CONFLICT DO UPDATE SET files = files + 1;
END;
