"""Row H: the reply decision, rule by rule, and mails that must be answered; proved by the suite."""

from rows import suite

LETTER = "H"
TITLE = "the reply decision, rule by rule, and mails that must be answered"
COUNTED = "decisions"
SUITES = ("RuleTests", "ReplyDecisionTests", "AnsweredTests", "TrustTests", "StoreRuleTests")
run_whole = suite.whole
