"""Row S: the Maildir that should be the daemon's own is moved about, restored from a backup, or shared by mistake."""

import os
import shutil

import batch
import oracle
from bench import Failure
from rows.common import Prepared

LETTER = "S"
TITLE = "files moved by another hand, a Maildir restored or shared: noticed, handled once, reported"

shared = Prepared()


def prepare(bench, options):
    shared.make(bench, batch.batch())


def cases(bench, options):
    return list(CASES)


def run(bench, case):
    bench.reset(shared.mails)
    CASES[case](bench)
    return {"own-copy cases": 1}


def place(bench, *parts):
    return os.path.join(bench.box, *parts)


def expect_run(bench, code=0):
    done = bench.once()
    bench.sink.settle()
    if done.code != code:
        raise Failure(f"the program ended with {done.code}: {done.messages[-300:]}")


def events(bench, name):
    database = oracle.opened(bench.database)
    try:
        return [row[0] for row in oracle.rows(database, f"SELECT detail FROM event WHERE name = '{name}'")]
    finally:
        database.close()


def moved(bench, flags):
    names = sorted(os.listdir(place(bench, "new")))[::2]
    for name in names:
        os.rename(place(bench, "new", name), place(bench, "cur", name + flags))
    # Mail that lay in new/ goes first; the duplicates and their originals may change places.
    expect_run(bench)
    expect_run(bench)
    if events(bench, "moved-by-another-hand") != [f"files={len(names)}"]:
        raise Failure(f"{len(names)} moved files are reported as {events(bench, 'moved-by-another-hand')}")
    look = oracle.Look(bench)
    if set(look.ledger) != set(shared.mails) or any(state == "open" for state, _ in look.ledger.values()):
        raise Failure("I8: not every file is handled")
    same(look)


def same(look):
    """Everything but which of two equal mails came first."""
    theirs = shared.oracle.reference
    if len(look.mails) != len(theirs.mails):
        raise Failure(f"I2: {len(look.mails)} mails instead of {len(theirs.mails)}")
    if look.contributions != theirs.contributions:
        raise Failure(f"I3: contributions differ: {oracle.difference(look.contributions, theirs.contributions)}")
    if look.taken != theirs.taken:
        raise Failure(f"I4: not everybody got what they get undisturbed: {oracle.difference(look.taken, theirs.taken)}")
    if look.sound != ["ok"] or look.foreign:
        raise Failure("I5: the database is not sound")


def restored(bench, rename):
    """The files come back, in `new/`, under these names, after all were handled: duplicates, each counted as such."""
    expect_run(bench)
    for name, content in shared.mails.items():
        with open(place(bench, "new", rename(name)), "wb") as file:
            file.write(content)
    expect_run(bench)
    if os.listdir(place(bench, "new")):
        raise Failure("restored files stay in new/")
    look = oracle.Look(bench)
    same(look)
    states = [state for name, (state, _) in look.ledger.items() if name not in shared.mails]
    if states != ["duplicate"] * len(shared.mails):
        raise Failure(f"the restored files are {states} in the ledger")
    if len(os.listdir(place(bench, "cur"))) != 2 * len(shared.mails):
        raise Failure("I1: a restored file took the place of another")


def restored_current(bench):
    expect_run(bench)
    copy = bench.path("backup")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(place(bench, "cur"), copy)
    shutil.rmtree(place(bench, "cur"))
    shutil.copytree(copy, place(bench, "cur"))
    expect_run(bench)
    shared.oracle.judge(bench)


def vanished(bench):
    """Another program takes files away that were claimed and not handled."""
    start = Prepared()
    start.share(shared, bench)
    start.begin(bench)
    gone = sorted(shared.mails)[2:5]
    for name in gone:
        os.remove(place(bench, "new", name))
    expect_run(bench)
    if events(bench, "mail-missing") != [f"files={len(gone)}"]:
        raise Failure(f"{len(gone)} vanished files are reported as {events(bench, 'mail-missing')}")
    look = oracle.Look(bench)
    for name, what in shared.oracle.reference.ledger.items():
        if name not in gone and look.ledger[name] != what:
            raise Failure(f"I8: {name} is {look.ledger[name]} beside files that vanished")
    # They come back, as out of another folder of the mail client.
    for name in gone:
        with open(place(bench, "cur", name + ":2,S"), "wb") as file:
            file.write(shared.mails[name])
    expect_run(bench)
    same(oracle.Look(bench))


CASES = {
    "moved": lambda bench: moved(bench, ":2,S"),
    "moved-unseen": lambda bench: moved(bench, ""),
    "moved-flagged": lambda bench: moved(bench, ":2,FRS"),
    "restored": lambda bench: restored(bench, lambda name: name),
    "restored-renamed": lambda bench: restored(bench, lambda name: "again." + name),
    "restored-current": restored_current,
    "vanished": vanished,
}
