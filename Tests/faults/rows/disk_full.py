"""Row E: a real disk that is full, from the start or from the middle of a write on."""

import ctypes
import os
import signal
import time

import batch
import calls
import oracle
from bench import PATIENCE, Failure
from rows.common import Prepared, sampled

LETTER = "E"
TITLE = "a full disk, at the start and in the middle of writing"
SAMPLE = 8
FULL = 40
# What the daemon asks for before it takes mail is 64 MB.
DISK_KB = 90_000
LEFT_KB = (0, 4, 64, 512, 8_000, 32_000, 65_000, 67_000)

shared = Prepared()


def enter(directory):
    """A small disk of its own, seen by this process and its children alone."""
    library = ctypes.CDLL(None, use_errno=True)
    mounts, users, private, recursive = 0x0002_0000, 0x1000_0000, 1 << 18, 1 << 14
    os.makedirs(directory, exist_ok=True)
    user, group = os.geteuid(), os.getegid()
    if library.unshare(mounts if user == 0 else mounts | users) != 0:
        raise Failure(f"there is no mount namespace to be had: {os.strerror(ctypes.get_errno())}")
    if user != 0:
        # An ordinary user is root in a namespace of users of their own.
        for name, text in (("setgroups", "deny"), ("uid_map", f"0 {user} 1"), ("gid_map", f"0 {group} 1")):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
    library.mount(b"none", b"/", None, private | recursive, None)
    if library.mount(b"tmpfs", directory.encode(), b"tmpfs", 0, f"size={DISK_KB}k".encode()) != 0:
        raise Failure(f"a small disk cannot be mounted: {os.strerror(ctypes.get_errno())}")


def prepare(bench, options):
    shared.make(bench, batch.batch())


def cases(bench, options):
    bench.reset(shared.mails)
    writes = calls.count(bench, ("pwrite64",))["pwrite64"]
    every = [f"start:{left}" for left in LEFT_KB]
    middle = FULL - len(every)
    every += [f"write:{1 + number * (writes - 1) // (middle - 1)}:{(0, 8)[number % 2]}" for number in range(middle)]
    return every if options.full else sampled(every, SAMPLE, options.seed)


def fill(bench, left):
    """Leaves that many kilobytes."""
    room = os.statvfs(bench.directory)
    free = room.f_bavail * room.f_frsize - left * 1024
    with open(bench.path("filler"), "wb") as file:
        while free > 0:
            try:
                free -= file.write(bytes(min(free, 1 << 20)))
                file.flush()
            except OSError:
                break


def full_from_start(bench, left):
    fill(bench, left)
    bench.once()
    room = os.statvfs(bench.directory)
    if left < 60_000 and os.listdir(os.path.join(bench.box, "cur")):
        raise Failure(f"mail was taken with {room.f_bavail * room.f_frsize >> 10} KB free")


def full_in_the_middle(bench, write, left):
    """The program is stopped before that write; the disk is filled, and it goes on."""
    log = bench.path("stopped")
    if os.path.exists(log):
        os.remove(log)
    before = calls.injecting("pwrite64", "signal=STOP", write, log)
    with bench.start_once(before) as running:
        limit = time.monotonic() + PATIENCE
        while not (stopped := stopped_process(log)):
            if running.process.poll() is not None:
                return False
            if time.monotonic() > limit:
                raise Failure("the program was not stopped at that write")
            time.sleep(0.005)
        fill(bench, left)
        os.kill(stopped, signal.SIGCONT)
        running.wait(PATIENCE)
        if running.process.returncode < 0 or running.process.returncode > 128:
            raise Failure(f"the program crashed ({running.process.returncode}): {running.text()[-300:]}")
    return True


def stopped_process(log):
    try:
        with open(log, encoding="utf-8", errors="replace") as file:
            for line in file:
                if "stopped by SIGSTOP" in line:
                    return int(line.split()[0])
    except FileNotFoundError:
        pass
    return None


def run(bench, case):
    where, *numbers = case.split(":")
    bench.reset(shared.mails)
    if where == "start":
        full_from_start(bench, int(numbers[0]))
        hit = True
    else:
        hit = full_in_the_middle(bench, *map(int, numbers))
    bench.sink.settle()
    if hit:
        os.remove(bench.path("filler"))
    oracle.no_false_handled(bench)
    shared.recover(bench, unknown=1)
    return {"full disks": int(hit), "missed": int(not hit)}
