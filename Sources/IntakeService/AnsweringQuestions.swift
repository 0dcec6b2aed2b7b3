// An answer to a question of a call: a reaction that names it.

internal import IntakeModel

extension Reading {
  /// Makes what a mail says an answer to a question of the plan. What it also offers, supports or suggests stays; what
  /// needs a person, or answers another mail of ours, is left as it is.
  /// - Parameter because: how it is known, as `het onderwerp noemt`.
  mutating func becomeAnswer(to question: QuestionID, because: String) {
    guard decision != .ignore, flags.isEmpty, followUp == nil || followUp == .more || followUp == .question,
      !ownText.allSatisfy(\.isWhitespace)
    else { return }
    let target = Target(call: question.call)
    let reason = "\(because) vraag \(question.number) bij call \(question.call)"
    let quote = String(ownText.drop(while: \.isWhitespace).prefix { !$0.isNewline }.prefix(200))
    let start = ownText.utf8.count - ownText.drop(while: \.isWhitespace).utf8.count
    var item = Item(
      kind: .reaction, target: target, confidence: 1, isRecorded: true, evidence: [start..<start + quote.utf8.count],
      quote: quote, reasons: [reason])
    item.question = question.number
    // What was guessed of the same words is that answer; what is sure of another thing stands beside it.
    items.removeAll { $0.kind == .reaction || $0.kind == .question || !$0.isRecorded }
    items.insert(item, at: 0)
    decision = .accept
    decisionReason = reason
  }
}
