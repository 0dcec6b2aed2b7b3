"""Row B: the program is killed, and killed again while it recovers; or by one mail whenever that is read."""

import os
import random

import batch
import calls
import oracle
from bench import Failure
from rows import kill_points
from rows.common import Prepared

LETTER = "B"
TITLE = "a second kill during the recovery, and a mail that kills whoever reads it"
SAMPLE = 12
FULL = 200

shared = Prepared()


def prepare(bench, options):
    shared.make(bench, batch.batch())


def cases(bench, options):
    bench.reset(shared.mails)
    counts = calls.count(bench, calls.CHANGING)
    source = random.Random(options.seed)
    points = [(call, number) for call, times in sorted(counts.items()) for number in range(1, times + 1)]
    poison = sorted(name for name, found in batch.CLASSES.items() if found != "duplicate")
    pairs = [f"poison:{name}" for name in (poison if options.full else source.sample(poison, 2))]
    for _ in range(FULL if options.full else SAMPLE):
        first, second = source.choice(points), source.choice(points)
        # The recovery has less to do: a point in its first half is mostly there.
        pairs.append(f"{first[0]}:{first[1]}:{second[0]}:{(second[1] + 1) // 2}")
    return pairs


def run(bench, case):
    parts = case.split(":")
    bench.reset(shared.mails)
    if parts[0] == "poison":
        return poisoned(bench, parts[1])
    hits = sum(kill_points.kill(bench, call, number) for call, number in (parts[:2], parts[2:]))
    oracle.no_false_handled(bench)
    shared.recover(bench, unknown=hits)
    return {"kill points": hits, "double": int(hits == 2)}


def poisoned(bench, name):
    """Once in a batch and three times alone; then it is set aside for a person, and never the daemon down."""
    path = os.path.join(bench.box, "new", name)
    kills = 0
    while kills <= 4:
        done = bench.once(before=calls.killing_reader(path))
        bench.sink.settle()
        if done.code != -9:
            break
        kills += 1
    look = oracle.Look(bench)
    if kills > 4 or look.ledger[name][0] != "set-aside":
        raise Failure(f"a mail that killed the daemon {kills} times is {look.ledger[name][0]}")
    first = {other for other, found in shared.oracle.reference.ledger.items() if found[0] != "duplicate"}
    for other in first - {name}:
        if look.ledger[other] != shared.oracle.reference.ledger[other]:
            raise Failure(f"I8: {other} is {look.ledger[other]} beside a mail that kills")
    if any(times > shared.oracle.reference.taken[recipient] for recipient, times in look.taken.items()):
        raise Failure("I4: somebody got a second copy beside a mail that kills")
    return {"kill points": kills}
