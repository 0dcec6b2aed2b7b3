// A coordinator enters what somebody said without a mail.

internal import Digests
internal import IntakeModel
package import PlanStorage

extension Coordinating {
  /// Enters a contribution from paper, the phone or a conversation: it gets the plan's next number, and counts as a
  /// mail would. Nobody gets a mail about it, since the address is not proved.
  package func enter(
    _ entry: EnteredContribution, in plan: Configuration.PlanSettings, by actor: ActingPerson, now: Int64
  ) throws(StorageError) -> OperationOutcome {
    guard actor.may(.editor, in: plan.id) else { return .refused(.notAllowed(needs: .editor)) }
    return try store.transaction { () throws(StorageError) in
      guard let planNow = try store.currentPlan(plan.id), entry.parts.allSatisfy({ planNow.has($0.target) }) else {
        return .refused(.noSuchTarget)
      }
      guard !entry.parts.isEmpty else { return .refused(.review(.nothingToAccept)) }
      let random = randomBytes(32)
      return OperationOutcome(
        try store.enter(
          entry, identity: "\(entry.source.rawValue):\(hexadecimal(Array(random.prefix(8))))", hash: random,
          plan: plan.id, actor: actor.name, now: now))
    }
  }
}
