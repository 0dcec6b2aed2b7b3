"""Row M: the wall clock jumps between two halves of a batch, and back again."""

import os

import batch
import oracle
from bench import Failure, shifted
from rows.common import Prepared, sampled

LETTER = "M"
TITLE = "jumps of the wall clock, there and back"
SAMPLE = 4
JUMPS = ("-10y", "-400d", "-2d", "-1h", "-5m", "+5m", "+1h", "+1d", "+6d", "+30d", "+400d", "+10y")
# With the terms of the configuration raw mail goes 90 days after it was handled, in seconds of the jump.
PAST_THE_TERM = {"+400d": 400 * 86_400, "+10y": 3650 * 86_400}

# So many mails are handled while the clock is elsewhere.
AHEAD = 3

shared = Prepared()


def prepare(bench, options):
    shared.make(bench, batch.batch())


def cases(bench, options):
    return list(JUMPS) if options.full else sampled(JUMPS, SAMPLE, options.seed, least=0)


def run(bench, case):
    names = list(shared.mails)
    bench.reset({name: shared.mails[name] for name in names[:6]})
    expect_success(bench.once())
    bench.deliver({name: shared.mails[name] for name in names[6:6 + AHEAD]})
    expect_success(bench.once(before=shifted(case)))
    bench.deliver({name: shared.mails[name] for name in names[6 + AHEAD:]})
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
    if kept != len(names):
        raise Failure(f"I1: {kept} of {len(names)} files are left after a jump and back")
    if look.sound != ["ok"] or look.foreign:
        raise Failure("I5: the database is not sound")
    if case in PAST_THE_TERM:
        stays_there(bench, PAST_THE_TERM[case], look)
    return {"jumps": 1}


def stays_there(bench, seconds, look):
    """A clock that still says so more than a day later is believed: then what is past its term goes, and only that."""
    expect_success(bench.once(before=shifted(f"+{seconds + 90_000}")))
    waiting = sum(state in ("open", "waiting", "set-aside") for state, _ in look.ledger.values())
    kept = len(os.listdir(os.path.join(bench.box, "cur")))
    # What was handled while the clock was ahead is young by that clock.
    if not waiting <= kept <= waiting + AHEAD:
        raise Failure(f"{kept} files are kept past their term, of which {waiting} wait for a person")


def expect_success(done):
    if done.code != 0:
        raise Failure(f"the program ended with {done.code}: {done.messages[-300:]}")
