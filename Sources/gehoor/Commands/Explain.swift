// `gehoor explain`: what the daemon would do with each mail, and why.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage
internal import Understanding

let explainCommand = Command(
  name: "explain", operands: "FILE… | DIRECTORY | FILE.jsonl | -",
  summary: "what the daemon would do with each mail, and why; stores and sends nothing",
  options: [
    OptionDescription("--plan", value: "FILE|ID", help: "a plan's file, or the id of a plan of the configuration"),
    OptionDescription("--address", value: "A", help: "a further address of ours; may be repeated"),
    OptionDescription("--no-learning", help: "without what coordinators taught"),
  ]
) { call in
  guard !call.arguments.operands.isEmpty else { throw UsageError("say which mail: a file, a directory or -") }
  let configuration = try optionalConfiguration(call)
  let plan = try explainedPlan(call, configuration)
  let language = call.language(configuration)
  var explainer = Explainer(
    plan: plan?.text, addresses: call.arguments.all("--address"), configuration: configuration,
    learning: plan?.learning ?? .none, language: language)
  let page = ExplainedPage(plan: plan?.text, language: language ?? plan?.text.language ?? "nl", terminal: call.terminal)
  var unread: [String] = []
  for name in call.arguments.operands {
    do {
      try explainer.explain(name) { mail in
        if call.isJSON { try call.printJSON(mail) } else { page.show(mail) }
      }
    } catch let error as ExplainingError {
      // The others are explained all the same.
      unread.append(error.description)
    }
  }
  guard unread.isEmpty else { throw Failure(unread.joined(separator: "\n")) }
}

/// Explaining needs no configuration: it is read when it is named, or when it lies where it belongs.
func optionalConfiguration(_ call: Invocation) throws -> Configuration? {
  guard call.arguments.has("--config") || FileManager.default.fileExists(atPath: call.configurationPath) else {
    return nil
  }
  return try call.configuration()
}

/// `--plan` is a plan's file, or the id of a plan in the store, with what its coordinators taught; without it, the only
/// plan of the configuration.
private func explainedPlan(_ call: Invocation, _ configuration: Configuration?) throws
  -> (text: Plan, learning: PlanLearning)?
{
  if let name = call.arguments.value("--plan"), name.hasSuffix(".json") || name.contains("/") {
    return (try NamedFile.plan(name), .none)
  }
  guard let configuration else {
    guard let name = call.arguments.value("--plan") else {
      call.terminal.message("gehoor: note: read without a plan; name one with --plan FILE")
      return nil
    }
    throw UsageError("--plan \(printable(name)) is no file, and there is no configuration with a plan of that id")
  }
  if !call.arguments.has("--plan"), configuration.plans.count != 1 {
    call.terminal.message("gehoor: note: read without a plan; name one with --plan ID or --plan FILE")
    return nil
  }
  let settings = try call.plan(configuration, for: .reader)
  let store = try call.store(configuration)
  guard let plan = try store.currentPlan(settings.id) else { return nil }
  if call.arguments.has("--no-learning") { return (plan, .none) }
  return (plan, try LearningLoop.learning(of: plan, configuration: configuration, store: store))
}
