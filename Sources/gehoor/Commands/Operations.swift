// `gehoor outbox`, `status`, `accounts` and `retry`: is everything well, and is every mail accounted for.

internal import IntakeModel
internal import IntakeService
internal import MaildirInbox
internal import PlanStorage

let outboxCommand = Command(
  name: "outbox", operands: "list | retry|release|drop|undo ID|all",
  summary: "the mails we send, and how far they are; `undo` takes a drop back",
  options: [OptionDescription("--limit", value: "N", help: "list at most so many of each plan; default 200")],
  words: OutboxWord.allCases.map(\.rawValue)
) { call in
  switch try call.word(of: "outbox", or: OutboxWord.list) {
  case .list: try listOutbox(call)
  case .retry, .release: try each(call) { store in store.release }
  case .drop: try each(call) { store in store.drop }
  case .undo: try each(call) { store in store.takeBackDrop }
  }
}

private enum OutboxWord: String, CaseIterable { case list, retry, release, drop, undo }

private struct OutboxListing: Encodable {
  struct Entry: Encodable {
    let id: Int64
    let plan: String
    let mail: String?
    let kind: String
    let recipient: String
    let state: String
    let because: String?
    let attempts: Int
    let createdAt: Int64
    let notBefore: Int64
  }
  let version = 1
  let outbox: [Entry]
}

private func listOutbox(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  var rows: [OutboxRow] = []
  let limit = try call.number("--limit") ?? 200
  var total = 0
  // It shows whom every mail goes to, those who complained too.
  for plan in try call.plans(configuration, for: .owner) {
    rows += try store.outbox(plan.id, limit: limit)
    total += try store.outboxCounts(plan.id).values.reduce(0, +)
  }
  if call.isJSON {
    return try call.printJSON(
      OutboxListing(
        outbox: rows.map {
          OutboxListing.Entry(
            id: $0.id.rawValue, plan: $0.plan.text, mail: $0.reference, kind: $0.kind.rawValue,
            recipient: $0.recipient, state: $0.state.rawValue, because: $0.because, attempts: $0.attempts,
            createdAt: $0.createdAt, notBefore: $0.notBefore)
        }))
  }
  let words = call.words(configuration)
  var table = Table(words.terminal.outboxHeadings)
  for row in rows {
    table.add([
      String(row.id.rawValue), row.reference ?? "", words.word(row.kind), words.word(row.state), row.recipient,
      String(call.time(row.createdAt, configuration).prefix(10)), row.because ?? "",
    ])
  }
  call.print(table, ifEmpty: words.terminal.emptyOutbox, widest: [4: 22])
  if total > rows.count { call.terminal.message(words.terminal.cutList(rows.count, of: total)) }
}

/// Does something to one row, or with `all` to every row that is held.
private func each(
  _ call: Invocation, _ change: (PlanStore) -> (OutboxID, PlanID, String, Int64) throws -> Bool
) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let word = try call.operand(1, "the id of a mail in the outbox")
  var changed = 0
  for plan in try call.plans(configuration, for: .owner) {
    let ids: [OutboxID]
    if word == "all" {
      ids = try store.outbox(plan.id, state: .held, limit: .max).map(\.id)
    } else if let number = Int64(word) {
      ids = [OutboxID(number)]
    } else {
      throw UsageError("\"\(printable(word))\" is not the id of a mail in the outbox; `gehoor outbox list` shows them")
    }
    let actor = call.actor(configuration)
    for id in ids where try change(store)(id, plan.id, actor, call.now) { changed += 1 }
  }
  guard changed > 0 || word == "all" else {
    throw Failure(call.words(configuration).health.noMailInOutbox(printable(word)))
  }
  call.wakeDaemon(configuration)
  call.terminal.line(changed == 1 ? "1 mail" : "\(changed) mails")
}

let statusCommand = Command(
  name: "status", operands: "", summary: "health: the daemon, the plans, what waits and what failed"
) {
  call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let isRunning = StoreLock.isHeld(directory: configuration.stateDirectory)
  var plans: [PlanStatus] = []
  for plan in try call.plans(configuration) { plans.append(try PlanStatus(plan, configuration, store, now: call.now)) }
  if call.isJSON {
    struct Status: Encodable {
      let version = 1
      let running: Bool
      let replies: String
      let plans: [PlanStatus]
    }
    return try call.printJSON(
      Status(running: isRunning, replies: configuration.replies.rawValue, plans: plans))
  }
  let words = call.words(configuration)
  call.terminal.line(words.health.daemon(isRunning: isRunning))
  let hold = configuration.replies == .hold || configuration.relay == nil
  call.terminal.line(words.health.replies(areHeld: hold))
  for plan in plans { plan.print(call.terminal, configuration, words) }
}

private struct PlanStatus: Encodable {
  let plan: String
  let imported: Bool
  let published: String?
  let waiting: Int
  let setAside: Int
  let outbox: [String: Int]
  let sending: SendingStatus

  init(_ settings: Configuration.PlanSettings, _ configuration: Configuration, _ store: PlanStore, now: Int64) throws {
    plan = settings.id.text
    imported = try store.currentPlan(settings.id) != nil
    published = try store.dayOfLastVersion(settings.id)
    let accounts = try store.accounts(plan: settings.id)
    waiting = accounts[.waiting] ?? 0
    setAside = accounts[.setAside] ?? 0
    outbox = Dictionary(uniqueKeysWithValues: try store.outboxCounts(settings.id).map { ($0.key.rawValue, $0.value) })
    sending = try SendingStatus(settings, configuration, store, now: now)
  }

  func print(_ terminal: Terminal, _ configuration: Configuration, _ words: any CoordinatorLanguage) {
    terminal.line()
    terminal.line(terminal.bold(plan))
    guard imported else { return terminal.line("  " + words.plan.missing) }
    terminal.line("  " + words.health.published(published))
    terminal.line("  " + words.health.waiting(waiting, setAside: setAside))
    let counts = outbox.sorted { $0.key < $1.key }.compactMap { name, count in
      OutboxState(rawValue: name).map { "\(words.word($0)) \(count)" }
    }
    terminal.line("  " + words.health.outbox(counts))
    for line in sending.lines(configuration, words.health) { terminal.line("  " + line) }
  }
}

let accountsCommand = Command(
  name: "accounts", operands: "", summary: "the accounting: every mail in exactly one class, and the difference",
  options: [
    OptionDescription("--by", value: "day", values: .words(["day"]), help: "each day by itself, the newest first"),
    OptionDescription("--days", value: "N", help: "with --by day: so many days back; default 31"),
  ]
) { call in
  if let by = call.arguments.value("--by"), by != "day" { throw UsageError("the books are kept --by day") }
  let days = call.arguments.has("--by") ? try call.number("--days") ?? 31 : nil
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  var books: [Accounting] = []
  var open: [String] = []
  for plan in try call.plans(configuration) {
    do {
      books.append(
        try Accounting(plan, store: store, byDay: days.map { ($0, call.now, configuration.timeZone) }))
    } catch let error as MaildirError {
      // The books of one plan need its Maildir; those of the others do not.
      open.append("\(plan.id): \(error)")
    }
  }
  defer { for trouble in open { call.terminal.message("gehoor: \(trouble)") } }
  if call.isJSON {
    struct Books: Encodable {
      let version = 1
      let plans: [Accounting]
    }
    try call.printJSON(Books(plans: books))
    return try requireClosed(books, unread: open, call.words(configuration).health)
  }
  let words = call.words(configuration)
  if days == nil {
    call.print(table(books, words), ifEmpty: words.terminal.noPlans)
  } else {
    for book in books { printByDay(book, call.terminal, words) }
  }
  try requireClosed(books, unread: open, words.health)
}

/// A line for each class and a column for each plan.
private func table(_ books: [Accounting], _ words: any CoordinatorLanguage) -> Table {
  var table = Table(["plan"] + books.map(\.plan))
  func add(_ name: String, _ count: (Accounting) -> Int) { table.add([name] + books.map { String(count($0)) }) }
  guard !books.isEmpty else { return table }
  add(words.terminal.seen, \.seen)
  for one in AccountClass.allCases { add(words.word(one)) { $0.classes[one.rawValue] ?? 0 } }
  add(words.terminal.difference, \.difference)
  return table
}

/// A line for each day, of which what did not happen is left out; as a table it would be too wide for a terminal.
private func printByDay(_ book: Accounting, _ terminal: Terminal, _ words: any CoordinatorLanguage) {
  terminal.line(terminal.bold(book.plan))
  for day in book.days ?? [] {
    let classes = AccountClass.allCases.compactMap { one in
      day.classes[one.rawValue].map { "\(words.word(one)) \($0)" }
    }
    let books = [classes.joined(separator: ", "), "\(words.terminal.difference) \(day.difference)"]
    terminal.paragraph(
      "\(words.terminal.seen) \(day.seen): " + books.filter { !$0.isEmpty }.joined(separator: "; "),
      first: "  \(day.day)  ", rest: String(repeating: " ", count: 14))
  }
}

private func requireClosed(_ books: [Accounting], unread: [String], _ words: any HealthLanguage) throws {
  if books.contains(where: { $0.difference != 0 }) { throw Failure(words.booksDoNotClose) }
  guard unread.isEmpty else { throw Failure(words.booksUnread) }
}

let retryCommand = Command(
  name: "retry", operands: "N", summary: "take up a mail again that was set aside (N: its number in the ledger)"
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  guard let number = Int64(try call.operand(0, "the number in the ledger")) else {
    throw UsageError("the number in the ledger is a number")
  }
  let actor = call.actor(configuration)
  let plans = try call.plans(configuration, for: .editor)
  guard try plans.contains(where: { try store.retry(ledger: number, plan: $0.id, actor: actor, now: call.now) }) else {
    throw Failure(call.words(configuration).health.notSetAside(number))
  }
  call.wakeDaemon(configuration)
  call.terminal.line(call.words(configuration).health.retried(number))
}
