// What was done, and why something was not, in Dutch.

internal import IntakeModel
internal import PlanStorage

extension DutchForCoordinators {
  func told(_ entry: HistoryEntry) -> String {
    let detail = entry.detail
    let because = detail["because"].map { ": \($0)" } ?? ""
    let by = detail["by"].map { " (zie \($0))" } ?? ""
    let text = detail["text"].map { ": “\($0)”" } ?? ""
    let contact = detail["contact"].map { " (contact: \($0))" } ?? ""
    let items = detail["items"].map { " (punt \($0))" } ?? ""
    switch entry.operation {
    case "accept": return "vastgelegd" + items
    case "change": return "punt \(detail["item"] ?? ""): \(item(detail, prefix: "from_")) werd \(item(detail))"
    case "split": return "punt \(detail["item"] ?? "") gesplitst in \(detail["parts"] ?? "")"
    case "add": return "toegevoegd: \(item(detail))"
    case "reject":
      let reason = detail["reason"].flatMap(RejectionReason.init).map { ": \(word($0))" } ?? ""
      return "niet vastgelegd" + (detail["because"] == nil ? reason : because)
    case "spam": return "als spam gemarkeerd"
    case "block": return "afzender geblokkeerd"
    case "unblock": return "afzender niet meer geblokkeerd"
    case "not-for-us": return "niet voor het plan: doorgestuurd"
    case "later": return "uitgesteld"
    case "hand": return detail["to"].map { "overgedragen aan \($0)" } ?? "aan niemand in het bijzonder overgedragen"
    case "answer": return "beantwoord" + items + text
    case "settle": return "afgehandeld" + items
    case "release": return "zonder naam bij het plan gezet: punt \(detail["item"] ?? "")" + text
    case "confirm": return "bevestiging alsnog verstuurd"
    case "leave-unconfirmed": return "blijft zonder bevestiging"
    case "enter": return "ingevoerd"
    case "undo": return "teruggedraaid: \(undone(detail["operation"] ?? ""))"
    case "take-back": return "de afzender trok punt \(detail["item"] ?? "") in" + by
    case "dispute": return "volgens de afzender klopt punt \(detail["item"] ?? "") niet" + by
    case "correct": return "de afzender verbeterde punt \(detail["item"] ?? ""): \(item(detail))" + by
    case "take-back-support": return "de afzender trok steun in: \(place(detail))" + by
    case "confirm-support": return "de afzender steunt ook de nieuwe tekst: \(place(detail))" + by
    case "close": return "gesloten, want de afzender trok het in" + by
    case "suggestion": return fate(detail["fate"] ?? "") + " (punt \(detail["item"] ?? ""))"
    case "offer": return "aanbod: \(detail["state"].flatMap(OfferState.init).map(word) ?? "")" + contact
    case "erase": return "gewist"
    case "resend": return "onze mail \(detail["outbox"] ?? "") mag weer weg"
    case "drop": return "onze mail \(detail["outbox"] ?? "") gaat niet meer weg"
    case "retry": return "bestand \(detail["ledger"] ?? "") wordt opnieuw opgepakt"
    case "write-to": return "brief aan velen"
    case "ask": return "vraag aan mensen"
    case "plan-edit": return "plan bewerkt"
    case "breaker-closed": return "stroombreker dichtgezet"
    case let other: return other
    }
  }

  private func fate(_ word: String) -> String {
    switch SuggestionFate(rawValue: word) {
    case .adopted: "idee overgenomen"
    case .adapted: "idee in andere vorm overgenomen"
    case .declined: "idee niet overgenomen"
    case nil: "over het idee besloten"
    }
  }

  private func undone(_ operation: String) -> String {
    switch operation {
    case "accept": "vastleggen"
    case "change": "anders lezen"
    case "split": "splitsen"
    case "add": "toevoegen"
    case "reject": "niet vastleggen"
    case "spam": "als spam markeren"
    case "block": "blokkeren"
    case "unblock": "deblokkeren"
    case "not-for-us": "doorsturen"
    case "later": "uitstellen"
    case "hand": "overdragen"
    case "answer": "beantwoorden"
    case "settle": "afhandelen"
    case "offer": "de stand van het aanbod"
    case "suggestion": "besluiten over het idee"
    case "release": "bij het plan zetten"
    case "confirm": "bevestigen"
    case "leave-unconfirmed": "zonder bevestiging laten"
    case let other: other
    }
  }

  func overtaken(_ reference: String) -> String {
    "\(reference) veranderde intussen; er is niets overschreven. Dit gebeurde er:"
  }

  func done(_ reference: String, what: String, recorded: Int, waiting: Int?) -> String {
    let left = waiting.map { $0 == 1 ? "1 wacht nog" : "\($0) wachten nog" } ?? "wacht niet meer"
    return "\(reference): \(what); \(recorded == 1 ? "1 telt mee" : "\(recorded) tellen mee"), \(left)"
  }

  func departing(_ kind: MailKind, at time: String) -> String {
    "mail (\(word(kind))) vertrekt om \(time); tot dan haalt `gehoor undo` hem terug"
  }

  func refused(_ refusal: OperationRefusal, number: Int) -> String {
    switch refusal {
    case .notAllowed(let role): "hiervoor moet u \(word(role)) van dit plan zijn"
    case .onlyReads(let name): "\(name) beslist niet mee in dit plan; geef de mail aan iemand die dat wel mag"
    case .noSuchTarget: "die call of activiteit staat niet in het plan"
    case .nobodyThere: "daar is niemand aan wie we hierover een mail kunnen sturen"
    case .offerIs(let state): "iemand anders was u voor: dit aanbod staat nu op '\(word(state))'; er is niets veranderd"
    case .cannotWrite: "de mail hierover kon niet worden opgesteld; er is niets veranderd"
    case .noWords: "hier staan geen woorden bij; geef ze zelf"
    case .review(let refusal): refused(refusal, number: number)
    }
  }

  private func refused(_ refusal: ReviewRefusal, number: Int) -> String {
    switch refusal {
    case .noSuchMail: "er is geen mail \(number)"
    case .notWaiting: "mail \(number) wacht niet meer; `gehoor show \(number)` laat zien wie wat deed"
    case .noSuchItem(let position): "mail \(number) heeft geen punt \(position) waar dit kan"
    case .nothingToAccept:
      "in mail \(number) is niets gevonden om vast te leggen; `gehoor add \(number)` voegt iets toe"
    case .nothingOpen: "bij mail \(number) is hier niets meer voor te doen"
    case .noSender: "mail \(number) heeft geen afzender die kan meetellen"
    case .notBlocked: "de afzender van mail \(number) is niet geblokkeerd"
    case .nothingToUndo: "bij mail \(number) is niets om terug te draaien"
    case .toldSince:
      "dit besluit staat vast: de indiener weet het al, het staat in het artikel, of het plan ging daarna verder"
    case .offerWentOn:
      "met dit aanbod ging het al verder; zet het met `gehoor offer \(number)` op wat het nu is"
    case .changedSince: "de afzender veranderde mail \(number) daarna zelf; draai dat niet terug maar verbeter het punt"
    }
  }
}
