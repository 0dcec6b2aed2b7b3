"""Confirmations that wait, sent over one connection, beside smtp-source, which sends mails that it makes itself.

Ours claims one mail at a time out of the store, and each of its changes of state is durable: one sync a mail, of which
the cost on this disk is shown beside it. The relay is Postfix's smtp-sink on loopback, which takes everything.
"""
import os
import re
import socket
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from place import Place  # noqa: E402

LARGEST = 10_000


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def sink(port):
    child = subprocess.Popen(["smtp-sink", "-u", "nobody", "127.0.0.1:%d" % port, "100"])
    end = time.monotonic() + 10
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return child
        time.sleep(0.01)
    raise SystemExit("smtp-sink did not start")


def synced(directory):
    """Seconds that the disk takes to keep 16 KiB more of a file."""
    path = os.path.join(directory, "synced")
    with open(path, "wb", buffering=0) as file:
        begun = time.monotonic()
        for _ in range(200):
            file.write(bytes(16_384))
            os.fdatasync(file.fileno())
        each = (time.monotonic() - begun) / 200
    os.unlink(path)
    return each


def run(bench):
    mails = min(LARGEST, bench.mails)
    times = {"gehoord": [], "smtp-source": [], "a sync": []}
    for _ in range(min(3, bench.rounds)):
        port = free_port()
        place = Place(bench, relay="smtp://127.0.0.1:%d" % port)
        place.fresh(mails)
        # Nobody listens yet: the confirmations wait, and the one that was tried goes later.
        bench.once(place.once)
        server = sink(port)
        try:
            ours = bench.once(place.once)
            sent = int(re.search(r"sent (\d+)", ours["said"]).group(1))
            times["gehoord"].append(ours["seconds"] / max(1, sent))
            source = ["smtp-source", "-d", "-s", "1", "-m", str(sent), "-l", "2000", "-f", "a@example.org",
                      "-t", "b@example.org", "127.0.0.1:%d" % port]
            times["smtp-source"].append(bench.once(source)["seconds"] / max(1, sent))
            times["a sync"].append(synced(bench.directory))
        finally:
            server.terminate()
            server.wait()
    middle = {name: statistics.median(list) for name, list in times.items()}
    bench.part["figures"] = {"mails": sent, "seconds each": middle}
    for name, each in middle.items():
        print("  %-12s %10.0f a second, %8.0f us each" % (name, 1 / each, each * 1e6))
    bench.goal("mails that did not leave, of %d" % mails, mails - sent, at_most=mails // 10)
    bench.goal("time of a mail, ours to smtp-source's", middle["gehoord"] / middle["smtp-source"], at_most=1 / 0.3)
