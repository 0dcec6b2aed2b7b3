"""Row O: things in `new/` that are no mails, or have odd names, before, between and after good mail."""

import os
import socket

import batch
import oracle
from bench import Failure
from rows.common import Prepared

LETTER = "O"
TITLE = "odd files and odd names among good mail"

shared = Prepared()
odd_mail = batch.person(90, "Ik steun actie 5.1 van harte.")


def symbolic_link(path):
    os.symlink("/etc/hostname", path)


def dangling_link(path):
    os.symlink("nowhere", path)


def fifo(path):
    os.mkfifo(path)


def unix_socket(path):
    here = os.getcwd()
    os.chdir(os.path.dirname(path))
    try:
        socket.socket(socket.AF_UNIX).bind(os.path.basename(path))
    finally:
        os.chdir(here)


def device(path):
    os.mknod(path, 0o20600, os.makedev(1, 5))


def regular(path):
    with open(path, "wb") as file:
        file.write(odd_mail)


def unreadable(path):
    regular(path)
    os.chmod(path, 0)


def empty(path):
    open(path, "wb").close()


# Kind to how it is made, its name, and whether it is a mail that must be handled.
KINDS = {
    "symlink": (symbolic_link, b"odd-1.seven", False),
    "dangling": (dangling_link, b"odd-2.seven", False),
    "fifo": (fifo, b"odd-3.seven", False),
    "socket": (unix_socket, b"odd-4.seven", False),
    "directory": (os.mkdir, b"odd-5.seven", False),
    "device": (device, b"odd-6.seven", False),
    "unreadable": (unreadable, b"odd-7.seven", False),
    "long": (regular, b"n" * 255, True),
    "newline": (regular, b"two\nlines", True),
    "escape": (regular, b"\x1b[31mred\x1b]0;title\x07", True),
    "invalid": (regular, b"caf\xe9\xff\xfe", True),
    "flags": (regular, b"flagged:2,FRS", True),
    "empty": (empty, b"odd-8.seven", True),
}
# Root reads everything, unless it may not overrule the modes of files.
WITHOUT_POWER = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
# When it came, beside the mails that came one second after the other.
PLACES = {"before": -100, "between": 5, "after": 100}


def prepare(bench, options):
    shared.make(bench, batch.batch())


def cases(bench, options):
    # Only root makes devices.
    kinds = [kind for kind in KINDS if kind != "device" or os.geteuid() == 0]
    return [f"{kind}:{place}" for kind in kinds for place in PLACES]


def run(bench, case):
    kind, place = case.split(":")
    make, name, is_mail = KINDS[kind]
    bench.reset(shared.mails)
    path = os.path.join(bench.box.encode(), b"new", name)
    make(path)
    moment = os.stat(os.path.join(bench.box, "new", "01.batch")).st_mtime + PLACES[place]
    os.utime(path, (moment, moment), follow_symlinks=False)
    done = bench.once(before=WITHOUT_POWER)
    bench.sink.settle()
    if done.code not in (0, 1):
        raise Failure(f"the program ended with {done.code}: {done.messages[-300:]}")
    if any(byte < " " and byte != "\n" for byte in done.messages) or name.decode("utf-8", "replace") in done.messages:
        raise Failure("the log shows the name as it is")
    left = os.listdir(os.path.join(bench.box.encode(), b"new"))
    if left != ([] if is_mail else [name]):
        raise Failure(f"{left} is left in new/")
    others(bench, name)
    return {"odd files": 1}


def others(bench, name):
    """The batch as if it had been alone, apart from the odd mail itself."""
    look = oracle.Look(bench)
    key = name.split(b":")[0].decode("utf-8", "replace")
    for other, what in shared.oracle.reference.ledger.items():
        if look.ledger.get(other) != what:
            raise Failure(f"I8: the ledger says {look.ledger.get(other)} of {other}, undisturbed {what}")
    if set(look.ledger) - set(shared.oracle.reference.ledger) - {key}:
        raise Failure("I2: the ledger holds files that nobody delivered")
    for recipient, mails in shared.oracle.reference.outbox.items():
        if look.outbox[recipient] != mails or look.taken[recipient] != len(mails):
            raise Failure(f"I4: {recipient} got {look.taken[recipient]} mails instead of {len(mails)}")
    if look.sound != ["ok"] or look.foreign:
        raise Failure("I5: the database is not sound")
