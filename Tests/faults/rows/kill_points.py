"""Row A: the program is killed before every call that changes something, and started again."""

import batch
import calls
import oracle
from rows.common import Prepared, sampled

LETTER = "A"
TITLE = "kill -9 at every state-changing call of a batch of twelve, together and one by one"
SAMPLE = 150

# Twelve mails in one transaction, and each by itself as after a crash.
starts = {"batch": Prepared(), "alone": Prepared()}


def prepare(bench, options):
    starts["batch"].make(bench, batch.batch())
    starts["alone"].share(starts["batch"], bench)


def cases(bench, options):
    every = []
    for name, start in starts.items():
        start.begin(bench)
        counts = calls.count(bench, calls.CHANGING)
        every += [f"{call}:{number}:{name}" for call, times in sorted(counts.items()) for number in range(1, times + 1)]
    return every if options.full else sampled(every, SAMPLE, options.seed)


def kill(bench, call, number):
    """Whether the kill hit."""
    done = bench.once(before=calls.injecting(call, "signal=KILL", number))
    bench.sink.settle()
    return done.code == -9


def run(bench, case):
    call, number, name = case.split(":")
    starts[name].begin(bench)
    hit = kill(bench, call, number)
    oracle.no_false_handled(bench)
    starts[name].recover(bench, unknown=int(hit))
    return {"kill points": int(hit), "missed": int(not hit)}
