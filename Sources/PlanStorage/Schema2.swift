// Schema 2: contact requests, what a notice compares with, and indexes that keep pages quick.

let schema2 = """
  -- A helper was asked whether a coordinator may have their address; it goes to nobody before they said yes.
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

  -- What a notice compares with: earlier than the text before, when it also tells of changes not told yet.
  ALTER TABLE plan_notice ADD COLUMN base_id INTEGER REFERENCES plan_text(id);

  -- With the person, so that counting people reads no rows.
  DROP INDEX contribution_by_target;
  CREATE INDEX contribution_by_target ON contribution(plan, kind, call, activity, person_id) WHERE ended_at IS NULL;
  CREATE INDEX contribution_outdated ON contribution(plan, call, activity)
    WHERE outdated_by IS NOT NULL AND ended_at IS NULL;

  -- Each holds only what is looked for, so that a page costs the same however many mails there are.
  DROP INDEX contribution_open_task;
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
  CREATE INDEX ledger_by_day ON ledger(plan, first_seen_at, class);
  """
