// `gehoor evaluate`: figures on labelled mails.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import Understanding

let evaluateCommand = Command(
  name: "evaluate", operands: "LABELS.jsonl…",
  summary: "precision, recall, calibration and coverage on labelled mails",
  options: [
    OptionDescription("--plan", value: "FILE", help: "a plan's file, needed; may be repeated"),
    OptionDescription(
      "--cross-validate", value: "K", help: "train on the rest and test on each of K parts, mails whole"),
    OptionDescription("--leave-plan-out", help: "train on the other plans and test on each"),
    OptionDescription(
      "--learning-curve", help: "for each plan, trained on the others: figures after 0, 50, 100 and 200 reviewed mails"),
  ]
) { call in
  guard !call.arguments.operands.isEmpty else { throw UsageError("say which labels: a file of JSON lines") }
  let plans = try call.arguments.all("--plan").map { try NamedFile.plan($0) }
  guard !plans.isEmpty else { throw UsageError("say against which plans: --plan FILE, once for each") }
  var mails: [LabelledMail] = []
  for file in call.arguments.operands {
    mails += try NamedFile.labels(file)
  }
  if let stranger = mails.first(where: { mail in !plans.contains { $0.id == mail.plan } }) {
    throw UsageError("mail \(stranger.id) is about the plan \(stranger.plan): give its file too, with --plan FILE")
  }
  if call.arguments.has("--learning-curve") {
    let curves = Evaluation.learningCurves(mails, plans: plans, readable: { ReadableMail(asReceived: $0) })
    if call.isJSON { return try call.printJSON(LearningCurves(curves: curves)) }
    return call.terminal.line(curves.map { $0.rendered() }.joined(separator: "\n\n"))
  }
  var mode = Evaluation.Mode.baseModel
  if let word = call.arguments.value("--cross-validate") {
    guard let parts = Int(word), parts >= 2 else { throw UsageError("--cross-validate takes a number of at least 2") }
    mode = .crossValidated(folds: parts)
  }
  if call.arguments.has("--leave-plan-out") { mode = .leaveOnePlanOut }
  let result = try Evaluation.run(mails, plans: plans, mode: mode, readable: { ReadableMail(asReceived: $0) })
  if call.isJSON { try call.printJSON(result) } else { call.terminal.line(result.rendered()) }
}

private struct LearningCurves: Encodable {
  let version = 1
  let curves: [Evaluation.LearningCurve]
}
