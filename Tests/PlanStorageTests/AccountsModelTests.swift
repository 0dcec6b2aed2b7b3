// A long run of chance against a model: every file is in exactly one class, and the counts are those of the model.

import IntakeModel
import Testing

@testable import PlanStorage

/// SplitMix64: the same run every time.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What the store should hold, kept in the simplest way.
private struct Model {
  struct Said {
    var person: String
    var call: String
    var isRecorded: Bool
  }

  var classes: [AccountClass: Int] = [:]
  var open: [LedgerID] = []
  var setAside: [LedgerID] = []
  /// By number of the mail; each says one thing.
  var mails: [Int: Said] = [:]
  var waiting: Set<Int> = []

  mutating func move(_ from: AccountClass?, to: AccountClass) {
    if let from { classes[from, default: 0] -= 1 }
    classes[to, default: 0] += 1
  }

  func supporters(of call: String) -> Int {
    Set(mails.values.filter { $0.isRecorded && $0.call == call }.map(\.person)).count
  }
}

struct AccountsModelTests {
  @Test(arguments: [1, 20_25, 77_777] as [UInt64])
  func theBooksCloseWhateverHappens(seed: UInt64) throws {
    let test = try TestStore()
    var chance = Chance(state: seed)
    var model = Model()
    for step in 0..<400 {
      try act(Int.random(in: 0..<7, using: &chance), step, test.store, &model, &chance)
      let accounts = try test.store.accounts(plan: planID)
      #expect(accounts == model.classes.filter { $0.value > 0 })
      #expect(accounts.values.reduce(0, +) == (try test.count("SELECT count(*) FROM ledger")))
    }
    #expect(try test.store.accountsAreThoseOfTheLedger())
    for call in ["1", "2"] {
      #expect(try test.standing(Target(call: call)).supporters == model.supporters(of: call))
    }
    let told = try #require(try test.store.article(planID, publicURL: nil)).versions[0].changes
    for call in ["1", "2"] {
      let sum = told.filter { $0.target.call == call && $0.itemKind == .support }.compactMap(\.added).reduce(0, +)
      #expect(sum == model.supporters(of: call), "the changes of call \(call) add up to its count")
    }
    #expect(try test.store.problems().isEmpty)
  }

  private func act(
    _ choice: Int, _ step: Int, _ store: PlanStore, _ model: inout Model, _ chance: inout Chance
  ) throws {
    switch choice {
    case 0, 1:
      let moment = monday + Int64(step) * 300
      guard case .fresh(let id) = try store.claim(keys: [[UInt8](String(step).utf8)], plan: planID, now: moment).first
      else { return }
      model.open.append(id)
      model.move(nil, to: .open)
    case 2: try record(store, &model, &chance)
    case 3: try close(store, &model, &chance)
    case 4:
      guard let id = model.setAside.popLast() else { return }
      #expect(try store.retry(ledger: id.rawValue, plan: planID, actor: "Roos", now: 1))
      model.open.append(id)
      model.move(.setAside, to: .open)
    default: try review(store, &model, &chance)
    }
  }

  private func record(_ store: PlanStore, _ model: inout Model, _ chance: inout Chance) throws {
    guard let id = model.open.popLast() else { return }
    let person = "p\(Int.random(in: 0..<4, using: &chance))@example.org"
    let call = Bool.random(using: &chance) ? "1" : "2"
    let isRecorded = Bool.random(using: &chance)
    let accountClass: AccountClass = isRecorded ? .recorded : .waiting
    let number = try store.transaction { () throws(StorageError) in
      let recorded = try store.record(mail(from: person, [item(.support, call, recorded: isRecorded)]), now: monday)
      try store.finish(id, as: accountClass, contentHash: [1], mail: recorded.id, now: monday)
      return recorded.number
    }
    model.mails[number] = Model.Said(person: person, call: call, isRecorded: isRecorded)
    if !isRecorded { model.waiting.insert(number) }
    model.move(.open, to: accountClass)
  }

  /// Ends an open file without a mail of its own.
  private func close(_ store: PlanStore, _ model: inout Model, _ chance: inout Chance) throws {
    guard let id = model.open.popLast() else { return }
    let ends: [AccountClass] = [.automatic, .spam, .duplicate, .setAside, .followUp]
    let accountClass = try #require(ends.randomElement(using: &chance))
    try store.finish(id, as: accountClass, contentHash: nil, mail: nil, now: monday)
    if accountClass == .setAside { model.setAside.append(id) }
    model.move(.open, to: accountClass)
  }

  private func review(_ store: PlanStore, _ model: inout Model, _ chance: inout Chance) throws {
    guard let number = model.mails.keys.sorted().randomElement(using: &chance), var said = model.mails[number] else {
      return
    }
    let wasWaiting = model.waiting.contains(number)
    let wasClosed = !wasWaiting && !said.isRecorded
    let before: AccountClass = wasWaiting ? .waiting : wasClosed ? .closed : .recorded
    let decision: Review
    switch Int.random(in: 0..<3, using: &chance) {
    case 0: decision = .accept(positions: nil)
    case 1: decision = .reject(.other, note: "toeval")
    default:
      let call = Bool.random(using: &chance) ? "1" : "2"
      decision = .change(position: 1, kind: .support, target: Target(call: call))
      said.call = call
    }
    let outcome = try store.review(decision, number: number, plan: planID, actor: "roos", now: monday)
    guard case .done = outcome else {
      #expect(!wasWaiting, "\(decision) is refused only where nothing waits")
      return
    }
    if case .reject = decision { said.isRecorded = false } else { said.isRecorded = true }
    model.mails[number] = said
    model.waiting.remove(number)
    model.move(before, to: said.isRecorded ? .recorded : .closed)
  }
}
