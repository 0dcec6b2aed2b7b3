// What the commands of coordinators share: the mail that is meant, and telling how an operation ended.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

extension Invocation {
  static let revisionOption = OptionDescription(
    "--revision", value: "R", help: "only if nobody did anything to the mail since `gehoor show` told revision R")

  /// The mail of the first operand, as it was seen.
  func place(_ configuration: Configuration, _ store: PlanStore) throws -> MailPlace {
    let (number, plan) = try mail(try operand(0, "the number of a mail"), configuration, store)
    guard let word = arguments.value("--revision") else { return MailPlace(plan: plan, number: number) }
    guard let revision = Int64(word), revision >= 0 else {
      throw UsageError("\"\(printable(word))\" is not a revision; `gehoor show \(number)` tells it")
    }
    return MailPlace(plan: plan, number: number, revision: revision)
  }

  /// What coordinators read, in the language of who acts.
  func words(_ configuration: Configuration) -> any CoordinatorLanguage { acting(configuration).words }

  /// Tells how an operation ended, and wakes the daemon when something was done.
  func tell(_ outcome: OperationOutcome, of place: MailPlace, _ configuration: Configuration) throws {
    let words = words(configuration)
    switch outcome {
    case .refused(let refusal): throw Failure(words.refused(refusal, number: place.number))
    case .overtaken(let mail, let entries):
      throw Failure(
        ([words.overtaken(mail.summary.reference)] + entries.map { line($0, words, configuration) })
          .joined(separator: "\n"))
    case .done(let mail, let departing):
      wakeDaemon(configuration)
      if isJSON { return try printJSON(ListedMail(mail.summary)) }
      let items = mail.summary.items
      var last = mail.history.last
      // A letter, or released words, were seen a moment ago.
      last?.detail["text"] = nil
      terminal.line(
        words.done(
          mail.summary.reference, what: last.map { printable(words.told($0)) } ?? "",
          recorded: items.count { $0.state == .recorded },
          waiting: mail.summary.waitingSince == nil ? nil : items.count { $0.state == .waiting }))
      if let departing { terminal.line(words.departing(departing.kind, at: time(departing.leavesAt, configuration))) }
    }
  }

  /// One line of a mail's history.
  func line(_ entry: HistoryEntry, _ words: any CoordinatorLanguage, _ configuration: Configuration) -> String {
    "\(time(entry.at, configuration))  \(printable(entry.actor))  \(printable(words.told(entry)))"
  }
}
