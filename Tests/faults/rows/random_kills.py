"""Row C: the daemon works through 200 mails and is killed three times, whenever it happens to be."""

import os
import random
import time

import batch
import oracle
from bench import Failure
from rows.common import Prepared

LETTER = "C"
TITLE = "the running daemon killed three times at random moments among 200 mails"
SAMPLE = 2
FULL = 100
KILLS = 3

shared = Prepared()


def prepare(bench, options):
    shared.make(bench, batch.many(200))


def cases(bench, options):
    return [f"{options.seed}.{number}" for number in range(FULL if options.full else SAMPLE)]


def drained(bench):
    if os.listdir(os.path.join(bench.box, "new")):
        return False
    database = oracle.opened(bench.database)
    try:
        return not oracle.rows(database, "SELECT 1 FROM outbox WHERE state IN ('pending', 'sending') LIMIT 1")
    finally:
        database.close()


def run(bench, case):
    source = random.Random(case)
    bench.reset()
    names = list(shared.mails)
    waves = sorted(source.sample(range(20, len(names)), KILLS)) + [len(names)]
    first = 0
    for last in waves:
        with bench.start() as daemon:
            daemon.wait_for_log("ready")
            bench.deliver({name: shared.mails[name] for name in names[first:last]})
            first = last
            if last < len(names):
                moment = time.monotonic() + source.uniform(0, 2)
                daemon.wait_for(lambda: time.monotonic() >= moment or drained(bench), "the moment of the kill")
                daemon.kill()
                oracle.no_false_handled(bench)
            else:
                daemon.wait_for(lambda: drained(bench), "everything handled and sent")
                if daemon.end() != 0:
                    raise Failure("the daemon did not end well")
    # The daemon lets counts gather for a day; a single run publishes them, here as in the rebuild.
    if bench.once().code != 0:
        raise Failure("the single run after the daemon failed")
    bench.sink.settle()
    shared.oracle.judge(bench, unknown=KILLS)
    return {"kill points": KILLS}
