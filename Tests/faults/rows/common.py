"""What the rows share: the undisturbed run, the restart without faults, and drawing samples."""

import random
import sqlite3
import time

import batch
import oracle
from bench import Failure, shifted


class Prepared:
    """Made once in the parent process, so that every worker has the same mails and the same reference."""

    database = None

    def make(self, bench, mails, **configuration):
        self.mails = mails
        bench.reset(mails)
        if configuration:
            bench.configure(**configuration)
        done = bench.once()
        bench.sink.settle()
        if done.code != 0:
            raise Failure(f"the undisturbed run failed ({done.code}): {done.messages}")
        look = oracle.Look(bench)
        if set(mails) == set(batch.CLASSES):
            classes = {name: found for name, (found, _) in look.ledger.items()}
            if classes != batch.CLASSES:
                raise Failure(f"undisturbed, the mails become {oracle.difference(classes, batch.CLASSES)}")
            if look.taken != batch.CONFIRMED:
                raise Failure(f"I7: undisturbed, mail went to {oracle.difference(look.taken, batch.CONFIRMED)}")
        self.oracle = oracle.Oracle(look)
        self.oracle.judge(bench)

    def share(self, other, bench):
        """The same mails and the same end, from another start: the batch claimed by a run that ended there, so that
        each mail is worked alone."""
        self.mails, self.oracle = other.mails, other.oracle
        bench.reset()
        database = sqlite3.connect(bench.database)
        with database:
            database.executemany(
                "INSERT INTO ledger (plan, maildir_key, first_seen_at) VALUES (?, ?, ?)",
                [(batch.PLAN, name.encode(), int(time.time())) for name in self.mails])
        database.close()
        with open(bench.database, "rb") as file:
            self.database = file.read()

    def begin(self, bench):
        bench.reset(self.mails)
        if self.database:
            with open(bench.database, "wb") as file:
                file.write(self.database)

    def recover(self, bench, *, unknown=0):
        """One run without faults must do; only what the relay put off needs the time to pass."""
        done = bench.once()
        if done.code != 0:
            raise Failure(f"the run after it failed ({done.code}): {done.messages}")
        bench.sink.settle()
        look = oracle.Look(bench)
        if any(state == "pending" for mails in look.outbox.values() for _, state in mails):
            done = bench.once(before=shifted("+2h"))
            bench.sink.settle()
            if done.code != 0:
                raise Failure(f"the run two hours later failed ({done.code}): {done.messages}")
        return self.oracle.judge(bench, unknown=unknown)


def sampled(cases, count, seed, least=2):
    """Draws that many, the same for the same seed, and at least so many of each kind (what stands before the first
    `:`), so that a kind with few cases is not left out."""
    source = random.Random(seed)
    kinds = {}
    for case in cases:
        kinds.setdefault(case.split(":")[0], []).append(case)
    drawn = []
    for kind in sorted(kinds):
        source.shuffle(kinds[kind])
        drawn += kinds[kind][:least]
    rest = [case for case in cases if case not in set(drawn)]
    source.shuffle(rest)
    return sorted((drawn + rest[:max(0, count - len(drawn))])[:max(count, len(drawn))])
