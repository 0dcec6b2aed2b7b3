// Helpers and who may write to them: asked by mail, and given only after a yes.

internal import IntakeModel
package import PlanStorage

/// How an operation on an offer of help ended.
package enum OfferOutcome: Sendable, Equatable {
  /// - Parameter leavesAt: when a mail about it leaves, seconds since 1970 UTC; nil when none does.
  case done(leavesAt: Int64?)
  case refused(OperationRefusal)
}

extension Coordinating {
  /// Asks a helper by mail whether a coordinator may have their name and address, and says who asks and for what.
  /// Leaves after ``reconsideration``; a later change of the offer takes it back.
  package func askForContact(
    _ offer: Int64, for coordinator: Configuration.Coordinator, in plan: Configuration.PlanSettings,
    by actor: ActingPerson, now: Int64
  ) throws(StorageError) -> OfferOutcome {
    guard actor.may(.editor, in: plan.id) else { return .refused(.notAllowed(needs: .editor)) }
    return try store.transaction { () throws(StorageError) in
      guard let planNow = try store.currentPlan(plan.id), let helper = try store.helper(ofOffer: offer, plan: plan.id),
        let rows = try store.askForContact(
          offer, of: helper, for: (coordinator.address.identity, coordinator.name), plan: plan.id, actor: actor.name,
          now: now)
      else { return .refused(.nobodyThere) }
      let planning = Planning(configuration: configuration, store: store, plan: plan)
      let isWritten = try PlanLetters(planning, of: rows.history, now: now)
        .askForContact(rows.request, of: helper, for: coordinator, plan: planNow)
      guard isWritten else { throw StorageError(refusal: "the question to a helper cannot be composed") }
      return .done(leavesAt: now + Self.reconsideration)
    }
  }

  /// Records how far an offer is. Of a helper who was asked whether a coordinator may have their address, `agreed` is
  /// their yes and `declined` their no, as said on the phone; every other state calls the question off. What was
  /// written about the offer and has not left goes no more.
  /// - Parameter seen: the state that was decided on; nil for what stands now.
  package func setOffer(
    _ offer: Int64, from seen: OfferState? = nil, to state: OfferState, need: Int? = nil,
    in plan: Configuration.PlanSettings, by actor: ActingPerson, now: Int64
  ) throws(StorageError) -> OfferOutcome {
    guard actor.may(.editor, in: plan.id) else { return .refused(.notAllowed(needs: .editor)) }
    return try store.transaction { () throws(StorageError) in
      if let seen, let found = try store.offerState(offer, plan: plan.id), found != seen {
        return .refused(.offerIs(found))
      }
      let request = try store.openContactRequest(ofOffer: offer)
      try store.dropContactMails(ofOffer: offer, now: now)
      if let request {
        let leavesAt = now + Self.reconsideration
        let answer: ContactRequest.Answer = state == .agreed ? .yes : state == .declined ? .no : .calledOff
        let isGiven = try HelperContacts(configuration: configuration, store: store, plan: plan)
          .settle(request, answer, by: actor.name, notBefore: leavesAt, now: now)
        if answer != .calledOff { return .done(leavesAt: isGiven ? leavesAt : nil) }
      }
      guard try store.setOffer(offer, to: state, need: need, plan: plan.id, actor: actor.name, now: now) else {
        return .refused(.nobodyThere)
      }
      return .done(leavesAt: nil)
    }
  }
}

/// What follows from a helper's answer, whoever records it; part of the transaction that does.
struct HelperContacts {
  let configuration: Configuration
  let store: PlanStore
  let plan: Configuration.PlanSettings

  /// Records an answer; after a yes the coordinator who asked gets the helper's name and address, and the helper that
  /// coordinator's. Nothing goes to somebody who is a coordinator of the plan no more.
  /// - Returns: whether addresses were given.
  func settle(
    _ request: ContactRequest, _ answer: ContactRequest.Answer, by actor: String, notBefore: Int64, now: Int64
  ) throws(StorageError) -> Bool {
    let coordinator = configuration.coordinators.first {
      $0.address.identity == request.coordinator && $0.plans[plan.id] != nil
    }
    guard
      let history = try store.answerContact(
        request, answer, askedBy: coordinator?.name, plan: plan.id, actor: actor, now: now), answer == .yes
    else { return false }
    guard let coordinator, let planNow = try store.currentPlan(plan.id),
      let helper = try store.helper(ofRequest: request.id, plan: plan.id)
    else {
      try store.note("contact-without-coordinator", plan: plan.id, mail: request.mail, now: now)
      return false
    }
    return try PlanLetters(
      Planning(configuration: configuration, store: store, plan: plan), of: history, now: now
    ).giveContact(to: coordinator, of: helper, request: request.id, plan: planNow, notBefore: notBefore)
  }
}
