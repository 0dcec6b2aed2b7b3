// What coordinators read in the terminal about the plan, in Dutch.

internal import IntakeModel
internal import PlanStorage

struct DutchPlanWords: PlanLanguage {
  let yes = "j"
  let wholePlan = "het plan als geheel"
  let missing = "het plan ontbreekt: `gehoor plan import FILE`"
  let nothingChanged = "er is niets veranderd"
  let overtaken = "iemand anders heeft het plan net veranderd; er is niets overschreven. Probeer het opnieuw."
  let saveSo = "Zo opslaan?"
  let withYes = "dit is wat er zou veranderen; met --yes wordt het opgeslagen"
  let whichNature = "[v]erwoording of [i]nhoud?"
  let natureLetters = (wording: "v", meaning: "i")
  let why = "Waarom? Dit komt in het artikel; leeg mag ook:"
  let editAgain = "Verder bewerken?"
  let editorFailed = "de editor eindigde met een fout"
  let noDifference = "er is geen verschil"
  let notPublished = "nog niet gepubliceerd"
  let headings = ["", "steun", "helpt", "reacties", "ideeën", "mensen", "titel"]
  let came = "nieuw"
  let went = "vervallen"
  let nobodyToAsk = "er is niemand meer om deze vraag aan te mailen"
  let decidedBefore = "over dit idee is al beslist; er is niets veranderd"
  let noReaction = "in die mails staat geen vastgelegde reactie"

  func noVersion(_ number: Int) -> String { "er is geen versie \(number)" }
  func version(_ number: Int, of day: String) -> String { "versie \(number) van \(day)" }
  func published(_ number: Int) -> String { "versie \(number) gepubliceerd" }
  func textStays(in file: String) -> String { "uw tekst staat in \(file)" }
  func noTarget(_ id: String) -> String { "het plan heeft geen call of activiteit \(id)" }
  func noNeed(_ number: String, of id: String) -> String { "\(id) heeft geen behoefte \(number)" }
  func noQuestion(_ number: Int, of call: String) -> String { "call \(call) heeft geen open vraag \(number)" }
  func noSuggestion(_ number: Int) -> String { "mail \(number) heeft geen vastgelegd idee met dat nummer" }
  func notConfigured(_ id: PlanID) -> String { "de instellingen kennen het plan \(id) niet; zet het er eerst in" }
  func mayMany(_ people: Int) -> String { "\(people) mensen krijgen hierover één mail. Doorgaan?" }
  func wouldMany(_ people: Int) -> String {
    "\(people) mensen zouden hierover een mail krijgen; met --yes gaat het door. Er is niets veranderd."
  }
  func told(_ people: Int) -> String {
    people == 1 ? "1 mens krijgt er een mail over" : "\(people) mensen krijgen er een mail over"
  }
  func asked(_ people: Int, perHour: Int) -> String {
    "de vraag gaat naar \(people) \(people == 1 ? "mens" : "mensen"), hooguit \(perHour) per uur"
  }

  func imported(_ outcome: ImportOutcome, calls: Int, activities: Int) -> String {
    let what =
      switch outcome {
      case .created: "toegevoegd"
      case .changed: "bijgewerkt"
      case .unchanged: "was al zo"
      }
    return "\(what), \(calls) calls, \(activities) activiteiten"
  }

  func word(_ field: PlanDifferenceEntry.Field) -> String {
    switch field {
    case .title: "titel"
    case .text: "tekst"
    case .state: "stand"
    case .needs: "nodig"
    case .questions: "vragen"
    case .order: "plaats"
    }
  }

  func word(_ state: ProgressState) -> String {
    switch state {
    case .proposed: "voorgesteld"
    case .chosen: "gekozen"
    case .running: "loopt"
    case .done: "gedaan"
    case .stopped: "gestopt"
    }
  }

  func word(_ fate: SuggestionFate) -> String {
    switch fate {
    case .adopted: "idee overgenomen"
    case .adapted: "idee in andere vorm overgenomen"
    case .declined: "idee afgewezen"
    }
  }

  func refused(_ refusal: PlanEditRefusal) -> String {
    switch refusal {
    case .noCall(let id): "het plan heeft geen call \(id)"
    case .noActivity(let id): "het plan heeft geen activiteit \(id)"
    case .noQuestion(let id): "call \(id.call) heeft geen vraag \(id.number)"
    case .idIsTaken(let id): "\(id) is al gebruikt; elk nummer wordt één keer gegeven"
    case .differentKinds: "calls en activiteiten kunnen niet samengevoegd worden"
    case .tooFew: "daarvoor zijn er twee of meer nodig"
    }
  }

  func change(_ change: PlanChange, from: String) -> String? {
    switch change.kind {
    case .imported: "het plan is opgenomen"
    case .restored: "een eerdere versie is teruggezet"
    case .counts, .suggestionProposed: nil
    case .added: "nieuw"
    case .reworded: "anders verwoord"
    case .meaning: "inhoud veranderd"
    case .moved: from.isEmpty ? "andere volgorde" : "verplaatst van \(from)"
    case .merged: "samengevoegd uit \(from)"
    case .split: "gesplitst uit \(from)"
    case .ended: "vervallen"
    case .stateChanged: "stand gewijzigd" + (change.state.map { " in \(word($0))" } ?? "")
    case .meansSet: "wat er nodig is"
    case .dateSet: "datum"
    case .questionAsked: "vraag \(change.question ?? 0) gesteld"
    case .questionClosed: "vraag \(change.question ?? 0) beantwoord"
    case .reactionWorkedIn: "reactie verwerkt"
    case .suggestionAdopted: word(.adopted)
    case .suggestionAdapted: word(.adapted)
    case .suggestionDeclined: word(.declined)
    }
  }
}
