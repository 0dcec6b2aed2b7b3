// The page in English.

internal import IntakeModel
internal import PlanStorage

extension SiteWords {
  static let english = SiteWords(
    language: "en", frame: .english, signing: .english, queue: .english, search: .english,
    health: .english, person: .english,
    plan: .english, editing: .english, helping: .english, doing: .english, letters: .english)
}

extension FrameWords {
  static let english = FrameWords(
    name: "Gehoord", skip: "To the content", menu: "Menu", queue: "Queue", plan: "Plan",
    helpers: "Helpers", health: "How it goes", search: "Search", signOut: "Sign out",
    plans: "Other plans",
    back: "Back", badRequest: "We cannot read this form. Go back and try again.",
    forbidden: """
      This form is not valid (any more). Perhaps you were signed out in the meantime. Open the page again and try once \
      more.
      """,
    notFound: "This page does not exist.", wrongMethod: "That cannot be done here.",
    wrongHost: "This page cannot be reached under this address.",
    trouble: "Something is wrong on our side. Nothing was changed. Please try again in a minute.")
}

extension SigningWords {
  static let english = SigningWords(
    title: "Sign in",
    intro: "Fill in your mail address. You then get a mail with a link. There is no password.",
    address: "Your mail address", ask: "Send me a link", lookTitle: "Look at your mail",
    look: """
      If this is the address of a coordinator, you get a mail within a minute. Follow the link in that mail, or type \
      the six digits in it here. Both work for 10 minutes.
      """,
    code: "The six digits in the mail", useCode: "Sign in", again: "I got no mail: try again",
    enterTitle: "Welcome",
    enter: "Press the button to sign in.", enterButton: "Sign in",
    remember: "Remember me on this device, 30 days",
    rememberHint: "Only on a device of your own. It does not work for owners of a plan.",
    linkSpent: "This link does not work any more. It was used, or is too old. Ask for a new one.",
    codeWrong: "These digits are not right. Look again at the newest mail.",
    codeSpent: "This code does not work any more. Ask for a new one.",
    freshTitle: "Sign in once more",
    fresh: """
      This is about people's data, or writes to many people at once. That is why we ask you to sign in again first. \
      You get a mail with a link.
      """,
    freshButton: "Send me a link", signedOut: "You are signed out.",
    signOutEverywhere: "Sign out everywhere",
    choosePlan: "Choose a plan")
}

extension QueueWords {
  static let english = QueueWords(
    title: "Queue", empty: "Nothing waits. Well done!",
    emptyHint: "New mail shows up here by itself.",
    counts: { readings, tasks, notices in
      let parts = [
        readings == 0 ? nil : readings == 1 ? "1 mail" : "\(counted(readings)) mails",
        tasks == 0 ? nil : tasks == 1 ? "1 task" : "\(counted(tasks)) tasks",
        notices == 0 ? nil : notices == 1 ? "1 notice" : "\(counted(notices)) notices",
      ]
      return parts.compactMap { $0 }.joined(separator: ", ")
    }, begin: "Begin with the first", more: { "And \(counted($0)) more, after these." },
    since: { $0 <= 0 ? "since today" : $0 == 1 ? "since yesterday" : "for \($0) days" },
    inNeed: "Somebody in need", complaint: "Complaint about a person", overdue: "Has waited long",
    assignedTo: { "With \($0)" }, noWords: "(no words of their own)", from: "From", proof: "Sender",
    known: "Known",
    waits: "Waits", subject: "Subject", received: "Received", note: "Note",
    ownWords: "Their own words",
    proposal: "What we read in it", proposals: "What we read in it",
    nothingFound:
      "We found nothing in it. Add what it says, or choose below what should happen with this mail.",
    sure: { "\($0) % sure" }, accept: "That is right", acceptChosen: "Right: record what is ticked",
    orRather: "Or rather:", told: "Tell the sender what was decided",
    skip: "Skip", readOtherwise: "Read it otherwise",
    kind: "What is it?",
    about: "About what?", record: "Record it so", addItem: "Add something",
    addQuote: "The words in the mail (may stay empty)", split: "Split",
    splitHint: "One item says several things. Choose what they are.", part: { "Part \($0)" },
    noPart: "nothing",
    reject: "Do not record", rejectHint: "Why not? The sender gets a friendly sentence about it.",
    rejectNote: "Another reason, for ourselves only", later: "Later", tomorrow: "Tomorrow",
    inThreeDays: "In three days",
    nextWeek: "In a week", hand: "Hand over", handNobody: "For everybody",
    otherwise: "Something else",
    notForUs: "Not for the plan: forward it",
    notForUsHint: "The mail goes to the group's ordinary address.",
    block: "Block this sender",
    blockHint: "They get no automatic mail any more. What they still send stays out of the queue.",
    unblock: "Do not block this sender any more", unblockHint: "New mail comes in as usual.",
    spam: "This is spam",
    spamHint: "Nothing is recorded.", fullText: "The whole mail", attachments: "Attachments",
    history: "What was done", noHistory: "Nothing yet.", undo: "Undo", tasks: "To do", settle: "Done",
    confirmNow: "Send the confirmation", leaveUnconfirmed: "Leave it so", retryFile: "Try again",
    resend: "Send it again", dropMail: "Do not send it any more",
    closeBreaker: "Let mail leave again", dropped: "This mail is not sent any more.",
    resent: "This mail leaves again.", restored: "The mail stands as it did before.",
    retried: "The file is taken up again.", laterDay: "Or on another day", laterThen: "Later, on that day",
    splitOwn: "Or choose the parts yourself:",
    missing: {
      switch $0 {
      case .tick: "Nothing was ticked. Tick what is right, or choose below what should happen with this mail."
      case .reason: "Say in a few words why not."
      case .day: "Choose a day to come, within a year."
      case .parts: "Choose at least two parts."
      }
    },
    overtaken: "Somebody else was first. Nothing was overwritten. This is what was done meanwhile:",
    leaves: { "The mail about it leaves at \($0)." }, state: "State")
}

extension SearchWords {
  static let english = SearchWords(
    title: "Search", label: "Words, a name, an address or a number", button: "Search",
    nothing: "Nothing was found.",
    mails: "Mails", newestOnly: { "Only the newest \($0) are shown. Use more words." },
    inPlan: "In the plan")
}

extension HealthWords {
  static let english = HealthWords(
    title: "How it goes", accounting: "Accounting",
    noAccounting: "The folder of new mail cannot be read now. Ask the administrator to look.",
    closes: "It closes: every mail that ever came is in exactly one place.",
    doesNotClose:
      "It does not close: mail went away before it was handled. Ask the administrator to look.",
    seen: "Seen", difference: "Difference", what: "What", count: "Number", sending: "Sending",
    breakerOpen: "No confirmations leave now, or only a few: far too many were asked for at once.",
    held: "Answers are held back. The configuration says so.", relay: "The mail server says",
    leftInHour: "Left in the last hour", askedInHour: "Asked for in the last hour",
    later: "Leave later",
    suppressed: "Get no automatic mail", blocked: "Blocked", byDay: "By day",
    day: "Day", outbox: "Our mails")
}

extension PersonWords {
  static let english = PersonWords(
    title: "A person's data", link: "What we hold on this person",
    since: { "With us since \($0)." },
    sent: { $0 == 1 ? "We sent 1 mail." : "We sent \($0) mails." }, mail: "Mail", day: "Day",
    subject: "Subject",
    counts: "Counts", export: "Everything as a file (JSON)",
    erase: "Erase everything of this person",
    eraseHint: """
      Everything goes: the mails, what was read in them, and our answers. The numbers in the plan stay, without a name. \
      This cannot be undone.
      """,
    sure: "Yes, I am sure", erased: "Erased. Nothing of this person is left.")
}

extension PlanWords {
  static let english = PlanWords(
    published: { "Published on \($0)." }, notPublished: "Not published yet.",
    changes: {
      $0 == 0
        ? "Nothing was changed since."
        : $0 == 1 ? "1 thing was changed since." : "\($0) things were changed since."
    },
    state: { state in state.rawValue })
}

extension EditingWords {
  static let english = EditingWords(
    title: "Edit the plan", wholeText: "The whole plan", edit: "Edit", editWhole: "Edit the whole plan",
    partTitle: "Title", partText: "Text", nature: "Does the meaning change?",
    sameMeaning: "No, the same in other words", otherMeaning: "Yes: who supported this gets one mail about it",
    reason: "Why? (is shown with the change; may stay empty)", preview: "See what changes", nothing: "Nothing changes.",
    people: { $0 == 1 ? "1 person gets a mail about this." : "\($0) people each get a mail about this." },
    keep: "Keep it", leave: "Do not keep it", publish: "Publish now",
    overtaken: """
      Somebody else has just changed the plan. Nothing was overwritten. What you typed stands below; take it over into \
      the new text.
      """,
    startAgain: "Begin with the new text", line: { "Line \($0)" }, field: { field in field.rawValue })
}

extension HelpingWords {
  static let english = HelpingWords(
    none: "Nobody has offered help yet.",
    offers: { $0 == 1 ? "1 offer" : $0 < HelperPages.mostShown ? "\($0) offers" : "\($0) offers or more" },
    list: "The list as a file (CSV)",
    listHint: "This file holds names and addresses. Keep it no longer than needed and do not pass it on.",
    erased: "(erased)", columns: ["Number", "For what", "Name", "Address", "State", "Since", "Mail"],
    state: { state in state.rawValue })
}
