// `gehoor release`: a reaction with the plan, after a look at what everybody would read.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let releaseCommand = Command(
  name: "release", operands: "N [ITEM]",
  summary: "show a reaction of mail N with the plan, without a name; first you see what is masked",
  options: [
    OptionDescription("--text", value: "TEXT", help: "in these words, in place of the mail's own"),
    OptionDescription("--yes", help: "do not ask"), Invocation.revisionOption,
  ]
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let place = try call.place(configuration, store)
  let acting = call.acting(configuration)
  let coordinating = Coordinating(configuration: configuration, store: store)
  let items = try call.items()
  let previews = try coordinating.releasePreviews(
    of: items?.first, text: call.arguments.value("--text"), on: place, for: acting)
  guard let preview = previews.first else {
    throw Failure(acting.words.refused(.review(.noSuchItem(position: items?.first ?? 1)), number: place.number))
  }
  guard previews.count == 1 else {
    throw UsageError("say which item: \(previews.map { String($0.position) }.joined(separator: ", "))")
  }
  let words = acting.words.terminal
  if call.isJSON, !call.arguments.has("--yes") { return try call.printJSON(PreviewedRelease(preview)) }
  if !call.isJSON {
    call.terminal.line(call.terminal.bold(acting.words.short(.reaction, preview.target)))
    for line in marked(preview.pieces, call.terminal) { call.terminal.line("  " + line) }
  }
  if !call.arguments.has("--yes") {
    guard call.terminal.isInteractive else { throw Failure(words.releaseWithYes) }
    guard call.terminal.asks(words.releaseSo) else { return call.terminal.line(words.nothingChanged) }
  }
  // What was seen is what is released, even when somebody did something to the mail meanwhile.
  let seen = MailPlace(plan: place.plan, number: place.number, revision: place.revision ?? preview.revision)
  let outcome = try coordinating.release(
    preview.position, text: call.arguments.value("--text"), on: seen, by: acting, now: call.now)
  try call.tell(outcome, of: place, configuration)
}

/// `--json` of a reaction as it would stand with the plan.
private struct PreviewedRelease: Encodable {
  let version = 1
  let item: Int
  let call: String?
  let activity: String?
  let text: String
  let isReleased: Bool
  let pieces: [ComparedVersions.Piece]

  init(_ preview: ReleasePreview) {
    item = preview.position
    call = preview.target.call
    activity = preview.target.activity
    text = preview.text
    isReleased = preview.isReleased
    pieces = preview.pieces.map { ComparedVersions.Piece(kind: $0.kind.rawValue, text: $0.text) }
  }
}
