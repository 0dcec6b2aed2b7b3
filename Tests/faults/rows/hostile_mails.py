"""Row J: hostile mails within time and memory; proved by the Swift suite, run from here."""

from rows import suite

LETTER = "J"
TITLE = "hostile mails within time and memory"
COUNTED = "hostile mails"
SUITES = ("HostileMailTests", "HostileTests", "MutationTests", "LimitTests")
run_whole = suite.whole
