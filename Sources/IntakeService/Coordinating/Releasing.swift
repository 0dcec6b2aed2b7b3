// Showing a reaction with the plan: first as everybody would read it, with what is masked, then for good.

package import IntakeModel
package import PlanStorage
internal import Publishing

/// A reaction as it would stand with the plan.
package struct ReleasePreview: Sendable, Equatable {
  /// The number of its item in the mail.
  package var position: Int
  package var target: Target
  /// In order: what stays; of a mask the words that nobody would see, as deleted, and what stands for them, as inserted.
  package var pieces: [TextPiece]
  /// Whether it is shown already; releasing it again puts these words in the place of those.
  package var isReleased: Bool
  /// The mail's revision that was looked at: releasing with it overwrites nothing.
  package var revision: Int64

  /// What everybody would read.
  package var text: String { pieces.filter { $0.kind != .deleted }.map(\.text).joined() }
}

extension Coordinating {
  /// The recorded reactions of a mail, each as it would stand with the plan; none when the actor may not see the mail.
  /// - Parameters:
  ///   - position: only this item.
  ///   - text: a coordinator's own wording in place of the mail's words; masked as those are.
  package func releasePreviews(
    of position: Int? = nil, text: String? = nil, on mail: MailPlace, for actor: ActingPerson
  ) throws(StorageError) -> [ReleasePreview] {
    guard let detail = try self.mail(mail.number, in: mail.plan, for: actor) else { return [] }
    let released = try store.releasedPositions(of: detail.summary.id)
    let names = [detail.summary.fromName, detail.summary.fromAddress].compactMap { $0 }
    return detail.summary.items.filter {
      $0.kind == .reaction && $0.state == .recorded && $0.position == position ?? $0.position
    }.map { item in
      ReleasePreview(
        position: item.position, target: item.target,
        pieces: Masking.masked(text ?? item.quote, names: names, language: detail.summary.language).pieces,
        isReleased: released.contains(item.position), revision: detail.summary.revision)
    }
  }

  /// Lets a recorded reaction stand with the plan, without a name and masked as its preview showed it, from the next
  /// publication on. Undoing takes it away; what was published by then stays as a place without words.
  /// - Parameter text: a coordinator's own wording in place of the mail's words.
  package func release(
    _ position: Int, text: String? = nil, on mail: MailPlace, by actor: ActingPerson, now: Int64
  ) throws(StorageError) -> OperationOutcome {
    try operate(on: mail, by: actor) { (_) throws(StorageError) in
      guard let preview = try releasePreviews(of: position, text: text, on: mail, for: actor).first else {
        return .refused(.review(.noSuchItem(position: position)))
      }
      guard preview.text.contains(where: { !$0.isWhitespace }) else { return .refused(.noWords) }
      return OperationOutcome(
        try store.review(
          .release(position: position, words: preview.text), number: mail.number, plan: mail.plan.id,
          revision: mail.revision, actor: actor.name, now: now))
    }
  }
}
