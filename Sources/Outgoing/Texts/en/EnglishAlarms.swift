// Alarms in English, for the person who looks after the plan.

extension AlarmTexts {
  static let english = AlarmTexts(
    language: "en",
    crisis: "somebody may be in need",
    crisisBody: """
      A mail to the plan holds something that looks like need. Read it now. Nothing of it was recorded; the mail \
      waits for a person. The sender gets, where possible, only a neutral note with the numbers where help is.
      """,
    threat: "a mail looks like a threat",
    threatBody: """
      A mail to the plan holds something that looks like a threat. Read it now. Nothing of it was recorded, and the \
      sender gets no answer; the mail waits for a person.
      """,
    breaker: "all confirmations stand still",
    breakerBody: """
      Within an hour far more confirmations were asked for than a neighbourhood writes. So the program sends none \
      now. All mail is kept and read as always. After a while a few leave by themselves as a trial. The first command \
      shows how things are, the second switches sending on again:
      """,
    missing: "mail is missing",
    missingBody: """
      Files that lay in the folder of new mail are gone, and had not been handled. Something or somebody else takes \
      mail out of it. The accounting shows it:
      """,
    stalled: "new mail is not being handled",
    stalledBody: """
      There is new mail, but nothing was handled for {minutes} minutes. Nothing is lost. The disk may be full, or the \
      plan may be missing. What is the matter is told by:
      """,
    recovered: "all is well again",
    recoveredBody: """
      You got an alarm about mail that was not handled or was missing. Now all mail is handled again and the accounts \
      close. You need not do anything. The accounts are shown by:
      """,
    last: "This is the last alarm of this hour. What comes after it shows in: gehoor status")
}
