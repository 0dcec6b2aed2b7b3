// English, in plain words.

extension TextSet {
  static let english = TextSet(
    language: "en",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    andWord: "and", orWord: "or",
    texts: [
      .subject: "Received: your mail to {sender} [{reference}]",
      .subjectAnswer: "Done: your answer to {sender} [{reference}]",
      .subjectOutcome: "Read: your mail to {sender} [{reference}]",
      .subjectPrivacy: "Your data at {sender} [{reference}]",
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
      .crisisHardship: """
      Do you need help now with money, food or a place to sleep? You do not have to face this alone:
      - Call the neighbourhood team. They help with money, food and housing, and it costs nothing.
      - Is there no food in the house? Ask the neighbourhood team for the food bank near you.
      - Is there no place to sleep tonight? Call your municipality and ask for shelter.
      - Is it all too much? Talk to your family doctor, or in the Netherlands call 113. Is there danger? Call 112.
      """,
      .outcomeRead: "Someone from our group has read your mail.",
      .outcomeItems: "This is what we wrote down:",
      .outcomeNothing: "We have not put any of it into the plan.",
      .outcomeOffTopic: "What you write is not about this plan.",
      .outcomeUnclear: "We do not quite understand what you mean. Could you write it to us again, in other words?",
      .outcomeSaidBefore: "You had told us this before. It counts already.",
      .outcomeElsewhere: "What you write matters, but we cannot do anything about it ourselves.",
      .outcomeNotPossible: "What you ask cannot be done within this plan.",
      .outcomeRest: "The rest of your mail we have not written down.",
      .outcomeDisagree: "Did you mean something that does belong in the plan? Then reply to this mail and tell us.",
      .answerThanks: "Thank you for your answer.",
      .answerChanged: "We have changed this: number {numbers}.",
      .answerTookBack: "We have taken this out: number {numbers}. It no longer counts in the plan.",
      .answerDisputed: """
      This no longer counts for now: number {numbers}. Someone from our group will look at it, by {day} at the latest. \
      Would you like to tell us what you did mean? You can do so in a reply to this mail.
      """,
      .answerTookBackMail: "We have taken out what you told us in that mail. It no longer counts in the plan.",
      .answerTookBackEverything:
        "We have taken out everything you told us. Nothing of yours counts in the plan any more.",
      .answerStands: "This is what now stands of your mail {reference}:",
      .answerNothing: "Nothing of that mail stands in the plan any more.",
      .privacyAccessAsked: "You ask what data we keep about you.",
      .privacyErasureAsked: "You ask us to erase your data.",
      .privacyCorrectionAsked: "You ask us to correct your data.",
      .privacyAccessStep: """
      We will gladly send you everything we keep about you. First we want to be sure that it is you. So please \
      reply to this mail and write: yes. Did you not ask for this? Then there is nothing you need to do.
      """,
      .privacyErasureStep: """
      We will then erase all your mails to us, your name, your address and what we noted with them. What you \
      supported and offered only counts as a number. This cannot be undone. Are you sure? Then reply to this mail \
      and write: yes, erase everything. Did you not ask for this? Then there is nothing you need to do.
      """,
      .privacyReport: """
      This is everything that {sender} keeps about you. Did you write to another plan too? Then please ask there \
      as well.
      """,
      .privacyReportEnd: """
      Is something not right? Then reply to this mail and write what should be different. Shall we erase \
      everything? Then write: erase all my data.
      """,
      .privacyErased: """
      We have erased everything that {sender} kept about you. This is the last mail you get from us. We do not \
      keep this mail either.
      """,
      .reportAddress: "Your address: {address}",
      .reportName: "Your name: {name}",
      .reportSince: "Your first mail came on {day}.",
      .reportStop: "You get no automatic mail from us.",
      .reportMail: "--- Your mail {reference} of {day}: {subject}",
      .reportItems: "This is what we read in it:",
      .reportCounts: "(counts)",
      .reportCountsNot: "(does not count)",
      .reportWaits: "This mail still waits for someone from our group.",
      .reportText: "What you wrote:",
      .reportCut: "What else your mail held, such as a signature or an older mail:",
      .reportAttachments: "Attachments, of which we keep only the name: {names}",
      .reportNotes: "What we noted with it:",
      .reportSent: "Mails from us to you:",
      .unverified: """
      We could not check that this mail really comes from your address. Did you not send it yourself? Then reply to \
      this mail and write: withdraw.
      """,
      .correct: """
      Is {number} not right? Reply to this mail and write: {number} is not right. Feel free to add what you did mean.
      """,
      .correctMany: """
      Is something not right? Then reply to this mail and name its number ({numbers}), for example: {number} is not \
      right. Feel free to add what you did mean.
      """,
      .withdraw: "Would you like to take back what is written above? Then write: withdraw.",
      .withdrawAll: "Would you like to take back everything you ever told us? Then write: withdraw all.",
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
      .subjectSuggestion: "About your suggestion to {sender} [{reference}]",
      .subjectChange: "Something changed in what you support at {sender} [{reference}]",
      .subjectQuestion: "A question from {sender} to you [{reference}]",
      .suggestionAdopted:
        "You made a suggestion about {target}. We talked about it in the group, and we will take it up. Thank you!",
      .suggestionAdapted: """
      You made a suggestion about {target}. We talked about it in the group. We will take it up, but in another form. \
      Thank you!
      """,
      .suggestionDeclined: """
      You made a suggestion about {target}. We talked about it in the group. We will not take it up. Thank you for \
      thinking along.
      """,
      .suggestionWords: "This is how we wrote your suggestion down:\n{text}",
      .suggestionBecame: "It now belongs to {target}.",
      .suggestionReason: "Why:\n{reason}",
      .suggestionAgain: "Do you see it otherwise, or have a new idea? Then reply to this mail. We like to read it.",
      .changeOne: "You support {target}. What stands there has changed.",
      .changeMany: "Some of what you support has changed. You can read below what.",
      .changeBefore: "This is what it said:\n{text}",
      .changeAfter: "This is what it says now:\n{text}",
      .changeReason: "Why:\n{reason}",
      .changeStays: """
      Your support stays if you do nothing. The plan then says with it that it was given to version {number}, from \
      before this change.
      """,
      .changeConfirm: "Do you support what it says now, too? Then reply to this mail and write: that is right.",
      .changeWithdraw: "Would you like to take your support back? Then reply to this mail and write: withdraw.",
      .changeWithdrawMany: """
      Would you like to take a part of your support back? Then name the number, for example: withdraw {number}. For \
      everything above you write: withdraw.
      """,
      .questionAsked: "You offered to help with {target}. That is why we put this question to you:",
      .questionAnswer: """
      Would you like to answer? Just reply to this mail. We will talk in the group about what you write. If it comes \
      into the plan, it will be without your name. You need not do anything if you do not want to.
      """,
      .answerTookBackSupport: "We have taken away your support for {target}.",
      .answerConfirmedSupport: "We have written down that you support what it says now at {target}.",
      .answerKeptContact: "That is fine. We pass your name and your mail address on to nobody.",
      .subjectLetter: "A message from {sender} [{reference}]",
      .letterHelper: "You get this mail because you would like to help with {target}.",
      .letterSupporter: "You get this mail because you support {target}.",
      .letterAnswer: "Would you like to answer? Just reply to this mail. Someone from our group reads what you write.",
      .subjectContact: "May someone from {sender} write to you? [{reference}]",
      .contactAsked: """
      You offered to help with {target}. {coordinator} from our group would like to arrange something with you. May we \
      give your name and your mail address to {coordinator} for that? Nobody else gets them.
      """,
      .contactAnswer: """
      Is that all right? Then reply to this mail and write: yes. Would you rather not? Then write: no. If you do nothing, \
      we pass nothing on.
      """,
      .subjectContactGiven: "Your help at {sender} [{reference}]",
      .contactGiven: """
      How good! {coordinator} now has your name and your mail address, to arrange something with you about {target}. \
      Would you like to write first? You can, to this address:
      {address}
      """,
      .contactRegret: "Would you rather not after all? Then reply to this mail, and we will pass it on.",
    ])
}
