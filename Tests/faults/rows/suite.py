"""Parts of the Swift suite, run by name and counted: what they prove is not written twice."""

import os
import re
import subprocess

from bench import TREE, Failure

SUMMARY = re.compile(r"Test run with (\d+) tests? .*(passed|failed)")
CASES = re.compile(r"with (\d+) test cases? passed")


def run_filter(name):
    """Runs the tests of that name, built before, and gives how many cases passed; none is a failure."""
    done = subprocess.run(
        ["swift", "test", "--skip-build", "--disable-xctest", "--filter", name], cwd=TREE, capture_output=True,
        text=True, stdin=subprocess.DEVNULL, timeout=1800, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    printed = done.stdout + done.stderr
    summary = SUMMARY.search(printed)
    if not summary:
        raise Failure(f"{name}: the suite did not run: {printed[-300:]}")
    if done.returncode != 0 or summary.group(2) != "passed":
        failed = [line for line in printed.splitlines() if "recorded an issue" in line]
        raise Failure(f"{name}: {failed[:3] or printed[-300:]}")
    if int(summary.group(1)) == 0:
        raise Failure(f"{name}: there is no such test")
    # A test with arguments says how many cases it had; one without is one.
    several = sum(map(int, CASES.findall(printed)))
    return int(summary.group(1)) - len(CASES.findall(printed)) + several


def whole(report, options, say):
    """A row that is a few suites and nothing else."""
    for name in report.row.SUITES:
        report.counts["cases"] += 1
        try:
            report.counts[report.row.COUNTED] += run_filter(name)
        except Failure as failure:
            report.failures.append((name, str(failure)))
            say(f"  {report.row.LETTER}: {failure}\n    again: swift test --filter {name}")
    return report
