"""The fuzz targets, ten minutes each: what Tests/fuzz/run prints, and whether anything broke."""

import os
import subprocess

from bench import TREE

TARGETS = ("mail", "header", "html", "ownwords", "addresses", "authentication", "writing", "article")
SECONDS = int(os.environ.get("GEHOORD_FUZZ_SECONDS", "600"))


def run(say, wanted):
    passed = True
    say(f"{SECONDS} seconds each, with AddressSanitizer")
    for target in wanted or TARGETS:
        done = subprocess.run(
            [f"{TREE}/Tests/fuzz/run", target, str(SECONDS)], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        passed = passed and done.returncode == 0
        say(f"{target}: {'passed' if done.returncode == 0 else 'FAILED'}")
        for line in (done.stdout + done.stderr).splitlines()[-5:]:
            say(f"  {line.strip()}")
    return passed
