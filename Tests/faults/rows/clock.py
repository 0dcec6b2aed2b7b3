"""Row M: the wall clock jumps between two halves of a batch, and back again."""

import os

import batch
import oracle
from bench import Failure, shifted
from rows.common import Prepared

LETTER = "M"
TITLE = "jumps of the wall clock, there and back"
JUMPS = ("-10y", "-400d", "-2d", "-1h", "-5m", "+5m", "+1h", "+1d", "+6d", "+30d", "+400d", "+10y")
# With the terms of the configuration: raw mail goes 90 days after it was handled.
PAST_THE_TERM = ("+400d", "+10y")

shared = Prepared()


def prepare(bench, options):
    shared.make(bench, batch.batch())


def cases(bench, options):
    return list(JUMPS)


def run(bench, case):
    names = list(shared.mails)
    bench.reset({name: shared.mails[name] for name in names[:6]})
    expect_success(bench.once())
    bench.deliver({name: shared.mails[name] for name in names[6:9]})
    expect_success(bench.once(before=shifted(case)))
    bench.deliver({name: shared.mails[name] for name in names[9:]})
    expect_success(bench.once())
    # What a clock that was ahead put off is due when that time comes.
    expect_success(bench.once(before=shifted(case if case.startswith("+") else "+2h")))
    bench.sink.settle()
    look = oracle.Look(bench)
    for recipient, times in look.taken.items():
        if times > shared.oracle.reference.taken[recipient]:
            raise Failure(f"I4/I7: {recipient} got {times} mails")
    for name in ("ledger", "mails"):
        ours, theirs = getattr(look, name), getattr(shared.oracle.reference, name)
        if name == "ledger" and ours != theirs:
            raise Failure(f"I2: the ledger differs: {oracle.difference(ours, theirs)}")
        # Whether a mail may be answered depends on its age, and that on the clock.
        if name == "mails" and sorted(m[:4] for m in ours) != sorted(m[:4] for m in theirs):
            raise Failure(f"I3: the mails differ: {oracle.difference(ours, theirs)}")
    kept = len(os.listdir(os.path.join(bench.box, "cur")))
    waiting = sum(state in ("open", "waiting", "set-aside") for state, _ in look.ledger.values())
    if case in PAST_THE_TERM and kept != waiting:
        raise Failure(f"{kept} files are kept past their term, of which {waiting} wait for a person")
    if case not in PAST_THE_TERM and kept != len(names):
        raise Failure(f"I1: {kept} of {len(names)} files are left within their term")
    if look.sound != ["ok"] or look.foreign:
        raise Failure("I5: the database is not sound")
    return {"jumps": 1}


def expect_success(done):
    if done.code != 0:
        raise Failure(f"the program ended with {done.code}: {done.messages[-300:]}")
