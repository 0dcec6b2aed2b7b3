// What `gehoor status`, `breaker`, `retry`, `person` and `retention` print, in the language of who acts.

/// The words about how the program and its mail stand, in one language.
package protocol HealthLanguage: Sendable {
  func daemon(isRunning: Bool) -> String
  func replies(areHeld: Bool) -> String
  /// - Parameter day: nil when it was never published.
  func published(_ day: String?) -> String
  func waiting(_ count: Int, setAside: Int) -> String
  /// - Parameter counts: how many mails of ours are in each state, in words.
  func outbox(_ counts: [String]) -> String

  /// - Parameter since: in words of time, nil for a closed one.
  func breaker(_ state: String, since: String?, asked: Int, most: Int) -> String
  func breakerClosed(_ plan: String) -> String
  func breakerIsClosed(_ plan: String) -> String
  func left(_ count: Int, most: Int) -> String
  func later(_ count: Int, summaries: Int) -> String
  func unverified(_ count: Int, most: Int) -> String
  /// Who gets no mail: by wish, since it came back, since they were blocked.
  func suppressed(stop: Int, bounce: Int, blocked: Int) -> String
  func inNeed(_ count: Int) -> String
  func silentAlarms(_ count: Int) -> String
  func relay(_ trouble: String) -> String
  func retried(_ number: Int64) -> String
  func notSetAside(_ number: Int64) -> String
  func noMailInOutbox(_ word: String) -> String
  var booksDoNotClose: String { get }
  var booksUnread: String { get }
  func neverImported(_ plan: String) -> String
  func noVersion(_ version: Int, of plan: String) -> String
  func noPlan(withCode code: String) -> String

  func nobody(_ plan: String) -> String
  func firstMail(_ time: String) -> String
  func noAutomaticMail(_ because: String) -> String
  /// Of the table of a person's mails.
  var personHeadings: [String] { get }
  var noMails: String { get }
  func sent(_ count: Int) -> String
  func erased(_ plan: String, files: Int) -> String
  func expired(files: Int, mails: Int, isDryRun: Bool) -> String
}

struct DutchHealth: HealthLanguage {
  func daemon(isRunning: Bool) -> String { "daemon     \(isRunning ? "werkt" : "staat stil")" }
  func replies(areHeld: Bool) -> String {
    "antwoorden \(areHeld ? "worden vastgehouden in de uitbak" : "worden verstuurd")"
  }
  func published(_ day: String?) -> String { "gepubliceerd  \(day ?? "nog niet")" }
  func waiting(_ count: Int, setAside: Int) -> String {
    "wacht op mens \(count)" + (setAside > 0 ? ", apart gelegd \(setAside)" : "")
  }
  func outbox(_ counts: [String]) -> String {
    "uitbak        \(counts.isEmpty ? "leeg" : counts.joined(separator: ", "))"
  }
  func breaker(_ state: String, since: String?, asked: Int, most: Int) -> String {
    let since = since.map { " sinds \($0)" } ?? ""
    let count = "\(asked) gevraagd in het laatste uur (stopt boven \(most))"
    return switch state {
    case "open": "stroombreker   OPEN\(since), er gaat niets uit; \(count)"
    case "half-open": "stroombreker   op proef\(since); \(count)"
    default: "stroombreker   dicht; \(count)"
    }
  }
  func breakerClosed(_ plan: String) -> String { "de stroombreker van \(plan) is dicht: bevestigingen gaan weer uit" }
  func breakerIsClosed(_ plan: String) -> String { "de stroombreker van \(plan) is al dicht" }
  func left(_ count: Int, most: Int) -> String { "vertrokken     \(count) in het laatste uur (hooguit \(most))" }
  func later(_ count: Int, summaries: Int) -> String {
    "gespreid       \(count) gaan later, waarvan \(summaries) samenvattingen"
  }
  func unverified(_ count: Int, most: Int) -> String { "ongeverifieerd \(count) geteld in 24 uur (hooguit \(most))" }
  func suppressed(stop: Int, bounce: Int, blocked: Int) -> String {
    let named = [(stop, "vroegen erom"), (bounce, "kwamen terug"), (blocked, "geblokkeerd")].filter { $0.0 > 0 }
    return "geen mail aan  " + named.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
  func inNeed(_ count: Int) -> String { "nood of dreiging: \(count) in 24 uur; zie gehoor queue" }
  func silentAlarms(_ count: Int) -> String { "alarmen niet verstuurd: \(count), het waren er te veel" }
  func relay(_ trouble: String) -> String { "mailserver     \(trouble)" }
  func retried(_ number: Int64) -> String { "mail \(number) wordt opnieuw bekeken" }
  func notSetAside(_ number: Int64) -> String { "er is geen mail \(number) apart gelegd; zie gehoor queue" }
  func noMailInOutbox(_ word: String) -> String { "in de uitbak is geen mail \(word) waarmee dat kan" }
  let booksDoNotClose = "de boekhouding klopt niet: uit new/ zijn bestanden weg die nog niet verwerkt waren"
  let booksUnread = "van sommige plannen kan de boekhouding niet gemaakt worden"
  func neverImported(_ plan: String) -> String { "het plan \(plan) is nog niet opgenomen: gehoor plan import" }
  func noVersion(_ version: Int, of plan: String) -> String { "\(plan) heeft geen versie \(version)" }
  func noPlan(withCode code: String) -> String { "geen plan heeft de code \(code)" }
  func nobody(_ plan: String) -> String { "plan \(plan) bewaart niets van dit adres" }
  func firstMail(_ time: String) -> String { "eerste mail: \(time)" }
  func noAutomaticMail(_ because: String) -> String { "krijgt geen automatische mail: \(because)" }
  let personHeadings = ["mail", "gekomen", "onderwerp", "punten", "telt mee"]
  let noMails = "geen mails"
  func sent(_ count: Int) -> String { "verstuurd aan dit adres: \(count)" }
  func erased(_ plan: String, files: Int) -> String {
    "gewist: alles van dit adres in plan \(plan), en \(files == 1 ? "1 bestand" : "\(files) bestanden") uit de Maildir"
  }
  func expired(files: Int, mails: Int, isDryRun: Bool) -> String {
    "\(files) bestanden van mails en de woorden van \(mails) mails \(isDryRun ? "zouden weggaan" : "zijn weg")"
  }
}

struct EnglishHealth: HealthLanguage {
  func daemon(isRunning: Bool) -> String { "daemon     \(isRunning ? "is running" : "stands still")" }
  func replies(areHeld: Bool) -> String { "replies    \(areHeld ? "are held in the outbox" : "are sent")" }
  func published(_ day: String?) -> String { "published     \(day ?? "not yet")" }
  func waiting(_ count: Int, setAside: Int) -> String {
    "waiting       \(count) for a person" + (setAside > 0 ? ", \(setAside) set aside" : "")
  }
  func outbox(_ counts: [String]) -> String {
    "outbox        \(counts.isEmpty ? "empty" : counts.joined(separator: ", "))"
  }
  func breaker(_ state: String, since: String?, asked: Int, most: Int) -> String {
    let since = since.map { " since \($0)" } ?? ""
    let count = "\(asked) asked for in the last hour (stops above \(most))"
    return switch state {
    case "open": "breaker        OPEN\(since), nothing leaves; \(count)"
    case "half-open": "breaker        on trial\(since); \(count)"
    default: "breaker        closed; \(count)"
    }
  }
  func breakerClosed(_ plan: String) -> String { "the breaker of \(plan) is closed: confirmations leave again" }
  func breakerIsClosed(_ plan: String) -> String { "the breaker of \(plan) is closed already" }
  func left(_ count: Int, most: Int) -> String { "left           \(count) in the last hour (at most \(most))" }
  func later(_ count: Int, summaries: Int) -> String {
    "spread         \(count) leave later, of which \(summaries) are summaries"
  }
  func unverified(_ count: Int, most: Int) -> String { "unverified     \(count) counted in 24 hours (at most \(most))" }
  func suppressed(stop: Int, bounce: Int, blocked: Int) -> String {
    let named = [(stop, "asked for it"), (bounce, "came back"), (blocked, "blocked")].filter { $0.0 > 0 }
    return "no mail to     " + named.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
  func inNeed(_ count: Int) -> String { "need or threat: \(count) in 24 hours; see gehoor queue" }
  func silentAlarms(_ count: Int) -> String { "alarms not sent: \(count), there were too many" }
  func relay(_ trouble: String) -> String { "mail server    \(trouble)" }
  func retried(_ number: Int64) -> String { "mail \(number) is looked at again" }
  func notSetAside(_ number: Int64) -> String { "no mail \(number) was set aside; see gehoor queue" }
  func noMailInOutbox(_ word: String) -> String { "the outbox has no mail \(word) for which that can be done" }
  let booksDoNotClose = "the accounting does not close: files were taken out of new/ before they were handled"
  let booksUnread = "the books of some plans cannot be made"
  func neverImported(_ plan: String) -> String { "the plan \(plan) was never imported: gehoor plan import" }
  func noVersion(_ version: Int, of plan: String) -> String { "\(plan) has no version \(version)" }
  func noPlan(withCode code: String) -> String { "no plan has the code \(code)" }
  func nobody(_ plan: String) -> String { "plan \(plan) holds nothing on this address" }
  func firstMail(_ time: String) -> String { "first mail: \(time)" }
  func noAutomaticMail(_ because: String) -> String { "gets no automatic mail: \(because)" }
  let personHeadings = ["mail", "came", "subject", "items", "counted"]
  let noMails = "no mails"
  func sent(_ count: Int) -> String { "sent to this address: \(count)" }
  func erased(_ plan: String, files: Int) -> String {
    "erased: everything of this address in plan \(plan), and \(files == 1 ? "1 file" : "\(files) files") of the Maildir"
  }
  func expired(files: Int, mails: Int, isDryRun: Bool) -> String {
    "\(files) files of mails and the words of \(mails) mails \(isDryRun ? "would go" : "are gone")"
  }
}
