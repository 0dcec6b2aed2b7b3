"""The one oracle: I1 to I8 of the fault plan, by comparison with the run that nothing disturbed."""

import collections
import hashlib
import os
import re
import shutil
import sqlite3

import batch
from bench import Failure


def rows(database, query):
    return database.execute(query).fetchall()


def opened(path):
    """Read only; a closed store needs no recovery, and one that does is read from a copy."""
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


class Look:
    """What there is after a run, without what differs from run to run: moments, numbers, keys."""

    def __init__(self, bench):
        database = opened(bench.database)
        try:
            self.ledger = {
                bytes(key).decode("utf-8", "replace"): (state, (content or b"").hex())
                for key, state, content in rows(database, "SELECT maildir_key, class, content_hash FROM ledger")}
            self.mails = sorted(self._settle_twins(bench, rows(database, """
                SELECT hex(m.content_hash), m.from_address, m.sender_class, m.decision, m.reply_rule, (
                  SELECT group_concat(x, '|') FROM (SELECT i.kind || ' ' || coalesce(i.call, '') || ' '
                    || coalesce(i.activity, '') || ' ' || i.state || ' ' || i.quote AS x FROM item i
                    WHERE i.mail_id = m.id ORDER BY i.position)) FROM mail m""")), key=repr)
            self.contributions = sorted(rows(database, """
                SELECT p.address, c.kind, c.call, c.activity, c.is_verified, c.ended_because
                FROM contribution c JOIN person p ON p.id = c.person_id"""), key=repr)
            self.changes = sorted(rows(database, """
                SELECT kind, call, activity, item_kind, direction, kind <> 'counts' AND version IS NULL, count(*)
                FROM plan_change -- counts are published once a day: how many by then depends on the moment
                GROUP BY 1, 2, 3, 4, 5, 6"""), key=repr)
            self.outbox = collections.defaultdict(list)
            for recipient, kind, state in rows(database, "SELECT recipient, kind, state FROM outbox ORDER BY id"):
                self.outbox[recipient].append((kind, state))
            self.sound = [row[0] for row in rows(database, "PRAGMA integrity_check")]
            self.foreign = rows(database, "PRAGMA foreign_key_check")
            self.published = hashlib.sha256(repr([
                rows(database, "SELECT number, text_id, standings, day FROM plan_version ORDER BY number"),
                rows(database, """
                    SELECT version, kind, call, activity, item_kind, direction FROM plan_change ORDER BY id"""),
            ]).encode()).hexdigest()
        finally:
            database.close()
        self.files = {}
        self._read_files(bench)
        self.taken = collections.Counter()
        for delivery in bench.sink.deliveries:
            for recipient in delivery.recipients:
                self.taken[recipient] += 1
        self.message_ids = collections.Counter(delivery.message_id for delivery in bench.sink.deliveries)
        self.article = article(os.path.join(bench.published, "plan"))

    def _settle_twins(self, bench, mails):
        """Which of two copies of a mail came first is no difference."""
        same = {}
        for first, second in batch.TWINS:
            if first not in self.ledger or second not in self.ledger or first not in bench.delivered:
                continue
            same[bench.delivered[second]] = bench.delivered[first]
            states = sorted((self.ledger[first][0], self.ledger[second][0]), key="duplicate".__eq__)
            for name, state in zip((first, second), states):
                self.ledger[name] = (state, "one of two")
        return [(same.get(mail[0].lower(), mail[0].lower()), *mail[1:]) for mail in mails]

    def _read_files(self, bench):
        for folder in ("new", "cur"):
            for name in os.listdir(os.path.join(bench.box, folder)):
                path = os.path.join(bench.box, folder, name)
                if os.path.isfile(path) and not os.path.islink(path) and os.access(path, os.R_OK):
                    with open(path, "rb") as file:
                        self.files[name.split(":")[0]] = (folder, hashlib.sha256(file.read()).hexdigest())


MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")


def article(folder):
    """What a web server would show: every name of the folder with its bytes, moments left out."""
    shown = {}
    if not os.path.isdir(folder):
        return shown
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            with open(path, "rb") as file:
                shown[name] = hashlib.sha256(MOMENT.sub(b"", file.read())).hexdigest()
        elif name not in ("versions", "current"):
            shown[name] = "is no file"
    return shown


class Oracle:
    """Holds the undisturbed run; `judge` compares another with it."""

    def __init__(self, reference):
        self.reference = reference
        self._rebuilt = {}

    def judge(self, bench, *, unknown=0, rebuilds=True):
        """Raises the first invariant that does not hold; `unknown` mails may have been in the sending window."""
        look = Look(bench)
        self._files(bench, look)
        self._records(look)
        self._sending(look, unknown)
        if look.sound != ["ok"] or look.foreign:
            raise Failure(f"I5: the database is not sound: {look.sound} {look.foreign}")
        if rebuilds:
            self._article(bench, look)
        return look

    def _files(self, bench, look):
        for name, content in bench.delivered.items():
            found = look.files.get(name)
            if found is None:
                raise Failure(f"I1: {name} is neither in new/ nor in cur/")
            if found[1] != content:
                raise Failure(f"I1: the bytes of {name} changed")
            if found[0] != "cur":
                raise Failure(f"I8: {name} is still in new/ (ledger: {look.ledger.get(name)})")

    def _records(self, look):
        hashes = collections.Counter(mail[0] for mail in look.mails)
        twice = [value for value, times in hashes.items() if times > 1]
        if twice:
            raise Failure(f"I2: {len(twice)} mails have more than one row")
        for name, what in self.reference.ledger.items():
            if look.ledger.get(name) != what:
                raise Failure(f"I2/I8: the ledger says {look.ledger.get(name)} of {name}, undisturbed {what}")
        for name in ("ledger", "mails", "contributions", "changes"):
            ours, theirs = getattr(look, name), getattr(self.reference, name)
            if ours != theirs:
                raise Failure(f"I3: {name} differ: {difference(ours, theirs)}")

    def _sending(self, look, unknown):
        strangers = set(look.taken) - set(self.reference.taken)
        if strangers:
            raise Failure(f"I7: mail went to {len(strangers)} who get none: {sorted(strangers)}")
        if any(times > 1 for times in look.message_ids.values()):
            raise Failure("I4: one mail of ours was taken twice")
        unsure = 0
        for recipient, theirs in self.reference.outbox.items():
            ours = look.outbox.get(recipient, [])
            if [kind for kind, _ in ours] != [kind for kind, _ in theirs]:
                raise Failure(f"I3: the outbox holds {ours} for {recipient}, undisturbed {theirs}")
            states = [state for _, state in ours]
            unsure += states.count("unknown")
            sent = states.count("sent")
            if not sent <= look.taken[recipient] <= sent + states.count("unknown"):
                raise Failure(f"I4: {recipient} got {look.taken[recipient]} copies, the outbox says {states}")
            for state, their in zip(states, (state for _, state in theirs)):
                if state != their and state != "unknown":
                    raise Failure(f"I4: a mail to {recipient} is {state}, undisturbed {their}")
        if unsure > unknown:
            raise Failure(f"I4: {unsure} mails are unknown; {unknown} can have been in the sending window")

    def _article(self, bench, look):
        """I6: what is shown equals what the store alone gives in an empty folder."""
        if look.published not in self._rebuilt:
            self._rebuilt[look.published] = rebuilt(bench)
        wanted = self._rebuilt[look.published]
        if not wanted:
            raise Failure("I6: a rebuild shows nothing")
        if look.article != wanted:
            raise Failure(f"I6: the article is not what a rebuild gives: {difference(look.article, wanted)}")


def rebuilt(bench):
    place = bench.path("rebuild")
    shutil.rmtree(place, ignore_errors=True)
    for name in ("box/new", "box/cur", "box/tmp", "published"):
        os.makedirs(os.path.join(place, name))
    shutil.copytree(bench.state, os.path.join(place, "state"))
    bench.configure(place=place, relay=False, replies="hold")
    done = bench.run("gehoord", "--once", place=place)
    if done.code != 0:
        raise Failure(f"I6: the rebuild failed: {done.messages}")
    return article(os.path.join(place, "published/plan"))


def difference(ours, theirs):
    if isinstance(ours, dict):
        ours, theirs = list(ours.items()), list(theirs.items())
    gone = [entry for entry in theirs if entry not in ours]
    more = [entry for entry in ours if entry not in theirs]
    return f"missing {gone[:3]}, besides {more[:3]}"


def no_false_handled(bench):
    """Before any restart: what lies in `cur/` is closed in the ledger as the disk has it."""
    database = sqlite3.connect(bench.copy_state("look"))
    try:
        closed = {bytes(row[0]).decode("utf-8", "replace") for row in rows(
            database, "SELECT maildir_key FROM ledger WHERE class <> 'open'")}
    finally:
        database.close()
    moved = {name.split(":")[0] for name in os.listdir(os.path.join(bench.box, "cur"))}
    if moved - closed:
        raise Failure(f"{len(moved - closed)} files lie in cur/ and are not handled in the store")
