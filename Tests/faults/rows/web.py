"""Row R: the coordinators' page under attack; proved by the Swift suite, run from here."""

from rows import suite

LETTER = "R"
TITLE = "the coordinators' page under attack"
COUNTED = "requests"
SUITES = ("ReviewSiteTests",)
run_whole = suite.whole
