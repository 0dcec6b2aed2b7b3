// One mail in place of the confirmations that N16 held back: for each of the sender's mails its reference and items.

internal import IntakeModel

/// One of the sender's mails as the summary lists it.
package struct SummaryEntry: Sendable, Equatable {
  /// As `KVM-1042`.
  package var reference: String
  /// Only what was recorded.
  package var items: [ConfirmedItem]
  /// Whether the mail, or the rest of it, waits for a person.
  package var isWaiting: Bool

  package init(reference: String, items: [ConfirmedItem], isWaiting: Bool) {
    self.reference = reference
    self.items = items
    self.isWaiting = isWaiting
  }
}

/// Everything a summary says.
package struct Summary: Sendable {
  /// Sender, recipient, language, texts, Message-ID and date, as of a confirmation of the newest mail; with the
  /// paragraph on help when one of the mails asked for it.
  package var letter: Confirmation
  /// The oldest first.
  package var entries: [SummaryEntry]
  /// Older mails that are not listed.
  package var unlisted: Int

  package init(letter: Confirmation, entries: [SummaryEntry], unlisted: Int = 0) {
    self.letter = letter
    self.entries = entries
    self.unlisted = unlisted
  }

  /// The mail. Mails that would make the body longer than 4 kB are counted instead of listed, the oldest first.
  package func compose() throws(CompositionError) -> OutgoingMail {
    try letter.checkValues()
    for entry in entries { try Confirmation.checkReference(entry.reference) }
    let writer = ConfirmationWriter(confirmation: letter)
    var shown = entries.count
    while true {
      let body = body(showing: shown, writer)
      if TextBody(body).bytes.count <= Confirmation.longestBody {
        return try letter.mail(subject: subject(writer), body: body)
      }
      guard shown > 1 else { throw .tooLong }
      shown -= 1
    }
  }

  private func subject(_ writer: ConfirmationWriter) -> String {
    writer.text(.summarySubject, ["sender": letter.senderName, "reference": letter.publicReference])
  }

  private func body(showing shown: Int, _ writer: ConfirmationWriter) -> String {
    let listed = entries.suffix(shown)
    let hidden = unlisted + entries.count - listed.count
    var paragraphs = [writer.welcomeLine, writer.greeting, writer.text(.summaryThanks, ["sender": letter.senderName])]
    paragraphs += listed.map { paragraph($0, writer) }
    if hidden > 0 { paragraphs.append(writer.text(.summaryMore, ["number": String(hidden)])) }
    if letter.isCrisis { paragraphs.append(writer.text(.crisisHelp)) }
    paragraphs.append(writer.next(for: listed.flatMap(\.items)))
    if letter.isUnverified { paragraphs.append(writer.text(.summaryUnverified)) }
    paragraphs.append("- " + writer.text(.summaryCorrect) + "\n- " + writer.text(.stop))
    paragraphs.append(letter.publicURL.map { writer.text(.planLink, ["url": $0]) })
    paragraphs += [writer.text(.privacy), writer.text(.automatic)] + writer.ending
    return writer.joined(paragraphs)
  }

  private func paragraph(_ entry: SummaryEntry, _ writer: ConfirmationWriter) -> String {
    var lines = [writer.text(.summaryMail, ["reference": entry.reference])]
    lines += entry.items.map { "- " + writer.sentence(for: $0) }
    if entry.isWaiting, let words = writer.waiting(entry.items.isEmpty ? .whole : .part) { lines.append("- " + words) }
    return lines.joined(separator: "\n")
  }
}
