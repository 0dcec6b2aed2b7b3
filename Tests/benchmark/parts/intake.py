"""Durable intake of a Maildir, beside mail indexers and the script an administrator would write.

Ours does everything: parsing, screening, own words, understanding, mail and items and the confirmation in one synced
transaction, the rename into cur/, the article at the end. The indexers parse and index; the script of `peers` parses
with Python's `email`, counts keywords, and commits each mail. GMime only parses. Every run has a fresh Maildir.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))

from place import Place  # noqa: E402


def peers(bench, place):
    """Commands by name, each with what has to be done before."""
    notmuch = os.path.join(bench.directory, "notmuch.conf")
    with open(notmuch, "w") as file:
        file.write("[database]\npath=%s\n[user]\nname=a\nprimary_email=a@example.org\n[new]\ntags=new\nignore=\n"
                   "[maildir]\nsynchronize_flags=false\n" % place.maildir)
    index = os.path.join(bench.directory, "mu")

    def mu():
        shutil.rmtree(index, ignore_errors=True)
        subprocess.run(["mu", "init", "--quiet", "--muhome=" + index, "--maildir=" + place.maildir], check=True)

    script = os.path.join(HERE, "../peers/intake.py")
    database = os.path.join(bench.directory, "script.db")

    def scripted():
        for end in ("", "-wal", "-shm"):
            if os.path.exists(database + end):
                os.unlink(database + end)

    gmime = bench.compiled("gmime_parse.c", "gmime-3.0")
    return {
        "gehoord": (place.once, place.fresh),
        "mu index": (["mu", "index", "--quiet", "--muhome=" + index], mu),
        "notmuch new": (["notmuch", "--config=" + notmuch, "new", "--quiet", "--no-hooks"], lambda: None),
        "Python script": ([sys.executable, script, place.maildir, database], scripted),
        "GMime, parse only": ([gmime, place.maildir + "/new"], lambda: None)}


def large(bench, place):
    """Peak memory of the intake of one mail of each size: a text, and a photograph."""
    line = b"/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEAAkGBxISEhISEhIVFRUVFRUVFRUVFRUVFRUVFRUVFR\n"
    head = (b"From: a@example.org\nTo: doe-mee@oproep.example\nSubject: foto\nContent-Type: multipart/mixed; boundary=b\n\n"
            b"--b\n\nIk steun call 1.\n\n--b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n")
    peaks = {}
    for mib in (0, 1, 25, 200):
        place.fresh(None)
        with open(place.maildir + "/new/1700000000.1.large", "wb") as file:
            file.write(head)
            for _ in range(mib << 20 >> 16):
                file.write(line * (65536 // len(line) + 1))
            file.write(b"\n--b--\n")
        peaks[mib] = bench.once(place.once)["kib"] / 1024
    bench.part["figures"]["peak MiB by size of a mail in MiB"] = peaks
    print("  peak MiB of one mail: " + ", ".join("%d MiB: %.1f" % pair for pair in peaks.items()))
    bench.goal("MiB of memory for a mail of 200 MiB", peaks[200], at_most=64)
    bench.goal("MiB more for a mail of 25 MiB than for one of 1 MiB", peaks[25] - peaks[1], at_most=4)


def syncs(bench, place):
    """Calls that wait for the disk, in a backlog; of a small one the start and the end are taken off."""
    counts = []
    for mails in (1, bench.mails):
        place.fresh(mails)
        trace = os.path.join(bench.directory, "syncs")
        subprocess.run(["strace", "-f", "-qq", "-o", trace, "-e", "trace=fsync,fdatasync,sync_file_range,msync,syncfs",
                        *place.once], check=True, stdout=subprocess.DEVNULL)
        with open(trace) as file:
            counts.append(sum(1 for line in file if re.search(r"(sync|sync_file_range)\(", line)))
    bench.part["figures"]["syncs"] = {"one mail": counts[0], "backlog": counts[1]}
    print("  syncs: %d for one mail with start and end, %d for %d mails" % (counts[0], counts[1], bench.mails))
    bench.goal("syncs of 50 mails in a backlog", 50 * (counts[1] - counts[0]) / (bench.mails - 1), at_most=1)


# Of one mail, counted again and written here as in `parse`.
INSTRUCTIONS = 7_140_000


def instructions(bench, place):
    """Where a mail's instructions go, by what 400 mails take more than 100."""
    counted = []
    for mails in (400, 100):
        place.fresh(mails)
        counted.append(bench.callgrind(place.once))
    each = bench.spent("instructions of a mail", *counted, 300)
    bench.no_more_than(INSTRUCTIONS, each)


def run(bench):
    place = Place(bench)
    found = {}
    for _ in range(bench.rounds):
        for name, (command, prepare) in peers(bench, place).items():
            place.deliver(bench.mails)
            prepare()
            os.sync()
            found.setdefault(name, []).append(bench.once(command))
    print("  %-18s %10s %12s %10s" % ("", "mails/s", "CPU us each", "peak MiB"))
    middle = {}
    for name, runs in found.items():
        middle[name] = {key: statistics.median(one[key] for one in runs) for key in ("seconds", "cpu", "kib")}
        bench.part["figures"][name] = middle[name]
        print("  %-18s %10.0f %12.1f %10.1f" % (
            name, bench.mails / middle[name]["seconds"], middle[name]["cpu"] / bench.mails * 1e6, middle[name]["kib"] / 1024))
    ours = middle["gehoord"]
    for name, times in (("mu index", 8), ("notmuch new", 18), ("Python script", 24)):
        bench.goal("time of the intake, ours to %s's" % name, ours["seconds"] / middle[name]["seconds"], at_most=1 / times)
    bench.goal("CPU time of a mail, ours to GMime's for parsing", ours["cpu"] / middle["GMime, parse only"]["cpu"], at_most=1.2)
    bench.goal("MiB of memory", ours["kib"] / 1024, at_most=64)
    few = max(1, bench.mails // 10)
    place.fresh(few)
    each = [bench.once(place.once)["cpu"] / few, ours["cpu"] / bench.mails]
    bench.goal("CPU time of a mail, of %d to of %d" % (bench.mails, few), each[1] / each[0], at_most=1.1)
    syncs(bench, place)
    instructions(bench, place)
    large(bench, place)
