"""Row Q: who is erased is found by no byte search, whenever the erasing was cut short; the suite adds the pages."""

import os

import batch
import calls
import oracle
from bench import Failure
from rows import suite
from rows.common import Prepared, sampled

LETTER = "Q"
TITLE = "an erasure killed at every state-changing call, and canaries of the suite"
SAMPLE = 20
SUITES = (
    "PrivacyTests", "RetentionTests", "PersonTests", "ErasureJournalTests", "HostileTextTests", "SmallNumberTests")
# Stands in every place of a mail that a person fills.
CANARY = "kanariepietje"
ADDRESS = f"{CANARY}.adres@straat99.example"

shared = Prepared()


def mails():
    words = f"Ik steun actie 5.1, {CANARY} eigen woorden.\n\n-- \n{CANARY} handtekening"
    first = batch.person(
        99, words, sender=ADDRESS, message_id=f"{CANARY}.id", subject=f"{CANARY} onderwerp",
        extra=f"X-Other: {CANARY}\n")
    second = batch.person(98, f"Wanneer begint het, {CANARY} vraag?", sender=ADDRESS, subject=f"{CANARY} nog iets")
    first = first.replace(b"From: <", f"From: {CANARY} Naam <".encode(), 1)
    return {"99.batch": first, "98.batch": second, **batch.batch()}


def prepare(bench, options):
    shared.make(bench, mails())
    if CANARY.encode() not in found(bench):
        raise Failure("the canary is nowhere before it is erased: the search proves nothing")


def cases(bench, options):
    handled(bench)
    counts = calls.count(bench, calls.CHANGING, run=lambda before: forget(bench, before))
    every = [f"{call}:{number}" for call, times in sorted(counts.items()) for number in range(1, times + 1)]
    if options.full:
        return every + [f"suite:{name}" for name in SUITES]
    return sampled(every, SAMPLE, options.seed)


def handled(bench):
    bench.reset(shared.mails)
    done = bench.once()
    bench.sink.settle()
    if done.code != 0:
        raise Failure(f"the batch was not handled: {done.messages[-300:]}")


def forget(bench, before=()):
    return bench.run("gehoor", "person", "forget", ADDRESS, before=before)


def found(bench):
    """Every byte of state, Maildir and article that has the canary in it, with where."""
    text = b""
    for place in (bench.state, bench.box, bench.published):
        for root, _, files in os.walk(place):
            for name in files:
                with open(os.path.join(root, name), "rb") as file:
                    content = file.read()
                if CANARY.encode() in content.lower() or CANARY.encode("utf-16-le") in content:
                    text += f"{CANARY} in {os.path.relpath(os.path.join(root, name), bench.directory)}; ".encode()
    return text


def run(bench, case):
    if case.startswith("suite:"):
        return {"tests of the suite": suite.run_filter(case.split(":")[1])}
    call, number = case.split(":")
    handled(bench)
    killed = forget(bench, calls.injecting(call, "signal=KILL", number)).code == -9
    # The daemon starts again; the coordinator asks once more, to be sure.
    done = bench.once()
    if done.code != 0:
        raise Failure(f"the run after it failed ({done.code}): {done.messages[-300:]}")
    again = forget(bench)
    if again.code not in (0, 1):
        raise Failure(f"gehoor person forget ended with {again.code}: {again.messages[-300:]}")
    left = found(bench)
    if left:
        raise Failure(f"after the erasure: {left.decode()}")
    look = oracle.Look(bench)
    theirs = shared.oracle.reference
    names = set(shared.mails) - {"98.batch", "99.batch"}
    if any(look.ledger[name] != theirs.ledger[name] for name in names):
        raise Failure("I8: the mails of others changed")
    # What they gave still counts, without a name.
    if len(look.contributions) != len(theirs.contributions):
        raise Failure(f"I3: {len(look.contributions)} contributions are left of {len(theirs.contributions)}")
    if look.taken != theirs.taken:
        raise Failure("I4: an erasure sent mail")
    if look.sound != ["ok"] or look.foreign:
        raise Failure("I5: the database is not sound")
    return {"kill points": int(killed), "missed": int(not killed), "canaries": 1}
