"""Row D: system calls that fail, once or from then on; then the program runs again without faults."""

import batch
import calls
import oracle
from bench import Failure
from rows.common import Prepared, sampled

LETTER = "D"
TITLE = "errors returned by system calls"
SAMPLE = 100
FULL = 800

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
    return sampled(every, FULL if options.full else SAMPLE, options.seed)


def run(bench, case):
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
