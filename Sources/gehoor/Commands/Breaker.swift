// `gehoor breaker`: how the breaker of a plan stands, and switching sending on again by hand.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let breakerCommand = Command(
  name: "breaker", operands: "[close]",
  summary: "the breaker that stops confirmations in a flood; `close` lets them go again",
  words: BreakerWord.allCases.map(\.rawValue)
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  guard !call.arguments.operands.isEmpty else { return try showBreakers(call, configuration, store) }
  switch try call.word(of: "breaker") as BreakerWord {
  case .close: try closeBreaker(call, configuration, store)
  }
}

private enum BreakerWord: String, CaseIterable { case close }

private struct BreakerListing: Encodable {
  struct Entry: Encodable {
    let plan: String
    let sending: SendingStatus
  }
  let version = 1
  let breakers: [Entry]
}

private func showBreakers(_ call: Invocation, _ configuration: Configuration, _ store: PlanStore) throws {
  var entries: [BreakerListing.Entry] = []
  for plan in try call.plans(configuration) {
    entries.append(
      BreakerListing.Entry(
        plan: plan.id.text, sending: try SendingStatus(plan, configuration, store, now: call.now)))
  }
  if call.isJSON { return try call.printJSON(BreakerListing(breakers: entries)) }
  for entry in entries {
    call.terminal.line(call.terminal.bold(entry.plan))
    for line in entry.sending.lines(configuration, call.words(configuration).health).prefix(2) {
      call.terminal.line("  " + line)
    }
  }
}

private func closeBreaker(_ call: Invocation, _ configuration: Configuration, _ store: PlanStore) throws {
  let plan = try call.plan(configuration)
  guard try store.closeBreaker(plan.id, actor: call.actor(configuration), now: call.now) else {
    throw Failure(call.words(configuration).health.breakerIsClosed(plan.id.text))
  }
  call.wakeDaemon(configuration)
  call.terminal.line(call.words(configuration).health.breakerClosed(plan.id.text))
}
