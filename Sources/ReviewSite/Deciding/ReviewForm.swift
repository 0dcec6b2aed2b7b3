// The form of a decision, read into the decision.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// What a form lacks, which a coordinator can put right.
enum MissingPart {
  case tick, reason, day, parts
}

/// What a form asks for.
enum AskedReview: Equatable {
  case review(Review)
  case incomplete(MissingPart)
  /// What no page of ours sends.
  case foreign

  /// - Parameter review: nil for what no page of ours sends.
  fileprivate init(_ review: Review?) { self = review.map { .review($0) } ?? .foreign }
}

/// Reads what the pressed button and the fields around it say.
struct ReviewForm {
  private let form: FormFields
  private let now: Int64
  private let localTime: (Int64) -> LocalTime
  private let beginning: (CalendarDay) -> Int64

  init(_ visit: Visit) {
    form = visit.form
    now = visit.now
    localTime = visit.localTime
    beginning = visit.site.configuration.beginning
  }

  var asked: AskedReview {
    let words = (form["do"] ?? "").split(separator: " ").map(String.init)
    switch words.first {
    case "accept": return accept
    case "change" where words.count == 5: return AskedReview(change(words))
    case "change": return AskedReview(chosen)
    case "split" where words.count > 2: return AskedReview(split(words))
    case "split": return split
    case "add": return AskedReview(add)
    case "reject": return words.count == 2 ? RejectionReason(rawValue: words[1]).map(reject) ?? .foreign : .foreign
    case "later" where words.count == 1: return laterDay
    case "later": return AskedReview(words.count == 2 ? Int64(words[1]).flatMap(later) : nil)
    case "not-for-us": return .review(.notForUs)
    case "block": return .review(.block)
    case "unblock": return .review(.unblock)
    case "spam": return .review(.spam)
    case "settle": return AskedReview(form.number("item").map { .settle(positions: [$0]) })
    case "leave-unconfirmed": return .review(.leaveUnconfirmed)
    default: return .foreign
    }
  }

  /// What is ticked; with nothing ticked nothing is accepted by mistake.
  private var accept: AskedReview {
    let positions = form.all("item").compactMap { Int($0) }
    return positions.isEmpty ? .incomplete(.tick) : .review(.accept(positions: positions))
  }

  private func change(_ words: [String]) -> Review? {
    guard let position = Int(words[1]), let part = part(words[2...]) else { return nil }
    return .change(position: position, kind: part.kind, target: part.target)
  }

  /// An item with the parts that the button names.
  private func split(_ words: [String]) -> Review? {
    guard let position = Int(words[1]), words.count == 8, let one = part(words[2..<5]), let other = part(words[5...])
    else { return nil }
    return .split(position: position, parts: [one, other])
  }

  /// A kind, a call and an activity.
  private func part(_ words: ArraySlice<String>) -> ItemPart? {
    guard let kind = words.first.flatMap(ItemKind.init),
      let target = PlanOptions.target(words.dropFirst().joined(separator: " "))
    else { return nil }
    return ItemPart(kind: kind, target: target)
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

  private var split: AskedReview {
    guard let position = form.number("item"), let parts else { return .foreign }
    return parts.count < 2 ? .incomplete(.parts) : .review(.split(position: position, parts: parts))
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

  private func reject(_ reason: RejectionReason) -> AskedReview {
    guard reason == .other else { return .review(.reject(reason, note: "")) }
    return form.text("note").map { .review(.reject(.other, note: $0)) } ?? .incomplete(.reason)
  }

  /// At eight in the morning of the day that was chosen.
  private var laterDay: AskedReview {
    let moment = form["day"].flatMap { CalendarDay($0) }.map { beginning($0) + 8 * 3_600 }
    guard let moment, moment > now, moment < now + 366 * 86_400 else { return .incomplete(.day) }
    return .review(.later(until: moment))
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
