"""Row I: two Gehoords, and programs that answer everything; proved by the Swift suite, run from here."""

from rows import suite

LETTER = "I"
TITLE = "two Gehoords, and programs that answer everything"
COUNTED = "loops"
SUITES = ("LoopTests", "ReturnTests")
run_whole = suite.whole
