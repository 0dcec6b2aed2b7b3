// `gehoord --check`: what works and what does not, in plain words.

internal import Digests
internal import Foundation
internal import IntakeModel
internal import MaildirInbox
internal import Outgoing
internal import PlanStorage
internal import Publishing
internal import Screening

/// Looks at everything the daemon will need, without changing any mail.
package struct SelfCheck {
  private let settings: IntakeSettings

  package init(settings: IntakeSettings) { self.settings = settings }

  /// - Parameter testAddress: where one test mail goes; nil sends none.
  /// - Returns: the exit code: 1 when something does not work.
  package func run(testAddress: String?, to terminal: Terminal) -> Int32 {
    var findings = [Finding(isGood: true, words: "configuration: read")]
    findings += state()
    for plan in settings.configuration.plans { findings += check(plan) + owner(of: plan) }
    findings.append(relay())
    findings += SiteCheck(configuration: settings.configuration).findings().map {
      Finding(isGood: $0.isGood, words: $0.words)
    }
    if let testAddress { findings.append(sendTest(to: testAddress)) }
    for finding in findings { terminal.line((finding.isGood ? "ok    " : "FAULT ") + finding.words) }
    return findings.allSatisfy(\.isGood) ? ExitCode.done : ExitCode.failed
  }

  private struct Finding {
    var isGood: Bool
    var words: String
  }

  private func state() -> [Finding] {
    let directory = settings.configuration.stateDirectory
    do {
      try settings.configuration.prepareStateDirectory()
      let store = try PlanStore(directory: directory)
      let problems = try store.problems()
      guard problems.isEmpty else {
        return [
          Finding(
            isGood: false,
            words: "store: the database in \(directory) is damaged; restore a backup with `gehoor restore FILE`")
        ]
      }
      return [Finding(isGood: true, words: "store: \(directory)/gehoord.db is sound")]
    } catch {
      return [Finding(isGood: false, words: "store: \(error)")]
    }
  }

  /// A complaint about a person is shown to owners only: without one it would wait unseen.
  private func owner(of plan: Configuration.PlanSettings) -> [Finding] {
    let roles = settings.configuration.coordinators.compactMap { $0.plans[plan.id] }
    guard !roles.isEmpty, !roles.contains(.owner) else { return [] }
    let words = "nobody is its owner, so that no coordinator sees a complaint about a person; make one of them owner"
    return [Finding(isGood: false, words: "\(plan.id): \(words)")]
  }

  private func check(_ plan: Configuration.PlanSettings) -> [Finding] {
    var findings: [Finding] = []
    do {
      let store = try PlanStore(directory: settings.configuration.stateDirectory)
      let isKnown = try store.currentPlan(plan.id) != nil
      findings.append(
        Finding(
          isGood: isKnown,
          words: isKnown ? "\(plan.id): the plan is in the store" : "\(plan.id): run `gehoor plan import FILE` first"))
    } catch {
      findings.append(Finding(isGood: false, words: "\(plan.id): \(error)"))
    }
    do {
      var maildir = try Maildir(path: plan.maildir)
      let waiting = try maildir.newMail(limit: 500)
      findings.append(Finding(isGood: true, words: "\(plan.id): Maildir readable, \(waiting.mail.count) new mails"))
      findings.append(try authentication(plan, &maildir, waiting.mail))
    } catch {
      findings.append(Finding(isGood: false, words: "\(plan.id): \(error)"))
    }
    if let path = plan.publishTo {
      let parent = FileManager.default.fileExists(atPath: path) ? path : (path as NSString).deletingLastPathComponent
      let isWritable = FileManager.default.isWritableFile(atPath: parent)
      findings.append(
        Finding(
          isGood: isWritable, words: "\(plan.id): \(parent) is \(isWritable ? "" : "not ")writable for the article"))
    }
    return findings
  }

  /// How many of the last mails carried a result of ours: without one, nobody gets an answer.
  private func authentication(
    _ plan: Configuration.PlanSettings, _ maildir: inout Maildir, _ new: [MailFile]
  ) throws -> Finding {
    var interpreter = Interpreter()
    var trusted = 0
    var looked = 0
    var below = 0
    var buffer: [UInt8] = []
    let handled = try maildir.currentMail(limit: 50) { _ in false }.mail
    for file in (new + handled).suffix(50) {
      guard case .mail = maildir.read(file, limit: Pipeline.largestWholeMail, into: &buffer) else { continue }
      let context = settings.screeningContext(plan: plan, now: wallClock(), fileTime: file.modifiedAt)
      looked += 1
      let mail = interpreter.interpret(&buffer, reader: nil, context: context)
      if mail.screening.authentication != .none { trusted += 1 }
      if resultPlacement(of: mail.mail, in: context) == .belowBorder { below += 1 }
    }
    let isGood = looked == 0 || trusted > 0 || settings.configuration.replies == .hold
    var advice = isGood ? "" : "; see the README on Authentication-Results and authserv_ids"
    if !isGood, below > 0 {
      advice =
        "; your filter writes its results below your server's Received line: if it removes forged ones, name it "
        + "in provider_authserv_ids"
    }
    return Finding(
      isGood: isGood, words: "\(plan.id): \(trusted) of the last \(looked) mails are authenticated\(advice)")
  }

  private func relay() -> Finding {
    guard let relay = settings.configuration.relay else {
      return Finding(
        isGood: settings.configuration.replies == .hold,
        words: "relay: none is configured, so replies wait in the outbox")
    }
    let held = settings.configuration.replies == .hold ? "; replies are held (replies: \"hold\")" : ""
    let (isGood, words) = connection()
    let advice = isGood ? "; --send-test ADDRESS proves the whole way" : ""
    return Finding(isGood: isGood, words: "relay: \(relay.url) \(words)\(held)\(advice)")
  }

  /// Opens a connection to the relay, with TLS and the password, and sends no mail.
  private func connection() -> (isGood: Bool, words: String) {
    guard let relay = settings.relay else { return (false, "is not configured") }
    do {
      let protection = relay.requiresTLS ? "over TLS, certificate verified" : "without TLS, on this machine"
      let signIn = relay.user == nil ? "" : ", signed in"
      let sender = try SMTPSender(relay: relay, timeouts: SMTPTimeouts(connect: 10, reply: 20, whole: 30))
      let (outcome, diagnosis) = sender.probe()
      switch outcome {
      case .accepted: return (true, "answers \(protection)\(signIn)")
      case .deferred(_, let words), .turnedAway(_, let words), .refused(_, _, let words), .unreachable(let words),
        .unknown(let words):
        return (false, "does not take mail: \(told(words, diagnosis))")
      }
    } catch {
      return (false, "\(error)")
    }
  }

  private func sendTest(to address: String) -> Finding {
    guard let recipient = MailAddress(address) else {
      return Finding(isGood: false, words: "test mail: \"\(printable(address))\" is not an address")
    }
    guard let relay = settings.relay, let plan = settings.configuration.plans.first, let sender = plan.sender else {
      return Finding(isGood: false, words: "test mail: no relay is configured")
    }
    do {
      let mail = try testMail(of: plan, from: sender, to: recipient).compose()
      var smtp = try SMTPSender(relay: relay)
      switch smtp.send(mail) {
      case .accepted(let code): return Finding(isGood: true, words: "test mail: accepted by the relay (\(code))")
      case .refused(let code, _, let words), .deferred(let code, let words), .turnedAway(let code, let words):
        return Finding(isGood: false, words: "test mail: \(code) \(told(words, smtp.diagnosis))")
      case .unreachable(let words), .unknown(let words):
        return Finding(isGood: false, words: "test mail: \(told(words, smtp.diagnosis))")
      }
    } catch {
      return Finding(isGood: false, words: "test mail: \(error)")
    }
  }

  /// Our words, and libcurl's behind them, which name the host or what is wrong with the certificate.
  private func told(_ words: String, _ diagnosis: String) -> String {
    diagnosis.isEmpty ? words : "\(words) (libcurl: \(diagnosis))"
  }

  private func testMail(of plan: Configuration.PlanSettings, from sender: MailAddress, to recipient: MailAddress)
    throws(StorageError) -> PlainMail
  {
    let now = wallClock()
    let store = try PlanStore(directory: settings.configuration.stateDirectory)
    return PlainMail(
      senderName: try store.senderName(of: plan), senderAddress: sender,
      envelopeSender: settings.configuration.envelopeSender, recipient: recipient, subject: "Gehoord: testbericht",
      body: "Dit is een testbericht van gehoord --check. De weg naar buiten werkt.\n", language: "nl",
      autoSubmitted: .generated, loopMark: plan.id.text,
      messageID: MessageID("check.\(now).\(hexadecimal(randomBytes(8)))@\(sender.domain)"), date: now,
      zoneOffset: LocalTime(now, in: settings.configuration.timeZone).zoneOffset)
  }
}
