"""System calls with strace: counting them, and stopping, refusing or killing at the Nth."""

import collections
import re

from bench import Failure

# Calls that change what outlives the process, or speak to the relay.
CHANGING = (
    "write", "pwrite64", "writev", "pwritev", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link", "linkat",
    "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "symlink", "symlinkat", "ftruncate", "fallocate", "chmod",
    "fchmod", "fchown", "connect", "sendto", "sendmsg")
LINE = re.compile(r"^(\d+) +([a-z0-9_]+)\(")


def traced(calls, log):
    return ["strace", "-f", "-qq", "-e", f"trace={','.join(calls)}", "-o", log]


def count(bench, calls, run=None):
    """How often the first thread makes each call during one run over the batch as it lies there, or during `run`."""
    return count_from(bench, calls, None, run)[0]


def count_from(bench, calls, name, run=None):
    """The same, and how often each was made before a file of that name was opened: starting is not what is tried."""
    log = bench.path("trace")
    done = (run or bench.once)(traced(calls, log))
    if done.code != 0:
        raise Failure(f"the run that is traced failed ({done.code}): {done.messages}")
    bench.sink.settle()
    found, before = collections.Counter(), None
    first = None
    with open(log, encoding="utf-8", errors="replace") as file:
        for line in file:
            match = LINE.match(line)
            first = first or (match and match.group(1))
            if not match or match.group(1) != first:
                continue
            if before is None and name and name in line:
                before = collections.Counter(found)
            found[match.group(2)] += 1
    return found, before or collections.Counter()


def injecting(call, what, when, log="/dev/null"):
    """`what` is strace's: `signal=KILL`, `error=EIO`, `retval=0`; `when` the number of the call, with `+` all
    from it on."""
    return ["strace", "-f", "-qq", "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={when}", "-o", log]


def killing_reader(path):
    """Kills whoever reads from that file."""
    return ["strace", "-f", "-qq", "-P", path, "-e", "trace=read", "-e", "inject=read:signal=KILL", "-o", "/dev/null"]
