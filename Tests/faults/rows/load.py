"""Row P: a Maildir of 100,000 mails, one mail of 200 MB, and a relay that is away for five days."""

import os
import re

import batch
import oracle
from bench import Failure, shifted
from rows.random_kills import drained

LETTER = "P"
TITLE = "load: memory over a large backlog, a huge mail, a relay away for five days"
# One at a time: the figures are of this machine.
JOBS = 1
MAILS = {True: 100_000, False: 600}
HUGE_MB = {True: 200, False: 60}
QUEUED = {True: 10_000, False: 60}
# The promise is that of a release build over many mails. A sample runs on a debug build, which is larger, and ends
# before the caches of the database are full.
MOST_MB = {True: 64, False: 96}
MOST_GROWTH_MB = {True: 1, False: 4}

is_full = False


def prepare(bench, options):
    global is_full
    is_full = options.full


def cases(bench, options):
    return ["backlog", "huge", "relay-away"]


def memory(pid, what):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return int(re.search(rf"{what}:\s+(\d+) kB", file.read()).group(1)) / 1024


def left(bench):
    return sum(1 for _ in os.scandir(os.path.join(bench.box, "new")))


def run(bench, case):
    bench.reset()
    return {"backlog": backlog, "huge": huge, "relay-away": relay_away}[case](bench)


def backlog(bench):
    count = MAILS[is_full]
    # With the brakes of the product: without them the test would count its own confirmations, and nothing else.
    bench.configure(replies="hold", brakes={})
    bench.deliver(batch.many(count))
    with bench.start() as daemon:
        daemon.wait_for(lambda: left(bench) <= count // 2, "half of the mails", within=3600)
        half = memory(daemon.process.pid, "VmRSS")
        daemon.wait_for(lambda: left(bench) == 0 and drained(bench), "all mails", within=3600)
        end, peak = memory(daemon.process.pid, "VmRSS"), memory(daemon.process.pid, "VmHWM")
        if daemon.end() != 0:
            raise Failure("the daemon did not end well")
    database = oracle.opened(bench.database)
    try:
        handled = oracle.rows(database, "SELECT count(*) FROM ledger WHERE class <> 'open'")[0][0]
    finally:
        database.close()
    if handled != count:
        raise Failure(f"I8: {handled} of {count} mails are handled")
    if peak >= MOST_MB[is_full]:
        raise Failure(f"{peak:.0f} MB at the peak over {count} mails")
    if end - half > MOST_GROWTH_MB[is_full]:
        raise Failure(f"it grew by {end - half:.1f} MB over the last half of {count} mails")
    return {"mails of a backlog": count, "MB at its peak": round(peak), "MB at its half": round(half)}


def huge(bench):
    size = HUGE_MB[is_full] << 20
    head = batch.person(1, "Ik steun actie 5.1 van harte.")
    body = b"Dit is een regel van een heel lange bijlage zonder einde.\n"
    mails = batch.many(3)
    bench.deliver({"huge": head + body * (size // len(body)), **mails})
    with bench.start() as daemon:
        daemon.wait_for(lambda: left(bench) == 0, "the huge mail", within=600)
        peak = memory(daemon.process.pid, "VmHWM")
        daemon.end()
    look = oracle.Look(bench)
    if look.ledger["huge"][0] != "waiting" or look.files["huge"][1] != bench.delivered["huge"]:
        raise Failure(f"the huge mail is {look.ledger['huge'][0]}")
    if any(look.ledger[name][0] not in ("recorded", "waiting") for name in mails):
        raise Failure("I8: another mail of the batch was not handled")
    if peak >= MOST_MB[is_full]:
        raise Failure(f"{peak:.0f} MB for a mail of {size >> 20} MB")
    return {"MB of a huge mail": size >> 20, "MB at the peak for it": round(peak)}


def relay_away(bench):
    count = QUEUED[is_full]
    # Nobody listens on that port: it was ours a moment ago.
    port, bench.sink.port = bench.sink.port, 1
    bench.configure()
    bench.deliver(batch.many(count))
    bench.once()
    for hours in (0.1, 0.5, 1, 2, 4, 8, 16, 24, 36, 48, 72, 96, 119):
        bench.once(before=shifted(f"+{int(hours * 60)}m"))
    bench.sink.port = port
    bench.configure()
    done = bench.once(before=shifted("+120h"))
    bench.once(before=shifted("+127h"))
    bench.sink.settle()
    look = oracle.Look(bench)
    states = [state for mails in look.outbox.values() for _, state in mails]
    if done.code != 0 or states.count("sent") != count or sum(look.taken.values()) != count:
        raise Failure(
            f"of {count} mails {states.count('sent')} are sent, {sum(look.taken.values())} taken; {done.messages[-300:]}")
    if any(times > 1 for times in look.message_ids.values()):
        raise Failure("I4: a mail was taken twice")
    return {"replies over five days": count}
