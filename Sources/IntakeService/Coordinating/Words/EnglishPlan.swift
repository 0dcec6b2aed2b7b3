// What coordinators read in the terminal about the plan, in English.

internal import IntakeModel
internal import PlanStorage

struct EnglishPlanWords: PlanLanguage {
  let yes = "y"
  let wholePlan = "the plan as a whole"
  let missing = "the plan is missing: `gehoor plan import FILE`"
  let nothingChanged = "nothing was changed"
  let overtaken = "somebody else has just changed the plan; nothing was overwritten. Try again."
  let saveSo = "Save it so?"
  let withYes = "this is what would change; with --yes it is saved"
  let whichNature = "[w]ording or [m]eaning?"
  let natureLetters = (wording: "w", meaning: "m")
  let why = "Why? The article tells it; it may be empty:"
  let editAgain = "Go on editing?"
  let editorFailed = "the editor ended with an error"
  let noDifference = "there is no difference"
  let notPublished = "not published yet"
  let headings = ["", "support", "help", "reactions", "ideas", "people", "title"]
  let came = "new"
  let went = "ended"
  let nobodyToAsk = "there is nobody left to mail this question to"
  let decidedBefore = "this idea has had its answer; nothing was changed"
  let noReaction = "those mails hold no recorded reaction"

  func noVersion(_ number: Int) -> String { "there is no version \(number)" }
  func version(_ number: Int, of day: String) -> String { "version \(number) of \(day)" }
  func published(_ number: Int) -> String { "version \(number) published" }
  func textStays(in file: String) -> String { "your text is in \(file)" }
  func noTarget(_ id: String) -> String { "the plan has no call or activity \(id)" }
  func noNeed(_ number: String, of id: String) -> String { "\(id) has no need \(number)" }
  func noQuestion(_ number: Int, of call: String) -> String { "call \(call) has no open question \(number)" }
  func noSuggestion(_ number: Int) -> String { "mail \(number) has no recorded idea of that number" }
  func notConfigured(_ id: PlanID) -> String { "the configuration has no plan \(id); add it there first" }
  func mayMany(_ people: Int) -> String { "\(people) people get one mail about this. Go on?" }
  func wouldMany(_ people: Int) -> String {
    "\(people) people would get a mail about this; with --yes it goes on. Nothing was changed."
  }
  func told(_ people: Int) -> String {
    people == 1 ? "1 person gets a mail about it" : "\(people) people get a mail about it"
  }
  func asked(_ people: Int, perHour: Int) -> String {
    "the question goes to \(people) \(people == 1 ? "person" : "people"), at most \(perHour) an hour"
  }

  func imported(_ outcome: ImportOutcome, calls: Int, activities: Int) -> String {
    let what =
      switch outcome {
      case .created: "added"
      case .changed: "changed"
      case .unchanged: "was so already"
      }
    return "\(what), \(calls) calls, \(activities) activities"
  }

  func word(_ field: PlanDifferenceEntry.Field) -> String {
    switch field {
    case .title: "title"
    case .text: "text"
    case .state: "state"
    case .needs: "needs"
    case .questions: "questions"
    case .order: "place"
    }
  }

  func word(_ state: ProgressState) -> String { state.rawValue }

  func word(_ fate: SuggestionFate) -> String {
    switch fate {
    case .adopted: "idea adopted"
    case .adapted: "idea adopted in another form"
    case .declined: "idea declined"
    }
  }

  func refused(_ refusal: PlanEditRefusal) -> String {
    switch refusal {
    case .noCall(let id): "the plan has no call \(id)"
    case .noActivity(let id): "the plan has no activity \(id)"
    case .noQuestion(let id): "call \(id.call) has no question \(id.number)"
    case .idIsTaken(let id): "\(id) was used before; each id is given once"
    case .differentKinds: "calls and activities cannot be merged"
    case .tooFew: "that takes two or more"
    }
  }

  func change(_ change: PlanChange, from: String) -> String? {
    switch change.kind {
    case .imported: "the plan was taken in"
    case .restored: "an earlier version was brought back"
    case .counts, .suggestionProposed: nil
    case .added: "new"
    case .reworded: "reworded"
    case .meaning: "meaning changed"
    case .moved: from.isEmpty ? "another order" : "moved from \(from)"
    case .merged: "merged from \(from)"
    case .split: "split from \(from)"
    case .ended: "ended"
    case .stateChanged: "state changed" + (change.state.map { " to \(word($0))" } ?? "")
    case .meansSet: "what is needed"
    case .dateSet: "date"
    case .questionAsked: "question \(change.question ?? 0) asked"
    case .questionClosed: "question \(change.question ?? 0) answered"
    case .reactionWorkedIn: "reaction worked in"
    case .suggestionAdopted: word(.adopted)
    case .suggestionAdapted: word(.adapted)
    case .suggestionDeclined: word(.declined)
    }
  }
}
