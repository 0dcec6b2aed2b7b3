"""Row D: system calls that fail, once or from then on; then the program runs again without faults. And in the running
daemon, where each thread meets it once; it must go on by itself, or end with a failure for systemd to start it anew."""

import os
import random
import time

import batch
import calls
import oracle
from bench import Failure
from rows.common import Prepared, sampled

LETTER = "D"
TITLE = "errors returned by system calls"
SAMPLE = 90
FULL = 800
SAMPLE_RUNNING = 10
FULL_RUNNING = 150
# What the threads of the daemon are certain to do, each on its own count.
RUNNING = {
    "openat": ("EMFILE", "EIO"), "pread64": ("EIO",), "pwrite64": ("EIO", "ENOSPC"), "fdatasync": ("EIO",),
    "renameat": ("EIO", "EACCES"), "fcntl": ("EAGAIN", "ENOLCK"), "getdents64": ("EIO",), "poll": ("EINTR", "ENOMEM"),
    "read": ("EIO",), "inotify_init1": ("EMFILE",), "inotify_add_watch": ("ENOSPC",), "sendto": ("EPIPE",),
    "recvfrom": ("ECONNRESET",), "connect": ("ECONNREFUSED",), "statfs": ("EIO",), "symlink": ("ENOSPC",),
}

ONCE = {
    "openat": ("EMFILE", "EACCES", "EINTR", "ENOSPC", "EROFS", "EIO"),
    "read": ("EIO", "EINTR"),
    "pread64": ("EIO", "EINTR"),
    "write": ("EIO", "ENOSPC", "EINTR", "EAGAIN"),
    "pwrite64": ("EIO", "ENOSPC", "EINTR", "EROFS"),
    "fsync": ("EIO", "ENOSPC", "EINTR"),
    "fdatasync": ("EIO", "ENOSPC", "EINTR"),
    "rename": ("EIO", "ENOSPC", "EACCES", "EROFS"),
    "renameat": ("EIO", "ENOSPC", "EACCES", "EROFS"),
    "unlink": ("EIO", "EACCES", "EROFS"),
    "ftruncate": ("EIO", "ENOSPC", "EINTR"),
    "mkdir": ("ENOSPC", "EACCES", "EROFS"),
    "symlink": ("ENOSPC", "EACCES", "EROFS"),
    "chmod": ("EPERM",),
    "fchmod": ("EPERM",),
    "getdents64": ("EIO", "EINTR"),
    "fcntl": ("EAGAIN", "EINTR", "ENOLCK"),
    "flock": ("EAGAIN", "EINTR"),
    "statfs": ("EIO",),
    "newfstatat": ("EIO", "EACCES"),
    "socket": ("EMFILE", "EACCES"),
    "connect": ("ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH"),
    "sendto": ("EPIPE", "ECONNRESET", "EINTR", "EAGAIN"),
    "recvfrom": ("ECONNRESET", "EINTR"),
    "poll": ("EINTR",),
    "mmap": ("ENOMEM",),
}
# What lasts until a person mends it.
LASTING = {
    "openat": ("EMFILE",), "pwrite64": ("ENOSPC", "EIO"), "fsync": ("EIO",), "fdatasync": ("EIO", "ENOSPC"),
    "rename": ("EROFS",), "renameat": ("EIO", "EROFS"), "unlink": ("EROFS",), "connect": ("ECONNREFUSED",),
    "sendto": ("EPIPE",), "symlink": ("ENOSPC",), "mkdir": ("ENOSPC",), "recvfrom": ("ECONNRESET",),
}

shared = Prepared()


def prepare(bench, options):
    shared.make(bench, batch.batch())


def cases(bench, options):
    bench.reset(shared.mails)
    total, before = calls.count_from(bench, ONCE, "gehoord.conf")
    every = []
    for call, errors in ONCE.items():
        for number in range(before[call] + 1, total[call] + 1):
            every += [f"{call}:{error}:{number}" for error in errors]
            every += [f"{call}:{error}:{number}+" for error in LASTING.get(call, ())]
            # A write that writes nothing and says so.
            every += [f"{call}:0:{number}"] if call == "pwrite64" else []
    source = random.Random(options.seed)
    running = []
    for _ in range(FULL_RUNNING if options.full else SAMPLE_RUNNING):
        call = source.choice(sorted(RUNNING))
        running.append(f"running:{call}:{source.choice(RUNNING[call])}:{source.randint(1, max(2, total[call]))}")
    wanted = len(every) if options.full == "form" else FULL if options.full else SAMPLE
    return sampled(every, wanted, options.seed) + running


def run(bench, case):
    if case.startswith("running:"):
        return in_running_daemon(bench, *case.split(":")[1:])
    call, error, number = case.split(":")
    bench.reset(shared.mails)
    what = "retval=0" if error == "0" else f"error={error}"
    done = bench.once(before=calls.injecting(call, what, number))
    bench.sink.settle()
    if done.code < 0 or done.code > 128:
        raise Failure(f"the program crashed ({done.code}): {done.messages[-300:]}")
    oracle.no_false_handled(bench)
    shared.recover(bench, unknown=1)
    return {"injected errors": 1}


def in_running_daemon(bench, call, error, number):
    bench.reset()
    # The tracer beside it: the daemon is our child and takes our signals.
    strace, *options = calls.injecting(call, f"error={error}", number)
    with bench.start(before=[strace, "-D", *options]) as daemon:
        ended = daemon.process.poll
        wait_until(lambda: ended() is not None or "ready" in daemon.text(), "the daemon is ready")
        bench.deliver(shared.mails)
        # Within a poll, or a few: what failed is tried again.
        wait_until(lambda: ended() is not None or not os.listdir(os.path.join(bench.box, "new")), "new/ is empty")
        if ended() is None:
            daemon.end()
        if daemon.process.returncode < 0 or daemon.process.returncode > 128:
            raise Failure(f"the daemon crashed ({daemon.process.returncode}): {daemon.text()[-300:]}")
    bench.sink.settle()
    oracle.no_false_handled(bench)
    shared.recover(bench, unknown=1)
    return {"injected errors": 1}


def wait_until(condition, what):
    limit = time.monotonic() + 30
    while not condition():
        if time.monotonic() > limit:
            raise Failure(f"not within 30 seconds: {what}")
        time.sleep(0.02)
