"""Row Q: what is erased or never published is found by no byte search; proved by the Swift suite, run from here."""

from rows import suite

LETTER = "Q"
TITLE = "what is erased or never published is found by no byte search"
COUNTED = "canaries"
SUITES = ("PrivacyTests", "RetentionTests", "PersonTests", "HostileTextTests", "SmallNumberTests")
run_whole = suite.whole
