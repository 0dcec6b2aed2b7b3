"""The running daemon: how soon a confirmation has left, what idling costs, how soon it is there after a stop.

Latency goes from the rename into new/ to the end of the SMTP transaction on loopback, at 20 mails a second.
"""
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from place import Place  # noqa: E402
from sink import Sink  # noqa: E402

MAILS = 400
IDLE_SECONDS = 40


class Running:
    """The daemon, and the seconds until it said that it is ready."""

    def __init__(self, place):
        directory = tempfile.mkdtemp(dir=place.directory)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
            notify.bind(os.path.join(directory, "notify"))
            notify.settimeout(120)
            begun = time.monotonic()
            self.child = subprocess.Popen(place.once[:-1], env=dict(os.environ, NOTIFY_SOCKET=notify.getsockname()),
                                          stderr=subprocess.DEVNULL)
            while b"READY=1" not in notify.recv(4_096):
                pass
            self.start = time.monotonic() - begun

    def stop(self):
        self.child.send_signal(signal.SIGTERM)
        if self.child.wait(60) != 0:
            raise SystemExit("the daemon ended with %d" % self.child.returncode)

    def account(self):
        """Seconds of the processor, wake-ups of all threads, resident KiB."""
        tasks = "/proc/%d/task" % self.child.pid
        wakes = 0
        for task in os.listdir(tasks):
            with open("%s/%s/status" % (tasks, task)) as file:
                wakes += sum(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt_switches"))
        with open("/proc/%d/stat" % self.child.pid) as file:
            times = file.read().rsplit(")", 1)[1].split()[11:13]
        with open("/proc/%d/status" % self.child.pid) as file:
            resident = next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))
        return sum(map(int, times)) / os.sysconf("SC_CLK_TCK"), wakes, resident


def deliver(place, number):
    """Puts one mail into new/ and gives its sender and the moment."""
    sender = "bewoner%d@example.org" % number
    name = "%d.%d.benchmark" % (time.time(), number)
    with open(os.path.join(place.maildir, "tmp", name), "w") as file:
        file.write("Return-Path: <%s>\nFrom: Bewoner <%s>\nTo: doe-mee@oproep.example\nSubject: steun\n"
                   "Message-ID: <%d@example.org>\n\nBeste mensen,\n\nIk steun call 1 van harte.\n" % (sender, sender, number))
    moment = time.monotonic()
    os.rename(file.name, os.path.join(place.maildir, "new", name))
    return sender, moment


def latency(bench, place, sink):
    sent = {}
    begun = time.monotonic()
    for number in range(MAILS):
        time.sleep(max(0, begun + number / 20 - time.monotonic()))
        sender, moment = deliver(place, number)
        sent[sender] = moment
    end = time.monotonic() + 60
    while len(sink.taken) < MAILS and time.monotonic() < end:
        time.sleep(0.05)
    missing = [sender for sender in sent if sender not in sink.taken]
    if missing:
        raise SystemExit("%d confirmations did not come" % len(missing))
    times = sorted((sink.taken[sender] - moment) * 1000 for sender, moment in sent.items())
    figures = {"median ms": statistics.median(times), "99th percentile ms": times[int(len(times) * 0.99)]}
    bench.part["figures"]["latency"] = figures
    bench.goal("ms to the end of the confirmation, median", figures["median ms"], at_most=10)
    bench.goal("ms to the end of the confirmation, 99th percentile", figures["99th percentile ms"], at_most=40)


def idle(bench, daemon):
    time.sleep(2)
    before = daemon.account()
    time.sleep(IDLE_SECONDS)
    after = daemon.account()
    bench.part["figures"]["idle"] = {"cpu": after[0] - before[0], "wakes": after[1] - before[1], "kib": after[2]}
    bench.goal("% of a core while idle", 100 * (after[0] - before[0]) / IDLE_SECONDS, at_most=0.1)
    # The poll of 30 seconds wakes the intake once or twice in this time; nothing else has a reason.
    bench.goal("wake-ups in %d s while idle" % IDLE_SECONDS, after[1] - before[1], at_most=4)
    bench.goal("MiB of memory while idle", after[2] / 1024, at_most=40)


def run(bench):
    sink = Sink()
    place = Place(bench, relay="smtp://127.0.0.1:%d" % sink.port)
    place.fresh(None)
    daemon = Running(place)
    latency(bench, place, sink)
    idle(bench, daemon)
    daemon.stop()
    sink.close()
    full = Place(bench)
    full.fresh(bench.mails)
    bench.once(full.once)
    # The first stop of the daemon makes the start after it one after a clean stop.
    Running(full).stop()
    for number in range(10):
        deliver(full, number)
    started = Running(full)
    started.stop()
    bench.part["figures"]["start"] = {"mails": bench.mails, "ms": started.start * 1000}
    bench.goal("ms from start to READY with %d mails in cur/" % bench.mails, started.start * 1000, at_most=200)
