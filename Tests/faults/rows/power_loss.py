"""Row F: the power goes at every sync of a recorded run; what was not synchronised is lost, reordered or torn."""

import copy
import random

import batch
import disk
import oracle
from rows.common import Prepared, sampled

LETTER = "F"
TITLE = "power lost at every sync"
SAMPLE = 16

# Twelve mails in one transaction, and each by itself as after a crash.
starts = {"batch": Prepared(), "alone": Prepared()}
recordings = {}


def prepare(bench, options):
    starts["batch"].make(bench, batch.batch())
    starts["alone"].share(starts["batch"], bench)
    for name, start in starts.items():
        start.begin(bench)
        before = disk.Disk(bench.directory)
        recordings[name] = (before, disk.record(bench), list(bench.sink.deliveries))
        # The recording itself is a run like any other.
        start.oracle.judge(bench, rebuilds=False)


def cases(bench, options):
    every = []
    for name, (_, operations, _) in recordings.items():
        # And one more, after the last.
        syncs = sum(operation[0] == "sync" for operation in operations)
        every += [f"{pattern}:{name}:{number}" for pattern in disk.PATTERNS for number in range(1, syncs + 2)]
    return every if options.full else sampled(every, SAMPLE, options.seed)


def run(bench, case):
    pattern, name, number = case.split(":")
    before, operations, deliveries = recordings[name]
    left = copy.deepcopy(before)
    syncs = 0
    for operation in operations:
        syncs += operation[0] == "sync"
        # The sync itself did not come to its end.
        if syncs == int(number):
            break
        left.apply(operation)
    starts[name].begin(bench)
    left.leave(bench.directory, pattern, random.Random(case))
    bench.sink.deliveries = deliveries[:left.sent]
    oracle.no_false_handled(bench)
    starts[name].recover(bench, unknown=1)
    return {"power-loss images": 1}
