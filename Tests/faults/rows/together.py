"""Row N: a second daemon, coordinators at work and a mail client that moves files, all while mail comes in."""

import json
import os
import random
import threading

import batch
import oracle
from bench import Failure
from rows.common import Prepared

LETTER = "N"
TITLE = "two daemons, coordinators and a mail client on one store"
SAMPLE = 2
FULL = 60
MAILS = 40

shared = Prepared()


def prepare(bench, options):
    shared.make(bench, batch.many(MAILS))


def cases(bench, options):
    return [f"{options.seed}.{number}" for number in range(FULL if options.full else SAMPLE)]


def run(bench, case):
    source = random.Random(case)
    bench.reset()
    ended = threading.Event()
    client = threading.Thread(target=move_files, args=(bench.box, random.Random(case + "m"), ended))
    with bench.start() as daemon:
        daemon.wait_for_log("ready")
        client.start()
        try:
            deliver_in_waves(bench, source)
            attempts = [second_daemon(bench, ["--once"] if source.random() < 0.5 else []) for _ in range(2)]
            decided = decide(bench, daemon, source)
        finally:
            ended.set()
            client.join()
        daemon.wait_for(lambda: is_done(bench), "everything handled and sent")
        if daemon.end() != 0:
            raise Failure("the daemon did not end well")
    bench.sink.settle()
    judge(bench, decided)
    return {"second daemons": len(attempts), "decisions while mail came": len(decided)}


def is_done(bench):
    database = oracle.opened(bench.database)
    try:
        handled = oracle.rows(database, "SELECT count(*) FROM ledger WHERE class <> 'open'")[0][0]
        waiting = oracle.rows(database, "SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')")[0][0]
    finally:
        database.close()
    return handled == MAILS and waiting == 0 and not os.listdir(os.path.join(bench.box, "new"))


def deliver_in_waves(bench, source):
    names = list(shared.mails)
    while names:
        size = source.randint(1, 15)
        bench.deliver({name: shared.mails[name] for name in names[:size]})
        names = names[size:]


def move_files(box, source, ended):
    """As a mail client that was pointed at the wrong Maildir: moves files into `cur/` and marks them."""
    while not ended.wait(source.uniform(0, 0.02)):
        names = os.listdir(os.path.join(box, "new"))
        if names:
            name = source.choice(names)
            try:
                os.rename(os.path.join(box, "new", name), os.path.join(box, "cur", name.split(":")[0] + ":2,FS"))
            except FileNotFoundError:
                pass


def second_daemon(bench, arguments):
    other = bench.run("gehoord", *arguments)
    if other.code != 75:
        raise Failure(f"a second daemon ended with {other.code} instead of 75: {other.messages[-300:]}")


def waiting(bench):
    database = oracle.opened(bench.database)
    try:
        return oracle.rows(database, "SELECT count(*) FROM mail WHERE waiting_since IS NOT NULL")[0][0]
    finally:
        database.close()


def decide(bench, daemon, source):
    """Decides on mails that wait, while others come in; gives the references decided on."""
    decided = []
    for _ in range(3):
        daemon.wait_for(lambda: waiting(bench) > 0, "a mail that waits")
        listed = bench.run("gehoor", "mails", "--json")
        if listed.code != 0:
            raise Failure(f"gehoor mails ended with {listed.code}: {listed.messages[-300:]}")
        mails = json.loads(listed.results)["mails"]
        open_ones = [mail["reference"] for mail in mails if mail["decision"] == "queue"]
        open_ones = [reference for reference in open_ones if reference not in decided]
        if not open_ones:
            continue
        reference = source.choice(open_ones)
        done = bench.run("gehoor", "reject", reference, "--because", "dubbel", "--silent")
        if done.code != 0:
            raise Failure(f"gehoor reject ended with {done.code}: {done.messages[-300:]}")
        decided.append(reference)
    return decided


def judge(bench, decided):
    look = oracle.Look(bench)
    theirs = shared.oracle.reference
    if {name.split(":")[0] for name in look.files} != set(shared.mails):
        raise Failure("I1: a file is missing")
    if any(folder != "cur" for folder, _ in look.files.values()):
        raise Failure("I1: a file is left in new/")
    if {name: look.files[name][1] for name in look.files} != bench.delivered:
        raise Failure("I1: the bytes of a mail changed")
    if len(look.mails) != len(theirs.mails) or {mail[0] for mail in look.mails} != {mail[0] for mail in theirs.mails}:
        raise Failure("I2: not every mail has exactly one row")
    if look.contributions != theirs.contributions:
        raise Failure(f"I3: contributions differ: {oracle.difference(look.contributions, theirs.contributions)}")
    if look.taken != theirs.taken:
        raise Failure(f"I4: not everybody got one copy: {oracle.difference(look.taken, theirs.taken)}")
    if look.sound != ["ok"] or look.foreign:
        raise Failure("I5: the database is not sound")
    database = oracle.opened(bench.database)
    try:
        written = oracle.rows(database, "SELECT count(*) FROM history WHERE operation = 'reject'")[0][0]
    finally:
        database.close()
    if written != len(decided):
        raise Failure(f"I3: {len(decided)} decisions left {written} rows")
    if bench.run("gehoor", "accounts").code != 0:
        raise Failure("the accounting does not close")
