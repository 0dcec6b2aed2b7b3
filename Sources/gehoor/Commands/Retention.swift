// `gehoor retention`: lets go what was kept as long as the configuration says.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let retentionCommand = Command(
  name: "retention", operands: "", summary: "let go what is past its term, as the daemon does every day",
  options: [OptionDescription("--dry-run", help: "only say what would go")]
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let isDryRun = call.arguments.has("--dry-run")
  for plan in try call.plans(configuration, for: isDryRun ? .reader : .owner) {
    let terms = configuration.retention.terms(at: call.now)
    let expired =
      isDryRun
      ? try store.expired(plan.id, rawBefore: terms.raw, saidBefore: terms.said)
      : try expire(plan, configuration: configuration, store: store, now: call.now)
    let words = call.words(configuration).health
    call.terminal.line(
      "\(plan.id): " + words.expired(files: expired.files, mails: expired.mails, isDryRun: isDryRun))
  }
}
