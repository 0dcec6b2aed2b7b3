// Schema 3: the accounting is kept, not counted anew for every page, and lists of offers and of what waits read only
// what they show.

let schema3 = """
  -- How many files of the ledger are in each class: by the quarter of an hour in which they were first seen, which is a
  -- part of a day in every time zone, and under 0 all of them.
  CREATE TABLE account (
    plan TEXT NOT NULL REFERENCES plan(id),
    span INTEGER NOT NULL CHECK (span % 900 = 0),
    class TEXT NOT NULL,
    files INTEGER NOT NULL,
    PRIMARY KEY (plan, span, class)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO account
    SELECT plan, first_seen_at / 900 * 900, class, count(*) FROM ledger GROUP BY 1, 2, 3
    UNION ALL SELECT plan, 0, class, count(*) FROM ledger GROUP BY 1, 3;
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

  -- Only what is looked for by its class.
  DROP INDEX ledger_by_class;
  DROP INDEX ledger_by_day;
  CREATE INDEX ledger_open ON ledger(plan, first_seen_at) WHERE class = 'open';
  CREATE INDEX ledger_set_aside ON ledger(plan, id) WHERE class = 'set-aside';

  -- With all that the order of the queue depends on, since the row of a mail holds its whole text.
  DROP INDEX mail_waiting;
  CREATE INDEX mail_waiting ON mail(plan, waiting_since, postponed_until, flags_json) WHERE waiting_since IS NOT NULL;
  CREATE INDEX contribution_offered ON contribution(plan, call, activity, id)
    WHERE kind = 'volunteer' AND ended_at IS NULL;
  -- What became of an item, also when it counts no more.
  CREATE INDEX contribution_by_item ON contribution(item_id);
  """
