"""Row G: a relay that refuses, delays, breaks off or babbles, in every state; what TLS and silence add is proved by the
Swift suite, state by state, and run from here."""

import batch
import oracle
from bench import Failure, shifted
from rows import suite
from rows.common import Prepared, sampled
from sink import STATES

LETTER = "G"
TITLE = "a misbehaving relay under the built daemon, and TLS and silence in the suite"
SAMPLE = 10
SUITES = ("FaultTableTests", "TLSTests", "SMTPSenderTests", "RetryAndTokenTests", "RelayPauseTests")
SAYS = {
    "421": "close 421 4.3.2 closing", "450": "reply 450 4.2.0 later", "451": "reply 451 4.3.0 later",
    "550": "reply 550 5.1.1 never", "554": "reply 554 5.7.1 no", "drop": "close", "slow": "slow", "flood": "flood",
}
# How far the clock is moved between tries, so that each wait is over.
STEPS = ("+10m", "+1h", "+3h", "+8h")

shared = Prepared()


def prepare(bench, options):
    shared.make(bench, batch.batch())


def cases(bench, options):
    every = [f"{state}:{fault}:first" for state in STATES for fault in SAYS if fault not in ("slow", "flood")]
    every += [f"{state}:slow:first" for state in STATES] + ["greeting:flood:first"]
    every += [f"{state}:{fault}:always" for state in STATES[2:6] for fault in ("450", "550", "drop")]
    if options.full:
        return every + ["waits:grow:always"] + [f"suite:{name}" for name in SUITES]
    return sampled(every, SAMPLE, options.seed, least=1)


def run(bench, case):
    if case.startswith("suite:"):
        return {"tests of the suite": suite.run_filter(case.split(":")[1])}
    state, fault, sessions = case.split(":")
    bench.reset(shared.mails)
    if state == "waits":
        return waits_grow(bench)
    if state not in STATES or fault not in SAYS:
        raise Failure("there is no such case")
    lasts = sessions == "always"
    bench.sink.script = lambda where, session: SAYS[fault] if where == state and (lasts or session == 1) else None
    done = bench.once()
    if done.code not in (0, 1):
        raise Failure(f"the program ended with {done.code}: {done.messages[-300:]}")
    if not lasts:
        bench.sink.settle()
        bench.sink.script = lambda where, session: None
    for step in STEPS:
        bench.once(before=shifted(step))
    bench.sink.settle()
    judge(bench, state, fault, lasts)
    return {"relay faults": 1}


def judge(bench, state, fault, lasts):
    look = oracle.Look(bench)
    strangers = set(look.taken) - set(shared.oracle.reference.taken)
    if strangers:
        raise Failure(f"I7: mail went to {sorted(strangers)}")
    refused = 0
    for recipient, theirs in shared.oracle.reference.outbox.items():
        states = [state for _, state in look.outbox[recipient]]
        sent, unknown = states.count("sent"), states.count("unknown")
        refused += states.count("failed")
        if len(states) != len(theirs) or not sent <= look.taken[recipient] <= sent + unknown:
            raise Failure(f"I4: {recipient} got {look.taken[recipient]} copies, the outbox says {states}")
        if states.count("pending") and not (lasts and fault in ("450", "drop")):
            raise Failure(f"a mail to {recipient} still waits after the relay is well again")
    # RFC 5321 §4.2.1: 5yz is for good, where a mail was named; then nothing is tried again.
    is_final = fault in ("550", "554") and state in STATES[2:6]
    if bool(refused) != is_final:
        raise Failure(f"{refused} mails are given up after {fault} at {state}")
    bodies = sum(command.upper() == "DATA" for command in bench.sink.commands)
    if is_final and lasts and state == "mail" and bodies:
        raise Failure("a mail was sent on after it was refused")
    for name in ("ledger", "mails", "contributions", "changes"):
        if getattr(look, name) != getattr(shared.oracle.reference, name):
            raise Failure(f"I3: {name} differ from the undisturbed run")
    if look.sound != ["ok"] or look.foreign:
        raise Failure("I5: the database is not sound")


def waits_grow(bench):
    """Each refusal for now makes the wait longer, five days long; then the mail is given up."""
    bench.sink.script = lambda where, session: SAYS["450"] if where == "recipient" else None
    waits, hours = [], 0.0
    while hours < 24 * 7:
        bench.once(before=shifted(f"+{int(hours * 60)}m"))
        database = oracle.opened(bench.database)
        try:
            found = oracle.rows(database, "SELECT state, not_before, attempts FROM outbox ORDER BY id LIMIT 1")[0]
            started = oracle.rows(database, "SELECT first_attempt_at FROM outbox ORDER BY id LIMIT 1")[0][0]
        finally:
            database.close()
        if found[0] == "failed":
            break
        waits.append(found[1] - started - hours * 3600)
        hours = (found[1] - started) / 3600 + 0.05
    if found[0] != "failed" or not 4 * 24 < hours < 5.5 * 24:
        raise Failure(f"after {hours / 24:.1f} days the mail is {found[0]}")
    # The jitter takes a quarter at most, the waits at least double until the longest.
    if any(later < 0.7 * earlier for earlier, later in zip(waits, waits[1:])):
        raise Failure(f"the waits do not grow: {[round(wait) for wait in waits]}")
    return {"relay faults": 1, "tries over five days": len(waits)}
