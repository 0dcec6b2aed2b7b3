// The form of a decision, read into the decision.

internal import IntakeModel
internal import PlanStorage

/// Reads what the pressed button and the fields around it say.
struct ReviewForm {
  private let form: FormFields
  private let now: Int64
  private let localTime: (Int64) -> LocalTime

  init(_ visit: Visit) {
    form = visit.form
    now = visit.now
    localTime = visit.localTime
  }

  /// Nil for what no page of ours sends.
  var review: Review? {
    let words = (form["do"] ?? "").split(separator: " ").map(String.init)
    switch words.first {
    case "accept": return accept
    case "change" where words.count == 5: return change(words)
    case "change": return chosen
    case "split": return split
    case "add": return add
    case "reject":
      return words.count == 2 ? RejectionReason(rawValue: words[1]).flatMap(reject) : nil
    case "later": return words.count == 2 ? Int64(words[1]).flatMap(later) : nil
    case "not-for-us": return .notForUs
    case "block": return .block
    case "unblock": return .unblock
    case "spam": return .spam
    case "settle": return form.number("item").map { .settle(positions: [$0]) }
    case "leave-unconfirmed": return .leaveUnconfirmed
    default: return nil
    }
  }

  /// What is ticked; with nothing ticked nothing is accepted by mistake.
  private var accept: Review? {
    let positions = form.all("item").compactMap { Int($0) }
    return positions.isEmpty ? nil : .accept(positions: positions)
  }

  private func change(_ words: [String]) -> Review? {
    guard let position = Int(words[1]), let kind = ItemKind(rawValue: words[2]),
      let target = PlanOptions.target("\(words[3]) \(words[4])")
    else { return nil }
    return .change(position: position, kind: kind, target: target)
  }

  private var chosen: Review? {
    guard let position = form.number("item"), let kind = form["kind"].flatMap(ItemKind.init),
      let target = form["about"].flatMap(PlanOptions.target)
    else { return nil }
    return .change(position: position, kind: kind, target: target)
  }

  private var add: Review? {
    guard let kind = form["kind"].flatMap(ItemKind.init),
      let target = form["about"].flatMap(PlanOptions.target)
    else {
      return nil
    }
    return .add(kind: kind, target: target, quote: form.text("quote") ?? "")
  }

  private var split: Review? {
    guard let position = form.number("item"), let parts, parts.count >= 2 else { return nil }
    return .split(position: position, parts: parts)
  }

  /// The kinds and targets that were chosen; nil for what no page of ours sends.
  var parts: [ItemPart]? {
    let kinds = form.all("kind")
    let targets = form.all("about")
    guard kinds.count == targets.count else { return nil }
    var parts: [ItemPart] = []
    for (kind, target) in zip(kinds, targets) where !kind.isEmpty {
      guard let kind = ItemKind(rawValue: kind), let target = PlanOptions.target(target) else {
        return nil
      }
      parts.append(ItemPart(kind: kind, target: target))
    }
    return parts
  }

  private func reject(_ reason: RejectionReason) -> Review? {
    let note = form.text("note") ?? ""
    guard reason != .other || !note.isEmpty else { return nil }
    return .reject(reason, note: reason == .other ? note : "")
  }

  /// At eight in the morning of that day.
  private func later(_ days: Int64) -> Review? {
    guard (1...60).contains(days) else { return nil }
    let local = localTime(now + days * 86_400)
    let midnight =
      now + days * 86_400 - Int64(local.hour * 3_600 + local.minute * 60 + local.second)
    return .later(until: midnight + 8 * 3_600)
  }
}
