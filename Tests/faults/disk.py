"""A disk that may lose power: what one recorded run wrote, and what of it a power cut may leave.

Nothing is durable before it was synchronised: bytes of a file by a sync of that file, names in a folder by a sync of
that folder. Between two syncs any subset of the writes may have arrived, in any order, the last one torn; of the
changes of a folder, any beginning, as journalling file systems keep them in order. That is stricter than ext4.
"""

import os
import re
import shutil

from calls import traced

RECORDED = (
    "openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink",
    "unlinkat", "rmdir", "mkdir", "symlink", "link", "linkat", "sendto")
SECTOR = 512
LINE = re.compile(r"^(\d+) +([a-z0-9_]+)\((.*)\)\s+= (-?\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
NUMBERED = re.compile(r"(?:AT_FDCWD|\d+)<([^>]*)>")


def plain(text):
    return bytes.fromhex(text.replace("\\x", ""))


def record(bench):
    """Runs the program once over what lies there and gives what it wrote, in order."""
    log = bench.path("written")
    done = bench.once(before=[*traced(RECORDED, log), "-y", "-xx", "-s", "10000000"])
    bench.sink.settle()
    if done.code != 0:
        raise RuntimeError(f"the recorded run failed: {done.messages}")
    operations, spoken = [], b""
    with open(log, encoding="ascii") as file:
        for line in file:
            match = LINE.match(line)
            if not match or int(match.group(4)) < 0:
                continue
            if match.group(2) == "sendto":
                spoken = (spoken + plain(TEXT.findall(match.group(3))[0]))[-5:]
                # RFC 5321 §4.1.1.4: with this the mail is the relay's.
                if spoken == b"\r\n.\r\n":
                    operations.append(("sent", None))
                continue
            operation = understood(bench.directory, match.group(2), match.group(3), int(match.group(4)))
            if operation:
                operations.append(operation)
    return operations


def understood(directory, call, arguments, result):
    """`(what, path, …)` with paths below the directory; nil for what does not concern it."""
    texts = [plain(text) for text in TEXT.findall(arguments)]
    folders = [plain(name).decode() if name.startswith("\\x") else name for name in NUMBERED.findall(arguments)]

    def below(path):
        return os.path.relpath(path, directory) if path.startswith(directory + "/") else None

    if call in ("write", "pwrite64", "ftruncate", "fsync", "fdatasync"):
        path = below(folders[0]) if folders else None
        if path is None or path.endswith("-shm") or path.endswith(".lock"):
            return None
        if call == "ftruncate":
            return ("truncate", path, int(arguments.rsplit(",", 1)[1]))
        if call in ("fsync", "fdatasync"):
            return ("sync", path)
        offset = int(arguments.rsplit(",", 1)[1]) if call == "pwrite64" else None
        return ("write", path, offset, texts[0][:result])
    names = [text.decode() for text in texts]
    if call == "openat":
        path = below(os.path.join(folders[0], names[0]) if folders else names[0])
        if path is None or "O_CREAT" not in arguments or path.endswith("-shm") or path.endswith(".lock"):
            return None
        return ("create", path)
    if call == "symlink":
        return ("symlink", below(names[1]), names[0]) if below(names[1]) else None
    if call in ("renameat", "renameat2"):
        names = [os.path.join(folder, name) for folder, name in zip(folders, names)]
    if call == "unlinkat":
        names = [os.path.join(folders[0], names[0])]
    paths = [below(name) for name in names]
    if None in paths or paths[0].endswith("-shm"):
        return None
    kinds = {"rename": "rename", "renameat": "rename", "renameat2": "rename", "unlink": "unlink",
             "unlinkat": "unlink", "rmdir": "unlink", "mkdir": "mkdir", "link": "link", "linkat": "link"}
    return (kinds[call], *paths)


class File:
    def __init__(self, content=b"", time=None):
        self.content = bytearray(content)
        self.time = time
        # What was written since the last sync: (offset, bytes), or (length, None) for a truncation.
        self.pending = []
        self.length = len(content)

    def left(self, choose):
        """The bytes after a power cut; `choose` gives what of the pending arrived."""
        content = bytearray(self.content)
        for offset, data in choose(list(self.pending)):
            if data is None:
                content = content[:offset] + bytes(max(0, offset - len(content)))
            else:
                content += bytes(max(0, offset - len(content)))
                content[offset:offset + len(data)] = data
        return bytes(content)


class Disk:
    def __init__(self, directory, places=("state", "box", "published")):
        self.places = places
        # Path to a File, a target (symbolic link), or None (folder): as they are, and as they are for certain.
        self.durable = {}
        for place in places:
            for root, folders, files in os.walk(os.path.join(directory, place)):
                here = os.path.relpath(root, directory)
                self.durable[here] = None
                for name in files:
                    path = os.path.join(root, name)
                    if name.endswith(("-shm", ".lock")):
                        continue
                    with open(path, "rb") as file:
                        self.durable[os.path.join(here, name)] = File(file.read(), os.stat(path).st_mtime)
        self.names = dict(self.durable)
        # Changes of folders since their sync: (group, what, …).
        self.changes = []
        self.sent = 0

    @staticmethod
    def group(path):
        """Which changes stay in order: those of a folder; `new/` and `cur/` share their renames."""
        parent = os.path.dirname(path)
        return os.path.dirname(parent) if os.path.basename(parent) in ("new", "cur") else parent

    def apply(self, operation):
        what, path, *rest = operation
        if what == "sent":
            self.sent += 1
        elif what == "write":
            file = self.names[path]
            offset = file.length if rest[0] is None else rest[0]
            file.pending.append((offset, rest[1]))
            file.length = max(file.length, offset + len(rest[1]))
        elif what == "truncate":
            self.names[path].pending.append((rest[0], None))
            self.names[path].length = rest[0]
        elif what == "sync":
            self.synchronize(path)
        elif what == "create":
            if path not in self.names:
                self.change("set", path, File())
        elif what == "mkdir":
            self.change("set", path, None)
        elif what == "symlink":
            self.change("set", path, rest[0])
        elif what == "unlink":
            self.change("remove", path)
        elif what == "rename":
            self.change("rename", path, rest[0])
        elif what == "link":
            self.change("set", rest[0], self.names[path])

    def change(self, *change):
        self.changes.append((self.group(change[1]), *change))
        alter(self.names, change)

    def synchronize(self, path):
        entry = self.names.get(path)
        if isinstance(entry, File):
            entry.content = bytearray(entry.left(lambda pending: pending))
            entry.pending = []
            return
        group = self.group(os.path.join(path, "x"))
        for change in [change for change in self.changes if change[0] == group]:
            alter(self.durable, change[1:])
        self.changes = [change for change in self.changes if change[0] != group]

    def leave(self, directory, pattern, source):
        """Lays what a power cut leaves into the directory, by one of the patterns."""
        names = dict(self.durable)
        groups = {}
        for change in self.changes:
            groups.setdefault(change[0], []).append(change[1:])
        for changes in groups.values():
            for change in changes[:PATTERNS[pattern][0](len(changes), source)]:
                alter(names, change)
        choose = PATTERNS[pattern][1]
        for place in self.places:
            shutil.rmtree(os.path.join(directory, place), ignore_errors=True)
        for path in sorted(names):
            self._lay(os.path.join(directory, path), names[path], lambda pending: choose(pending, source))

    @staticmethod
    def _lay(path, entry, choose):
        if entry is None:
            os.makedirs(path, mode=0o700, exist_ok=True)
            return
        # A name whose folder did not survive is gone with it.
        if not os.path.isdir(os.path.dirname(path)):
            return
        if isinstance(entry, str):
            os.symlink(entry, path)
            return
        with open(path, "wb") as file:
            file.write(entry.left(choose))
        if entry.time:
            os.utime(path, (entry.time, entry.time))


def alter(names, change):
    what, path, *rest = change
    if what == "set":
        names[path] = rest[0]
    elif what == "remove":
        names.pop(path, None)
    elif path in names:
        target = rest[0]
        names[target] = names.pop(path)
        # A folder takes what is in it along.
        for inside in [name for name in names if name.startswith(path + "/")]:
            names[target + inside[len(path):]] = names.pop(inside)


def some(pending, source):
    return [write for write in pending if source.random() < 0.5]


def torn(pending, source):
    """All but the last have arrived in part; of the last, some sectors."""
    kept = [write for write in pending[:-1] if source.random() < 0.8]
    if pending and pending[-1][1] is not None:
        offset, data = pending[-1]
        kept.append((offset, data[:max(1, len(data) // SECTOR // 2) * SECTOR]))
    return kept


def reversed_end(pending, source):
    """The later half arrived, the earlier did not."""
    return pending[len(pending) // 2:]


# What of the changes of a folder arrived, and what of the writes of a file.
PATTERNS = {
    "nothing": (lambda count, source: 0, lambda pending, source: []),
    "names": (lambda count, source: count, lambda pending, source: []),
    "bytes": (lambda count, source: 0, lambda pending, source: pending),
    "some": (lambda count, source: source.randint(0, count), some),
    "late": (lambda count, source: count, reversed_end),
    "torn": (lambda count, source: source.randint(0, count), torn),
}
