// What a reply to a mail of ours wants, by its words and form alone.

internal import IntakeModel

/// Recognises follow-ups. Only a reply can be one, and only a short one: a long reply says new things.
struct FollowUpFinder {
  private static let order: [(cue: String, followUp: FollowUp)] = [
    ("reply.withdraw", .withdraw), ("reply.stop", .stop), ("reply.privacy", .privacy), ("reply.correct", .correct),
    ("reply.confirm", .confirm), ("reply.thanks", .thanks),
  ]

  let mail: AnalysedMail
  let grammar: CueGrammar
  let kinds: Set<ItemKind>

  func followUp() -> FollowUp? {
    guard mail.isReply else { return nil }
    if kinds == [.withdrawal] { return .withdraw }
    if kinds == [.stop] { return .stop }
    if kinds == [.privacy] { return .privacy }
    let words = mail.own.contentClauses.reduce(0) { sum, clause in
      sum + mail.own.clauses[clause].tokens.count { mail.own.tokens[$0].isWord }
    }
    if words <= 40 {
      for entry in Self.order {
        guard let cue = grammar.cueID(entry.cue) else { continue }
        if mail.own.cues.joined().contains(where: { $0.cue == cue && !$0.isNegated }) { return entry.followUp }
      }
    }
    if kinds == [.question] { return .question }
    return kinds.isEmpty ? nil : .more
  }
}
