"""Row J: hostile mails within time and memory, and what becomes of them; proved by the Swift suite, run from here."""

import os

from bench import TREE
from rows import suite

LETTER = "J"
TITLE = "hostile mails within time and memory, and what becomes of them"
COUNTED = "hostile mails"
SUITES = ("HostileMailTests", "HostileTests", "MutationTests", "LimitTests", "HostileFixtureTests")


def run_whole(report, options, say):
    suite.whole(report, options, say)
    # One test works through all lines of the table.
    with open(os.path.join(TREE, "Tests/Fixtures/hostile/expected.txt"), encoding="utf-8") as table:
        report.counts[COUNTED] += sum(not line.startswith("#") for line in table)
    return report
