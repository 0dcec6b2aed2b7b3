// English, in plain words.

extension TextSet {
  static let english = TextSet(
    language: "en",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    texts: [
      .subject: "Received: your mail to {sender} [{reference}]",
      .greetingName: "Dear {name},",
      .greeting: "Hello,",
      .thanks: "Thank you for your mail to {sender}.",
      .items: "This is what we read in it and wrote down:",
      .itemSupport: "You support {target}.",
      .itemVolunteer: "You would like to help with {target}.",
      .itemSuggestion: "You have a suggestion for {target}.",
      .itemReaction: "You have a reaction to {target}.",
      .itemQuestion: "You have a question about {target}.",
      .itemWithdrawal: "You take back what you told us before about {target}.",
      .itemWithdrawalWhole: "You take back what you told us before.",
      .itemStop: "You want no more automatic mail from us.",
      .itemPrivacy: "You have a question about your data.",
      .itemsMore: "And {number} more.",
      .targetWhole: "the whole plan",
      .targetCall: #""{title}" ({id})"#,
      .targetActivity: #""{title}" ({id}, part of "{call}")"#,
      .nextSupport: "Your support counts in the plan. Your name is not shown.",
      .nextVolunteer: """
      How good that you want to help. Someone from our group will mail you to agree on what you will do. We pass \
      your name and address on to nobody without asking you first.
      """,
      .nextSuggestion: "We will talk about your suggestion in the group. You will hear what becomes of it, and why.",
      .nextReaction:
        "Someone from our group reads your reaction. If it is shown with the plan, it is without your name.",
      .nextQuestion: "Someone from our group will mail you an answer to your question.",
      .nextWithdrawal: "What you took back no longer counts in the plan.",
      .nextStop: """
      This is our last automatic mail to you. Your support and your offers to help still stand. Would you like to \
      take those back too? Then reply to this mail and write: withdraw all.
      """,
      .nextPrivacy: "You will get a separate mail from us about your data.",
      .waitingPart:
        "Someone from our group reads the rest of your mail, by {day} at the latest. Then you will hear from us.",
      .waitingPartUndated: "Someone from our group reads the rest of your mail. Then you will hear from us.",
      .waitingWhole: """
      Someone from our group reads your mail, by {day} at the latest. Then you will hear from us. There is nothing \
      you need to do now.
      """,
      .waitingWholeUndated: """
      Someone from our group reads your mail. Then you will hear from us. There is nothing you need to do now.
      """,
      .crisisReceipt: "Your mail has arrived. Someone from our group will read it as soon as possible.",
      .crisisHelp: """
      Is help needed now, for you or for someone else? You do not have to face this alone:
      - Is there danger? Call 112.
      - Are you thinking of suicide, or worried about someone who is? In the Netherlands call 113, or 0800-0113 for \
      free, day and night, without giving your name.
      - Would you like to talk to someone nearby? Call the neighbourhood team or your family doctor.
      """,
      .unverified: """
      We could not check that this mail really comes from your address. Did you not send it yourself? Then reply to \
      this mail and write: withdraw.
      """,
      .correct: """
      Is {number} not right? Reply to this mail and write: {number} is not right. Feel free to add what you did mean.
      """,
      .withdraw: "Would you like to take back what is written above? Then write: withdraw.",
      .withdrawWaiting: "Would you like to take your mail back? Then reply to this mail and write: withdraw.",
      .stop: "Would you like no more automatic mail from us? Then write: stop.",
      .planLink: "You can read the plan, and what changes in it, here:\n{url}",
      .privacy: """
      Your name and address never appear in the public plan. Would you like to know what we keep about you, or have \
      it erased? Just ask in a reply to this mail.
      """,
      .automatic: "This mail was made automatically. Your reply will reach us all the same.",
      .closing: "Kind regards,\n{sender}",
      .reference: "Reference: {reference}",
      .summarySubject: "Received: your mails to {sender} [{reference}]",
      .summaryThanks: """
      Thank you for your mails to {sender}. You sent a few shortly after one another, so here is one answer to all of \
      them. This is what we read in them and wrote down:
      """,
      .summaryMail: "Your mail with reference {reference}:",
      .summaryMore: "And {number} other mails of yours.",
      .summaryUnverified: """
      We could not check that these mails really come from your address. Did you not send them yourself? Tell us in a \
      reply to this mail.
      """,
      .summaryCorrect: """
      Is something wrong, or do you want to take something back? Reply to this mail, name the reference, and write \
      what should be different.
      """,
    ])
}
