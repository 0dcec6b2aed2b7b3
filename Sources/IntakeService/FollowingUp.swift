// Answers to our own mails: whom they come from, what they ask, and what that changes.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage
internal import Screening
internal import Understanding

/// The mail of theirs that a proved answer is about.
struct AnsweredMail {
  var summary: MailSummary
  /// Its items that the sender was told of.
  var told: [ToldItem]
  /// The purpose of the token that proves it; nil when the public reference does.
  var purpose: String?
  /// What our mail told or asked, when it was one about the plan; ``told`` is then what it told of.
  var notice: Notice?
}

/// What an answer to a mail of ours does.
enum FollowUpEffect: Equatable {
  /// It says that all is well, or thanks.
  case nothing
  case takeBackMail
  case takeBackEverything
  case stop
  case items([ItemChange])
  /// Of what a mail of ours told that it changed.
  case takeBackSupport([Target])
  /// They support what it says now, too.
  case confirmSupport([Target])
  /// Asks to confirm a wish about their data.
  case askAccess
  case askErasure
  /// Tells everything that is held on them.
  case tellData
  case erase
  /// A helper lets a coordinator have their address, by the number of the request, or does not.
  case shareContact(Int64)
  case keepContact(Int64)
}

extension Pipeline {
  /// The mail that a mail answers, when it comes from the very address that mail of theirs came from and proves it:
  /// by our token in its In-Reply-To or References, bound to mail, recipient and purpose; or by the public reference
  /// with a proved sender. A forged sender proves nothing, and a token that is void is left to a coordinator.
  func provenAnswer(_ interpreted: InterpretedMail, now: Int64) throws(StorageError) -> AnsweredMail? {
    guard interpreted.screening.senderClass == .person,
      let sender = interpreted.mail.from.mailboxes.first?.mailAddress
    else { return nil }
    var proof = FollowUpProof(
      hasToken: true, namesReference: false, isSameAddress: true, authentication: interpreted.screening.authentication)
    // The newest stand last; a thread never needs more than these.
    let ids = interpreted.mail.inReplyTo + interpreted.mail.references.suffix(10).reversed()
    for id in ids {
      guard let token = ReplyToken.verify(messageID: id, key: store.tokenKey, recipient: sender, now: now),
        proof.suffices, let summary = try store.mail(MailID(token.mailID), plan: plan.id)
      else { continue }
      if token.purpose == MailKind.summary.rawValue {
        return try answerToSummary(interpreted, newest: summary, sender: sender)
      }
      if let notice = try notice(token.purpose) { return try answer(to: notice, of: summary, purpose: token.purpose) }
      return AnsweredMail(
        summary: summary, told: try store.toldItems(of: summary.id), purpose: token.purpose)
    }
    if ids.contains(where: { ReplyToken.isExpired($0, key: store.tokenKey, recipient: sender, now: now) }) {
      return nil
    }
    proof.hasToken = false
    guard let number = referenceNumber(interpreted),
      let id = try store.mail(number: number, from: sender.identity, plan: plan.id)
    else { return nil }
    proof.namesReference = true
    guard proof.suffices, let summary = try store.mail(id, plan: plan.id) else { return nil }
    return AnsweredMail(summary: summary, told: try store.toldItems(of: id), purpose: nil)
  }

  /// A summary tells of several mails: which one is meant, the answer says with its reference. Without one nothing was
  /// told of that could be corrected or taken back by itself.
  private func answerToSummary(_ interpreted: InterpretedMail, newest: MailSummary, sender: MailAddress)
    throws(StorageError) -> AnsweredMail
  {
    let several = AnsweredMail(summary: newest, told: [], purpose: MailKind.summary.rawValue)
    guard let number = reader.referenceNumber(in: interpreted.reading.ownText),
      let id = try store.mail(number: number, from: sender.identity, plan: plan.id),
      let summary = try store.mail(id, plan: plan.id)
    else { return several }
    return AnsweredMail(summary: summary, told: try store.toldItems(of: id), purpose: nil)
  }

  private func notice(_ purpose: String) throws(StorageError) -> Notice? {
    guard purpose.hasPrefix(PlanLetters.noticePurpose),
      let id = Int64(purpose.dropFirst(PlanLetters.noticePurpose.count))
    else { return nil }
    return try store.notice(id, plan: plan.id)
  }

  /// An answer to a mail about the plan speaks of what that told of, by its numbers.
  private func answer(to notice: Notice, of summary: MailSummary, purpose: String) throws(StorageError) -> AnsweredMail
  {
    let targets = notice.question == nil ? notice.targets : []
    let supported = try store.supported(targets, bySenderOf: summary.id)
    let told = targets.enumerated().map { index, target in
      ToldItem(position: index + 1, kind: .support, target: target, stands: supported.contains(target))
    }
    return AnsweredMail(summary: summary, told: told, purpose: purpose, notice: notice)
  }

  private func referenceNumber(_ interpreted: InterpretedMail) -> Int? {
    reader.referenceNumber(in: interpreted.mail.subject)
      ?? reader.referenceNumber(in: interpreted.reading.ownText)
      ?? (interpreted.reading.followUp == nil ? nil : reader.referenceNumber(in: interpreted.ownWords.quoted))
  }

  /// What an answer asks, when that is clear and its sender is proved; its reading then says only what is left.
  /// An answer that wants something changed and is not clear, or not proved, waits as a whole.
  func settleFollowUp(_ reading: inout Reading, answering answered: AnsweredMail?) -> FollowUpEffect? {
    guard reading.decision != .ignore, reading.flags.isEmpty else { return nil }
    if let answered, let effect = settleContact(&reading, answering: answered) { return effect }
    if let answered, isForAPerson(reading, answering: answered) {
      hold(&reading, "antwoord op een brief van ons; een mens leest het")
      return nil
    }
    guard let followUp = reading.followUp else { return nil }
    guard let answered else {
      if [.withdraw, .correct, .stop].contains(followUp) {
        hold(&reading, "antwoord dat iets wil veranderen; of de afzender dat mag, moet een mens nagaan")
      }
      return nil
    }
    switch followUp {
    case .withdraw, .correct:
      guard let effect = effect(of: reading, on: answered) else {
        hold(&reading, "antwoord op \(answered.summary.reference) dat iets wil veranderen; wat, moet een mens lezen")
        return nil
      }
      keepRest(of: &reading, withdrawing: effect == .takeBackMail || effect == .takeBackEverything)
      return effect
    case .stop where saysOnlyStop(reading):
      accept(&reading, [Self.settled(.stop, reading)], because: "stop")
      return .stop
    case .confirm where saysNoMore(reading) && !answered.told.isEmpty && answered.notice != nil:
      accept(&reading, [], because: "steunt ook wat er nu staat")
      return .confirmSupport(answered.told.filter(\.stands).map(\.target))
    case .thanks where saysNoMore(reading), .confirm where saysNoMore(reading):
      accept(&reading, [], because: "het klopt, of dank")
      return .nothing
    default: return nil
    }
  }

  /// A bare "stop" may also be guessed to be something else; in a longer answer such a guess is for a person to read.
  private func saysOnlyStop(_ reading: Reading) -> Bool {
    let isBare = reading.ownText.utf8.count <= 60
    return reading.items.allSatisfy { item in
      item.kind == .stop || isBare && !item.isRecorded && item.confidence < (item.target == .wholePlan ? 0.5 : 0.3)
    }
  }

  /// Whether an agreeing answer holds nothing but agreement: "Akkoord!" may look like support for the plan, "Fijn
  /// weekend!" like a guess at anything, and "Ik heb alles nagelezen" like one at an offer to do so.
  func saysNoMore(_ reading: Reading) -> Bool {
    reading.items.allSatisfy { item in
      let isOpinion = item.kind == .reaction || item.kind == .support
      let isNothing =
        item.target == .wholePlan ? isOpinion || item.confidence < 0.25 : isOpinion && item.confidence < 0.35
      return !item.isRecorded && isNothing
    }
  }

  func accept(_ reading: inout Reading, _ items: [Item], because: String) {
    reading.items = items
    reading.decision = .accept
    reading.decisionReason = "antwoord op onze mail: \(because)"
  }

  private func hold(_ reading: inout Reading, _ reason: String) {
    for index in reading.items.indices { reading.items[index].isRecorded = false }
    reading.decision = .queue
    reading.decisionReason = reason
  }

  private func effect(of reading: Reading, on answered: AnsweredMail) -> FollowUpEffect? {
    guard let answer = reading.answer else { return nil }
    let meansWhole = answer.steps == [Answer.Step(ItemChoice(), .takeBack)]
    if meansWhole, reading.followUp == .withdraw {
      if Self.meansEverything(reading.ownText) { return .takeBackEverything }
      if answered.notice != nil { return takeBackSupport(answered.told) }
      return answered.purpose == MailKind.summary.rawValue ? nil : .takeBackMail
    }
    var changes: [ItemChange] = []
    for step in answer.steps {
      guard let found = change(step, in: answered.told) else { return nil }
      changes += found
    }
    let positions = changes.map(\.position)
    if answered.notice != nil {
      guard changes.allSatisfy({ $0 == .takeBack(position: $0.position) }) else { return nil }
      return takeBackSupport(answered.told.filter { positions.contains($0.position) })
    }
    return !changes.isEmpty && Set(positions).count == positions.count ? .items(changes) : nil
  }

  private func takeBackSupport(_ told: [ToldItem]) -> FollowUpEffect? {
    let targets = told.filter(\.stands).map(\.target)
    return targets.isEmpty ? nil : .takeBackSupport(targets)
  }

  /// The changes that a step means; nil when the items it means cannot be told for sure.
  private func change(_ step: Answer.Step, in told: [ToldItem]) -> [ItemChange]? {
    let given = told.filter { ![.withdrawal, .stop, .privacy].contains($0.kind) || step.wish == .dispute }
    guard let items = choose(step.items, from: given, many: step.wish == .takeBack), !items.isEmpty else { return nil }
    switch step.wish {
    case .takeBack: return items.map { .takeBack(position: $0.position) }
    case .dispute: return items.map { .dispute(position: $0.position) }
    case .correct(let kind, let target):
      var changes: [ItemChange] = []
      for item in items {
        let wanted = (kind: kind ?? item.kind, target: target ?? item.target)
        guard planNow.has(wanted.target), wanted != (item.kind, item.target) || !item.stands else { return nil }
        changes.append(.correct(position: item.position, kind: wanted.kind, target: wanted.target))
      }
      return changes
    }
  }

  private func choose(_ choice: ItemChoice, from told: [ToldItem], many: Bool) -> [ToldItem]? {
    if choice.isOpen { return told.count == 1 ? told : nil }
    guard choice.numbers.isEmpty else {
      let numbered = choice.numbers.compactMap { number in told.first { $0.position == number } }
      if numbered.count == choice.numbers.count { return numbered }
      // "5 klopt niet" where one item is listed, and it is about call 5.
      let named = told.filter { $0.target.call == choice.numbers.first.map { String($0) } }
      return choice.numbers.count == 1 && named.count == 1 ? named : nil
    }
    let found = told.filter { item in
      item.stands && (choice.kinds.isEmpty || choice.kinds.contains(item.kind))
        && (choice.targets.isEmpty
          || choice.targets.contains { $0 == item.target || $0.activity == nil && $0.call == item.target.call })
    }
    return many || found.count == 1 ? found : nil
  }

  /// Leaves of a reading what its wishes do not explain: that waits for a person, and nothing it says is lost.
  private func keepRest(of reading: inout Reading, withdrawing: Bool) {
    let said = reading.answer?.said ?? []
    var rest = reading.items.filter { item in
      item.kind != .withdrawal && !item.evidence.contains { place in said.contains { $0.overlaps(place) } }
    }
    for index in rest.indices { rest[index].isRecorded = false }
    reading.items = rest
    let isDone = rest.isEmpty && reading.answer?.asksToo != true
    reading.decision = isDone ? .accept : .queue
    reading.decisionReason =
      isDone ? "antwoord op onze mail" : "een deel van het antwoord is verwerkt; de rest leest een mens"
    if withdrawing { reading.items.insert(Self.settled(.withdrawal, reading), at: 0) }
  }

  private static func settled(_ kind: ItemKind, _ reading: Reading) -> Item {
    if var item = reading.items.first(where: { $0.kind == kind }) {
      item.isRecorded = true
      item.target = .wholePlan
      return item
    }
    let quote = String(reading.ownText.prefix { !$0.isNewline }.prefix(200))
    return Item(
      kind: kind, target: .wholePlan, confidence: 1, isRecorded: true, evidence: [0..<quote.utf8.count], quote: quote,
      reasons: ["antwoord op onze mail, van hetzelfde adres"])
  }

  /// Whether "trek in" means everything this person ever said, and not the one mail that was confirmed: by the words
  /// that our own mails offer for it ("trek alles in", "withdraw all"), in one breath.
  static func meansEverything(_ ownText: String) -> Bool {
    ownText.lowercased().split { ".,;:!?\n".contains($0) }.contains { breath in
      let words = Set(breath.split { !$0.isLetter })
      return !words.isDisjoint(with: ["alles", "everything", "all"])
        && !words.isDisjoint(with: ["trek", "in", "intrekken", "withdraw", "retract"])
        && words.isDisjoint(with: ["mail", "mailtje", "email", "bericht", "message"])
    }
  }
}
