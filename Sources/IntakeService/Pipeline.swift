// The life of one mail from `new/` to `cur/`, in the ten steps that README and Sources/README.md name.

internal import IntakeModel
internal import MailParsing
internal import MaildirInbox
internal import PlanStorage
internal import Understanding

/// What became of the files of one batch.
struct BatchResult: Sendable, Equatable {
  var handled = 0
  /// Left in `new/` to be looked at again: still being written, unreadable, or the world failed.
  var left = 0
  var setAside = 0
}

/// Takes mails of one plan from the Maildir into the store. Used by one thread.
///
/// The commit comes before the rename: after a crash the row is there and only the rename is repeated.
final class Pipeline {
  /// The largest mail that is held whole, in bytes; a larger one is read piece by piece.
  static let largestWholeMail = 1 << 20

  let settings: IntakeSettings
  let plan: Configuration.PlanSettings
  var reader: Reader
  let planNow: Plan
  let store: PlanStore
  let log: EventLog
  private var interpreter = Interpreter()
  private var buffer: [UInt8] = []
  /// Files whose trouble stands in the log, so that it is one line and not one a poll.
  private var toldOf: Set<LedgerID> = []
  /// Attempts to be taken back as soon as the database takes writes again.
  private var toForgive: [LedgerID] = []
  /// When a backup was last restored.
  private var lastRestore: Int64?

  init(settings: IntakeSettings, plan: Configuration.PlanSettings, planNow: Plan, store: PlanStore, log: EventLog) {
    self.settings = settings
    self.plan = plan
    self.planNow = planNow
    self.store = store
    self.log = log
    reader = Reader(plan: planNow)
  }

  /// Handles these files, oldest first; when asked to stop, only the mails in hand.
  /// - Throws: what the store could not do; then every mail that was not committed is still in `new/`.
  func process(
    _ files: [MailFile], in maildir: borrowing Maildir, now: Int64, isStopping: () -> Bool = { false }
  ) throws(StorageError) -> BatchResult {
    var result = BatchResult()
    try forgive()
    lastRestore = try store.lastRestore()
    // Step 1, claim: the file name in new/ is the key.
    let claims = try store.claim(
      keys: files.map(\.key), plan: plan.id, appearedInCur: files.first?.folder == .cur, now: now)
    var fresh: [PreparedMail] = []
    for (file, claim) in zip(files, claims) where !isStopping() {
      switch claim {
      case .finished:
        finish(file, in: maildir)
        result.handled += 1
      case .fresh(let id):
        if let prepared = prepare(file, id: id, in: maildir, now: now) { fresh.append(prepared) }
      case .alone(let id):
        if try processAlone(file, id: id, in: maildir, now: now) { result.handled += 1 }
      case .exhausted(let id):
        try setAside(file, id: id, in: maildir, now: now)
        result.setAside += 1
      }
    }
    result.handled += try commit(fresh, orEachAloneIn: maildir, now: now)
    result.left = files.count - result.handled - result.setAside
    return result
  }

  /// One mail that the store refuses must not hold up the others of its batch.
  private func commit(_ mails: [PreparedMail], orEachAloneIn maildir: borrowing Maildir, now: Int64)
    throws(StorageError) -> Int
  {
    do {
      try commit(mails, in: maildir, now: now)
      return mails.count
    } catch {
      guard error.disposition == .setAside else { throw error }
      var handled = 0
      for mail in mails where try processAlone(mail.file, id: mail.id, in: maildir, now: now) { handled += 1 }
      return handled
    }
  }

  /// Works a mail by itself, with the attempt counted before its content is looked at (step 4).
  private func processAlone(_ file: MailFile, id: LedgerID, in maildir: borrowing Maildir, now: Int64)
    throws(StorageError) -> Bool
  {
    try store.countAttempt(id)
    guard let prepared = prepare(file, id: id, in: maildir, now: now) else {
      toForgive.append(id)
      return false
    }
    do {
      try commit([prepared], in: maildir, now: now)
      return true
    } catch {
      // The attempt stands: the third one sets the mail aside.
      if error.disposition == .setAside {
        log(.error, "mail-refused-by-store", ["plan": plan.id, "ledger": id.rawValue, "code": error.code])
        return false
      }
      if error.disposition == .retry { toForgive.append(id) }
      throw error
    }
  }

  private func forgive() throws(StorageError) {
    while let id = toForgive.last {
      try store.forgiveAttempt(id)
      toForgive.removeLast()
    }
  }

  /// A third failed attempt sets the mail aside for a person, never the daemon down.
  private func setAside(_ file: MailFile, id: LedgerID, in maildir: borrowing Maildir, now: Int64)
    throws(StorageError)
  {
    try store.transaction { () throws(StorageError) in
      try store.finish(id, as: .setAside, contentHash: nil, mail: nil, now: now)
      try store.note("set-aside", plan: plan.id, detail: "ledger=\(id.rawValue)", now: now)
    }
    finish(file, in: maildir)
    log(.error, "mail-set-aside", ["plan": plan.id, "ledger": id.rawValue])
  }

  // MARK: Steps 2 and 5 to 8

  /// A mail that was read and understood and waits for its transaction.
  struct PreparedMail {
    var file: MailFile
    var id: LedgerID
    var hash: [UInt8]
    var byteCount: Int64
    var interpreted: InterpretedMail
  }

  /// Reads (step 2), parses, screens and understands (steps 5 to 7); nil when the file is to be looked at again.
  private func prepare(_ file: MailFile, id: LedgerID, in maildir: borrowing Maildir, now: Int64) -> PreparedMail? {
    // Taken out of the object while it is used: a span of a class's own array does not compile.
    var bytes: [UInt8] = []
    swap(&bytes, &buffer)
    defer { swap(&bytes, &buffer) }
    let context = settings.screeningContext(
      plan: plan, now: now, fileTime: file.modifiedAt, confirmedUntil: file.folder == .cur ? lastRestore : nil)
    var large = LargeMail()
    switch maildir.read(file, limit: Self.largestWholeMail, into: &bytes, pieces: { large.append($0) }) {
    case .mail(let hash):
      let byteCount = Int64(bytes.count)
      let interpreted = interpreter.interpret(&bytes, reader: reader, context: context)
      return PreparedMail(file: file, id: id, hash: hash, byteCount: byteCount, interpreted: interpreted)
    case .inPieces(let byteCount, let hash):
      let interpreted = interpreter.interpret(&large, reader: reader, context: context)
      return PreparedMail(file: file, id: id, hash: hash, byteCount: byteCount, interpreted: interpreted)
    case .vanished, .changing: return nil
    case .notRegular(let kind):
      if toldOf.insert(id).inserted { log(.warning, "not-a-mail", ["plan": plan.id, "kind": kind.rawValue]) }
      return nil
    case .unreadable(let code):
      guard toldOf.insert(id).inserted else { return nil }
      log(.warning, "mail-unreadable", ["plan": plan.id, "ledger": id.rawValue, "errno": code])
      return nil
    }
  }

  // MARK: Steps 3, 9 and 10

  /// Records mails in one transaction and then moves their files.
  private func commit(_ mails: [PreparedMail], in maildir: borrowing Maildir, now: Int64) throws(StorageError) {
    guard !mails.isEmpty else { return }
    // Step 9: message, items, plan change and the reply in the outbox, together or not at all.
    let lines = try store.transaction { () throws(StorageError) in
      var lines: [LogLine] = []
      for mail in mails { lines.append(try record(mail, now: now)) }
      return lines
    }
    for (mail, line) in zip(mails, lines) {
      finish(mail.file, in: maildir)
      log(
        .info, "mail-handled",
        ["plan": plan.id, "mail": line.mail?.rawValue ?? 0, "class": line.accountClass.rawValue, "items": line.items])
    }
  }

  /// Step 10, finish: rename into `cur/`. When it fails the row stands and the next look repeats it.
  private func finish(_ file: MailFile, in maildir: borrowing Maildir) {
    do {
      _ = try maildir.finish(file)
    } catch {
      log(.warning, "rename-failed", ["plan": plan.id, "errno": error.code])
    }
  }
}
