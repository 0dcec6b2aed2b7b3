// `gehoor offer` and `write-to`: how far an offer of help is, and a letter to all who help or support.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let offerCommand = Command(
  name: "offer", operands: "N STATE",
  summary: "the offer of help in mail N is now offered, asked, agreed or declined",
  options: [
    OptionDescription("--activity", value: "ID", help: "the call or activity, where the mail offers several"),
    OptionDescription("--need", value: "NUMBER", help: "the number of the need it is for"),
    OptionDescription(
      "--contact", value: "COORDINATOR",
      help: "with asked: ask the helper by mail whether this coordinator may have their address"),
  ],
  notes: [
    "Of a helper who was asked, agreed is their yes and declined their no, as said on the phone. After a yes, by mail "
      + "or here, helper and coordinator get each other's address, and nobody else does."
  ]
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let (number, settings) = try call.mail(try call.operand(0, "the number of a mail"), configuration, store)
  let acting = call.acting(configuration)
  guard let state = OfferState(rawValue: try call.operand(1, "the state")) else {
    throw UsageError("an offer is \(OfferState.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  let offer = try call.offer(number, settings, store)
  let coordinating = Coordinating(configuration: configuration, store: store)
  let outcome: OfferOutcome
  if let name = call.arguments.value("--contact") {
    guard state == .asked else { throw UsageError("--contact goes with asked") }
    let known = configuration.coordinators.filter { $0.plans[settings.id] != nil }
    guard let coordinator = known.first(where: { $0.name.lowercased() == name.lowercased() || $0.login == name }) else {
      let names = known.map(\.name).joined(separator: ", ")
      throw UsageError("the plan has no coordinator \"\(printable(name))\"; it has: \(names)")
    }
    outcome = try coordinating.askForContact(offer.id, for: coordinator, in: settings, by: acting, now: call.now)
  } else {
    outcome = try coordinating.setOffer(
      offer.id, to: state, need: try call.number("--need"), in: settings, by: acting, now: call.now)
  }
  switch outcome {
  case .refused(let refusal): throw Failure(acting.words.refused(refusal, number: number))
  case .done(let leavesAt):
    call.wakeDaemon(configuration)
    // The mail whose history holds it, which `gehoor undo` takes.
    let reference = try store.mail(number: offer.mail, plan: settings.id)?.summary.reference
    call.terminal.line("\(reference ?? String(offer.mail)): \(acting.words.word(state))")
    if let leavesAt {
      call.terminal.line(acting.words.departing(.notice, at: call.time(leavesAt, configuration)))
    }
  }
}

let writeToCommand = Command(
  name: "write-to", operands: "helpers|supporters [CALL|ACTIVITY]",
  summary: "a letter from standard input to everybody who helps with it, or supports it; each gets their own",
  options: [
    OptionDescription("--print", help: "how many would get it, and how it looks; sends nothing"),
    OptionDescription("--people", value: "N", help: "send without asking, if it is exactly so many people"),
    OptionDescription("--take-back", value: "LETTER", help: "give up what has not left of the letter of that number"),
  ],
  words: LetterAudience.allCases.map(\.rawValue)
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let settings = try call.plan(configuration)
  let acting = call.acting(configuration)
  let words = acting.words
  let coordinating = Coordinating(configuration: configuration, store: store)
  if let letter = try call.number("--take-back") {
    guard let count = try coordinating.takeBack(letter: Int64(letter), in: settings, by: acting, now: call.now) else {
      throw Failure(words.terminal.letterLeft)
    }
    return call.terminal.line(words.terminal.letterTakenBack(count))
  }
  guard let audience = LetterAudience(rawValue: try call.operand(0, "helpers or supporters")) else {
    throw UsageError("write to helpers or to supporters")
  }
  guard let plan = try store.currentPlan(settings.id) else { throw Failure(words.terminal.noPlans) }
  if isatty(STDIN_FILENO) == 1 { call.terminal.message(words.terminal.typeLetter) }
  let text = String(decoding: try FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
  let letter = LetterToMany(
    to: audience, of: try helpTarget(call.arguments.operands.dropFirst().first, plan), text: text)
  let draft: LetterDraft
  switch try coordinating.draft(letter, in: settings, by: acting) {
  case .failure(let refusal): throw Failure(words.refused(refusal, number: 0))
  case .success(let drafted): draft = drafted
  }
  let question = words.terminal.lettersToMany(draft.people)
  if call.arguments.has("--print") {
    return call.terminal.line("\(question)\n\n\(draft.subject)\n\n\(draft.body)")
  }
  guard try call.confirms(draft, question: question, yes: words.plan.yes) else {
    throw Failure(words.terminal.lettersWithPeople(draft.people))
  }
  switch try coordinating.write(
    letter, toExactly: draft.people, after: draft.after, in: settings, by: acting, now: call.now)
  {
  case .refused(let refusal): throw Failure(words.refused(refusal, number: 0))
  case .numberChanged(let now): throw Failure(words.terminal.lettersToMany(now))
  case .anotherWentFirst: throw Failure(words.terminal.anotherLetter)
  case .done(let row, let people, let leaving):
    call.wakeDaemon(configuration)
    call.terminal.line(
      words.terminal.lettersOnTheirWay(
        people, row, from: call.time(leaving.lowerBound, configuration),
        until: call.time(leaving.upperBound, configuration)))
  }
}

extension Invocation {
  /// The offer of a mail that is meant.
  fileprivate func offer(_ number: Int, _ settings: Configuration.PlanSettings, _ store: PlanStore) throws -> Offer {
    var offers = try store.offers(settings.id, ofMail: number)
    if let word = arguments.value("--activity") {
      offers = offers.filter { ($0.target.activity ?? $0.target.call ?? "plan") == word }
    }
    guard let only = offers.first else {
      throw Failure(acting(try configuration()).words.refused(.nobodyThere, number: number))
    }
    guard offers.count == 1 else {
      let known = offers.map { $0.target.activity ?? $0.target.call ?? "plan" }.joined(separator: ", ")
      throw UsageError("say which: --activity \(known)")
    }
    return only
  }

  /// Whether the number of people was said to be right: before, or now.
  fileprivate func confirms(_ draft: LetterDraft, question: String, yes: String) throws -> Bool {
    if let people = try number("--people") { return people == draft.people }
    return terminal.isInteractive && terminal.asks(question, yes: yes)
  }
}
