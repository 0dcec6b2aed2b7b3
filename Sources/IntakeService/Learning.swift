// Learning from coordinators' decisions: beside the intake, from what the store holds.

package import IntakeModel
internal import MaildirInbox
package import PlanStorage
internal import Synchronization
package import Understanding

/// What each plan's coordinators taught. Shared by the thread that learns and the one that reads: it reads with what
/// was learnt before until the new is ready.
package final class TaughtPlans: Sendable {
  private struct Taught {
    var plan: Plan
    var learning: PlanLearning
  }

  private let plans = Mutex<[PlanID: Taught]>([:])

  package init() {}

  /// What was learnt for exactly this text of the plan.
  package func learning(for plan: Plan) -> PlanLearning {
    plans.withLock { plans in
      guard let taught = plans[plan.id], taught.plan == plan else { return .none }
      return taught.learning
    }
  }

  func take(_ learning: PlanLearning, for plan: Plan) {
    plans.withLock { $0[plan.id] = Taught(plan: plan, learning: learning) }
  }
}

/// Learns anew for each plan of which something changed. Used by one thread, with its own connection to the store.
package final class LearningLoop {
  /// A plan with the reviewed mails that were prepared, by the decision that left them.
  private struct Desk {
    var plan: Plan
    var reader: Reader
    var reviews: [Int64: PreparedReview] = [:]
  }

  private let configuration: Configuration
  private let store: PlanStore
  private let taught: TaughtPlans
  private let log: EventLog
  private var desks: [PlanID: Desk] = [:]
  /// What was learnt from, by plan: its text and the decisions of all plans that count.
  private var learntFrom: [PlanID: (plan: Plan, marks: [String])] = [:]

  package init(configuration: Configuration, store: PlanStore, taught: TaughtPlans, log: EventLog) {
    self.configuration = configuration
    self.store = store
    self.taught = taught
    self.log = log
  }

  /// One look at all plans.
  /// - Parameter only: the plan that is wanted; nil for all.
  /// - Returns: what was learnt for the plans of which something had changed.
  @discardableResult
  package func runOnce(only: PlanID? = nil, isStopping: () -> Bool = { false }) throws(StorageError)
    -> [PlanID: LearningResult]
  {
    var results: [PlanID: LearningResult] = [:]
    for settings in configuration.plans where (only == nil || only == settings.id) && !isStopping() {
      guard let plan = try store.currentPlan(settings.id) else { continue }
      let sources = sources(of: settings)
      var marks: [String] = []
      for source in sources { marks.append(try store.examplesMark(source)) }
      if let known = learntFrom[plan.id], known.plan == plan, known.marks == marks { continue }
      results[plan.id] = try learn(plan, from: sources)
      learntFrom[plan.id] = (plan, marks)
    }
    return results
  }

  /// What the daemon reads a plan's mail with now; it follows from the store alone.
  package static func learning(of plan: Plan, configuration: Configuration, store: PlanStore) throws(StorageError)
    -> PlanLearning
  {
    let taught = TaughtPlans()
    try LearningLoop(configuration: configuration, store: store, taught: taught, log: EventLog(least: .error))
      .runOnce(only: plan.id)
    return taught.learning(for: plan)
  }

  /// The plan itself, then those that share with it.
  private func sources(of settings: Configuration.PlanSettings) -> [PlanID] {
    guard settings.sharesLearning else { return [settings.id] }
    return [settings.id] + configuration.plans.filter { $0.sharesLearning && $0.id != settings.id }.map(\.id)
  }

  private func learn(_ plan: Plan, from sources: [PlanID]) throws(StorageError) -> LearningResult {
    let own = try reviews(of: plan)
    var shared: [PreparedReview] = []
    for source in sources.dropFirst() {
      if let other = try store.currentPlan(source) { shared += try reviews(of: other) }
    }
    guard !own.isEmpty || !shared.isEmpty else {
      taught.take(.none, for: plan)
      return LearningResult()
    }
    let reader = desks[plan.id]?.reader ?? Reader(plan: plan)
    let result = PlanLearner(reader: reader).learn(own, shared: shared)
    taught.take(result.learning, for: plan)
    log(
      result.isImprovement ? .info : .warning, result.isImprovement ? "learnt" : "learning-not-used",
      [
        "plan": plan.id, "reviewed": result.mails, "f1_before": percent(result.before),
        "f1_after": percent(result.after),
      ])
    return result
  }

  private func percent(_ value: Double) -> Int { Int((value * 100).rounded()) }

  /// The plan's reviewed mails; those that were seen before are not prepared again.
  private func reviews(of plan: Plan) throws(StorageError) -> [PreparedReview] {
    let examples = try store.examples(plan.id)
    guard !examples.isEmpty else {
      desks[plan.id] = nil
      return []
    }
    var desk = desks[plan.id].flatMap { $0.plan == plan ? $0 : nil } ?? Desk(plan: plan, reader: Reader(plan: plan))
    let learner = PlanLearner(reader: desk.reader)
    let known = desk.reviews
    desk.reviews = [:]
    var reviews: [PreparedReview] = []
    for example in examples {
      let review = known[example.id] ?? learner.prepare(ReviewedMail(example))
      desk.reviews[example.id] = review
      reviews.append(review)
    }
    desks[plan.id] = desk
    return reviews
  }
}

extension ReviewedMail {
  init(_ example: ReviewExample) {
    self.init(
      id: example.mail.rawValue, text: ReadableMail(example.text),
      items: example.items.map { item in
        let ranges = item.evidence.filter { $0.count == 2 && $0[0] >= 0 && $0[0] <= $0[1] }.map { $0[0]..<$0[1] }
        return Item(
          kind: item.kind, target: Target(call: item.call, activity: item.activity), evidence: ranges,
          isRight: item.stands)
      }, weight: example.weight, isComplete: example.isComplete)
  }
}

extension ReadableMail {
  /// A mail as the store keeps it, read as it was when it came.
  init(_ text: StoredText) {
    let machine = MachineText.find(
      subject: text.subject, ownText: text.ownText, wholeText: text.ownText + "\n\n" + text.quotedText)
    self.init(
      subject: text.subject, ownText: text.ownText, quoted: text.quotedText, isReply: text.isReply,
      senderName: text.senderName, machineFinding: machine?.kind.words())
  }
}

/// Learns at the start and whenever somebody decided something, until it is told to stop. Trouble here never stops the
/// daemon: mail is read with what was learnt before.
/// - Parameter rest: called whenever there is nothing left to learn.
func runLearning(
  settings: IntakeSettings, token: StopToken, wake: WakeSignal, taught: TaughtPlans, log: EventLog,
  rest: () -> Void = {}
) {
  var loop: LearningLoop?
  while !token.isStopped {
    wake.reset()
    do {
      let ready =
        try loop
        ?? LearningLoop(
          configuration: settings.configuration, store: PlanStore(directory: settings.configuration.stateDirectory),
          taught: taught, log: log)
      loop = ready
      try ready.runOnce(isStopping: { token.isStopped })
    } catch {
      log(.warning, "learning-in-trouble", ["because": error])
    }
    rest()
    guard !token.isStopped else { return }
    wake.wait(atMost: .seconds(3_600))
  }
}
