// What was done, and why something was not, in English.

internal import IntakeModel
internal import PlanStorage

extension EnglishForCoordinators {
  func told(_ entry: HistoryEntry) -> String {
    let detail = entry.detail
    let because = detail["because"].map { ": \($0)" } ?? ""
    let by = detail["by"].map { " (see \($0))" } ?? ""
    let text = detail["text"].map { ": “\($0)”" } ?? ""
    let contact = detail["contact"].map { " (contact: \($0))" } ?? ""
    let items = detail["items"].map { " (item \($0))" } ?? ""
    switch entry.operation {
    case "accept": return "recorded" + items
    case "change": return "item \(detail["item"] ?? ""): \(item(detail, prefix: "from_")) became \(item(detail))"
    case "split": return "item \(detail["item"] ?? "") split into \(detail["parts"] ?? "")"
    case "add": return "added: \(item(detail))"
    case "reject":
      let reason = detail["reason"].flatMap(RejectionReason.init).map { ": \(word($0))" } ?? ""
      return "not recorded" + (detail["because"] == nil ? reason : because)
    case "spam": return "marked as spam"
    case "block": return "sender blocked"
    case "unblock": return "sender unblocked"
    case "not-for-us": return "not for the plan: forwarded"
    case "later": return "put off"
    case "hand": return detail["to"].map { "handed to \($0)" } ?? "handed to nobody in particular"
    case "answer": return "answered" + items + text
    case "settle": return "settled" + items
    case "release": return "shown with the plan, without a name: item \(detail["item"] ?? "")" + text
    case "confirm": return "confirmation sent after all"
    case "leave-unconfirmed": return "stays without a confirmation"
    case "enter": return "entered"
    case "undo": return "taken back: \(detail["operation"] ?? "")"
    case "take-back": return "the sender took item \(detail["item"] ?? "") back" + by
    case "dispute": return "the sender says that item \(detail["item"] ?? "") is not right" + by
    case "correct": return "the sender corrected item \(detail["item"] ?? ""): \(item(detail))" + by
    case "take-back-support": return "the sender took support back: \(place(detail))" + by
    case "confirm-support": return "the sender supports the new text too: \(place(detail))" + by
    case "close": return "closed, since the sender took it back" + by
    case "suggestion": return fate(detail["fate"] ?? "") + " (item \(detail["item"] ?? ""))"
    case "offer": return "offer: \(detail["state"].flatMap(OfferState.init).map(word) ?? "")" + contact
    case "erase": return "erased"
    case "breaker-closed": return "breaker closed"
    case "resend": return "our mail \(detail["outbox"] ?? "") may leave again"
    case "drop": return "our mail \(detail["outbox"] ?? "") is not sent any more"
    case "retry": return "file \(detail["ledger"] ?? "") is taken up again"
    case "write-to": return "letter to many"
    case "ask": return "question to people"
    case "plan-edit": return "plan edited"
    case let other: return other
    }
  }

  private func fate(_ word: String) -> String {
    switch SuggestionFate(rawValue: word) {
    case .adopted: "idea adopted"
    case .adapted: "idea adopted in another form"
    case .declined: "idea declined"
    case nil: "decided about the idea"
    }
  }

  func overtaken(_ reference: String) -> String {
    "\(reference) was changed meanwhile; nothing was overwritten. This is what was done:"
  }

  func done(_ reference: String, what: String, recorded: Int, waiting: Int?) -> String {
    let left = waiting.map { $0 == 1 ? "1 still waits" : "\($0) still wait" } ?? "nothing waits any more"
    return "\(reference): \(what); \(recorded == 1 ? "1 counts" : "\(recorded) count"), \(left)"
  }

  func departing(_ kind: MailKind, at time: String) -> String {
    "a mail (\(word(kind))) leaves at \(time); until then `gehoor undo` takes it back"
  }

  func refused(_ refusal: OperationRefusal, number: Int) -> String {
    switch refusal {
    case .notAllowed(let role): "for this you must be \(role == .reader ? "a" : "an") \(word(role)) of this plan"
    case .onlyReads(let name): "\(name) decides nothing in this plan; hand the mail to somebody who may"
    case .noSuchTarget: "the plan has no such call or activity"
    case .nobodyThere: "there is nobody to whom we could send a mail about it"
    case .offerIs(let state): "somebody else was first: this offer is now \"\(word(state))\"; nothing was changed"
    case .cannotWrite: "the mail about it could not be composed; nothing was changed"
    case .noWords: "there are no words here; give them yourself"
    case .review(let refusal): refused(refusal, number: number)
    }
  }

  private func refused(_ refusal: ReviewRefusal, number: Int) -> String {
    switch refusal {
    case .noSuchMail: "there is no mail \(number)"
    case .notWaiting: "mail \(number) waits no more; `gehoor show \(number)` tells who did what"
    case .noSuchItem(let position): "mail \(number) has no item \(position) for which this can be done"
    case .nothingToAccept:
      "nothing was found in mail \(number) that could be recorded; `gehoor add \(number)` adds something"
    case .nothingOpen: "mail \(number) has nothing left for which this could be done"
    case .noSender: "mail \(number) has no sender who could be counted"
    case .notBlocked: "the sender of mail \(number) is not blocked"
    case .nothingToUndo: "mail \(number) has nothing to take back"
    case .toldSince:
      "this decision stands: its author knows it, the article tells it, or the plan went on from it"
    case .offerWentOn: "this offer went on since; say with `gehoor offer \(number)` how far it is now"
    case .changedSince: "the sender changed mail \(number) after that; correct the item instead of taking it back"
    }
  }
}
