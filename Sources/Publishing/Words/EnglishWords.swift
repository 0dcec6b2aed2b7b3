// The published forms in English.

internal import IntakeModel

extension Words {
  /// The English words.
  static let english = Words(
    language: "en",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    date: "{day} {month} {year}", thousandsSeparator: ",",
    skipToContent: "Skip to the content", contents: "Contents", version: "Version {number}",
    otherLanguages: "Other languages", call: "Call", wholePlan: "the whole plan",
    states: [
      .proposed: "proposed", .chosen: "chosen", .running: "under way", .done: "done", .stopped: "stopped",
    ],
    supporters: CountWords(none: "no support yet", few: "a few people support this", unit: "support this"),
    helpers: CountWords(none: "no helpers yet", few: "a few helpers", unit: "offer help"),
    reactions: CountWords(none: "no reactions yet", few: "a few reactions", unit: "reactions"),
    nothingYet: "No support, helpers or reactions yet.",
    wholePlanSupporters: CountWords(
      none: "no support for the whole plan yet", few: "a few people support the whole plan",
      unit: "people support the whole plan"),
    wholePlanHelpers: CountWords(
      none: "no general helpers yet", few: "a few people help where needed", unit: "people help where needed"),
    wholePlanReactions: CountWords(
      none: "no reactions to the whole plan yet", few: "a few reactions to the whole plan",
      unit: "reactions to the whole plan"),
    peopleInPlan: CountWords(
      none: "no people yet", few: "a few people take part, all together", unit: "people take part, all together"),
    peopleWithinCall: CountWords(
      none: "no people yet in this call and its activities", few: "a few people in this call and its activities",
      unit: "people in this call and its activities"),
    openSuggestions: CountWords(
      none: "no open suggestions yet", few: "a few suggestions are being weighed",
      unit: "suggestions are being weighed"),
    agreed: CountWords(
      none: "agreed with nobody yet", few: "agreed with a few people", unit: "people with whom it is agreed"),
    offeredForNeed: CountWords(none: "nobody yet", few: "a few people offered", unit: "people offered"),
    agreedForNeed: CountWords(none: "nothing agreed yet", few: "a few agreed", unit: "agreed"),
    earlierSupport: CountWords(
      none: "", few: "A few of them supported version {number}. The meaning changed after that.",
      unit: "of them supported version {number}. The meaning changed after that."),
    answersCount: CountWords(none: "no answers yet", few: "a few answers", unit: "answers"),
    voices: CountWords(none: "", few: "a few voices", unit: "voices"),
    takePart: "Take part",
    howToTakePart: "Mail {address} in your own words. You can support something, offer help, react, ask a question or "
      + "make a suggestion. Several things in one mail are fine.",
    afterYouMail: "You get a mail back with what we understood. If something is wrong, or you want to take something "
      + "back, simply reply to it.",
    noNames: "Nobody who mails is ever named on this page.",
    smallNumbers: "One or two people are shown as ‘a few’, and a number changes only by three or more, so that "
      + "nobody can be recognised. Support for the whole plan is not added to the calls.",
    waysToTakePart: [
      ("I support the whole plan", "I support the whole plan"), ("I want to help", "I want to help"),
      ("I have a suggestion", "Suggestion for the plan"), ("I have a question", "Question about the plan"),
    ],
    mailAbout: "Mail about {id}", questions: "A question to everybody", answer: "Mail your answer",
    outcome: "What came of it", said: "What people say", removed: "Removed on request.",
    allReactions: "All reactions",
    needs: "Needed", neededBy: "by {day}", organiser: "Organised by",
    latest: "New in this version", allChanges: "All changes", changes: "What changed",
    noChanges: "Nothing has changed yet.",
    changeLabels: englishChangeLabels,
    added: [
      .support: "times support", .volunteer: "offers to help", .suggestion: "suggestions", .reaction: "reactions",
      .question: "questions", .withdrawal: "times support or help withdrawn",
    ],
    addedOther: "contributions", fewer: "{count} fewer", from: "before: {places}", smallLabel: "Counts",
    reordered: "New order", quietVersion: "Brought up to date: what people say, offer or agree on.",
    smallChanges: "Here and there the counts changed a little.",
    olderChanges: "{number} changes", olderChange: "1 change", declined: "Suggestions that were not adopted",
    declinedIntro: "Not every suggestion fits the plan. Each one has its reason here.",
    formats: "This plan in other forms", asMarkdown: "Text (Markdown)", asData: "Data (JSON)",
    asFeed: "Follow the changes (Atom)", address: "Address of this page",
    missingTranslation: "Not everything has been translated. What is missing is shown in {languages}.",
    languageNames: [
      "ar": "Arabic", "bg": "Bulgarian", "de": "German", "en": "English", "es": "Spanish", "fr": "French",
      "fy": "Frisian", "it": "Italian", "nl": "Dutch", "pap": "Papiamento", "pl": "Polish", "pt": "Portuguese",
      "ro": "Romanian", "ru": "Russian", "so": "Somali", "ti": "Tigrinya", "tr": "Turkish", "uk": "Ukrainian",
      "zh": "Chinese",
    ])

  private static let englishChangeLabels: [PlanChangeKind: String] = [
    .imported: "Published", .added: "New", .reworded: "Reworded", .meaning: "Meaning changed", .moved: "Moved",
    .merged: "Merged", .split: "Split", .ended: "Ended", .stateChanged: "State changed",
    .restored: "Earlier version restored", .meansSet: "What is needed", .dateSet: "Date",
    .questionAsked: "New question", .questionClosed: "Question answered", .counts: "Added",
    .reactionWorkedIn: "Reaction worked in", .suggestionProposed: "Suggestions",
    .suggestionAdopted: "Suggestion adopted", .suggestionAdapted: "Suggestion adopted in another form",
    .suggestionDeclined: "Suggestion not adopted",
  ]
}
