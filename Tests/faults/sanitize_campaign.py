"""The suite under AddressSanitizer and under ThreadSanitizer, and the daemon under load with the latter."""

import os
import random
import subprocess
import tempfile
import time

import batch
from bench import TREE, Bench, Failure

# How long the daemon works under ThreadSanitizer.
SECONDS = int(os.environ.get("GEHOORD_SANITIZE_SECONDS", "600"))
SUPPRESSIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "thread-sanitizer.txt")
THREAD = f"halt_on_error=0 suppressions={SUPPRESSIONS}"
OPTIONS = {
    # What libFuzzer and the tests of hostile mail bound is memory in use, not what the sanitizer keeps aside.
    "address": {"ASAN_OPTIONS": "detect_leaks=0"},
    "thread": {"TSAN_OPTIONS": THREAD},
}
# What a sanitizer has nothing to look for: the rooms that know no threads; and the limits of memory, which it breaks.
SKIPPED = {
    "address": "HostileMailTests",
    "thread": "IntakeModelTests|MailParsingTests|ScreeningTests|UnderstandingTests|HouseTests",
}


def run(say, wanted):
    unknown = set(wanted) - {*OPTIONS, "load"}
    if unknown:
        say(f"there is no {' '.join(unknown)}; there are address, thread and load")
        return False
    parts = wanted or [*OPTIONS, "load"]
    return all([load(say) if part == "load" else suite(part, say) for part in parts])


def suite(kind, say):
    environment = {**os.environ, **OPTIONS[kind], "SWIFT_BACKTRACE": "enable=no"}
    done = subprocess.run(
        ["swift", "test", "--disable-xctest", "--sanitize", kind, "--scratch-path", f".build-{kind}",
         "--skip", SKIPPED[kind]], cwd=TREE, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    printed = done.stdout + done.stderr
    reports = printed.count("WARNING: ThreadSanitizer") + printed.count("ERROR: AddressSanitizer")
    failures = [line for line in printed.splitlines() if "recorded an issue" in line]
    summary = [line for line in printed.splitlines() if "Test run with" in line]
    say(f"suite, {kind}: {summary[-1:] or printed[-300:]}, {reports} reports")
    for line in failures[:20]:
        say(f"  {line}")
    lines = printed.splitlines()
    for index in [i for i, line in enumerate(lines) if "Sanitizer:" in line][:3]:
        say("\n".join(f"  {line[:200]}" for line in lines[index:index + 30]))
    return done.returncode == 0 and reports == 0


def load(say):
    """Mail comes in, commands look and decide, the daemon reloads, until the time is over."""
    report = tempfile.mkdtemp(prefix="gehoord-tsan.")
    os.environ["TSAN_OPTIONS"] = f"{THREAD} log_path={report}/report"
    build = ["swift", "build", "--sanitize", "thread", "--scratch-path", ".build-thread", "--product"]
    for product in ("gehoord", "gehoor"):
        subprocess.run([*build, product], cwd=TREE, check=True, stdout=subprocess.DEVNULL)
    bench = Bench(os.path.join(report, "bench"), f"{TREE}/.build-thread/debug")
    source = random.Random(1)
    bench.reset()
    end, number, commands = time.monotonic() + SECONDS, 0, 0
    try:
        with bench.start() as daemon:
            daemon.wait_for_log("ready")
            while time.monotonic() < end:
                size = source.randint(1, 20)
                bench.deliver(batch.many(size, first=number))
                number += size
                daemon.wait_for(lambda: not os.listdir(os.path.join(bench.box, "new")), "a wave of mails")
                command = source.choice((["mails"], ["queue"], ["status"], ["publish"], ["accounts"]))
                bench.run("gehoor", *command)
                commands += 1
                if source.random() < 0.1:
                    daemon.process.send_signal(1)
            code = daemon.end(60)
    except Failure as failure:
        say(f"load, thread: FAILED: {failure}")
        return False
    finally:
        bench.close()
    reports = [name for name in os.listdir(report) if name.startswith("report")]
    say(f"load, thread: {number} mails, {commands} commands in {SECONDS} s, exit {code}, {len(reports)} reports")
    for name in reports[:3]:
        with open(os.path.join(report, name), encoding="utf-8", errors="replace") as file:
            say(file.read()[:3000])
    return code == 0 and not reports
